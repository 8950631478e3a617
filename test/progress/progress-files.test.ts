/** The committed files: a pure function of progress and week, and safe whatever the roadmap contains. */
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { phase, roadmap } from "../builders.ts";
import { course, hostileCourse, longCourse, progressIn, underWay, WEEK } from "./course.ts";

const progress = progressIn(course, underWay);
const person = { board: { kind: "by-hand" }, notes: [], week: WEEK } as const;

describe("progressFiles", () => {
  it("names every file once, from the repository's root", () => {
    expect([...progressFiles(progress, { week: "2026-11-23" }).keys()]).toEqual([
      "progress.md",
      ".github/waymark/badge.svg",
      ".github/waymark/badge.json",
      ".github/waymark/progress.json",
      ".github/waymark/picture-light.svg",
      ".github/waymark/picture-dark.svg",
    ]);
  });

  it("gives the same bytes for the same progress", () => {
    const again = progressFiles(progressIn(course, underWay), { week: "2026-11-23" });
    expect([...again]).toEqual([...progressFiles(progress, { week: "2026-11-23" })]);
  });

  it("changes nothing but the pictures when a new week begins", () => {
    const [one, two] = ["2026-11-23", "2026-11-30"].map((week) => progressFiles(progress, { week }));
    const changed = [...(one ?? [])].filter(([path, text]) => two?.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual([".github/waymark/picture-light.svg", ".github/waymark/picture-dark.svg"]);
  });

  it("ends every file with one line end", () => {
    for (const text of progressFiles(progress, { week: "2026-11-23" }).values()) {
      expect(text).toMatch(/[^\n]\n$/u);
    }
  });
});

describe("a hostile roadmap", () => {
  const hostile = progressIn(hostileCourse);
  const texts = {
    "progress.md": progressFiles(hostile, { week: "2026-11-23" }).get("progress.md") ?? "",
    "the tracking issue": renderTrackingIssue(hostile, person),
    "the job summary": renderSummary(hostile, { commit: null, notes: [], week: WEEK }),
  };

  it.each(Object.entries(texts))("puts no HTML and no address of its own into %s", (_name, text) => {
    const nodes = [...walk(remark().use(remarkGfm).parse(text))];
    const html = nodes.flatMap((node) => (node.type === "html" ? [node.value] : [])).join("");
    expect(html).not.toMatch(/script|onerror|octocat|javascript/iu);
    const addresses = nodes.flatMap((node) => ("url" in node ? [node.url] : []));
    expect(addresses.length).toBeGreaterThan(0);
    const own =
      /^(?:https:\/\/github\.com\/ada\/roadmap\/|https:\/\/github\.com\/waymark-dev\/waymark#|\.github\/waymark\/badge\.svg$|progress\.md$)/u;
    expect(addresses.filter((url) => !own.test(url))).toEqual([]);
  });
});

describe("the tracking issue", () => {
  it("puts every item into one column of its phase's row", () => {
    const block = renderTrackingIssue(progress, person);
    const row = block.split("\n").find((line) => line.includes("Phase 3: Servers]"));
    expect(row?.split(" | ").map((cell) => cell.match(/#\d+/gu)?.join(" ") ?? "")).toEqual([
      "",
      "#12 #13",
      "#10",
      "#9 #11",
    ]);
    expect(row).toContain("#11 Templates (skipped)");
  });

  it("links the board where there is one, tells a person how to get one, and says nothing to an organization", () => {
    const url = "https://github.com/orgs/o/projects/1";
    expect(renderTrackingIssue(progress, { ...person, board: { kind: "own", url, ids: null } })).toContain(
      url,
    );
    expect(renderTrackingIssue(progress, person)).toContain("https://github.com/ada/roadmap/projects");
    expect(renderTrackingIssue(progress, { ...person, board: { kind: "none" } })).not.toContain("/projects");
  });

  it("passes notes on", () => {
    expect(renderTrackingIssue(progress, { ...person, notes: ["Turn [this](x) on."] })).toContain(
      "### Good to know\n\n- Turn [this](x) on.",
    );
  });

  it("has no boxes to tick: ticking them would complete nothing", () => {
    expect(renderTrackingIssue(progress, person)).not.toMatch(/\[[ x]\]/u);
  });

  it("always fits into an issue: titles first, then numbers, then counts", () => {
    const many = (phases: number) =>
      progressIn(
        roadmap(
          Array.from({ length: phases }, (_, at) =>
            phase(
              `Phase ${at}`,
              Array.from({ length: 25 }, (__, index) => `Topic ${index} with a title as long as many others`),
            ),
          ),
        ),
      );
    expect(renderTrackingIssue(progressIn(longCourse), person)).toContain("#3 Topic 2 on consensus");
    const numbers = renderTrackingIssue(many(100), person);
    expect(numbers).toContain(" | #2 #3 #4 ");
    const counts = renderTrackingIssue(many(300), person);
    expect(counts).toContain(" | 25 |  |  |");
    for (const block of [numbers, counts]) expect(block.length).toBeLessThan(60_000);
  });
});

describe("the job summary", () => {
  it("links the commit and progress.md", () => {
    const summary = renderSummary(progress, { commit: "abcdef0123456789", notes: [], week: WEEK });
    expect(summary).toContain("[abcdef0](https://github.com/ada/roadmap/commit/abcdef0123456789)");
    expect(summary).toContain("https://github.com/ada/roadmap/blob/HEAD/progress.md");
  });

  it("says so when nothing has changed", () => {
    expect(renderSummary(progress, { commit: null, notes: [], week: WEEK })).toContain("Nothing has changed");
  });
});

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  for (const child of "children" in node ? node.children : []) yield* walk(child);
}

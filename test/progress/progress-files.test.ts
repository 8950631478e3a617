/** The committed files: a pure function of progress and week, and safe whatever the roadmap contains. */
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { items } from "../../src/model/items.ts";
import { PICTURES } from "../../src/model/paths.ts";
import { phase, roadmap } from "../builders.ts";
import { completed, course, hostileCourse, progressIn, underWay, WEEK } from "./course.ts";

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
      ".github/waymark/picture-narrow-light.svg",
      ".github/waymark/picture-narrow-dark.svg",
    ]);
  });

  it("gives the same bytes for the same progress", () => {
    const again = progressFiles(progressIn(course, underWay), { week: "2026-11-23" });
    expect([...again]).toEqual([...progressFiles(progress, { week: "2026-11-23" })]);
  });

  it("changes nothing but the pictures when a new week begins", () => {
    const [one, two] = ["2026-11-23", "2026-11-30"].map((week) => progressFiles(progress, { week }));
    const changed = [...(one ?? [])].filter(([path, text]) => two?.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(Object.values(PICTURES));
  });

  it("ends every file with one line end", () => {
    for (const text of progressFiles(progress, { week: "2026-11-23" }).values()) {
      expect(text).toMatch(/[^\n]\n$/u);
    }
  });
});

/** The HTML that Waymark writes. */
const OWN_TAGS = new Set("p picture source img details summary b br code sub span".split(" "));

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
    const tags = new Set([...html.matchAll(/<(?!!--)\/?([^\s>]*)/gu)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !OWN_TAGS.has(tag ?? ""))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*(?:onerror|javascript)/iu);
    expect(text).not.toMatch(/@octocat/u);
    const addresses = nodes.flatMap((node) => ("url" in node ? [node.url] : []));
    expect(addresses.length).toBeGreaterThan(0);
    const own =
      /^(?:https:\/\/github\.com\/ada\/roadmap\/|https:\/\/github\.com\/waymark-dev\/waymark#|\.github\/waymark\/badge\.svg$|progress\.md$)/u;
    expect(addresses.filter((url) => !own.test(url))).toEqual([]);
  });
});

describe("the tracking issue", () => {
  it("lists every item below the line of its phase, with its title, its number and its state", () => {
    const block = renderTrackingIssue(progress, person);
    const phase3 = block.split("<summary><b>Phase 3: Servers</b>")[1]?.split("</details>")[0];
    expect(phase3?.split("\n")).toEqual([
      "<br><code>██░░░░░░░░</code> 1 of 4 done (25%) · 1 in progress · 1 skipped</summary>",
      "",
      "● Requests & responses #9 · done",
      "◐ Routing #10 · in progress",
      "– ~~Templates~~ #11 · skipped",
      "○ Signals (post_save, pre_delete) #12",
      "○ Using .env & secrets #13",
      "",
      "",
    ]);
  });

  it("fills a text bar with at least one cell once something is done, and with all only when all is done", () => {
    const bars = (done: number, total: number) => {
      const topics = Array.from({ length: total }, (_, at) => `T${at}`);
      const read = roadmap([phase("P", topics)]);
      const ids = items(read).map(({ id }) => id);
      const issues = Object.fromEntries(ids.slice(0, done).map((id) => [id, completed("2026-11-20")]));
      return /<code>(.*?)<\/code>/u.exec(renderTrackingIssue(progressIn(read, { issues }), person))?.[1];
    };
    expect(bars(0, 30)).toBe("░░░░░░░░░░");
    expect(bars(1, 30)).toBe("█░░░░░░░░░");
    expect(bars(29, 30)).toBe("█████████░");
    expect(bars(30, 30)).toBe("██████████");
  });

  it("shows what needs an answer first, then the count and the picture, what is next, links, and last the phases", () => {
    const block = renderTrackingIssue(progress, {
      ...person,
      board: { kind: "own", url: "https://github.com/orgs/o/projects/1", ids: null },
      notes: ["GitHub refused something."],
      gaps: [{ kind: "no-workflow", page: "https://github.com/ada/roadmap/new" }],
      hasFiles: true,
    });
    const order = [
      "GitHub refused something.",
      "1 thing needs your attention",
      "**5 of 15 done (33%)**",
      '<source media="(max-width: 600px)" srcset="https://github.com/ada/roadmap/raw/HEAD/.github/waymark/picture-narrow-light.svg">',
      "### What to do next",
      "[Everything in detail](https://github.com/ada/roadmap/blob/HEAD/progress.md) · [Board](https://github.com/orgs/o/projects/1)",
      "### Phases",
    ].map((words) => block.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("shows no picture and no link to progress.md before these files are there", () => {
    const block = renderTrackingIssue(progress, person);
    expect(block).not.toMatch(/<img|progress\.md/u);
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

  it("always fits into an issue: at 600 items with shorter titles, and at thousands with the counts alone", () => {
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
    const titles = renderTrackingIssue(many(24), person);
    expect(titles).toContain("○ Topic 0 with a title as long as many others #2\n");
    expect(titles.match(/^○ /gmu)).toHaveLength(600);
    const short = renderTrackingIssue(many(30), person);
    expect(short).toContain("○ Topic 0 with a title as long… #2\n");
    const counts = renderTrackingIssue(many(300), person);
    expect(counts).toContain("<b>Phase 299</b><br><code>░░░░░░░░░░</code> 0 of 25 done (0%)");
    expect(counts).not.toContain("○");
    for (const block of [titles, short, counts]) expect(block.length).toBeLessThan(45_000);
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

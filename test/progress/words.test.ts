/** The texts at the start and at the end of a course, in both languages. */
import { describe, expect, it } from "vitest";
import { items } from "../../src/model/items.ts";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { renderPicture } from "../../src/progress/render-picture.ts";
import { renderProgressMd } from "../../src/progress/render-progress-md.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { escapeText } from "../../src/markdown/escape-text.ts";
import type { TrackedBoard } from "../../src/progress/tracked-board.ts";
import type { Progress } from "../../src/model/progress.ts";
import { phase, project, roadmap, topic } from "../builders.ts";
import { completed, course, finished, progressIn, underWay, WEEK } from "./course.ts";

const inEnglish = { week: WEEK, language: en };

const nextOf = (progress: Progress) =>
  renderProgressMd(progress, inEnglish).split("## What to do next\n\n")[1]?.split("\n\n##")[0];

describe("what to do next", () => {
  it("praises who has done everything required, and offers what is optional", () => {
    expect(nextOf(progressIn(course, finished))).toMatch(
      /^You have done everything that is required\. Well done! .*:\n\n1\. \[Reading a terminal\]/u,
    );
  });

  it("ends with praise when nothing at all is left", () => {
    const issues = Object.fromEntries(items(course).map(({ id }) => [id, completed("2026-11-01")]));
    expect(nextOf(progressIn(course, { issues }))).toMatch(/^Everything is done\. Well done!/u);
  });

  it("does not praise who has nothing to learn yet", () => {
    expect(nextOf(progressIn(roadmap([])))).toMatch(/^There is nothing to learn here yet\./u);
  });

  it("offers optional topics without praise where nothing is required and nothing done", () => {
    const optional = roadmap([phase("Extras", [topic("One", { optional: true })], { optional: true })]);
    expect(nextOf(progressIn(optional))).toBe("1. [One](https://github.com/ada/roadmap/issues/2) · Extras");
  });

  it("places a project that belongs after no phase behind all phases", () => {
    const loose = roadmap([phase("Basics", ["One"])], { projects: [project("Anything")] });
    const text = nextOf(progressIn(loose));
    expect(text?.split("\n").at(-1)).toBe("2. [Anything](https://github.com/ada/roadmap/issues/3)");
  });
});

describe("progress.md", () => {
  it("says so where a phase has no topics", () => {
    expect(renderProgressMd(progressIn(roadmap([phase("Soon", [])])), inEnglish)).toContain("No topics yet.");
  });

  it("marks what is optional once: at the phase, or at the item", () => {
    const mixed = roadmap([phase("Basics", ["One", topic("Two", { optional: true })])]);
    const text = renderProgressMd(progressIn(mixed), inEnglish);
    expect(text).toContain("[Two](https://github.com/ada/roadmap/issues/3) · optional\n");
    const phases = renderProgressMd(progressIn(course), inEnglish)
      .split("## Phases")[1]
      ?.split("### Phase 2")[0];
    expect(phases?.match(/optional/gu)).toHaveLength(1);
  });

  it("names the state where an issue was closed on no day that is known", () => {
    const issues = {
      one: { state: "completed", closedAt: null },
      two: { state: "duplicate", closedAt: null },
    } as const;
    const text = renderProgressMd(
      progressIn(roadmap([phase("P", [topic("One"), topic("Two")])]), { issues }),
      inEnglish,
    );
    expect(text).toContain("- [x] [One](https://github.com/ada/roadmap/issues/2) · done\n");
    expect(text).toContain("- [ ] ~~[Two](https://github.com/ada/roadmap/issues/3)~~ · skipped\n");
  });
});

describe("the pinned issue", () => {
  it.each<TrackedBoard>([
    { kind: "none" },
    { kind: "by-hand" },
    { kind: "own", url: "https://e.test/1", ids: null },
    { kind: "gone", url: "https://e.test/1", ids: null },
  ])("lists each phase with its count, whatever became of the board: %j", (board) => {
    const text = renderTrackingIssue(progressIn(course), { ...inEnglish, board, notes: [] });
    const [, phases = ""] = text.split("### Phases\n");
    for (const { title } of course.phases) expect(phases).toContain(escapeText(title));
    expect(phases.match(/\d of \d/gu)?.length).toBeGreaterThanOrEqual(course.phases.length);
  });
});

describe("Spanish", () => {
  it("says everything in Spanish, with its own plurals and dates", () => {
    const text = renderProgressMd(progressIn(course, underWay), { week: WEEK, language: LANGUAGES.es });
    expect(text).toContain("**5 de 15 completados (33\u00A0%)** · 3 en curso · +1 opcional · 1 omitido");
    expect(text).toContain("completado el 24 de noviembre de 2026");
    const words = /\b(?:done|skipped|optional|in progress|what to do|phase \d of|week)\b/iu;
    expect(text.replaceAll("not planned", "")).not.toMatch(words);
  });

  it("says how to get a board, and what a picture of nothing shows", () => {
    const context = { board: { kind: "by-hand" }, notes: [], language: LANGUAGES.es, week: WEEK } as const;
    expect(renderTrackingIssue(progressIn(course), context)).toContain(
      "<summary>Consigue un tablero</summary>",
    );
    expect(
      renderTrackingIssue(progressIn(course), {
        ...context,
        board: { kind: "own", url: "https://e.test/1", ids: null },
      }),
    ).toContain("[Tablero](https://e.test/1)");
    const svg = renderPicture(progressIn(course), {
      theme: "light",
      layout: "wide",
      week: "2026-11-23",
      language: LANGUAGES.es,
    });
    expect(svg).toContain("aún nada en estas semanas");
  });
});

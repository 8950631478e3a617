/** Nothing of one language leaks into another: not between the files, and not from code that forgets the language. */
import { describe, expect, it } from "vitest";
import { LANGUAGE_CODES, LANGUAGES } from "../../src/language/languages.ts";
import { BADGE, PICTURES, PROGRESS_MD } from "../../src/model/paths.ts";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { phase, project, roadmap, skill } from "../builders.ts";
import { completed, progressIn, skipped, WEEK as week } from "../progress/course.ts";

/** Titles without words, so that every word in the output is Waymark's. */
const course = roadmap([phase("1", ["11", "12", "13"]), phase("2", ["21"], { optional: true })], {
  title: "0",
  projects: [project("31", { phase: 0 })],
  skills: [skill("41", ["411"])],
});
const progress = progressIn(course, {
  issues: { "1/11": completed("2026-11-20"), "1/12": skipped("2026-11-20"), "1/13": { assigned: true } },
});

/** Words that only English has, among Waymark's languages. */
const ENGLISH = /\b(?:the|of|and|with|done|week|weeks|skipped|your|what|this|from|open|ticked|topic)\b/iu;

/** Code, addresses, tags, names of GitHub's buttons and states: they are the same in all languages. */
const plain = (text: string): string =>
  text
    .replaceAll(/```[^]*?```|`[^`]*`|<!--.*?-->|\*\*[^*]*\*\*|_not planned_/gu, " ")
    .replaceAll(/\]\([^)]*\)|<[^>]*>|\bDone\b/gu, " ");

function constants(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(constants);
}

describe.each(LANGUAGE_CODES.filter((code) => code !== "en"))("%s", (code) => {
  const language = LANGUAGES[code];

  it("has no English word in what a learner reads", () => {
    const files = progressFiles(progress, { week, language });
    const texts = [
      files.get(PROGRESS_MD) ?? "",
      files.get(BADGE) ?? "",
      files.get(PICTURES.narrowLight) ?? "",
      renderTrackingIssue(progress, {
        week,
        language,
        notes: [],
        board: { kind: "by-hand" },
        hasFiles: true,
      }),
      renderSummary(progress, { commit: null, notes: [], week, language }),
    ].map(plain);
    for (const text of texts) {
      expect(text.trim()).not.toBe("");
      expect(ENGLISH.exec(text)?.[0] ?? null).toBeNull();
    }
  });

  it("shares no sentence with any other language", () => {
    const own = new Set(constants(language).filter((text) => text.split(" ").length > 3));
    for (const other of LANGUAGE_CODES.filter((each) => each !== code)) {
      expect(constants(LANGUAGES[other]).filter((text) => own.has(text))).toEqual([]);
    }
  });

  it("has labels and texts within GitHub's limits", () => {
    for (const text of Object.values(language.labels)) expect(text.length).toBeLessThanOrEqual(100);
    expect(language.board.about("x".repeat(100)).length).toBeLessThanOrEqual(256);
  });
});

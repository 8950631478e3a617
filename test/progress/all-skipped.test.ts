/** A phase whose topics are all skipped: every place says so, and none shows it as unfinished or as 0 of 0. */
import { describe, expect, it } from "vitest";
import { renderCohortHtml } from "../../src/cohort/render-cohort-html.ts";
import { renderCohortMd } from "../../src/cohort/render-cohort-md.ts";
import { renderCohortPicture } from "../../src/cohort/render-cohort-picture.ts";
import { renderTable } from "../../src/cohort/render-table.ts";
import { openRoll } from "../../src/cohort/roll.ts";
import { fillLevel } from "../../src/cohort/fill-level.ts";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { BADGE_JSON, PICTURES, PROGRESS_JSON, PROGRESS_MD } from "../../src/model/paths.ts";
import type { Progress } from "../../src/model/progress.ts";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { phase, roadmap, topic } from "../builders.ts";
import { progressIn, skipped, WEEK as week } from "./course.ts";
import { readSvg } from "./read-svg.ts";

const optionalTopic = (title: string) => topic(title, { id: `basics/${title}`, optional: true });
const kinds = {
  required: phase("Basics", ["a", "b"], { id: "basics" }),
  optional: phase("Basics", [optionalTopic("a"), optionalTopic("b")], { id: "basics", optional: true }),
};
const bothSkipped = { "basics/a": skipped("2026-11-02"), "basics/b": skipped("2026-11-03") };

const courseOf = (kind: keyof typeof kinds, others: readonly string[]): Progress =>
  progressIn(roadmap([kinds[kind], ...(others.length === 0 ? [] : [phase("Servers", others)])]), {
    issues: bothSkipped,
  });

function cohortOf(progress: Progress) {
  const text = progressFiles(progress, { week }).get(PROGRESS_JSON) ?? "";
  const roll = openRoll({ today: "2026-11-29", joined: null, showsPrivate: true });
  for (const [index, owner] of ["ada", "bob", "cem"].entries()) {
    const { databaseId } = progress.repository;
    roll.add({
      fullName: `${owner}/roadmap`,
      databaseId: databaseId + index,
      isPrivate: false,
      createdAt: "2026-11-01T00:00:00Z",
      file: {
        kind: "text",
        text: text.replace(`"repository": ${databaseId}`, `"repository": ${databaseId + index}`),
      },
    });
  }
  return roll.close({ title: "octo/roadmap", website: "https://github.com", roadmap: "octo/roadmap" }, []);
}

describe.each(["required", "optional"] as const)("a phase whose topics are all skipped and %s", (kind) => {
  const progress = courseOf(kind, ["c", "d"]);
  const files = progressFiles(progress, { week });
  const texts = {
    "progress.md": files.get(PROGRESS_MD) ?? "",
    "the pinned issue": renderTrackingIssue(progress, { board: { kind: "none" }, notes: [], week }),
    "the job summary": renderSummary(progress, { commit: null, notes: [], week }),
    "the wide picture": files.get(PICTURES.light) ?? "",
    "the narrow picture": files.get(PICTURES.narrowLight) ?? "",
  };

  it.each(Object.entries(texts))("is said to be skipped in %s", (_, text) => {
    expect(text).toContain("2 skipped");
    expect(text).not.toMatch(/0 of 0|NaN/u);
  });

  it("has a full bar in the pinned issue and in the picture", () => {
    expect(texts["the pinned issue"]).toContain(`<code>${"█".repeat(10)}</code> 2 skipped`);
    const bars = readSvg(texts["the wide picture"]).filter(
      ({ name, attributes }) => name === "rect" && attributes["height"] === "8",
    );
    expect(bars[0]?.attributes["width"]).toBe(bars[1]?.attributes["width"]);
  });

  it("does not change what the rest of the course counts", () => {
    expect(progress.count).toMatchObject({ done: 0, total: 2, percent: 0, skipped: 2 });
  });

  it("is a full cell in a cohort, with words that say so", () => {
    const cohort = cohortOf(progress);
    const [mark] = cohort.learners[0]?.phases ?? [];
    expect(mark).toMatchObject({ id: "basics", done: 0, total: 0 });
    expect(fillLevel(mark ?? { done: 0, total: 1 })).toBe(4);
    expect(renderCohortHtml(cohort, en, "en")).toContain('<td class="n q4">skipped</td>');
    expect(renderCohortPicture(cohort, en, "light")).toContain("Basics skipped, Servers 0 of 2");
  });
});

describe.each(["required", "optional"] as const)("a course whose topics are all skipped and %s", (kind) => {
  const progress = courseOf(kind, []);
  const files = progressFiles(progress, { week });

  it("says in every language how many are skipped, and that nothing is left", () => {
    for (const language of Object.values(LANGUAGES)) {
      const [words = ""] = language.beside({ inProgress: 0, optionalDone: 0, skipped: 2 });
      expect(progressFiles(progress, { week, language }).get(PROGRESS_MD)).toContain(`**${words}**`);
    }
    expect(files.get(BADGE_JSON)).toContain('"message": "2 skipped"');
    expect(progress.count.percent).toBe(100);
  });

  it("is a finished learner in a cohort, without a count of nothing", () => {
    const cohort = cohortOf(progress);
    expect(cohort.learners[0]).toMatchObject({ state: "finished", percent: 100, total: 0 });
    const shown = [
      renderCohortMd(cohort, en, { picture: false }),
      renderCohortHtml(cohort, en, "en"),
      renderTable(cohort, en),
    ];
    for (const text of shown) {
      expect(text).toContain("100%");
      expect(text).not.toContain("0 of 0");
    }
  });
});

it("where only optional topics are left, these are counted, in the pinned issue and in a cohort", () => {
  const mixed = phase("Basics", ["a", "b", optionalTopic("c")], { id: "basics" });
  const progress = progressIn(roadmap([mixed, phase("Servers", ["d"])]), { issues: bothSkipped });
  const pinned = renderTrackingIssue(progress, { board: { kind: "none" }, notes: [], week });
  expect(pinned).toContain("0 of 1 optional · 2 skipped");
  expect(cohortOf(progress).learners[0]?.phases[0]).toMatchObject({ done: 0, total: 1 });
});

it("a phase without topics has no column in a cohort", () => {
  const progress = progressIn(roadmap([phase("Soon", []), phase("Servers", ["d"])]), {});
  expect(cohortOf(progress).phases.map(({ title }) => title)).toEqual(["Servers"]);
});

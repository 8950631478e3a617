/** There is only one way to count: in every rendering, the parts add up to the whole, and all renderings agree. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import type { ActualIssue } from "../../src/model/actual.ts";
import { items } from "../../src/model/items.ts";
import { PROGRESS_JSON, PROGRESS_MD, BADGE_JSON, PICTURES } from "../../src/model/paths.ts";
import type { Progress } from "../../src/model/progress.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { desire } from "../../src/plan/desire.ts";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { parseProgressJson } from "../../src/record/parse-progress-json.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { phase, project, roadmap, skill, topic } from "../builders.ts";
import { completed, course, progressIn, skipped, WEEK as week } from "./course.ts";
import { readSvg } from "./read-svg.ts";

/** The numbers in a line: "3 of 8", and after it "+1 optional" or "+1 of 5 optional", "2 in progress", "1 skipped". */
interface Said {
  readonly done: number;
  readonly total: number;
  readonly optional: number;
  readonly inProgress: number;
  readonly skipped: number;
}

function said(line: string): Said {
  const number = (pattern: RegExp) => Number(pattern.exec(line)?.[1] ?? 0);
  const [, done = "0", total = "0"] =
    /(?<![+\d])(\d+) of (\d+)(?! (?:optional|project)|\d)/u.exec(line) ?? [];
  return {
    done: Number(done),
    total: Number(total),
    optional: number(/\+(\d+)(?: of \d+)? optional/u),
    inProgress: number(/(\d+) in progress/u),
    skipped: number(/(\d+) skipped/u),
  };
}

const sum = (parts: readonly Said[]): Said =>
  parts.reduce(
    (one, other) => ({
      done: one.done + other.done,
      total: one.total + other.total,
      optional: one.optional + other.optional,
      inProgress: one.inProgress + other.inProgress,
      skipped: one.skipped + other.skipped,
    }),
    { done: 0, total: 0, optional: 0, inProgress: 0, skipped: 0 },
  );

const lines = (text: string) => text.split("\n");
const below = (text: string, heading: string) => lines(text.split(`## ${heading}\n\n`)[1] ?? "")[0] ?? "";
const rowsOf = (text: string) => lines(text).filter((line) => line.startsWith("| ") && !line.includes("---"));

/** The whole and its parts in each rendering. */
function renderings(progress: Progress): Readonly<Record<string, { whole: Said; parts: readonly Said[] }>> {
  const files = progressFiles(progress, { week });
  const md = files.get(PROGRESS_MD) ?? "";
  const tracking = renderTrackingIssue(progress, { board: { kind: "none" }, notes: [], week });
  const summary = renderSummary(progress, { commit: null, notes: [], week });
  const description =
    readSvg(files.get(PICTURES.light) ?? "").find(({ name }) => name === "desc")?.text ?? "";
  const [first = "", ...bars] = description.split(" Completed week by week")[0]?.split(/\.(?: |$)/u) ?? [];
  const head = (text: string) => said(lines(text).find((line) => line.startsWith("**")) ?? "");
  return {
    "progress.md": {
      whole: head(md),
      parts: [
        ...lines(md).flatMap(
          (line) => /<summary>(\d.* (?:done|optional|skipped).*|\+.*)<\/summary>/u.exec(line)?.[1] ?? [],
        ),
        below(md, "Projects"),
        below(md, "Languages and tools"),
      ].map(said),
    },
    "the tracking issue": {
      whole: head(tracking),
      parts: lines(tracking).flatMap((line) => {
        const counted = /<summary>.*<\/code>(.*)<\/summary>/u.exec(line)?.[1];
        return counted === undefined ? [] : [said(counted)];
      }),
    },
    "the job summary": { whole: head(summary), parts: rowsOf(summary).slice(1).map(said) },
    "the picture's words": { whole: said(first), parts: bars.filter((bar) => bar !== "").map(said) },
  };
}

const issueIn: fc.Arbitrary<Partial<ActualIssue>> = fc.constantFrom<Partial<ActualIssue>>(
  {},
  { assigned: true },
  completed("2026-11-10"),
  skipped("2026-11-11"),
);

const randomPhases = fc.array(
  fc.record({ optional: fc.boolean(), topics: fc.array(fc.boolean(), { maxLength: 5 }) }),
  { minLength: 1, maxLength: 15 },
);

const standing: fc.Arbitrary<{ readonly course: Roadmap; readonly progress: Progress }> = fc
  .record({
    phases: randomPhases,
    projects: fc.array(fc.record({ after: fc.option(fc.nat()), optional: fc.boolean() }), { maxLength: 4 }),
    skills: fc.array(fc.boolean(), { maxLength: 3 }),
    issues: fc.array(issueIn, { minLength: 85, maxLength: 85 }),
  })
  .map((some) => {
    const read = roadmap(
      some.phases.map(({ optional, topics }, at) =>
        phase(
          `Part ${at}`,
          topics.map((each, index) =>
            topic(`T${index}`, { id: `p${at}/t${index}`, optional: optional || each }),
          ),
          { id: `p${at}`, optional },
        ),
      ),
      {
        projects: some.projects.map(({ after, optional }, at) =>
          project(`Build ${at}`, { optional, phase: after === null ? null : after % some.phases.length }),
        ),
        skills: some.skills.map((optional, at) =>
          skill(`Skill ${at}`, [], { tools: [{ title: "Tool", optional }] }),
        ),
      },
    );
    const ids = items(read).map(({ id }) => id);
    const issues = Object.fromEntries(ids.map((id, at) => [id, some.issues[at] ?? {}]));
    return { course: read, progress: progressIn(read, { issues }) };
  });

describe("the counts", () => {
  it("sum to the whole in progress.md, the pinned issue, the job summary and the picture, and say what progress.json says", () => {
    fc.assert(
      fc.property(standing, ({ progress }) => {
        const json = parseProgressJson(progressFiles(progress, { week }).get(PROGRESS_JSON) ?? "")?.progress;
        const { done, total, optional, skipped: left, inProgress } = progress.count;
        const whole: Said = { done, total, optional: optional.done, inProgress, skipped: left };
        expect(json?.count).toMatchObject({ done, total, optional, skipped: left, inProgress });
        for (const [place, shown] of Object.entries(renderings(progress))) {
          expect({ place, whole: shown.whole, sum: sum(shown.parts) }).toEqual({ place, whole, sum: whole });
        }
      }),
    );
  });

  it("sum to the whole in progress.json, field by field", () => {
    fc.assert(
      fc.property(standing, ({ progress }) => {
        const text = progressFiles(progress, { week }).get(PROGRESS_JSON) ?? "";
        const json = parseProgressJson(text)?.progress;
        const parts = [
          ...(json?.phases ?? []).map(({ count }) => count),
          json?.projectCount,
          json?.skillCount,
        ];
        const field = (of: (count: (typeof parts)[number]) => number | undefined) =>
          parts.reduce((all, count) => all + (of(count) ?? 0), 0);
        expect(json?.count).toMatchObject({
          done: field((count) => count?.done),
          total: field((count) => count?.total),
          optional: {
            done: field((count) => count?.optional?.done),
            total: field((count) => count?.optional?.total),
          },
          skipped: field((count) => count?.skipped),
          inProgress: field((count) => count?.inProgress),
        });
      }),
    );
  });

  it("have a bar for each phase, for the projects and for the skills, and the bars sum to the ring and the badge", () => {
    fc.assert(
      fc.property(standing, ({ progress }) => {
        const files = progressFiles(progress, { week });
        const texts = readSvg(files.get(PICTURES.light) ?? "").filter(({ name }) => name === "text");
        const bars = texts.filter(({ attributes }) => attributes["text-anchor"] === "end");
        const ringed = texts.find(({ attributes }) => attributes["font-size"] === "14");
        const { done, total, optional } = progress.count;
        const drawn = sum(bars.map(({ text }) => said(text)));
        expect(drawn).toMatchObject({ done, total, optional: optional.done });
        if (total === 0) return;
        expect(ringed?.text).toBe(en.of({ done, total }));
        expect(files.get(BADGE_JSON)).toContain(`(${done} of ${total})`);
      }),
    );
  });

  it("of a phase are what its milestone holds: topics, projects, optional and skipped ones", () => {
    fc.assert(
      fc.property(standing, ({ course: read, progress }) => {
        const { issues } = desire(read, { board: false });
        for (const { id, count, projectCount } of progress.phases) {
          const held = issues.filter((issue) => issue.phase === id).length;
          const counted = [count, projectCount].map((one) => one.total + one.optional.total + one.skipped);
          expect(counted.reduce((one, other) => one + other)).toBe(held);
        }
      }),
    );
  });
});

describe("an optional item", () => {
  const done = { "warm-up/Files & folders": completed("2026-11-20") };
  const [before, after] = [progressIn(course), progressIn(course, { issues: done })];

  it("never raises the total, and is shown as one more when it is done", () => {
    expect(after.count).toMatchObject({ done: 0, total: 16, percent: 0 });
    expect(before.count).toMatchObject({ done: 0, total: 16, percent: 0 });
    const files = progressFiles(after, { week });
    expect(files.get(PROGRESS_MD)).toContain("**0 of 16 done (0%)** · +1 optional");
    expect(files.get(BADGE_JSON)).toContain("0% (0 of 16)");
    const block = renderTrackingIssue(after, { board: { kind: "none" }, notes: [], week });
    expect(block).toContain("**0 of 16 done (0%)** · +1 optional");
  });

  it("counts the same for its phase in progress.md and in progress.json", () => {
    const files = progressFiles(after, { week });
    expect(files.get(PROGRESS_MD)).toContain("<summary>+1 of 3 optional</summary>");
    const json = parseProgressJson(files.get(PROGRESS_JSON) ?? "")?.progress;
    expect(json?.phases[0]?.count).toEqual({
      done: 0,
      total: 0,
      percent: 0,
      optional: { done: 1, total: 3 },
      skipped: 0,
      inProgress: 0,
    });
  });

  it("in a roadmap that requires nothing is counted on the badge, so that finishing it shows", () => {
    const extras = roadmap([phase("Extras", [topic("One", { optional: true })], { optional: true })]);
    const badge = (issues: Record<string, Partial<ActualIssue>>) =>
      progressFiles(progressIn(extras, { issues }), { week }).get(BADGE_JSON);
    expect(badge({})).toContain('"message": "0 of 1 optional"');
    expect(badge({ one: completed("2026-11-20") })).toContain('"message": "+1 of 1 optional"');
  });
});

describe("the Django roadmap", () => {
  const text = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");
  const django = parse(text);

  it("has 51 items: 46 that count, and 5 optional ones beside them", () => {
    expect(progressIn(django).count).toMatchObject({
      done: 0,
      total: 46,
      percent: 0,
      optional: { total: 5 },
    });
    const [first, second, third] = items(django).filter(({ optional }) => !optional);
    const issues = Object.fromEntries(
      [first, second, third].map((item) => [item?.id ?? "", completed("2026-11-20")]),
    );
    const { count } = progressIn(django, { issues });
    expect(count).toMatchObject({ done: 3, total: 46, percent: 6 });
  });

  it("shows 46 as the sum of 33 topics, 6 projects and 7 skills", () => {
    const { phases, projectCount, skillCount } = progressIn(django);
    const topics = phases.reduce((all, { count }) => all + count.total, 0);
    expect([topics, projectCount.total, skillCount.total]).toEqual([33, 6, 7]);
  });
});

/** The learner's week: what is planned, what is left from earlier weeks, and when the course ends. */
import { describe, expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { items } from "../../src/model/items.ts";
import { schedule, type Pace } from "../../src/model/schedule.ts";
import { forecast } from "../../src/progress/forecast.ts";
import { thisWeek } from "../../src/progress/this-week.ts";
import { whatNext } from "../../src/progress/what-next.ts";
import type { ActualIssue } from "../../src/model/actual.ts";
import { phase, roadmap, skill, topic } from "../builders.ts";
import { completed, progressIn, skipped, WEEK } from "./course.ts";

const course = roadmap(
  [phase("Basics", ["One", "Two", topic("Extra", { id: "basics/extra", optional: true }), "Three", "Four"])],
  { skills: [skill("Tools", ["Git"])] },
);

type Issues = Readonly<Record<string, Partial<ActualIssue>>>;

function paced(issues: Issues = {}, pace: Partial<Pace> = {}) {
  const whole: Pace = { unit: "topics", aWeek: 2, start: WEEK, off: [], ...pace };
  const timed = items(course).map((item) => Object.assign({ hours: null, closedBefore: false }, item));
  const weeks = schedule(timed, whole, WEEK);
  return { progress: progressIn(course, { issues, schedule: weeks }), weeks };
}

const titles = (some: ReturnType<typeof thisWeek>["planned"]) => some.map(({ item }) => item.title);

function shown(week: string, ...stand: Parameters<typeof paced>) {
  const { progress, weeks } = paced(...stand);
  const { planned, slipped, ...rest } = thisWeek(progress, weeks, week);
  return { ...rest, planned: titles(planned), slipped: titles(slipped) };
}

const said = (week: string, ...stand: Parameters<typeof paced>) =>
  whatNext(paced(...stand).progress, { week, language: en, place: "issue" });

const end = (week: string, ...stand: Parameters<typeof paced>) => {
  const { progress, weeks } = paced(...stand);
  return forecast(progress, weeks, week);
};

describe("the week that it is", () => {
  test("has its items, optional ones last, and says what earlier weeks left but not what was optional there", () => {
    expect(shown(WEEK)).toEqual({
      week: WEEK,
      time: "current",
      planned: ["One", "Two", "Extra"],
      slipped: [],
    });
    const later = { "basics/one": completed("2026-11-24") };
    expect(shown("2026-11-30", later)).toMatchObject({
      planned: ["Three", "Four", "Tools"],
      slipped: ["Two"],
    });
  });

  test("shows the first week before it has come, and the next one where it is off", () => {
    expect(shown("2026-11-16")).toMatchObject({
      week: WEEK,
      time: "before",
      planned: ["One", "Two", "Extra"],
    });
    const off = { off: ["2026-11-30"] };
    expect(shown("2026-11-30", {}, off)).toMatchObject({
      week: "2026-12-07",
      time: "free",
      planned: ["Three", "Four", "Tools"],
      slipped: ["One", "Two"],
    });
    expect(said("2026-11-16").words).toMatch(
      /^Your plan starts in the week of 23 November 2026 with these:\n\n- \[One\]/u,
    );
    expect(said("2026-11-30", {}, off).words).toMatch(
      /^This week is off\. The week of 7 December 2026 continues/u,
    );
  });

  test("praises who has done it all, and offers more; who is behind is not told to go on", () => {
    const all = { "basics/one": completed(WEEK), "basics/two": skipped(WEEK), "basics/extra": skipped(WEEK) };
    expect(said(WEEK, all)).toEqual({
      heading: "Week of 23 November 2026",
      words: `- [One](https://github.com/ada/roadmap/issues/2) · Basics · done 23 November 2026
- ~~[Two](https://github.com/ada/roadmap/issues/3)~~ · Basics · skipped 23 November 2026
- ~~[Extra](https://github.com/ada/roadmap/issues/4)~~ · Basics · optional · skipped 23 November 2026

You have done everything for this week. If you want to continue:

1. [Three](https://github.com/ada/roadmap/issues/5) · Basics
2. [Four](https://github.com/ada/roadmap/issues/6) · Basics
3. [Tools](https://github.com/ada/roadmap/issues/7)

At 2 items a week, you will finish in the week of 30 November 2026.`,
    });
    expect(said("2026-12-07").words).not.toContain("If you want to continue");
    expect(said("2026-12-07").words).toMatch(/^Left from earlier weeks:\n\n- \[One\]/u);
  });

  test("names twenty items, and how many more there are", () => {
    const many = roadmap([
      phase(
        "P",
        Array.from({ length: 25 }, (_, index) => `Topic ${index}`),
      ),
    ]);
    const timed = items(many).map((item) => Object.assign({ hours: null, closedBefore: false }, item));
    const weeks = schedule(timed, { unit: "topics", aWeek: 100, start: null, off: [] }, WEEK);
    const { words } = whatNext(progressIn(many, { schedule: weeks }), {
      week: WEEK,
      language: en,
      place: "file",
    });
    expect(words.match(/^- \[ \] /gmu)).toHaveLength(20);
    expect(words).toContain("- and 5 more");
  });
});

describe("when the course ends", () => {
  test("is said at the pace that is meant; nothing is said of a pace held before a week is over", () => {
    expect(end(WEEK)).toEqual({ end: "2026-11-30", held: null });
    expect(end(WEEK, { "basics/one": completed(WEEK) })).toEqual({ end: "2026-11-30", held: null });
  });

  test("leaves to the week that it is what is left of it", () => {
    const all = { "basics/one": completed(WEEK), "basics/two": completed(WEEK) };
    expect(end(WEEK, all)?.end).toBe("2026-11-30");
    expect(end(WEEK, {}, { aWeek: 4 })?.end).toBe(WEEK);
  });

  test("is said at the pace really held as well, without the weeks off", () => {
    const one = { "basics/one": completed("2026-11-24") };
    expect(end("2026-12-07", one)).toEqual({
      end: "2026-12-14",
      held: { aWeek: 0.5, end: "2027-01-11" },
    });
    expect(end("2026-12-07", one, { off: ["2026-11-30"] })?.held?.aWeek).toBe(1);
    expect(said("2026-12-07", one).words).toContain(
      "At 2 items a week, you will finish in the week of 14 December 2026. So far, you have done 0.5 items a week. At that pace, you will finish in the week of 11 January 2027.",
    );
  });

  test("is not guessed from nothing, and praised where the pace is held", () => {
    expect(end("2026-11-30")?.held).toEqual({ aWeek: 0, end: null });
    expect(said("2026-11-30").words).toContain("You have not completed anything in these weeks yet.");
    const two = { "basics/one": completed(WEEK), "basics/two": completed(WEEK) };
    expect(said("2026-11-30", two).words).toContain("So far, you have kept that pace.");
  });

  test("is not said where nothing that takes time is left", () => {
    const all = Object.fromEntries(
      ["one", "two", "three", "four"].map((id) => [`basics/${id}`, completed(WEEK)]),
    );
    expect(end(WEEK, all)).toBeNull();
    expect(said(WEEK, all).words).not.toContain("a week");
  });

  test("may lie more than ten years ahead", () => {
    expect(said(WEEK, {}, { unit: "hours", aWeek: 0.01 }).words).toContain(
      "At 0.01 hours a week, it will take more than ten years.",
    );
  });
});

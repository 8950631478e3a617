/** Where learners stop. */
import { describe, expect, it } from "vitest";
import { openRoll } from "../../src/cohort/roll.ts";
import type { TopicStatistics } from "../../src/cohort/topic-tally.ts";
import { courseRepository, courseText, TODAY, type CourseWanted } from "./courses.ts";

function topicsOf(courses: readonly CourseWanted[]): readonly TopicStatistics[] {
  const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
  for (const [index, course] of courses.entries()) {
    const text = courseText({ repository: index, ...course });
    roll.add(courseRepository(`learner-${index}/roadmap`, text, { databaseId: index }));
  }
  return roll.close({ title: "x", website: "https://github.com", roadmap: null }, []).topics;
}

const named = (topics: readonly TopicStatistics[], title: string) =>
  topics.find((topic) => topic.title === title);

describe("the statistics of a topic", () => {
  it("count who reached, finished and skipped it, who is left, and who asks for help", () => {
    const topics = topicsOf([
      { done: ["2026-11-02", "2026-11-05"], stuck: 2 },
      { done: ["2026-11-03"] },
      { done: ["2026-11-03", "2026-11-13", "2026-11-13"] },
      { done: ["2026-11-03"], skipped: [1] },
    ]);
    expect(topics.slice(0, 2).map(({ title, stopped }) => [title, stopped])).toEqual([
      ["Topic 3", 2],
      ["Topic 2", 1],
    ]);
    expect(named(topics, "Topic 2")).toEqual({
      title: "Topic 2",
      phase: "Basics",
      kind: "topic",
      optional: false,
      reached: 4,
      finished: 2,
      skipped: 1,
      stopped: 1,
      stuck: 0,
      medianDays: 3,
    });
    expect(named(topics, "Topic 3")).toMatchObject({
      reached: 3,
      finished: 1,
      stopped: 2,
      stuck: 1,
      medianDays: 0,
    });
    expect(named(topics, "Topic 4")).toMatchObject({ reached: 1, medianDays: null });
  });

  it("leave out topics that nobody has reached", () => {
    const topics = topicsOf([{}, {}]);
    expect(topics.map(({ title }) => title)).toEqual(["Topic 1"]);
  });

  it("count a topic that was begun out of order as reached", () => {
    const topics = topicsOf([{ begun: [5, "2026-11-20"] }, {}]);
    expect(named(topics, "Topic 6")).toMatchObject({ reached: 1, stopped: 1 });
  });
});

describe("names of people", () => {
  it("do not appear, neither as learners nor in a title that one person wrote", () => {
    const titles = ["Ask learner-1 about Ada Lovelace"];
    const topics = topicsOf([{ titles }, {}, {}, {}]);
    expect(JSON.stringify(topics)).not.toMatch(/learner|Ada/u);
  });

  it("do not appear because two of many learners agreed on a title", () => {
    const titles = ["Ada Lovelace"];
    const many = Array.from({ length: 60 }, () => ({}));
    expect(JSON.stringify(topicsOf([{ titles }, { titles }, ...many]))).not.toContain("Ada");
  });

  it("have nothing to hide in: with one learner there are no statistics", () => {
    expect(topicsOf([{ done: ["2026-11-28"] }])).toEqual([]);
  });
});

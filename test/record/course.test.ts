/** What the mark of the tracking issue stores about the course, and what becomes of a mark that somebody edited. */
import { describe, expect, it } from "vitest";
import { briefly, type Course, readCourse, titleCode, writeCourse } from "../../src/record/course.ts";

const item = (id: string, more: Partial<Course["items"][number]> = {}) => ({
  id: briefly(id),
  title: titleCode(`${id}'s title`),
  place: { phase: briefly("phase-1") },
  issue: 40,
  ...more,
});

const COURSE: Course = {
  labels: new Map([
    ["topic", "LA_1"],
    ["in progress, too", "LA:2"],
  ]),
  phases: [
    { id: briefly("phase-1"), title: titleCode("Basics") },
    { id: briefly("phase;2"), title: titleCode("Beyond") },
  ],
  items: [
    item("a"),
    item("b", { place: { phase: briefly("phase;2") }, issue: "none" }),
    item("c", { place: "projects", issue: "deleted" }),
    item("d", { place: "skills" }),
    item("e", { place: "retired" }),
  ],
};

describe("the course in the mark", () => {
  it("comes back as it was written, in letters, digits and signs without spaces", () => {
    const written = writeCourse(COURSE);
    expect(written).toMatch(/^\S+$/u);
    expect(readCourse(written)).toEqual(COURSE);
  });

  it("comes back with several items in one place, and with one label or many", () => {
    const several: Course = {
      ...COURSE,
      items: [
        item("a"),
        item("b", { issue: 41 }),
        item("c", { issue: 50 }),
        item("d", { place: "skills" }),
        item("e"),
      ],
    };
    expect(readCourse(writeCourse(several))).toEqual(several);
    for (const ids of [["LA_kwDOA1"], ["LA_kwDOA1", "LA_kwDOA2", "LA_kwDOB"], ["LA_1", "LA_1"], ["A", "B"]]) {
      const labels = new Map(ids.map((id, at) => [`label ${at}`, id]));
      expect(readCourse(writeCourse({ ...several, labels }))?.labels).toEqual(labels);
    }
  });

  it("is short: what the labels' ids have in common and neighbours of one place are written once", () => {
    const labels = new Map([
      ["a", "LA_kwDOA1"],
      ["b", "LA_kwDOA2"],
    ]);
    const items = [item("a"), item("b", { issue: 41 })];
    const codes = items.map(({ id, title }) => id + title).join("");
    expect(writeCourse({ labels, phases: COURSE.phases.slice(0, 1), items })).toBe(
      `2;LA_kwDOA,a:1,b:2;${briefly("phase-1")}${titleCode("Basics")};0:${codes}:14-15`,
    );
  });

  it("without labels, phases and items comes back as well", () => {
    const empty: Course = { labels: new Map(), phases: [], items: [] };
    expect(readCourse(writeCourse(empty))).toEqual(empty);
  });

  it("keeps an item of an unknown phase as one that left the roadmap", () => {
    const lost = { ...COURSE, items: [item("a", { place: { phase: briefly("phase-9") } })] };
    expect(readCourse(writeCourse(lost))?.items).toEqual([item("a", { place: "retired" })]);
  });
});

describe("the course in the mark of an earlier version", () => {
  const former = [
    "topic:LA_1,in%20progress%2C%20too:LA%3A2",
    `phase-1:${briefly("Basics")},phase%3B2:${briefly("Beyond")}`,
    COURSE.items
      .map(({ id }, at) => {
        const name = ["a", "b", "c", "d", "e"][at] ?? "";
        const place = ["0:14", "1:", "p:-", "s:14", "r:14"][at] ?? "";
        return `${id}:${briefly(`${name}'s title`)}:${place}`;
      })
      .join(","),
  ].join(";");

  it("is read without a loss", () => {
    expect(readCourse(former)).toEqual(COURSE);
  });

  it("is longer than what is written now", () => {
    expect(writeCourse(COURSE).length).toBeLessThan(former.length);
  });
});

describe("a mark that somebody edited", () => {
  it.each([
    ["into nothing", null],
    ["so that a part is missing", "a:1;b:2"],
    ["so that a part is added", `${writeCourse(COURSE)};x`],
    ["so that an item is cut short", writeCourse(COURSE).replace(briefly("a"), "a")],
    ["so that a phase is cut short", "2;;phase"],
    ["so that there is an issue too many", `2;;;p:${briefly("a")}xyz:1-2`],
    ["so that there is an issue too many in a word", `2;;;p:${briefly("a")}xyz:_2`],
    ["so that a run of issues ends before it begins", `2;;;p:${briefly("a")}xyz:9-1`],
    ["so that the phases are missing", "2;"],
    ["so that an item names a phase that is not there", ";phase-1:t;a:t:1:1"],
    ["so that an item is in no place", ";phase-1:t;a:t:x:1"],
    ["so that an issue is not a number", ";phase-1:t;a:t:0:#1"],
    ["so that a group has a part more", `${writeCourse(COURSE)}:x`],
    ["so that an id has a capital", writeCourse(COURSE).replace(briefly("a"), "ABCDE")],
    ["so that a phase has a capital", `2;;ABCDExyz`],
    ["so that only the id of an item is left", ";phase-1:t;a"],
  ])("%s is not read", (_, text) => {
    expect(readCourse(text)).toBeNull();
  });

  it("so that the id of a label and the title of a phase are missing has empty ones", () => {
    expect(readCourse("2;,topic;")?.labels).toEqual(new Map([["topic", ""]]));
    expect(readCourse("topic;phase-1;")).toEqual({
      labels: new Map([["topic", ""]]),
      phases: [{ id: briefly("phase-1"), title: "" }],
      items: [],
    });
  });

  it("so that a name cannot be decoded keeps the text", () => {
    expect(readCourse("2;LA_,%zz:1;")?.labels).toEqual(new Map([["%zz", "LA_1"]]));
    expect(readCourse("%zz:LA_1;;")?.labels).toEqual(new Map([["%zz", "LA_1"]]));
  });
});

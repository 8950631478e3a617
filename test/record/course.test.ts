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

/** What opens when a person installs the App: how many issues, and when; or why none do. */
import { h, type VNode } from "vue";
import type { ShownCourse } from "../../src/playground/show-course.ts";
import { withCode } from "./inline-code.ts";

/** Why the App would open nothing; empty if it would open issues. */
export const obstacle = ({ reason }: ShownCourse): readonly VNode[] =>
  reason === null ? [] : [h("p", { class: "wm-problem", role: "status" }, withCode(reason))];

/** Which issues open; an empty text if there are none. */
export function openingWords({ opening: { first, later }, reason }: ShownCourse): string {
  if (first === 0) return "";
  const count = first === 1 ? "1 issue" : `${first} issues`;
  const all =
    later === 0
      ? `${count} will open, all at once, and one pinned issue.`
      : `${count} will open first, and one pinned issue. ${others(later)} phase by phase, when the phase before is nearly done.`;
  return reason === null ? all : `Once this is fixed, ${all}`;
}

/** The same as a line of a panel; empty if there are none. */
export const openingLine = (course: ShownCourse): readonly VNode[] =>
  course.opening.first === 0 ? [] : [h("p", openingWords(course))];

const others = (later: number): string => (later === 1 ? "The other one opens" : `The ${later} others open`);

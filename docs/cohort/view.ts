/** Which learners are shown, and in which order. */
import type { Learner } from "../../src/cohort/learner.ts";
import type { LearnerState } from "../../src/model/cohort.ts";

/** `help` is the order of the cohort: who needs help comes first. */
export type SortKey = "help" | "learner" | "group" | "done" | "lastActivity";

export interface View {
  /** Part of a name, a repository, a group or the next item. */
  readonly text: string;
  /** Null for all. */
  readonly state: LearnerState | null;
  readonly group: string | null;
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const FIRST_VIEW: View = { text: "", state: null, group: null, sort: "help", descending: false };

/** The learners that a view shows, in its order. */
export function visibleLearners(learners: readonly Learner[], view: View): readonly Learner[] {
  const text = view.text.trim().toLowerCase();
  const found = learners.filter(
    (learner) =>
      (view.state === null || learner.state === view.state) &&
      (view.group === null || learner.group === view.group) &&
      (text === "" ||
        [learner.name, learner.repository, learner.group, learner.next?.title].some((part) =>
          part?.toLowerCase().includes(text),
        )),
  );
  const ordered = view.sort === "help" ? found : found.toSorted(ORDERS[view.sort]);
  return view.descending ? ordered.toReversed() : ordered;
}

/** Other order for the same column, or the first order for another one. */
export const sortedBy = (view: View, sort: SortKey): View => ({
  ...view,
  sort,
  descending: view.sort === sort && !view.descending,
});

type Order = (a: Learner, b: Learner) => number;

const ORDERS: Readonly<Record<Exclude<SortKey, "help">, Order>> = {
  learner: (a, b) => a.name.localeCompare(b.name),
  group: (a, b) => (a.group ?? "").localeCompare(b.group ?? ""),
  done: (a, b) => a.percent - b.percent || a.done - b.done,
  lastActivity: (a, b) => (a.lastActivityOn ?? "").localeCompare(b.lastActivityOn ?? ""),
};

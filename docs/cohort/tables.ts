/**
 * The tables of the cohort page: the learners, the heat map of learners and phases, and the topics. They are plain tables, so
 * Tab goes through the buttons of the head and the links of the rows, and a screen reader's own keys go through the cells.
 * Source: "Table Pattern" and "Grid Pattern" of the ARIA Authoring Practices Guide; arrow keys belong to grids, which these
 * are not.
 */
import { h, type VNode } from "vue";
import type { Cohort } from "../../src/cohort/cohort.ts";
import { fillLevel } from "../../src/cohort/fill-level.ts";
import type { Learner } from "../../src/cohort/learner.ts";
import {
  hasGroups,
  lastActivity,
  learnerCount,
  notes,
  phaseCount,
  repositoryUrl,
  topicColumns,
} from "../../src/cohort/words.ts";
import { en } from "../../src/language/en.ts";
import type { SortKey, View } from "./view.ts";

export interface Shown {
  readonly cohort: Cohort;
  /** The learners to show, in order. */
  readonly learners: readonly Learner[];
  readonly view: View;
  readonly sort: (key: SortKey) => void;
}

const { columns, states } = en.cohort;

/** One row for each learner, with what a mentor should know. */
export function learnerTable({ cohort, learners, view, sort }: Shown): VNode {
  const grouped = hasGroups(cohort);
  return scrolling("Learners", [
    head([
      sortable(columns.state, "help", view, sort),
      sortable(columns.learner, "learner", view, sort),
      ...(grouped ? [sortable(columns.group, "group", view, sort)] : []),
      sortable(columns.done, "done", view, sort),
      sortable(columns.lastActivity, "lastActivity", view, sort),
      plain(columns.next),
      plain(columns.notes),
    ]),
    body(
      learners.map((learner) => [
        h("td", { class: `wm-state wm-${learner.state}` }, states[learner.state]),
        nameCell(learner, cohort),
        ...(grouped ? [h("td", learner.group ?? "")] : []),
        h("td", { class: "wm-figure" }, learnerCount(learner, en)),
        h("td", { class: "wm-day" }, lastActivity(learner, en)),
        h("td", { class: "wm-words" }, learner.next?.title ?? ""),
        h("td", { class: "wm-words" }, notes(learner, en, (text) => text).join("; ")),
      ]),
      learners,
    ),
  ]);
}

/** One row for each learner, and one column for each phase: the more is done, the darker. */
export function heatMap({ cohort, learners, view, sort }: Shown): VNode {
  return scrolling("Learners and phases", [
    head([
      sortable(columns.learner, "learner", view, sort),
      sortable(columns.done, "done", view, sort),
      ...cohort.phases.map(({ title }) =>
        h("th", { scope: "col", class: "wm-figure wm-phase", title }, h("span", title)),
      ),
    ]),
    body(
      learners.map((learner) => [
        nameCell(learner, cohort),
        h("td", { class: "wm-figure" }, en.percent(learner.percent)),
        ...cohort.phases.map(({ id }) => {
          const mark = learner.phases.find((phase) => phase.id === id);
          if (mark === undefined) return h("td", "");
          return h("td", { class: `wm-figure wm-heat-${fillLevel(mark)}` }, phaseCount(mark, en));
        }),
      ]),
      learners,
    ),
  ]);
}

/** Where learners stop, without names. */
export function topicTable({ topics }: Pick<Cohort, "topics">): VNode {
  return scrolling(en.cohort.topics.heading, [
    head(topicColumns(en).map(plain)),
    h(
      "tbody",
      topics.map((topic) =>
        h("tr", { key: `${topic.phase} ${topic.title}` }, [
          h("th", { scope: "row" }, topic.title),
          h("td", topic.phase ?? ""),
          ...[topic.reached, topic.finished, topic.skipped, topic.stopped, topic.stuck, topic.medianDays].map(
            (figure) => h("td", { class: "wm-figure" }, figure === null ? "" : String(figure)),
          ),
        ]),
      ),
    ),
  ]);
}

/** A wide table scrolls in its own box, also with the arrow keys. */
const scrolling = (label: string, parts: readonly VNode[]): VNode =>
  h("div", { class: "wm-scroll", role: "region", tabindex: 0, "aria-label": label }, [
    h("table", [...parts]),
  ]);

const head = (cells: readonly VNode[]): VNode => h("thead", [h("tr", [...cells])]);

const body = (rows: readonly (readonly VNode[])[], learners: readonly Learner[]): VNode =>
  h(
    "tbody",
    rows.map((cells, index) => h("tr", { key: learners[index]?.repository ?? index }, [...cells])),
  );

const plain = (text: string): VNode => h("th", { scope: "col" }, text);

const nameCell = ({ name, repository }: Learner, { website }: Cohort): VNode =>
  h("th", { scope: "row" }, [h("a", { href: repositoryUrl(website, repository), rel: "noreferrer" }, name)]);

function sortable(text: string, key: SortKey, view: View, sort: (key: SortKey) => void): VNode {
  const isChosen = view.sort === key;
  const order = isChosen ? (view.descending ? "descending" : "ascending") : undefined;
  const sign = isChosen ? (view.descending ? " ↓" : " ↑") : "";
  return h("th", { scope: "col", "aria-sort": order, class: key === "done" ? "wm-figure" : undefined }, [
    h("button", { type: "button", onClick: () => sort(key) }, text + sign),
  ]);
}

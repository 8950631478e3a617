/** The panels of the playground: what Waymark reads, and what a learner will see. */
import { h, type VNode } from "vue";
import { BADGE, FINISH } from "../../src/model/paths.ts";
import type { Reading } from "../../src/model/roadmap.ts";
import type { Closing, ShownIssue } from "../../src/playground/open-issues.ts";
import type { ShownCourse } from "../../src/playground/show-course.ts";
import { isTicked, valueOf } from "./control.ts";
import { shownState, type CourseActions, type CourseState } from "./course-state.ts";
import { withCode } from "./inline-code.ts";
import type { FocusMoves } from "./move-focus.ts";
import { obstacle, openingLine } from "./opening.ts";
import { Rendered } from "./rendered.ts";
import type { WorkerClient } from "./worker-client.ts";

export interface PanelContext {
  readonly client: WorkerClient;
  readonly state: CourseState;
  readonly course: ShownCourse;
  readonly actions: CourseActions;
  readonly goTo: (line: number) => void;
  /** Writes a reading into the config. */
  readonly choose: (reading: Reading) => void;
  /** The number of the issue that is open, or null. */
  readonly opened: number | null;
  readonly open: (number: number | null) => void;
  /** The roadmap's repository, as a person has written it. */
  readonly repository: string;
  readonly nameRepository: (text: string) => void;
  readonly copy: (text: string) => void;
  readonly focus: FocusMoves;
}

const line = (number: number, goTo: PanelContext["goTo"]): VNode =>
  h(
    "button",
    { type: "button", class: "wm-line", "aria-label": `Go to line ${number}`, onClick: () => goTo(number) },
    `line ${number}`,
  );

/** Phases and topics as they are read, the other readings, and every remark. */
export function readingPanel({ course, actions, state, goTo, choose }: PanelContext): VNode[] {
  const { issues, diagnostics, readings, opening, configError } = course;
  return [
    ...(configError === null
      ? []
      : [h("p", { class: "wm-problem", role: "status" }, withCode(configError.message))]),
    ...(configError === null ? obstacle(course) : []),
    ...(opening.later === 0 ? [] : openingLine(course)),
    ...otherReadings(course, choose),
    ...grouped(issues).map(({ id, title, own }) =>
      h("section", { key: id }, [
        h("h3", title),
        h(
          "ul",
          { class: "wm-items" },
          own.map((issue) => itemLine(issue, { actions, state, goTo })),
        ),
      ]),
    ),
    ...(issues.length === 0 && readings.length === 0 ? [h("p", "Nothing to learn was found yet.")] : []),
    ...(diagnostics.length === 0
      ? []
      : [
          h("h3", "Remarks"),
          h(
            "ul",
            { class: "wm-remarks" },
            diagnostics.map((remark) =>
              h("li", { class: `wm-${remark.severity}` }, [
                line(remark.line, goTo),
                " ",
                ...withCode(remark.message),
              ]),
            ),
          ),
        ]),
  ];
}

function otherReadings({ readings, sure }: ShownCourse, choose: PanelContext["choose"]): VNode[] {
  if (readings.length < 2) return [];
  const words = sure
    ? "This file can also be read in other ways:"
    : "Waymark is not sure how you mean this file. It will ask the learner unless you choose:";
  return [
    h("details", { open: !sure, class: "wm-readings" }, [
      h("summary", words),
      h(
        "ul",
        readings.map((reading) =>
          h("li", { key: reading.key }, [
            `${reading.key}: ${reading.title} `,
            h("button", { type: "button", onClick: () => choose(reading) }, "Choose"),
          ]),
        ),
      ),
    ]),
  ];
}

type ItemContext = Pick<PanelContext, "actions" | "state" | "goTo">;

function itemLine(issue: ShownIssue, { actions, state, goTo }: ItemContext): VNode {
  const { item, title, line: at, labels } = issue;
  const kinds = labels.filter((label) => label !== "topic");
  return h("li", { key: item }, [
    h("label", [
      h("input", {
        type: "checkbox",
        checked: shownState(state, issue) !== "open",
        onChange: (event: Event) => actions.close(item, isTicked(event) ? "completed" : "open"),
      }),
      ` ${title}`,
    ]),
    ...kinds.map((kind) => h("span", { class: "wm-label" }, kind)),
    line(at, goTo),
  ]);
}

/** Every issue as a list, and one of them as GitHub shows it. */
export function issuesPanel({ client, course, opened, open, focus }: PanelContext): VNode[] {
  const goTo = (next: number | null, place: string): void => {
    focus.to(place);
    open(next);
  };
  const { issues } = course;
  const issue = issues.find(({ number }) => number === opened);
  const titles = new Map(issues.map(({ number, title }) => [number, title]));
  if (issue !== undefined) {
    return [
      h("button", { type: "button", onClick: () => goTo(null, `issue ${issue.number}`) }, "← All issues"),
      h("h3", { key: issue.number, tabindex: -1, ...focus.at("open issue") }, [
        `${issue.title} `,
        h("span", { class: "wm-number" }, `#${issue.number}`),
      ]),
      h(
        "p",
        issue.labels.map((label) => h("span", { class: "wm-label" }, label)),
      ),
      h(Rendered, { client, markdown: issue.body, issues: titles }),
    ];
  }
  return [
    ...obstacle(course),
    ...openingLine(course),
    h(
      "ul",
      { class: "wm-items" },
      issues.map(({ number, title, state, labels }) =>
        h("li", { key: number }, [
          h(
            "button",
            {
              type: "button",
              class: "wm-link",
              onClick: () => goTo(number, "open issue"),
              ...focus.at(`issue ${number}`),
            },
            title,
          ),
          h("span", { class: "wm-number" }, `#${number}`),
          ...labels.map((label) => h("span", { class: "wm-label" }, label)),
          ...(state === "open"
            ? []
            : [h("span", { class: "wm-label" }, state === "completed" ? "done" : "skipped")]),
        ]),
      ),
    ),
  ];
}

/** The milestones, and the board in columns. */
export function boardPanel({ course, actions, focus }: PanelContext): VNode[] {
  const { issues, milestones } = course;
  const move = (item: string, as: Closing["as"]): void => {
    focus.to(`card ${item}`);
    actions.close(item, as);
  };
  const columns = [
    { name: "Todo", own: issues.filter(({ state }) => state === "open"), next: "completed" },
    { name: "Done", own: issues.filter(({ state }) => state === "completed"), next: "open" },
    { name: "Skipped", own: issues.filter(({ state }) => state === "not-planned"), next: "open" },
  ] as const;
  return [
    h("h3", "Milestones"),
    h(
      "ul",
      milestones.map(({ phase, title, due }) =>
        h("li", { key: phase }, due === null ? title : `${title} – due ${due}`),
      ),
    ),
    h("h3", "Board"),
    h(
      "div",
      { class: "wm-board" },
      columns.map(({ name, own, next }) =>
        h("section", { key: name, "aria-label": name }, [
          h("h4", `${name} (${own.length})`),
          h(
            "ul",
            own.map(({ item, title }) =>
              h("li", { key: item, tabindex: -1, ...focus.at(`card ${item}`) }, [
                h("span", title),
                h(
                  "button",
                  {
                    type: "button",
                    "aria-label": `${next === "open" ? "Open" : "Done"}: ${title}`,
                    onClick: () => move(item, next),
                  },
                  next === "open" ? "Open" : "Done",
                ),
                ...(next === "open"
                  ? []
                  : [
                      h(
                        "button",
                        {
                          type: "button",
                          "aria-label": `Skip: ${title}`,
                          onClick: () => move(item, "not-planned"),
                        },
                        "Skip",
                      ),
                    ]),
              ]),
            ),
          ),
        ]),
      ),
    ),
  ];
}

/** progress.md with its picture and the badge, in the week that is chosen. */
export function progressPanel({ client, state, actions }: PanelContext): VNode[] {
  const { progress } = state;
  if (progress === null) return [h("p", "Reading …")];
  const pictures = new Map([...progress.pictures, [BADGE, progress.badge]]);
  return [
    h("label", { class: "wm-week" }, [
      `Week ${state.week + 1} `,
      h("input", {
        type: "range",
        min: 0,
        max: 26,
        value: state.week,
        onInput: (event: Event) => actions.goToWeek(Number(valueOf(event))),
      }),
    ]),
    h(Rendered, { client, markdown: `![badge](${BADGE})`, pictures }),
    ...(progress.finish === null
      ? []
      : [
          h(Rendered, {
            client,
            markdown: `![The finish](${FINISH})`,
            pictures: new Map([[FINISH, progress.finish]]),
          }),
        ]),
    h(Rendered, { client, markdown: progress.progressMd, pictures }),
  ];
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly own: readonly ShownIssue[];
}

/** The issues of each phase, of the projects without a phase, and of the skills. */
function grouped(issues: readonly ShownIssue[]): readonly Group[] {
  const groupOf = ({ phase, labels }: ShownIssue) =>
    labels.includes("skill")
      ? { id: "of skills", title: "Skills" }
      : (phase ?? { id: "of projects", title: "Projects" });
  return [...Map.groupBy(issues, (issue) => groupOf(issue).id)].flatMap(([id, own]) =>
    own.slice(0, 1).map((first) => ({ id, title: groupOf(first).title, own })),
  );
}

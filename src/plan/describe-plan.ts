/** A plan as text for people. The text contains titles unescaped, so the caller must escape them. */
import type { Change, CloseReason, Plan } from "../model/change.ts";
import { OFF_LABEL } from "../model/labels.ts";

/** Changes of one kind: a sentence about what would be done, and the affected titles. */
export interface PlanGroup {
  /** What to do, e.g. `open 51 issues`, without a full stop. */
  readonly words: string;
  readonly titles: readonly string[];
}

/** The titles of items by their id. A plan only contains the titles of issues that it creates or edits. */
export type ItemTitles = ReadonlyMap<string, string>;

/**
 * The groups of a plan, in the order of the changes. Empty if there is nothing to do. `known` contains the titles of
 * items of which the plan only has the id.
 */
export function describePlan({ changes, undecided }: Plan, known: ItemTitles): readonly PlanGroup[] {
  const titles = new Map([...known, ...titlesOf(changes)]);
  const groups = Map.groupBy(changes, wordsFor);
  const made = [...groups].map(([words, some]) => ({
    words: words(some.length),
    titles: some.map((change) => name(change, titles)),
  }));
  const alone = undecided.map(({ item, why }) => `${titles.get(item) ?? item}: ${why}`);
  const left = { words: `leave ${count(alone.length, "item")} alone`, titles: alone };
  return alone.length === 0 ? made : [...made, left];
}

const TRACKING_ISSUE = "the tracking issue";

/** The maximum number of titles in a line. */
const NAMED = 5;

/** A group on one line: `open 7 issues: Loops, Files, … and 2 more.` */
export function groupLine({ words, titles }: PlanGroup): string {
  const more = titles.length - NAMED;
  const named = titles.slice(0, NAMED).join(", ");
  return `${words}: ${named}${more > 0 ? ` and ${more} more` : ""}.`;
}

type Words = (many: number) => string;

const LABELS: Words = (many) => `make ${count(many, "label")}`;
const MILESTONES: Words = (many) => `make ${count(many, "milestone")}`;
const MILESTONES_EDITED: Words = (many) => `edit ${count(many, "milestone")}`;
const MILESTONES_CLOSED: Words = (many) => `close ${count(many, "milestone")} whose phase is finished`;
const MILESTONES_REOPENED: Words = (many) => `reopen ${count(many, "milestone")}`;
const COMMENTED: Words = (many) => `comment on ${count(many, "issue")}`;
const OPENED: Words = (many) => `open ${count(many, "issue")}`;
const EDITED: Words = (many) => `edit ${count(many, "issue")}`;
const RETIRING: Words = (many) => `mark ${count(many, "issue")} as no longer part of the roadmap`;
const REOPENED: Words = (many) => `reopen ${count(many, "issue")}`;
const BOARDS: Words = (many) => `make ${count(many, "board")}`;
const BOARDS_CLOSED: Words = (many) => `close ${count(many, "board")} of which there is an older one`;
const FIELDS: Words = (many) => `give the board ${count(many, "field")}`;
const FIELDS_EDITED: Words = (many) => `complete ${count(many, "field")} of the board`;
const ITERATIONS: Words = () => "change the weeks of the board";
const STATUSES: Words = () => "say on the board whether the course is on track";
const VIEWS: Words = (many) => `give the board ${count(many, "view")}`;
const CARDS: Words = (many) => `put ${count(many, "card")} on the board`;
const SUB_ISSUES: Words = (many) => `put ${count(many, "issue")} below the tracking issue`;
const NOT_SUB_ISSUES: Words = (many) => `take ${count(many, "issue")} away from the tracking issue`;
const DEPENDENCIES: Words = (many) => `add ${count(many, "dependency", "dependencies")}`;
const NOT_DEPENDENCIES: Words = (many) => `remove ${count(many, "dependency", "dependencies")}`;
const TURNED_OFF: Words = () => `switch Waymark off (label \`${OFF_LABEL}\`)`;
const WRITTEN: Words = (many) => `write ${count(many, "file")}`;
const TAKEN_OUT: Words = (many) => `take out ${count(many, "file")}`;
const CARDS_EDITED: Words = (many) => `change ${count(many, "card")} on the board`;

const CLOSED: Readonly<Record<CloseReason, Words>> = {
  completed: (many) => `close ${count(many, "issue")} as completed`,
  "not-planned": (many) => `close ${count(many, "issue")} as not planned`,
  duplicate: (many) => `close ${count(many, "issue")} as ${many === 1 ? "a duplicate" : "duplicates"}`,
};

const MILESTONE = {
  create: MILESTONES,
  update: MILESTONES_EDITED,
  close: MILESTONES_CLOSED,
  reopen: MILESTONES_REOPENED,
} as const;

function wordsFor(change: Change): Words {
  switch (change.what) {
    case "label":
      return LABELS;
    case "milestone":
      return MILESTONE[change.type];
    case "comment":
      return COMMENTED;
    case "issue":
      return wordsForIssue(change);
    case "sub-issue":
      return change.type === "create" ? SUB_ISSUES : NOT_SUB_ISSUES;
    case "dependency":
      return change.type === "create" ? DEPENDENCIES : NOT_DEPENDENCIES;
    case "board":
      return change.type === "create" ? BOARDS : BOARDS_CLOSED;
    case "field":
      return change.type === "create" ? FIELDS : FIELDS_EDITED;
    case "iterations":
      return ITERATIONS;
    case "status":
      return STATUSES;
    case "view":
      return VIEWS;
    case "card":
      return change.type === "create" ? CARDS : CARDS_EDITED;
    case "tracking":
      return TURNED_OFF;
    case "file":
      return change.type === "remove" ? TAKEN_OUT : WRITTEN;
    default:
      return change satisfies never;
  }
}

type IssueChange = Extract<Change, { readonly what: "issue" }>;

function wordsForIssue(change: IssueChange): Words {
  switch (change.type) {
    case "create":
      return OPENED;
    case "update":
      return change.after.retires ? RETIRING : EDITED;
    case "close":
      return CLOSED[change.after.state];
    case "reopen":
      return REOPENED;
    default:
      return change satisfies never;
  }
}

/** The titles by item id, for changes that only have the id. */
function titlesOf(changes: readonly Change[]): ItemTitles {
  return new Map(
    changes.flatMap((change) =>
      change.what === "issue" && (change.type === "create" || change.type === "update")
        ? [[change.item, change.after.title] as const]
        : [],
    ),
  );
}

function name(change: Change, titles: ItemTitles): string {
  switch (change.what) {
    case "label":
    case "view":
      return change.after.name;
    case "field":
      return change.type === "create" ? change.after.name : change.before.name;
    case "iterations":
      return change.before.name;
    case "status":
      return change.after.status;
    case "board":
      return change.type === "create" ? change.after.title : change.before.title;
    case "milestone":
      return milestoneName(change);
    case "comment":
      return `${change.item === null ? TRACKING_ISSUE : (titles.get(change.item) ?? change.item)} (${change.reason})`;
    case "issue":
      return issueName(change, titles);
    case "dependency": {
      const project = titles.get(change.item) ?? change.item;
      if (change.type === "remove") return `${project} no longer needs #${change.before.number}`;
      const { blocker } = change.after;
      return `${project} needs ${titles.get(blocker) ?? blocker}`;
    }
    case "sub-issue":
    case "card":
      return titles.get(change.item) ?? change.item;
    case "tracking":
      return TRACKING_ISSUE;
    case "file":
      return change.path;
    default:
      return change satisfies never;
  }
}

function milestoneName(change: Extract<Change, { readonly what: "milestone" }>): string {
  if (change.type === "create") return change.after.title;
  return change.type === "update" ? renamed(change.before.title, change.after.title) : change.before.title;
}

/** With the reason, unless the text of the group already says it. */
function issueName(change: IssueChange, titles: ItemTitles): string {
  if (change.type === "create") return change.after.title;
  const title =
    change.type === "update"
      ? renamed(change.before.title, change.after.title)
      : change.item === null
        ? TRACKING_ISSUE
        : (titles.get(change.item) ?? change.item);
  const retires = wordsForIssue(change) === RETIRING || wordsForIssue(change) === CLOSED["not-planned"];
  return retires ? title : `${title} (${change.reason})`;
}

const renamed = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;

const count = (many: number, noun: string, nouns = `${noun}s`): string =>
  `${many} ${many === 1 ? noun : nouns}`;

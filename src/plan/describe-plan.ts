/** A plan as text for people. The text contains titles unescaped, so the caller must escape them. */
import type { Language } from "../language/language.ts";
import type { Change, Plan } from "../model/change.ts";
import type { PlanGroupKind } from "../model/plan-group.ts";

/** Changes of one kind: what and how many they are, and the affected titles. */
export interface PlanGroup {
  /** E.g. `51 new issues`, without a full stop. */
  readonly words: string;
  readonly titles: readonly string[];
}

/** The titles of items by their id. A plan only contains the titles of issues that it creates or edits. */
export type ItemTitles = ReadonlyMap<string, string>;

export interface PlanWords {
  /** The titles of items of which the plan only has the id. */
  readonly known: ItemTitles;
  readonly language: Pick<Language, "plan">;
  /** Whether titles are followed by the reason of the change, which is in English. */
  readonly withReasons: boolean;
}

/** The groups of a plan, in the order of the changes. Empty if there is nothing to do. */
export function describePlan(
  { changes, undecided }: Plan,
  { known, language, withReasons }: PlanWords,
): readonly PlanGroup[] {
  const { groups: words } = language.plan;
  const titles = new Map([...known, ...titlesOf(changes)]);
  const naming: Naming = { titles, words: language.plan, withReasons };
  const groups = Map.groupBy(changes, kindOf);
  const made = [...groups].map(([kind, some]) => ({
    words: words[kind](some.length),
    titles: some.map((change) => name(change, naming)),
  }));
  const alone = undecided.map(
    ({ item, why }) => `${titles.get(item) ?? item}${withReasons ? `: ${why}` : ""}`,
  );
  const left = { words: words["left-alone"](alone.length), titles: alone };
  return alone.length === 0 ? made : [...made, left];
}

/** The maximum number of titles in a line. */
const NAMES_LIMIT = 5;

/** A group on one line: `7 new issues: Loops, Files, … and 2 more.` */
export function groupLine({ words, titles }: PlanGroup, { changes }: Pick<Language, "changes">): string {
  const more = titles.length - NAMES_LIMIT;
  const named = titles.slice(0, NAMES_LIMIT).join(", ");
  return `${words}: ${named}${more > 0 ? ` ${changes.more(more)}` : ""}`;
}

const MILESTONE = {
  create: "new-milestones",
  update: "changed-milestones",
  close: "closed-milestones",
  reopen: "reopened-milestones",
} as const;

const CLOSED = {
  completed: "completed-issues",
  "not-planned": "skipped-issues",
  duplicate: "duplicate-issues",
} as const;

function kindOf(change: Change): PlanGroupKind {
  switch (change.what) {
    case "label":
      return "new-labels";
    case "milestone":
      return MILESTONE[change.type];
    case "comment":
      return "comments";
    case "issue":
      return kindOfIssue(change);
    case "sub-issue":
      return change.type === "create" ? "new-sub-issues" : "removed-sub-issues";
    case "dependency":
      return change.type === "create" ? "new-dependencies" : "removed-dependencies";
    case "board":
      return change.type === "create" ? "new-boards" : "closed-boards";
    case "field":
      return change.type === "create" ? "new-fields" : "changed-fields";
    case "iterations":
      return "weeks";
    case "status":
      return "status-updates";
    case "view":
      return "new-views";
    case "card":
      return change.type === "create" ? "new-cards" : "changed-cards";
    case "tracking":
      return "turned-off";
    case "file":
      return change.type === "remove" ? "removed-files" : "changed-files";
    default:
      return change satisfies never;
  }
}

type IssueChange = Extract<Change, { readonly what: "issue" }>;

function kindOfIssue(change: IssueChange): PlanGroupKind {
  switch (change.type) {
    case "create":
      return "new-issues";
    case "update":
      return change.after.retires ? "retired-issues" : "changed-issues";
    case "close":
      return CLOSED[change.after.state];
    case "reopen":
      return "reopened-issues";
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

interface Naming {
  readonly titles: ItemTitles;
  readonly words: Language["plan"];
  readonly withReasons: boolean;
}

function name(change: Change, naming: Naming): string {
  const { titles, words, withReasons } = naming;
  switch (change.what) {
    case "label":
    case "view":
      return change.after.name;
    case "field":
      return change.type === "create" ? change.after.title : change.before.name;
    case "iterations":
      return change.before.name;
    case "status":
      return change.after.status;
    case "board":
      return change.type === "create" ? change.after.title : change.before.title;
    case "milestone":
      return milestoneName(change);
    case "comment":
      return (
        (change.item === null ? words.trackingIssue : (titles.get(change.item) ?? change.item)) +
        (withReasons ? ` (${change.reason})` : "")
      );
    case "issue":
      return issueName(change, naming);
    case "dependency": {
      const project = titles.get(change.item) ?? change.item;
      if (change.type === "remove") return words.needsNoLonger(project, `#${change.before.number}`);
      const { blocker } = change.after;
      return words.needs(project, titles.get(blocker) ?? blocker);
    }
    case "sub-issue":
    case "card":
      return titles.get(change.item) ?? change.item;
    case "tracking":
      return words.trackingIssue;
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
function issueName(change: IssueChange, { titles, words, withReasons }: Naming): string {
  if (change.type === "create") return change.after.title;
  const title =
    change.type === "update"
      ? renamed(change.before.title, change.after.title)
      : change.item === null
        ? words.trackingIssue
        : (titles.get(change.item) ?? change.item);
  const kind = kindOfIssue(change);
  const isSaid = !withReasons || kind === "retired-issues" || kind === "skipped-issues";
  return isSaid ? title : `${title} (${change.reason})`;
}

const renamed = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;

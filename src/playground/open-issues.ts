/** The issues that a plan opens in a new repository, as if a learner had closed some of them. */
import { resolveBody, type Numbers } from "../model/body.ts";
import type { Actual, ActualIssue, ActualMilestone } from "../model/actual.ts";
import type { Change, CreateIssue, CreateMilestone } from "../model/change.ts";
import { items } from "../model/items.ts";
import { writeManagedBody } from "../markdown/managed-block.ts";
import type { Phase } from "../model/roadmap.ts";
import type { Stock } from "../reconcile/stock.ts";

/** How a learner closes an item. */
export type Closed = "completed" | "not-planned";

/** What a learner has closed so far, or has opened although the roadmap marks it as done. `on` is a day such as `2026-11-29`. */
export interface Closing {
  readonly as: Closed | "open";
  readonly on: string;
}

/** By item id. */
export type Closings = ReadonlyMap<string, Closing>;

export interface ShownIssue {
  readonly item: string;
  readonly number: number;
  readonly title: string;
  /** Markdown, as GitHub stores it. */
  readonly body: string;
  readonly labels: readonly string[];
  /** Null for none. Two phases may have the same title. */
  readonly phase: Pick<Phase, "id" | "title"> | null;
  readonly state: "open" | Closed;
  /** The line of the roadmap that it comes from, starting at 1. */
  readonly line: number;
}

/** The issues, and the state of the repository in which they are. */
export interface Opened {
  readonly issues: readonly ShownIssue[];
  readonly actual: Actual;
}

/** The pinned issue opens first and has this number. */
const PINNED = 1;

/** Whether the change opens the issue of an item. */
export const isNewIssue = (change: Change): change is CreateIssue =>
  change.type === "create" && change.what === "issue";

/** The issues, and the state of the repository once they are closed as `closings` says. */
export function openIssues(changes: readonly Change[], stock: Stock, closings: Closings): Opened {
  const created = changes.filter(isNewIssue);
  const numbers: Numbers = {
    issues: new Map(created.map(({ item }, index) => [item, index + PINNED + 1])),
    milestones: new Map(stock.roadmap.phases.map(({ id }, index) => [id, index + 1])),
  };
  const done = new Set(
    changes.flatMap((change) => (change.type === "close" && change.what === "issue" ? [change.item] : [])),
  );
  // A moment later in the course shows the issues that opened before the first of them was closed.
  const began = [...closings.values()].reduce(
    (day, { as, on }) => (as !== "open" && on < day ? on : day),
    stock.week,
  );
  const opened = created.map((change) =>
    openIssue(change, {
      numbers,
      stock,
      began,
      closed: closingOf(change.item, closings, done),
    }),
  );
  const actual = {
    ...stock.actual,
    milestones: changes.flatMap((change) =>
      change.type === "create" && change.what === "milestone" ? [openMilestone(change, numbers)] : [],
    ),
    issues: opened,
  };
  const phases = new Map(stock.roadmap.phases.map(({ id, title }) => [id, { id, title }]));
  const lines = new Map(items(stock.roadmap).map(({ id, line }) => [id, line]));
  const issues = created.map(({ item, after }, index): ShownIssue => {
    const { number = 0, title = "", body = "", state = "open" } = opened[index] ?? {};
    return {
      item,
      number,
      title,
      body,
      labels: after.labels,
      phase: (after.phase === null ? undefined : phases.get(after.phase)) ?? null,
      state: state === "duplicate" ? "not-planned" : state,
      line: lines.get(item) ?? 1,
    };
  });
  return { issues, actual };
}

/** `on` is null if the roadmap itself marks the item as done: it says no day. */
type Closure = { readonly as: Closed; readonly on: string | null } | null;

function closingOf(item: string, closings: Closings, done: ReadonlySet<string | null>): Closure {
  const { as, on } = closings.get(item) ?? { as: done.has(item) ? "completed" : "open", on: null };
  return as === "open" ? null : { as, on };
}

interface Opening {
  readonly numbers: Numbers;
  readonly stock: Stock;
  readonly closed: Closure;
  /** The day when the issues opened. */
  readonly began: string;
}

function openIssue({ item, after }: CreateIssue, { numbers, stock, closed, began }: Opening): ActualIssue {
  const { repository } = stock.actual;
  const place = { url: repository.url, commit: "HEAD", path: stock.roadmapPath };
  const number = numbers.issues.get(item) ?? 0;
  const day = closed?.on ?? stock.week;
  return {
    id: `I_${number}`,
    number,
    title: after.title,
    body: writeManagedBody(
      { kind: "item", id: item },
      resolveBody(after.block, { numbers, place }),
      after.memory,
    ),
    state: closed?.as ?? "open",
    reopened: false,
    locked: false,
    pinned: false,
    author: { kind: "self" },
    labels: after.labels,
    labelIds: after.labels,
    assigned: false,
    parent: null,
    subIssues: 0,
    milestone: after.phase === null ? null : (numbers.milestones.get(after.phase) ?? null),
    createdAt: `${began}T00:00:00Z`,
    updatedAt: `${day}T12:00:00Z`,
    closedAt: closed === null ? null : `${day}T12:00:00Z`,
    closedByBot: null,
    stateSetAt: null,
    cards: [],
  };
}

function openMilestone({ phase, after }: CreateMilestone, { milestones }: Numbers): ActualMilestone {
  const number = milestones.get(phase) ?? 0;
  return {
    id: `M_${number}`,
    number,
    title: after.title,
    description: after.description,
    state: "open",
    dueOn: null,
    creator: { kind: "ghost" },
  };
}

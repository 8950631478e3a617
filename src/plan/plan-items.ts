/** What to do about every item: its issue, its card, and what follows for projects and skills from the topics learnt. */
import type { ActualBoard, ActualIssue } from "../model/actual.ts";
import type { References } from "../model/body.ts";
import type { Change } from "../model/change.ts";
import type { DesiredIssue } from "../model/desired.ts";
import { itemState, type ItemState, type ItemStates } from "../model/item-state.ts";
import type { ItemIssue } from "./match-issues.ts";
import { planCard } from "./plan-board.ts";
import { NO_CONSEQUENCE, planKnownIssue, updatedBody, type Learnt } from "./plan-issues.ts";
import { tickSkill } from "./tick-skill.ts";
import { unlockProject } from "./unlock-project.ts";

export interface ItemContext {
  /** Its issues, oldest first. */
  readonly issuesOf: (item: string) => readonly ItemIssue[];
  readonly references: References;
  /** Whether there is to be a card for each. */
  readonly cards: boolean;
  readonly board: ActualBoard | null;
  /** Where the item of an issue, by its number, stood when Waymark was last here. */
  readonly left: (issue: number) => ItemState;
  /** Names of labels that somebody deleted. */
  readonly removed: ReadonlySet<string>;
}

export interface PlannedItems {
  readonly changes: readonly Change[];
  /** Where each item stands once these are made. */
  readonly states: ItemStates;
}

/** Topics first: what is learnt by the end of this plan, and not before it, decides the rest, so that one plan is enough. */
export function planItems(decided: readonly DesiredIssue[], context: ItemContext): PlannedItems {
  const planned = decided.map((desired) => ({ desired, changes: planItem(desired, context) }));
  const states = new Map(
    planned.map(({ desired, changes }) => [
      desired.item,
      stateAfter(context.issuesOf(desired.item)[0]?.issue ?? null, changes, context.references),
    ]),
  );
  return {
    states,
    changes: planned.flatMap(({ desired, changes }) => {
      const known = context.issuesOf(desired.item);
      const state = states.get(desired.item) ?? "open";
      switch (desired.kind) {
        case "topic":
          return changes;
        case "project": {
          const { desired: wanted, comments, ...learnt } = unlockProject(desired, known[0], state, states);
          return [...comments, ...planItem(wanted, context, learnt)];
        }
        case "skill": {
          const { desired: wanted, closes, ...learnt } = tickSkill(desired, known, state, states);
          return planItem(wanted, context, learnt, closes);
        }
        default:
          return desired.kind satisfies never;
      }
    }),
  };
}

/** `more` are changes to the state of its issue that the learner's doings elsewhere bring about. */
function planItem(
  desired: DesiredIssue,
  { issuesOf, references, cards, board, left, removed }: ItemContext,
  learnt: Learnt = NO_CONSEQUENCE,
  more: readonly Change[] = [],
): readonly Change[] {
  const known = issuesOf(desired.item);
  const changes = [...planKnownIssue(desired, known, { references, learnt, removed }), ...more];
  if (!cards) return changes;
  const issue = known[0]?.issue;
  const shown = { ...desired, done: stateAfter(null, changes, references) === "done" };
  const after = issue === undefined ? null : issueAfter(issue, changes, references);
  return [...changes, ...planCard(shown, after, { board, left: left(issue?.number ?? 0) })];
}

/** Where an item stands after changes to it; `issue` is null for one that they open. */
function stateAfter(
  issue: ActualIssue | null,
  changes: readonly Change[],
  references: References,
): ItemState {
  if (issue !== null) return itemState(issueAfter(issue, changes, references));
  return changes.some((change) => change.what === "issue" && change.type === "close") ? "done" : "open";
}

/** Later than any wish that was made on a board. */
const END_OF_TIME = "9999-12-31T23:59:59Z";

/** The issue as the changes leave it, as far as its card shows it. */
function issueAfter(issue: ActualIssue, changes: readonly Change[], references: References): ActualIssue {
  let { body, state, stateSetAt } = issue;
  for (const change of changes) {
    if (change.what !== "issue") continue;
    if (change.type === "update") body = updatedBody(change, body, references) ?? body;
    const moved = change.type === "reopen" || change.type === "close" ? change.after.state : "duplicate";
    if (moved === "duplicate") continue;
    state = moved;
    stateSetAt = END_OF_TIME;
  }
  return { ...issue, body, state, stateSetAt };
}

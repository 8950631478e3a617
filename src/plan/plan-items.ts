/** Plans the changes for every item: its issue, its card, and the effects of learnt topics on projects and skills. */
import type { ActualBoard, ActualIssue } from "../model/actual.ts";
import type { References } from "../model/body.ts";
import type { Change } from "../model/change.ts";
import type { Feature } from "../model/features.ts";
import type { DesiredIssue } from "../model/desired.ts";
import { wasStarted, itemState, type ItemState, type ItemStates } from "../model/item-state.ts";
import type { ItemIssue } from "./match-issues.ts";
import type { BoundBoard } from "./bind-board.ts";
import { isStarted, planCard, type CardContext } from "./plan-board.ts";
import { NO_CONSEQUENCE, planKnownIssue, type Learnt } from "./plan-issues.ts";
import { updatedBody } from "./update-issue.ts";
import { tickSkill } from "./tick-skill.ts";
import { unlockProject } from "./unlock-project.ts";

export interface ItemContext {
  /** Its issues, oldest first. */
  readonly issuesOf: (item: string) => readonly ItemIssue[];
  readonly references: References;
  /** Whether each item gets a card. */
  readonly cards: boolean;
  readonly board: ActualBoard | null;
  readonly bound: BoundBoard;
  readonly isRemoved: CardContext["isRemoved"];
  readonly planned: CardContext["planned"];
  /** The state of an item in the last run, by the number of its issue. */
  readonly left: (issue: number) => ItemState;
  /** The names of labels that somebody deleted. */
  readonly removed: ReadonlySet<string>;
  /** The features of GitHub to use. */
  readonly inUse: ReadonlySet<Feature>;
}

export interface PlannedItems {
  readonly changes: readonly Change[];
  /** The state of each item after these changes. */
  readonly states: ItemStates;
}

/**
 * Topics come first, because projects and skills depend on what is learnt at the end of this plan. So one plan is
 * enough.
 */
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
          const {
            desired: wanted,
            comments,
            ...learnt
          } = unlockProject(desired, known[0], state, {
            states,
            inUse: context.inUse,
          });
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

/** `more` contains changes to the state of its issue that follow from what the learner did elsewhere. */
function planItem(
  desired: DesiredIssue,
  context: ItemContext,
  learnt: Learnt = NO_CONSEQUENCE,
  more: readonly Change[] = [],
): readonly Change[] {
  const { references, cards, removed } = context;
  const known = context.issuesOf(desired.item);
  const issue = known[0]?.issue;
  const ofCard = { ...context, left: context.left(issue?.number ?? 0) };
  const withStart = cards && issue !== undefined ? learntFromCard(learnt, issue, ofCard) : learnt;
  const changes = [...planKnownIssue(desired, known, { references, learnt: withStart, removed }), ...more];
  if (!cards) return changes;
  const shown = { ...desired, done: stateAfter(null, changes, references) === "done" };
  const after = issue === undefined ? null : issueAfter(issue, changes, references);
  return [...changes, ...planCard(shown, after, ofCard)];
}

/** If a person moved the card to In Progress or away from it, the issue remembers it. */
function learntFromCard(learnt: Learnt, issue: ActualIssue, context: CardContext): Learnt {
  const was = wasStarted(issue.body);
  const is = isStarted(issue, context, was);
  if (is === null || is === was) return learnt;
  const memory = { ...learnt.memory, started: is ? ("card" as const) : null };
  return { memory, reason: learnt.reason ?? "its card was moved" };
}

/** The state of an item after its changes; `issue` is null if the changes open it. */
function stateAfter(
  issue: ActualIssue | null,
  changes: readonly Change[],
  references: References,
): ItemState {
  if (issue !== null) return itemState(issueAfter(issue, changes, references));
  return changes.some((change) => change.what === "issue" && change.type === "close") ? "done" : "open";
}

/** Later than anything that a person did on a board. */
const END_OF_TIME = "9999-12-31T23:59:59Z";

/** The issue after the changes, as far as its card shows it. */
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

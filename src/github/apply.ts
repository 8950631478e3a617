/**
 * Makes the changes of a plan: labels, milestones, issues, comments, board, cards. Each stage needs as few requests as
 * possible.
 */
import { RateLimited } from "../model/errors.ts";
import type { Actual } from "../model/actual.ts";
import type { Change, CreateCard, CreateIssue, Plan, UpdateCard } from "../model/change.ts";
import type { Applied, Applying, Failure } from "../model/remote.ts";
import { applyCards } from "./apply-cards.ts";
import { applyBoard, type BoardChange } from "./apply-board.ts";
import { applyComments } from "./comments.ts";
import { applyFiles } from "./apply-files.ts";
import { applyIssueStates } from "./apply-issue-states.ts";
import { applyLabels } from "./apply-labels.ts";
import { applyDependencies, applySubIssues } from "./apply-relations.ts";
import { applyMilestones } from "./apply-milestones.ts";
import { applyTurnOff } from "./set-label.ts";
import { createIssues } from "./create-issues.ts";
import type { Stage } from "./stage.ts";
import { openTally } from "./tally.ts";
import type { Requester } from "./requester.ts";
import { updateIssues } from "./update-issues.ts";

export interface ApplyOptions {
  readonly requester: Requester;
  readonly boards: Requester;
  readonly applying: Applying;
}

/**
 * Applies the plan. A rate limit that lasts too long for a run pauses it: finished changes stay, and the next run
 * continues. Throws OutcomeUnknown, BranchMoved or TokenRejected. Refusals are reported for each change.
 */
export async function apply(plan: Plan, actual: Actual, options: ApplyOptions): Promise<Applied> {
  const { requester, boards, applying } = options;
  const { place, tracking, opened } = applying;
  const failures: Failure[] = [];
  const toOpen = plan.changes.filter(({ type, what }) => type === "create" && what === "issue").length;
  const tally = openTally(actual, plan, {
    fail: (change, error) => failures.push({ change, error }),
    opened: (open) => opened(open, toOpen),
  });
  let paused: RateLimited | null = null;
  try {
    await applyStages(plan.changes, { requester, boards, place, tracking, tally });
  } catch (error) {
    if (!(error instanceof RateLimited)) throw error;
    paused = error;
  }
  return { actual: tally.actual(), failures, paused, dependencies: tally.dependencies() };
}

async function applyStages(changes: readonly Change[], stage: Stage): Promise<void> {
  const off = changes.filter((change) => change.what === "tracking");
  if (!(await applyTurnOff(off, stage))) return;
  await applyFiles(
    changes.filter((change) => change.what === "file"),
    stage,
  );
  const labels = changes.filter((change) => change.what === "label");
  await applyLabels(labels, stage);
  const milestones = changes.filter((change) => change.what === "milestone");
  const isMoved = ({ type }: Change) => type === "close" || type === "reopen";
  await applyMilestones(
    milestones.filter((change) => !isMoved(change)),
    stage,
  );
  const issues = changes.filter((change) => change.what === "issue");
  const cards = changes.filter((change) => change.what === "card");
  const placed = await openIssues(
    issues.filter((change) => change.type === "create"),
    cards,
    changes.filter(isBoard),
    stage,
  );
  await applyComments(
    changes.filter((change) => change.what === "comment"),
    stage,
  );
  const updated = issues.filter((change) => change.type === "update");
  await updateIssues(updated, stage);
  const moved = issues.filter((change) => change.type === "close" || change.type === "reopen");
  await applyIssueStates(moved, stage);
  await applySubIssues(
    changes.filter((change) => change.what === "sub-issue"),
    stage,
  );
  await applyMilestones(milestones.filter(isMoved), stage);
  if (placed.size === 0) await applyBoard(changes.filter(isBoard), stage);
  await applyCards(
    cards.filter(({ item }) => !placed.has(item)),
    stage,
  );
  // They may have to wait for GitHub's limit, so everything else comes first.
  await applyDependencies(
    changes.filter((change) => change.what === "dependency"),
    stage,
  );
}

/** The number of creations that GitHub allows per minute. */
const A_MINUTES_ISSUES = 80;

/**
 * Opens the issues. If there are more than GitHub allows per minute, cards are added for the open issues while the
 * limit on creations has to pass anyway. Returns the items that got their cards; the items of the last minute are not
 * among them.
 */
async function openIssues(
  issues: readonly CreateIssue[],
  cards: readonly CardChange[],
  board: readonly BoardChange[],
  stage: Stage,
): Promise<ReadonlySet<string>> {
  const placed = new Set<string>();
  for (let start = 0; start < issues.length; start += A_MINUTES_ISSUES) {
    const end = start + A_MINUTES_ISSUES;
    const some = issues.slice(start, end);
    await createIssues(some, stage);
    if (end >= issues.length) break;
    if (start === 0) await applyBoard(board, stage);
    for (const { item } of some) placed.add(item);
    const items = new Set(some.map(({ item }) => item));
    await applyCards(
      cards.filter(({ item }) => items.has(item)),
      stage,
    );
  }
  return placed;
}

type CardChange = CreateCard | UpdateCard;

const isBoard = (change: Change): change is BoardChange =>
  change.what === "board" || change.what === "field" || change.what === "view";

/**
 * Makes the changes of a plan: labels, milestones, issues, comments, board, cards. Each stage needs as few requests as
 * possible.
 */
import { readManagedBody } from "../markdown/managed-block.ts";
import { RateLimited } from "../model/errors.ts";
import type { Actual } from "../model/actual.ts";
import type {
  Change,
  CloseIssue,
  CreateCard,
  Plan,
  ReopenIssue,
  UpdateCard,
  UpdateIssue,
} from "../model/change.ts";
import type { Applied, Applying, Failure, NewTracking } from "../model/remote.ts";
import { cardSteps } from "./apply-cards.ts";
import { boardSteps, type BoardChange } from "./apply-board.ts";
import { applyComments } from "./comments.ts";
import { applyFiles } from "./apply-files.ts";
import { applyIssueStates } from "./apply-issue-states.ts";
import { labelSteps } from "./apply-labels.ts";
import { applySubIssues, dependencySteps } from "./apply-relations.ts";
import { applyMilestones, type MilestoneChange } from "./apply-milestones.ts";
import { matchMilestones } from "../plan/match-milestones.ts";
import { openOverlap, type Overlap } from "./overlap.ts";
import type { Step, Turn } from "./step.ts";
import { takeSteps } from "./batch.ts";
import { applyTurnOff } from "./set-label.ts";
import { issueSteps } from "./create-issues.ts";
import type { Stage } from "./stage.ts";
import { openTally, type Tracking } from "./tally.ts";
import type { Requester } from "./requester.ts";
import { updateIssues } from "./update-issues.ts";
import { trackingSteps } from "./write-tracking.ts";

export interface ApplyOptions {
  readonly requester: Requester;
  readonly boards: Requester;
  readonly applying: Applying;
}

/**
 * Applies the plan. A rate limit that lasts too long for a run pauses it: finished changes stay, and the next run
 * continues. Throws OutcomeUnknown, AnotherRun, BranchMoved or TokenRejected. Refusals are reported for each change.
 */
export async function apply(plan: Plan, actual: Actual, options: ApplyOptions): Promise<Applied> {
  const { requester, boards, applying } = options;
  const { place, tracking, opening = null, opened, apps = new Set() } = applying;
  // What was computed for this state is remembered by its identity.
  if (plan.changes.length === 0 && opening === null)
    return { actual, failures: [], paused: null, dependencies: [] };
  const failures: Failure[] = [];
  const toOpen = plan.changes.filter(({ type, what }) => type === "create" && what === "issue").length;
  const known: Tracking = tracking === null ? { state: "absent" } : { state: "open", id: tracking };
  const tally = openTally(
    actual,
    plan,
    {
      fail: (change, error) => failures.push({ change, error }),
      opened: (open) => opened(open, toOpen),
    },
    opening === null ? known : { state: "opening" },
  );
  let paused: RateLimited | null = null;
  try {
    const stage = { requester, boards, place, tally };
    await applyStages(plan.changes, opening, stage, openOverlap(stage, apps));
  } catch (error) {
    if (!(error instanceof RateLimited)) throw error;
    paused = error;
  }
  return { actual: tally.actual(), failures, paused, dependencies: tally.dependencies() };
}

async function applyStages(
  changes: readonly Change[],
  opening: NewTracking | null,
  stage: Stage,
  overlap: Overlap,
): Promise<void> {
  const off = changes.filter((change) => change.what === "tracking");
  if (!(await applyTurnOff(off, stage))) return;
  await applyFiles(
    changes.filter((change) => change.what === "file"),
    stage,
  );
  await takeSteps(stepsOf(changes, opening, stage, overlap), overlap.compare);
}

/** All other changes in order. Steps that do not depend on each other share requests. */
function stepsOf(
  changes: readonly Change[],
  opening: NewTracking | null,
  stage: Stage,
  { lookAhead }: Overlap,
): readonly (Step | Turn)[] {
  const tracking = opening === null ? [] : trackingSteps(opening, stage);
  const labels = labelSteps(
    changes.filter((change) => change.what === "label"),
    stage,
  );
  const milestones = changes.filter((change) => change.what === "milestone");
  const claim = opening === null ? undefined : milestones.find(({ type }) => type === "create");
  const isMoved = ({ type }: Change) => type === "close" || type === "reopen";
  const cards = changes.filter((change) => change.what === "card");
  const board = boardSteps(
    changes.filter(isBoard),
    stage,
    (card, field) => !setsValue(cards, stage, card, field),
  );
  const issues = changes.filter((change) => change.what === "issue");
  const opened = issueSteps(
    issues.filter((change) => change.type === "create"),
    stage,
    // The number of the new tracking issue shows the same without a request.
    { isReady: labels.areSettled, before: opening === null ? lookAhead : () => Promise.resolve() },
  );
  /** Without a claim, the number of the tracking issue is the first sign of another run. */
  const afterTracking = (step: Step): Step => ({
    ...step,
    input: () => (stage.tally.tracking().state === "opening" ? null : step.input()),
  });
  let areOthersUpdated = false;
  const isUpdated = () => areOthersUpdated;
  return [
    // A course that has begun has a tracking issue, so the list may lack it.
    ...(opening !== null && hasBegun(stage) ? [{ isReady: () => true, run: lookAhead }] : []),
    ...(claim === undefined ? [] : [claimStep(claim, stage)]),
    ...tracking.slice(0, 1),
    ...labels.steps,
    ...(claim === undefined ? board.create.map(afterTracking) : board.create),
    ...milestones
      .filter((change) => !isMoved(change) && change !== claim)
      .map((change) => ({ isReady: labels.areSettled, run: () => applyMilestones([change], stage) })),
    opened.begin,
    ...tracking.slice(1),
    ...board.complete,
    ...opened.steps,
    {
      isReady: opened.areSettled,
      async run() {
        await updateOthers(changes, stage);
        areOthersUpdated = true;
      },
    },
    ...board.views,
    ...dependencySteps(
      changes.filter((change) => change.what === "dependency"),
      stage,
      isUpdated,
    ),
    ...cardSteps(cards, stage, {
      isOpen: isUpdated,
      hasIterations: board.hasIterations,
      titleOf: titlesIn(changes),
    }),
    board.end,
  ];
}

/** Whether an earlier run, or another one, has created something of the course. */
const hasBegun = ({ tally }: Stage): boolean => matchMilestones(tally.actual()).size > 0;

/**
 * Of two runs that begin at the same time, GitHub gives the first milestone to one: titles are unique. The other one stops
 * before it has created anything.
 */
const claimStep = (change: MilestoneChange, stage: Stage): Turn => ({
  isReady: () => true,
  run: () => applyMilestones([change], stage),
});

/** The name on the board of a field that these changes create, by Waymark's name for it. */
function titlesIn(changes: readonly Change[]): (name: string) => string {
  const titles = new Map(
    changes.flatMap((change) =>
      change.what === "field" && change.type === "create"
        ? [[change.after.name, change.after.title] as const]
        : [],
    ),
  );
  return (name) => titles.get(name) ?? name;
}

/** Whether the plan sets this field on this card. */
const setsValue = (
  changes: readonly (CreateCard | UpdateCard)[],
  { tally }: Stage,
  card: string,
  field: string,
): boolean =>
  changes.some(
    ({ number, after }) =>
      number !== null &&
      tally.issueNumbered(number)?.cards.some(({ id }) => id === card) === true &&
      Object.values(after).some((setting) => setting.field === field),
  );

/** Changes of what existed before. They come after new issues, because they may refer to their numbers. */
async function updateOthers(changes: readonly Change[], stage: Stage): Promise<void> {
  await applyComments(
    changes.filter((change) => change.what === "comment"),
    stage,
  );
  const issues = changes.filter((change) => change.what === "issue");
  const updated = issues.filter((change) => change.type === "update");
  const moved = issues.filter((change) => change.type === "close" || change.type === "reopen");
  const retired = new Set(updated.filter(wasRetired).map(({ number }) => number));
  const returning = moved.filter(
    ({ type, number }) => type === "reopen" && number !== null && retired.has(number),
  );
  // The mark of an issue says that Waymark closed it. It may only forget that when the issue is open again.
  await applyIssueStates(returning, stage);
  const isStillClosed = ({ number }: UpdateIssue) =>
    returning.some((change) => change.number === number) &&
    stage.tally.issueNumbered(number)?.state !== "open";
  const refused = await updateIssues(
    updated.filter((change) => !isStillClosed(change)),
    stage,
  );
  const unchanged = new Set([...refused].map(({ number }) => number));
  /** An issue is only closed as a duplicate when the oldest one has its ticks and words. */
  const isTakenOver = (change: CloseIssue | ReopenIssue) =>
    change.type === "reopen" || change.after.duplicateOf === null || !unchanged.has(change.after.duplicateOf);
  await applyIssueStates(
    moved.filter((change) => !returning.includes(change) && isTakenOver(change)),
    stage,
  );
  await applySubIssues(
    changes.filter((change) => change.what === "sub-issue"),
    stage,
  );
  const milestones = changes.filter((change) => change.what === "milestone");
  await applyMilestones(
    milestones.filter(({ type }) => type === "close" || type === "reopen"),
    stage,
  );
}

/** Whether Waymark has closed it because its item left the roadmap. */
const wasRetired = ({ before }: UpdateIssue): boolean =>
  readManagedBody(before.body)?.memory.retired === "closed";

const isBoard = (change: Change): change is BoardChange => BOARD_PARTS.has(change.what);

const BOARD_PARTS: ReadonlySet<Change["what"]> = new Set(["board", "field", "iterations", "view", "status"]);

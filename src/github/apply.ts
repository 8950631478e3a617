/** Makes the changes of a plan: labels, milestones, issues, board, cards, each stage in as few requests as it takes. */
import type { Actual } from "../plan/actual.ts";
import type { RoadmapPlace } from "../plan/body.ts";
import type { Change, Plan } from "../plan/change.ts";
import type { Applied, Failure } from "../remote.ts";
import { applyCards } from "./apply-cards.ts";
import { applyBoard, type BoardChange } from "./apply-board.ts";
import { applyIssueStates } from "./apply-issue-states.ts";
import { applyLabels } from "./apply-labels.ts";
import { applyMilestones } from "./apply-milestones.ts";
import { createIssues } from "./create-issues.ts";
import type { Stage } from "./stage.ts";
import { openTally } from "./tally.ts";
import type { Requester } from "./requester.ts";
import { updateIssues } from "./update-issues.ts";

export interface ApplyOptions {
  readonly requester: Requester;
  readonly place: RoadmapPlace;
  readonly cards: boolean;
}

/** Applies the plan. Throws RateLimited, OutcomeUnknown or TokenRejected; what GitHub refuses is reported per change. */
export async function apply(plan: Plan, actual: Actual, options: ApplyOptions): Promise<Applied> {
  const failures: Failure[] = [];
  const tally = openTally(actual, plan, (change: Change, error: Error) => failures.push({ change, error }));
  const stage: Stage = { ...options, tally };
  const { changes } = plan;
  await applyLabels(
    changes.filter((change) => change.what === "label"),
    stage,
  );
  await applyMilestones(
    changes.filter((change) => change.what === "milestone"),
    stage,
  );
  const issues = changes.filter((change) => change.what === "issue");
  await createIssues(
    issues.filter((change) => change.type === "create"),
    stage,
  );
  await updateIssues(
    issues.filter((change) => change.type === "update"),
    stage,
  );
  await applyIssueStates(
    issues.filter((change) => change.type === "close" || change.type === "reopen"),
    stage,
  );
  const isBoard = (change: Change): change is BoardChange =>
    change.what === "board" || change.what === "field" || change.what === "view";
  await applyBoard(changes.filter(isBoard), stage);
  await applyCards(
    changes.filter((change) => change.what === "card"),
    stage,
  );
  return { actual: tally.actual(), failures };
}

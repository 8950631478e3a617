/**
 * A fork with issues off: opens one pull request that asks for them. After its merge, turns them on if Waymark has the
 * permission.
 */
import { Refused } from "../model/errors.ts";
import { SET_UP_BRANCH } from "../model/paths.ts";
import { matchMilestones } from "../plan/match-milestones.ts";
import { writtenHere } from "../record/written-here.ts";
import type { PullRequest, Remote, SetUpState } from "../model/remote.ts";
import { configText } from "../set-up/config-text.ts";
import { notGranted } from "../access/missing-rights.ts";
import { renderReadings } from "../progress/render-readings.ts";
import { setUpPullRequest } from "../set-up/set-up-pull-request.ts";
import { tellWhatIsMissing } from "./after-set-up.ts";
import { configReading } from "./save-reading.ts";
import { badgeNow, editableReadme, wantsReadmeBadge } from "./readme-badge.ts";
import type { Stock } from "./stock.ts";

export interface TurnedOn {
  readonly on: boolean;
  /** Why the pull request could not be opened, or null. */
  readonly refused: string | null;
}

const OFF: TurnedOn = { on: false, refused: null };

/**
 * After the pull request was opened once, no other is opened, whatever happened to it. Once it is merged, one comment on it
 * says what is missing. If issues were on before,
 * somebody turned them off on purpose, so they stay off. `workflow` is the workflow to add, or null to open no pull
 * request.
 */
export async function turnIssuesOn(
  {
    remote,
    workflow,
    approve,
  }: {
    readonly remote: Remote;
    readonly workflow: string | null;
    /** Asks a person before anything is changed; left out where nobody is there. */
    readonly approve?: unknown;
  },
  stock: Stock,
): Promise<TurnedOn> {
  const { actual, matched } = stock;
  const { head } = actual.repository;
  const hasBegun = matched.tracking !== null || matchMilestones(actual).size > 0;
  if (hasBegun || writtenHere(actual) !== null) return OFF;
  const state = await remote.readSetUp(SET_UP_BRANCH);
  const { pull, issuesEnabled } = state;
  if (issuesEnabled) return { on: true, refused: null };
  // A person who looked at the plan, or merged the pull request, was told before.
  const isTold = approve !== undefined || pull === "merged";
  const mayTry = actual.granted === null || actual.granted.permissions["administration"] === "write";
  if (isTold && mayTry && (await remote.enableIssues())) return { on: true, refused: null };
  if (pull === "merged" && actual.granted !== null) await tellWhatIsMissing(remote, stock, state);
  if (pull !== "none") return OFF;
  if (head === null || workflow === null) return OFF;
  const lacking = notGranted("contents", actual) ?? notGranted("pull_requests", actual);
  if (lacking !== null) return { on: false, refused: lacking };
  try {
    await remote.openPullRequest(pullRequest(stock, head, workflow, state), actual.repository);
    return OFF;
  } catch (error) {
    if (error instanceof Refused) return { on: false, refused: error.message };
    throw error;
  }
}

function pullRequest(
  stock: Stock,
  head: string,
  workflow: string,
  { otherWorkflows }: SetUpState,
): PullRequest {
  const { actual, roadmap, choice, roadmapPath: path, language } = stock;
  const offers = choice.kind === "open" ? choice.offers : [];
  return setUpPullRequest({
    actual,
    head,
    readme: editableReadme(actual.files),
    // GitHub refuses a whole commit if the App may not write one workflow file in it.
    workflow: notGranted("workflows", actual) === null ? workflow : null,
    badge: wantsReadmeBadge(stock) ? badgeNow(stock) : null,
    config: configText({
      path,
      roadmap,
      reading: configReading(offers, choice.kind === "chosen" ? choice.offer : null),
      learner: true,
    }),
    course: roadmap,
    readings: offers.length > 0 ? renderReadings(offers, language) : null,
    otherWorkflows,
    turnsOn: actual.granted?.permissions["administration"] === "write",
    language,
  });
}

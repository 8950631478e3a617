/**
 * The one use case of all entry points: read, parse, desire, plan, guard, apply, measure, render, commit. It knows
 * GitHub only through the `Remote` interface. Time and everything about the run are arguments.
 */
import type { Clock } from "../model/clock.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import { FINISH } from "../model/paths.ts";
import { FeatureRefused, OutcomeUnknown, RateLimited, RoadmapMoved } from "../model/errors.ts";
import { FEATURES } from "../model/features.ts";
import { en } from "../language/en.ts";
import type { Actor } from "../model/actor.ts";
import type { Call } from "../plan/consent.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Plan } from "../model/change.ts";
import { writtenHere } from "../record/written-here.ts";
import type { Applied, Failure, Opened, Remote } from "../model/remote.ts";
import { nextLook, tellNothingIsMissing } from "./after-set-up.ts";
import { announceChanges } from "./announce-changes.ts";
import { announceFinish } from "./announce-finish.ts";
import { commitFiles, type FilesTurn } from "./commit-files.ts";
import { boardTrouble, isOfBoard } from "./board-trouble.ts";
import { itemTitles } from "./item-titles.ts";
import { updateDigest } from "./update-digest.ts";
import { knownGaps } from "./known-gaps.ts";
import { makePlan, type Proposal } from "./make-plan.ts";
import { pauseReason } from "./pause-reason.ts";
import { progressOf } from "./progress-of.ts";
import type { FilesOutcome, Report } from "./report.ts";
import { takeStock, textOf, type Sources, type Stock } from "./take-stock.ts";
import { turnIssuesOn, type TurnedOn } from "./turn-issues-on.ts";
import { readOnlyReason } from "./read-only-reason.ts";
import { restoreDiscarded } from "./restore-discarded.ts";
import { saveReading } from "./save-reading.ts";
import { settleOptOut } from "./opt-out.ts";
import { untilSettled } from "./until-settled.ts";
import {
  askOnTracking,
  hasFiles,
  trackingAlongside,
  trackingToOpen,
  trackProgress,
  type Tracker,
} from "./track-progress.ts";
import { actorOf } from "./who-acts.ts";
import { workflowToBring } from "./workflow-to-bring.ts";

export interface Run {
  readonly remote: Remote;
  readonly clock: Clock;
  /** How the run was started. */
  readonly call: Call;
  readonly sources: Sources;
  /** The workflow to add if the repository has none, or null for none. */
  readonly workflow: string | null;
  /** Who runs it; left out at a terminal. */
  readonly actor?: Actor;
  readonly turn: FilesTurn;
  /** Whether to update the weekly digest too. */
  readonly digest?: boolean;
  /** Asks a person to confirm the plan before it is applied. Without it, nobody is asked. */
  readonly approve?: (proposal: Proposal, stock: Stock) => Promise<boolean>;
  /** Is called with the number of issues that are open so far. */
  readonly opened?: Opened;
}

/** Updates the repository to match its roadmap. A second run right after the first one writes nothing. */
export async function reconcile(run: Run): Promise<Report> {
  return await untilSettled(run.clock, { after: [OutcomeUnknown, RoadmapMoved] }, () => runAllowed(run));
}

/** Each feature that GitHub refuses is left out of the next attempt. */
async function runAllowed(run: Run): Promise<Report> {
  const retry = { after: [FeatureRefused], tries: FEATURES.length + 1 };
  return await untilSettled(run.clock, retry, () => runOnce(run));
}

async function runOnce(run: Run): Promise<Report> {
  const stock = await settledStock(run);
  const proposal = makePlan(stock, run.call);
  const locked = proposal.kind === "stay-out" ? null : readOnlyReason(stock.actual.repository);
  if (locked !== null) return { kind: "stayed-out", reason: locked };
  if (run.approve !== undefined && isAboutReading(proposal)) {
    // The person at the terminal chooses there.
    return { kind: "stopped", reason: proposal.reason, plan: proposal.plan, tracking: null };
  }
  if (run.approve !== undefined && !(await run.approve(proposal, stock))) {
    return { kind: "declined", reason: "Nothing was changed." };
  }
  if (proposal.kind === "stay-out") return { kind: "stayed-out", reason: proposal.reason };
  const { repository } = stock.actual;
  const { on, refused } = repository.issuesEnabled ? ON : await turnIssuesOn(run, stock);
  if (on && (await saveReading(run.remote, stock, run.sources))) {
    return await runOnce({ ...run, sources: { ...run.sources, reading: null } });
  }
  if (on) return await sync(run, stock, proposal);
  const reason = `Issues are off. Turn them on at ${repository.url}/settings#features`;
  return {
    kind: "waiting",
    reason: refused === null ? reason : `${reason} No pull request says so: ${refused}`,
    again: nextLook(stock.actual.setUpPull?.mergedAt ?? null, run.clock.now()),
  };
}

const isAboutReading = (proposal: Proposal): proposal is Extract<Proposal, { readonly kind: "stop" }> =>
  proposal.kind === "stop" && proposal.readings.length > 0;

/** Looks again after a person took the label off that had turned Waymark off, and after "Discard commits". */
async function settledStock(run: Run): Promise<Stock> {
  const stock = await takeStock(run.remote, run.sources, run.clock);
  const isOn = await settleOptOut(run.remote, stock, run.sources);
  const isChanged = isOn || (await restoreDiscarded(run, stock));
  return isChanged ? await takeStock(run.remote, run.sources, run.clock) : stock;
}

const isTracked = ({ apps }: Stock, { actual }: Applied): boolean =>
  matchIssues(actual, apps).tracking !== null;

const ON: TurnedOn = { on: true, refused: null };

async function sync(
  run: Run,
  stock: Stock,
  proposal: Exclude<Proposal, { readonly kind: "stay-out" }>,
): Promise<Report> {
  const { remote } = run;
  const { plan } = proposal;
  if (proposal.kind === "stop") {
    const { reason } = proposal;
    return {
      kind: "stopped",
      reason,
      plan,
      tracking: await askOnTracking(trackerOf(run, stock), stock, proposal),
    };
  }
  const tracker = trackerOf(run, stock);
  const opening = trackingToOpen(tracker, stock, plan);
  const applied = await remote.apply(plan, stock.actual, {
    place: proposal.place,
    tracking: stock.matched.tracking?.id ?? null,
    opening,
    opened: run.opened ?? (() => {}),
  });
  if (applied.paused !== null && opening !== null && !isTracked(stock, applied)) {
    // Not even the tracking issue could be opened, so nothing more is written.
    return pausedReport(stock, plan, { applied, tracking: null }, applied.paused.until);
  }
  if (applied.paused !== null) return await pause(run, stock, plan, applied, applied.paused.until);
  const { failures, board } = sorted(stock, applied);
  const progress = progressOf(stock, applied.actual);
  const announced = await announceChanges(run, stock, applied.actual, progress);
  await tellNothingIsMissing(remote, stock);
  const changesItems = plan.changes.some(
    ({ what, type }) => what === "issue" && (type === "create" || type === "update"),
  );
  const upstream = await upstreamNow(run, stock);
  const words = {
    notes: notesOf(failures),
    upstream,
    board,
    told: progress,
    finished: false,
    dependencies: applied.dependencies,
  };
  // If the files are committed as expected, this is what the tracking issue shows afterwards.
  const expected = withBrought(run, stock, applied.actual);
  const issue = trackingAlongside(tracker, stock, expected, { ...words, hasFiles: true });
  let now = applied.actual;
  const written = (edited: ActualIssue) => {
    now = withIssue(now, edited);
  };
  const alongside = issue === null ? null : { issue, actual: now, written };
  const filesRun = { ...run, ...tracker, onNewRoadmap: "start-over", alongside } as const;
  const files: FilesOutcome = stock.config.progress
    ? await commitFiles(filesRun, stock, applied.actual, changesItems || announced)
    : { kind: "not-wanted" };
  const isCommitted = files.kind === "committed";
  const hasPicture = isCommitted || textOf(now.files[FINISH]) !== null;
  const end = { actual: now, progress, place: proposal.place, hasPicture };
  const finished = await announceFinish(run, stock, end);
  const digest = run.digest === true ? await updateDigest(run, stock, now) : null;
  // The pinned issue is written after the files or with them, because it shows their picture.
  const shown = await trackProgress(tracker, stock, isCommitted ? withBrought(run, stock, now) : now, {
    ...words,
    finished,
    hasFiles: isCommitted || hasFiles(now, stock.config),
    ...(digest === null ? {} : { refused: digest.refused }),
  });
  if (isFirstCommit(run, stock, files)) await run.remote.enableWorkflow();
  return {
    kind: "synced",
    plan,
    titles: itemTitles(stock),
    failures,
    board,
    tracking: shown ?? digest?.error ?? null,
    progress,
    files,
    gaps: knownGaps(stock, run.workflow),
    language: stock.language,
  };
}

/**
 * Workflows are disabled in a new fork. If the App has the permission, it enables its own workflow once: with the first
 * committed files. If somebody disables it later, it stays disabled.
 */
function isFirstCommit({ workflow }: Run, { actual, matched }: Stock, files: FilesOutcome): boolean {
  const { repository, granted } = actual;
  const isNew = writtenHere(actual) === null || workflowToBring(workflow, actual, matched.tracking) !== null;
  const mayEnable = repository.fork && granted?.permissions["actions"] === "write";
  return mayEnable && files.kind === "committed" && isNew;
}

/** Looked up with the weekly digest, and as long as the fork is behind, so that most runs cost nothing more. */
async function upstreamNow({ remote, digest }: Run, { actual, matched, roadmapPath }: Stock) {
  const { tracking } = matched;
  const wasBehind = tracking !== null && readManagedBody(tracking.body)?.memory.behind === true;
  if (!actual.repository.fork || (digest !== true && !wasBehind)) return null;
  return await remote.readUpstream(roadmapPath);
}

/** The state with the workflow that comes with the files. */
function withBrought({ workflow }: Run, { matched }: Stock, actual: Actual): Actual {
  const brought = workflowToBring(workflow, actual, matched.tracking);
  if (brought === null) return actual;
  return { ...actual, files: { ...actual.files, [WORKFLOW_PATH]: { kind: "text", text: brought } } };
}

const withIssue = (actual: Actual, issue: ActualIssue): Actual => ({
  ...actual,
  issues: actual.issues.map((other) => (other.number === issue.number ? issue : other)),
});

const trackerOf = (run: Run, { acts }: Stock): Tracker => ({
  remote: run.remote,
  workflow: run.workflow,
  actor: actorOf(acts, run.actor ?? null),
});

/**
 * Writes on the tracking issue how far the run is and when it will be done, unless GitHub's limits stop that too: then
 * only the report says so.
 */
async function pause(run: Run, stock: Stock, plan: Plan, applied: Applied, until: number): Promise<Report> {
  const { failures, board } = sorted(stock, applied);
  const waiting = pauseReason(stock, plan, applied.actual, until, stock.language);
  const notes = [waiting, ...notesOf(failures)];
  const tracking = await unlessLimited(
    trackProgress(trackerOf(run, stock), stock, applied.actual, {
      notes,
      board,
      told: null,
      finished: false,
      hasFiles: hasFiles(applied.actual, stock.config),
      dependencies: applied.dependencies,
    }),
  );
  return pausedReport(stock, plan, { applied, tracking }, until);
}

interface Stopped {
  readonly applied: Applied;
  readonly tracking: Error | null;
}

function pausedReport(stock: Stock, plan: Plan, { applied, tracking }: Stopped, until: number): Report {
  const { failures } = sorted(stock, applied);
  const reason = pauseReason(stock, plan, applied.actual, until, en);
  const { defaultBranch: branch } = stock.actual.repository;
  return { kind: "paused", plan, until, reason, branch, failures, tracking };
}

async function unlessLimited(written: Promise<Error | null>): Promise<Error | null> {
  try {
    return await written;
  } catch (error) {
    if (error instanceof RateLimited) return null;
    throw error;
  }
}

/** The failures, separated from the problems of the board, because those do not stop anything else. */
function sorted(stock: Stock, { actual, failures }: Applied) {
  const ofBoard = failures.filter(({ change }) => isOfBoard(change));
  const others = failures.filter(({ change }) => !isOfBoard(change));
  return { failures: others, board: boardTrouble(stock, actual.board, ofBoard) };
}

/** One line for each kind of refusal, so that fifty issues refused for one reason are reported once. */
function notesOf(failures: readonly Failure[]): readonly string[] {
  return [...new Set(failures.map(({ error }) => error.message))];
}

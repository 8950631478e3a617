/** Applies a plan, measures what is done then, commits the files, and shows it all on the tracking issue. */
import { readManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { FINISH, WORKFLOW_PATH } from "../model/paths.ts";
import type { Applied } from "../model/remote.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { isRecordUnreadable, writtenHere } from "../record/written-here.ts";
import { tellNothingIsMissing } from "./after-set-up.ts";
import { announceChanges } from "./announce-changes.ts";
import { announceFinish } from "./announce-finish.ts";
import { commitFiles } from "./commit-files.ts";
import { itemTitles } from "./item-titles.ts";
import { knownGaps } from "./known-gaps.ts";
import type { Proposal } from "./make-plan.ts";
import { pause, pausedReport } from "./pause.ts";
import { progressOf } from "./progress-of.ts";
import type { FilesOutcome, Report } from "./report.ts";
import { trackerOf, type Run } from "./run.ts";
import { notesOf, sortFailures } from "./sort-failures.ts";
import { textOf } from "./read-sources.ts";
import type { Stock } from "./stock.ts";
import { hasFiles, trackingAlongside, trackingToOpen, trackingWords } from "./track-progress.ts";
import { writeTracking } from "./tracking.ts";
import { updateDigest } from "./update-digest.ts";
import { workflowToBring } from "./workflow-to-bring.ts";

type Planned = Extract<Proposal, { readonly kind: "go" }>;

interface Made extends Omit<Planned, "kind"> {
  readonly applied: Applied;
}

/** Applies the plan. Everything after it is left to a later run if GitHub's limits stop this one. */
export async function sync(run: Run, stock: Stock, { plan, place }: Planned): Promise<Report> {
  const opening = trackingToOpen(trackerOf(run, stock), stock, plan);
  const applied = await run.remote.apply(plan, stock.actual, {
    place,
    tracking: stock.matched.tracking?.id ?? null,
    opening,
    apps: stock.apps,
    opened: run.opened ?? (() => {}),
  });
  if (applied.paused === null) return await conclude(run, stock, { plan, place, applied });
  const { until } = applied.paused;
  // Nothing more is written if not even the tracking issue could be opened.
  return opening !== null && !isTracked(stock, applied)
    ? pausedReport(stock, plan, { applied, tracking: null }, until)
    : await pause(run, stock, plan, applied, until);
}

const isTracked = ({ apps }: Stock, { actual }: Applied): boolean =>
  matchIssues(actual, apps).tracking !== null;

/** Announces what has changed, commits the files, and writes the tracking issue. */
async function conclude(run: Run, stock: Stock, { plan, place, applied }: Made): Promise<Report> {
  const tracker = trackerOf(run, stock);
  const { failures, board } = sortFailures(stock, applied);
  const progress = progressOf(stock, applied.actual);
  const announced = await announceChanges(run, stock, applied.actual, progress);
  await tellNothingIsMissing(run.remote, stock);
  const changesItems = plan.changes.some(
    ({ what, type }) => what === "issue" && (type === "create" || type === "update"),
  );
  const upstream = await upstreamNow(run, stock);
  const shown = {
    notes: notesOf(failures),
    upstream,
    board,
    told: progress,
    finished: false,
    hasFiles: true,
    dependencies: applied.dependencies,
  };
  // If the files are committed as expected, this is what the tracking issue shows afterwards.
  const expected = withBrought(run, stock, applied.actual);
  const expectedWords = trackingWords(tracker, { stock, actual: expected }, shown);
  const issue = trackingAlongside(expectedWords, expected);
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
  const end = { actual: now, progress, place, hasPicture };
  const finished = await announceFinish(run, stock, end);
  const digest = run.digest === true ? await updateDigest(run, stock, now) : null;
  const read = { stock, actual: isCommitted ? withBrought(run, stock, now) : now };
  const areThere = isCommitted || hasFiles(now, stock.config);
  const isExpected = read.actual === expected && areThere && !finished && digest === null;
  // The pinned issue is written after the files or with them, because it shows their picture.
  const refusal = await writeTracking(
    run.remote,
    read,
    isExpected
      ? expectedWords
      : trackingWords(tracker, read, {
          ...shown,
          finished,
          hasFiles: areThere,
          ...(digest === null ? {} : { refused: digest.refused }),
        }),
  );
  if (isFirstCommit(run, stock, files)) await run.remote.enableWorkflow();
  return {
    kind: "synced",
    plan,
    titles: itemTitles(stock),
    failures,
    board,
    tracking: refusal ?? digest?.error ?? null,
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
  const hasRecord = writtenHere(actual) !== null || isRecordUnreadable(actual);
  const isNew = !hasRecord || workflowToBring(workflow, actual, matched.tracking) !== null;
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

/** `mode: sync` and `mode: digest`: everything for a repository without the App: issues, tracking issue and files. */
import { Refused } from "../model/errors.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { startWorkflow } from "../github/enable.ts";
import type { Requester } from "../github/requester.ts";
import { en } from "../language/en.ts";
import { describePlan, groupLine } from "../plan/describe-plan.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { StayOut } from "../model/stay-out.ts";
import { nextStep } from "../lint/next-step.ts";
import type { Run } from "../reconcile/run.ts";
import type { Paused, Synced } from "../reconcile/report.ts";
import type { Gap } from "../access/gap.ts";
import { converse } from "../talk/converse.ts";
import type { Inputs } from "./inputs.ts";
import { nothingDone } from "./nothing-done.ts";
import { FilesRefused, sayOutcome } from "./say-outcome.ts";
import { openSurroundings, type Surroundings } from "./surroundings.ts";

/** Everything that could not be done, and what to do about it. */
class SyncFailed extends Error {
  override readonly name = "SyncFailed";
}

/** Sets the outputs with the names in action.yml. Throws SyncFailed, or what the remote throws. */
export async function runSync({ mode, sources }: Inputs, around: Surroundings): Promise<void> {
  const { requester, remote } = openSurroundings(around, sources);
  const { clock, log } = around;
  const run: Run = {
    remote,
    clock,
    call: "workflow",
    sources,
    workflow: null,
    actor: "workflow",
    turn: "now",
    digest: mode === "digest",
    opened: (open, of) => log(`${open} of ${of} issues are open.`),
  };
  const { report, refused } = around.hears
    ? await converse(run)
    : { report: await reconcile(run), refused: [] };
  for (const { message } of refused) log(`A comment could not be answered. ${message}`);
  switch (report.kind) {
    case "synced":
      return await saySynced(report, around);
    case "paused":
      return await goOnLater(report, requester, around);
    case "stayed-out":
      return await sayNothingDone(report, around);
    case "declined":
      return await sayNothingDone({ ...report, why: "decided" }, around);
    case "waiting":
      if (report.for === "run") return await sayNothingDone({ ...report, why: "decided" }, around);
      throw new SyncFailed(report.reason);
    case "stopped":
      throw new SyncFailed(report.reason);
    default:
      return report satisfies never;
  }
}

/**
 * The job summary says why nothing was done, and what to do about it. The run fails unless a person decided so: somebody
 * wrote `mode: sync` and waits for issues.
 */
async function sayNothingDone(
  { reason, why }: Pick<StayOut, "reason" | "why">,
  { log, setOutput, writeSummary }: Surroundings,
): Promise<void> {
  const said = [nothingDone(reason), nextStep(why)].filter((words) => words !== "").join(" ");
  setOutput("changed", false);
  await writeSummary(`${escapeText(said)}\n`);
  if (why !== "decided") throw new SyncFailed(said);
  log(said);
}

/** Reports all refusals together, with the permissions that the workflow lacks and the page to add them. */
async function saySynced(report: Synced, around: Surroundings): Promise<void> {
  const { failures, board, tracking, progress, files, gaps, language } = report;
  const refused = [...failures.map(({ error }) => error), ...(tracking === null ? [] : [tracking])];
  const errors = refused.map(({ message }) => message.replace(/[^.!?:]$/u, "$&."));
  try {
    await sayOutcome({ progress, files, board, language, notes: planned(report) }, around);
  } catch (error) {
    if (!(error instanceof FilesRefused)) throw error;
    errors.push(error.message);
  }
  if (errors.length === 0) return;
  const isUnexplained = gaps.length === 0 && refused.some(isAboutRights);
  const advice = isUnexplained ? [PERMISSIONS] : gaps.map(gapLine);
  throw new SyncFailed([...new Set(errors), ...advice].join(" "));
}

const isAboutRights = (error: Error): boolean => error instanceof Refused && error.reason === "no-right";

/** A workflow without `permissions` has what a setting of the repository says, and that cannot be seen here. */
const PERMISSIONS =
  "The token may lack a permission. Write them into the workflow: `permissions:` with `contents: write`, `issues: write`, `actions: write` and `pull-requests: write`.";

function gapLine(gap: Gap): string {
  const { what, fix } = en.gaps.of(gap);
  return `${what} ${fix}: ${gap.page}`;
}

const planned = ({ plan, titles: known, language }: Synced): readonly string[] =>
  describePlan(plan, { known, language, withReasons: false }).map((group) =>
    escapeText(groupLine(group, language)),
  );

/** GitHub's limits on creations are per hour, so a job never waits longer than this. */
const WAIT_LIMIT = 65 * 60_000;

/**
 * Waits until GitHub allows more creations, then starts the next run, which continues from there. Dispatches with
 * GITHUB_TOKEN do start runs ("Triggering a workflow from a workflow"). Without the wait, the next run would be refused
 * again and again.
 */
async function goOnLater(
  { until, reason, branch }: Paused,
  requester: Requester,
  around: Surroundings,
): Promise<void> {
  const { clock, log, setOutput, writeSummary, owner, name, workflow } = around;
  log(reason);
  await writeSummary(`${escapeText(reason)}\n`);
  setOutput("changed", false);
  await clock.sleep(Math.min(Math.max(until - clock.now(), 0), WAIT_LIMIT));
  const byHand = "Start it again by hand (Actions, Waymark, Run workflow): it continues where it stopped.";
  if (workflow === null) throw new SyncFailed(`The runner does not say which workflow this is. ${byHand}`);
  try {
    await startWorkflow(requester, { owner, name }, { workflow, branch });
    log("The next run was started: it continues where this one stopped.");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new SyncFailed(
      `GitHub refused to start the next run: ${error.said}. The workflow needs \`permissions: actions: write\` and a \`workflow_dispatch\` trigger. ${byHand}`,
      { cause: error },
    );
  }
}

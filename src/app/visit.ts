/** One visit of a repository: what the App does when the repository may be out of date. */
import type { Meter } from "../github/meter.ts";
import { openRemote } from "../github/open-remote.ts";
import { openRequester, type Octokit } from "../github/requester.ts";
import { openServer } from "../github/server.ts";
import { filesRead } from "../reconcile/files-read.ts";
import type { Turn, Visited } from "../jobs/job-queue.ts";
import type { Report } from "../reconcile/report.ts";
import type { ParseRoadmap } from "../reconcile/parse-roadmap.ts";
import { DEFAULT_SOURCES, type Sources } from "../reconcile/stock.ts";
import { workflowText } from "../access/workflow.ts";
import { converse } from "../talk/converse.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { Run } from "../reconcile/run.ts";
import { calendarIn, type TimeZone } from "../model/calendar.ts";
import { BoundedMap } from "./bounded-map.ts";
import { LastVisits } from "./last-visits.ts";
import type { WaitCause } from "./metrics.ts";
import type { VisitTools } from "./start-app.ts";
import type { Visit, VisitRequest } from "./visit-request.ts";

/**
 * If GitHub asks for a pause, a visit waits for up to two minutes. For a longer pause, the job goes back to the queue.
 */
const MAX_WAIT = 2 * 60_000;

/** The week whose digest was written, in the learner's time zone. */
interface Told {
  readonly timeZone: TimeZone;
  readonly week: string;
}

/**
 * Prepares visits, with the state that lives as long as the App: for each repository the week of its last digest, so that
 * the hourly sweep reads comments only once a week.
 */
export function openVisit(tools: VisitTools, parse: ParseRoadmap): Visit {
  const { clock } = tools;
  const server = openServer();
  const told = new BoundedMap<number, Told>(10_000);
  const lastVisits = new LastVisits(tools.visits);
  const visit = async (request: VisitRequest, turn: Turn, meter: Meter): Promise<Visited> => {
    const { signal } = turn;
    const aside = async <Value>(cause: WaitCause, wait: () => Promise<Value>): Promise<Value> => {
      const from = clock.now();
      try {
        return await turn.aside(wait);
      } finally {
        tools.onWait(cause, clock.now() - from);
      }
    };
    const patient = {
      now: () => clock.now(),
      sleep: (ms: number) => aside("limit", () => clock.sleep(ms)),
    };
    const { installation, owner, name, repositoryId, chosen } = request;
    const [octokit, app] = await Promise.all([tools.octokit(installation), tools.slug()]);
    const permissions = await tools.permissions(installation);
    const sources: Sources = {
      ...DEFAULT_SOURCES,
      app,
      parse: (text, options) => aside("reading", () => parse(text, options)),
    };
    const known = told.get(repositoryId);
    const begun = clock.now();
    const isTold = known !== undefined && calendarIn(known.timeZone).weekOf(begun) === known.week;
    const requester = openRequester({
      octokit: until(signal, octokit),
      graphqlUrl: tools.graphqlUrl,
      clock: patient,
      meter,
      maxWait: MAX_WAIT,
      server,
    });
    if (await lastVisits.isUnchanged(request, begun, !isTold, requester)) {
      tools.log.debug({ repository: `${owner}/${name}` }, "unchanged");
      return { again: null };
    }
    await lastVisits.begin(request, begun);
    const run: Run = {
      remote: openRemote(requester, {
        owner,
        name,
        repositoryId,
        files: filesRead(sources),
        boards: true,
        granted: { installation, permissions },
      }),
      clock,
      call: chosen === "by-name" ? "chosen" : "covered",
      sources,
      workflow: workflowText({ action: tools.action, app }),
      actor: "app",
      turn: "after-action",
      digest: request.reasons.has("sweep") && !isTold,
    };
    const { report, refused } = hears(request)
      ? await converse(run)
      : { report: await reconcile(run), refused: [] };
    if (run.digest === true && report.kind === "synced") {
      const { timeZone } = report.progress;
      const week = calendarIn(timeZone).weekOf(begun);
      told.set(repositoryId, { timeZone, week });
    }
    note(tools, request, turn, report);
    for (const err of refused)
      tools.log.warn({ repository: `${owner}/${name}`, err }, "GitHub refused an answer to a comment");
    const again = againAfter(report, clock.now());
    if (again === null && refused.length === 0 && isSettled(report))
      await lastVisits.note(request, begun, report.kind === "synced");
    return { again };
  };
  return async (request, turn) => {
    const { meter, close } = await tools.meters.open(request.installation);
    try {
      return await visit(request, turn, meter);
    } finally {
      close();
    }
  };
}

/** Comments are read when somebody wrote one, and by the sweep, because a delivery may have been lost. */
const hears = ({ reasons }: VisitRequest): boolean => reasons.has("command") || reasons.has("sweep");

/** The same client, but no new request starts after the visit was aborted. Requests in progress are finished. */
function until(signal: AbortSignal, octokit: Octokit): Octokit {
  return {
    request: (route, parameters) => {
      signal.throwIfAborted();
      return octokit.request(route, parameters);
    },
  };
}

function againAfter(report: Report, now: number): number | null {
  if (report.kind === "waiting") return report.again;
  if (report.kind === "paused") return Math.max(0, report.until - now);
  return report.kind === "synced" && report.files.kind === "left-to-action" ? report.files.again : null;
}

/** Whether the next visit would find nothing to do. A board that is refused is tried again with the next visit. */
function isSettled(report: Report): boolean {
  if ("tracking" in report && report.tracking !== null) return false;
  if (report.kind !== "synced") return true;
  return report.failures.length === 0 && report.files.kind !== "refused";
}

/** One log line per visit, and one for each change that GitHub refused. */
function note({ log }: VisitTools, request: VisitRequest, { waited }: Turn, report: Report): void {
  const { owner, name, reasons, deliveries } = request;
  const about = {
    repository: `${owner}/${name}`,
    reasons: [...reasons],
    deliveries,
    waited,
    outcome: report.kind,
  };
  const failures = "failures" in report ? report.failures : [];
  const tracking = "tracking" in report ? report.tracking : null;
  if (report.kind === "synced") {
    const { plan, files, board } = report;
    const counts = { changes: plan.changes.length, failures: failures.length, files: files.kind };
    log.info({ ...about, ...counts }, "visited");
    if (board !== null) log.warn({ ...about, said: board.words }, "the board is not up to date");
    if (files.kind === "refused") log.warn({ ...about, said: files.said }, "GitHub refused the commit");
  } else {
    log.info({ ...about, reason: report.reason }, "visited");
  }
  for (const { change, error } of failures) {
    log.warn({ ...about, change: `${change.type} ${change.what}`, err: error }, "GitHub refused a change");
  }
  if (tracking !== null) log.warn({ ...about, err: tracking }, "GitHub refused to update the pinned issue");
}

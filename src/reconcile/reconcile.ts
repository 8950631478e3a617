/**
 * The one use case of all entry points: read, parse, desire, plan, guard, apply, measure, render, commit. It knows
 * GitHub only through the `Remote` interface. Time and everything about the run are arguments.
 */
import { FeatureRefused, ListBehind, OutcomeUnknown, RoadmapMoved } from "../model/errors.ts";
import { FEATURES } from "../model/features.ts";
import { nextLook } from "./after-set-up.ts";
import { withFoundLabels } from "./found-labels.ts";
import { makePlan, type Proposal } from "./make-plan.ts";
import { readOnlyReason } from "./read-only-reason.ts";
import type { Report } from "./report.ts";
import { trackerOf, type Run } from "./run.ts";
import { saveReading } from "./save-reading.ts";
import { sync } from "./sync.ts";
import { takeStock } from "./take-stock.ts";
import type { Stock } from "./stock.ts";
import { askOnTracking } from "./ask-on-tracking.ts";
import { turnIssuesOn, type TurnedOn } from "./turn-issues-on.ts";
import { refuseWhileOpening, untilQuiet } from "./until-quiet.ts";
import { untilSettled } from "./until-settled.ts";
import { changesOf, unsettledIn, withFiles, type Unsettled } from "./unsettled.ts";

/** Updates the repository to match its roadmap. A second run right after the first one writes nothing. */
export async function reconcile(run: Run): Promise<Report> {
  const retry = { after: [ListBehind, OutcomeUnknown, RoadmapMoved] };
  return await untilQuiet(run.clock, (isAgain) =>
    untilSettled(run.clock, retry, () => runAllowed(run, isAgain)),
  );
}

/** Each feature that GitHub refuses is left out of the next attempt. */
async function runAllowed(run: Run, isAgain: boolean): Promise<Report> {
  const retry = { after: [FeatureRefused], tries: FEATURES.length + 1 };
  return await untilSettled(run.clock, retry, () => runOnce(run, isAgain));
}

/** `isAgain`: this run has met another one before. */
async function runOnce(run: Run, isAgain: boolean): Promise<Report> {
  const read = await wholeStock(run);
  const locked = readOnlyReason(read.actual.repository);
  const unsettled = locked === null ? await unsettledIn(run, read) : null;
  const ended = unsettled === null || unsettled.isNo ? null : await askFirst(run, read, unsettled);
  if (ended !== null) return ended;
  // Looks again after a person took the label off that had turned Waymark off, and after "Discard commits".
  const isChanged = unsettled !== null && (await unsettled.write());
  const known = isChanged ? await takeStock(run.remote, run.sources, run.clock) : read;
  const planned = makePlan(known, run.call);
  const stock = planned.kind === "go" ? await withFoundLabels(run.remote, known, planned.plan) : known;
  const proposal = stock === known ? planned : makePlan(stock, run.call);
  if (proposal.kind === "stay-out") return { ...proposal, kind: "stayed-out" };
  if (locked !== null) return { kind: "stayed-out", reason: locked, words: locked, why: "obstacle" };
  const answer = await answerTo(run, proposal, stock);
  if (answer !== null) return answer;
  const { repository } = stock.actual;
  const { on, refused } = repository.issuesEnabled ? ON : await turnIssuesOn(run, stock);
  const saved = on ? await saveReading(run.remote, stock, run.sources) : null;
  if (saved?.kind === "saved")
    return await runOnce({ ...run, sources: { ...run.sources, reading: null } }, isAgain);
  if (isAgain && proposal.kind === "go") refuseWhileOpening(stock, proposal.plan, run.clock.now());
  if (saved !== null) {
    const report =
      proposal.kind === "go" ? await sync(run, stock, proposal) : await ask(run, stock, proposal);
    if (saved.kind === "kept" || !("tracking" in report)) return report;
    const { path, lines } = saved;
    return { ...report, unsaved: { path, lines } };
  }
  const reason = `Issues are off. Turn them on at ${repository.url}/settings#features`;
  return {
    kind: "waiting",
    for: "person",
    reason: refused === null ? reason : `${reason} No pull request says so: ${refused}`,
    again: nextLook(stock.actual.setUpPull?.mergedAt ?? null, run.clock.now()),
  };
}

/** Shows a person at a terminal what would follow once the files are written. Returns the report if the run ends with that. */
async function askFirst(run: Run, read: Stock, unsettled: Unsettled): Promise<Report | null> {
  if (run.approve === undefined) return null;
  const remote = withFiles(run.remote, read.actual, unsettled.files);
  const stock = await takeStock(remote, run.sources, run.clock);
  const proposal = makePlan(stock, run.call);
  if (proposal.kind === "stay-out") return { ...proposal, kind: "stayed-out" };
  const changes = [...changesOf(unsettled, read.actual), ...proposal.plan.changes];
  return await answerTo(run, { ...proposal, plan: { ...proposal.plan, changes } }, stock);
}

type Act = Exclude<Proposal, { readonly kind: "stay-out" }>;

/** The report if a person at a terminal ends the run here; null if it goes on. */
async function answerTo(run: Run, proposal: Act, stock: Stock): Promise<Report | null> {
  if (run.approve === undefined) return null;
  if (isAboutReading(proposal)) {
    // The person at the terminal chooses there.
    const { reason, words, plan } = proposal;
    return { kind: "stopped", reason, words, plan, tracking: null };
  }
  return (await run.approve(proposal, stock)) ? null : { kind: "declined", reason: "Nothing was changed." };
}

type Stopped = Extract<Proposal, { readonly kind: "stop" }>;

const isAboutReading = (proposal: Proposal): proposal is Stopped =>
  proposal.kind === "stop" && proposal.readings.length > 0;

async function ask(run: Run, stock: Stock, proposal: Stopped): Promise<Report> {
  const tracking = await askOnTracking(trackerOf(run, stock), stock, proposal);
  const { reason, words, plan } = proposal;
  return { kind: "stopped", reason, words, plan, tracking };
}

/** If the list lacks issues, the tracking issue may exist too, and a second one must not be opened. Throws ListBehind. */
async function wholeStock({ remote, sources, clock }: Run): Promise<Stock> {
  const isWhole = ({ isBehind, matched }: Stock) => !isBehind || matched.tracking !== null;
  const listed = await takeStock(remote, sources, clock);
  if (isWhole(listed)) return listed;
  const read = () => remote.read({ beyondList: true });
  const stock = await takeStock({ ...remote, read }, sources, clock);
  if (!isWhole(stock)) throw new ListBehind();
  return stock;
}

const ON: TurnedOn = { on: true, refused: null };

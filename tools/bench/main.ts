/**
 * Entry of `npm run bench`: what Waymark costs. It counts requests and virtual seconds on the emulator, at 200 ms per
 * request and 100 ms per alias, with GitHub's limits on. These are not GitHub's own times. The starts of the
 * Action and of the command, and the reading of roadmaps, are measured in CPU time. Prints a table and one line of JSON.
 * With a folder as its argument, the documents in it are read, too. The exit code is not 0 if a target is missed.
 */
import process from "node:process";
import { measureActionClose } from "./action-close.ts";
import { measureFirstRequest } from "./action-first-read.ts";
import { measureActionStart } from "./action-start.ts";
import { measureAppStart } from "./app-start.ts";
import { measureCohort } from "./cohort.ts";
import { measureCommandStart } from "./command-start.ts";
import { closesByAction, closesByApp } from "./closes.ts";
import { secondsAtLeast } from "./floor.ts";
import { measureIntake } from "./intake.ts";
import { keyPressRow } from "./key-press.ts";
import { parseRows } from "./parse.ts";
import { longRoadmap, DEMO_ROADMAP } from "./roadmaps.ts";
import { openBenchStage, type BenchOptions, type BenchStage, type Cost } from "./stage.ts";
import { printTable, type Row } from "./table.ts";
import { measureVisits } from "./visits.ts";

const REDUCED_BATCH = 5;
const FORKS = 10_000;

interface Costs {
  readonly first: Cost;
  readonly second: Cost;
  readonly closeByAction: Cost;
  readonly closeByApp: Cost;
}

async function measure(roadmap: string, options: BenchOptions = {}): Promise<Costs> {
  const stage = await openBenchStage(roadmap, options);
  const first = await stage.cost(() => stage.sync());
  const second = await stage.cost(() => stage.sync());
  await stage.clock.sleep(60_000);
  closeOne(stage);
  const closeByAction = await stage.cost(() => stage.progress());
  const closeByApp = await stage.cost(() => stage.sync());
  await stage.close();
  return { first, second, closeByAction, closeByApp };
}

function closeOne({ learner, repository }: BenchStage): void {
  const issue = [...repository.issues.values()][2];
  if (issue === undefined) throw new Error("A sync opens issues");
  learner.close(issue);
}

const TOPICS = [51, 150, 300, 600] as const;

/** With a pace, a board has all features: weeks, their view, and a status update. */
const PACE = "pace:\n  topics: 5\n";

interface Figures {
  readonly usual: Costs;
  /** The same with a pace. */
  readonly paced: Costs;
  readonly long: ReadonlyMap<number, Costs>;
}

async function figuresAt(options: BenchOptions = {}): Promise<Figures> {
  const usual = await measure(DEMO_ROADMAP, options);
  const paced = await measure(DEMO_ROADMAP, { ...options, config: PACE });
  const long = new Map<number, Costs>();
  for (const topics of TOPICS) long.set(topics, await measure(longRoadmap(topics), options));
  return { usual, paced, long };
}

/** Features that matter when a course begins, and what each adds to the requests of its first sync with a pace. */
async function featureRows(paced: Costs): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const feature of ["sub-issues", "dependencies", "boards", "iterations", "status-updates"] as const) {
    const { first } = await measure(DEMO_ROADMAP, { config: PACE, without: feature });
    rows.push({
      job: `of these for ${feature}`,
      value: paced.first.requests.length - first.requests.length,
    });
  }
  return rows;
}

function of({ long }: Figures, topics: (typeof TOPICS)[number]): Costs {
  const costs = long.get(topics);
  if (costs === undefined) throw new Error(`${topics} topics were not measured`);
  return costs;
}

/** The largest number of requests per further topic, for roadmaps with more than 51 topics. */
function perTopic(figures: Figures): number {
  const base = of(figures, 51).first.requests.length;
  return Math.max(
    ...TOPICS.slice(1).map((topics) => (of(figures, topics).first.requests.length - base) / (topics - 51)),
  );
}

function againstFloor({ first }: Costs): number {
  return first.seconds / secondsAtLeast(first.requests.reduce((sum, { creations }) => sum + creations, 0));
}

/** Requests that GitHub refused because of a limit. A number that no issue has is answered with NOT_FOUND. */
function refused(figures: Figures): number {
  return [figures.usual, figures.paced, ...figures.long.values()]
    .flatMap((costs) => Object.values(costs))
    .flatMap(({ requests }: Cost) => requests)
    .filter(({ status, errors }) => status >= 400 || errors.some((type) => type !== "NOT_FOUND")).length;
}

const count = ({ requests }: Cost) => requests.length;
const writes = ({ requests }: Cost) => requests.filter((request) => request.writes).length;

// First, because an App's process has no courses of other measurements in its memory.
const visits = await measureVisits();
const usual = await figuresAt();
const small = await figuresAt({ largestBatch: REDUCED_BATCH });
const ofFeatures = await featureRows(usual.paced);
const actionCloses = await closesByAction();
const appCloses = await closesByApp();
const cohort = await measureCohort(FORKS);
const start = await measureActionStart();
const command = await measureCommandStart();
const firstRequest = await measureFirstRequest();
const close = await measureActionClose();
const appStart = await measureAppStart();
const intake = await measureIntake();

const both = (figure: (figures: Figures) => number) => ({ value: figure(usual), atSmall: figure(small) });

const rows: readonly Row[] = [
  { job: "first sync, requests", ...both(({ usual: { first } }) => count(first)), most: 18 },
  { job: "first sync, virtual seconds", ...both(({ usual: { first } }) => first.seconds), most: 76 },
  {
    job: "first sync with all features (a pace), requests",
    ...both(({ paced: { first } }) => count(first)),
    most: 24,
  },
  ...ofFeatures,
  { job: "the same, virtual seconds", ...both(({ paced: { first } }) => first.seconds) },
  { job: "second sync with a pace, requests", ...both(({ paced: { second } }) => count(second)), most: 1 },
  { job: "one close with a pace (Action)", ...both(({ paced }) => count(paced.closeByAction)), most: 2 },
  { job: "one close with a pace (App)", ...both(({ paced }) => count(paced.closeByApp)), most: 2 },
  { job: "requests per further topic, up to 600", ...both(perTopic), most: 0.25 },
  { job: "second sync, requests", ...both(({ usual: { second } }) => count(second)), most: 1 },
  { job: "second sync, writes", ...both(({ usual: { second } }) => writes(second)), most: 0 },
  { job: "one close (Action), 51 topics", ...both((each) => count(of(each, 51).closeByAction)), most: 2 },
  { job: "one close (Action), 150 topics", ...both((each) => count(of(each, 150).closeByAction)), most: 2 },
  { job: "one close (Action), 600 topics", ...both((each) => count(of(each, 600).closeByAction)), most: 4 },
  { job: "one close (App: tracking issue, board)", ...both((each) => count(each.usual.closeByApp)), most: 3 },
  { job: "37 closes in 10 s (Action), requests", value: actionCloses.requests, most: 80 },
  { job: "37 closes in 10 s (Action), commits", value: actionCloses.commits, most: 5 },
  { job: "100 closes in 10 s (App beside it), requests", value: appCloses.requests },
  { job: "600 topics, hours", ...both((each) => of(each, 600).first.seconds / 3_600) },
  { job: "600 topics over the limits' floor", ...both((each) => againstFloor(of(each, 600))), most: 1.05 },
  { job: "limits tripped", ...both(refused), most: 0 },
  { job: "cohort of 10,000 forks, requests", value: cohort.requests, most: 201 },
  { job: "cohort of 10,000 forks, virtual seconds", value: cohort.seconds, most: 70 },
  { job: "cohort of 10,000 forks, CPU seconds", value: cohort.cpu, most: 30 },
  { job: "cohort of 10,000 forks, MB read", value: cohort.read },
  { job: "cohort of 10,000 forks, MB in memory", value: cohort.megabytes, most: 100 },
  { job: 'Action to "missing input" over node -e 0, CPU ms', value: start.action - start.bare, most: 80 },
  {
    job: "Action to its first request over node -e 0, CPU ms",
    value: firstRequest.action - firstRequest.bare,
    most: 100,
  },
  { job: "Action after a close, CPU ms", value: close.cpu },
  { job: "Action after a close, ms to its end with answers of 200 ms", value: close.end },
  { job: "`waymark --version` over node -e 0, times the CPU time", value: command.version },
  { job: "`waymark check` over node -e 0, times the CPU time", value: command.check, most: 2.5 },
  {
    job: "App until it listens over a stock Probot, times the CPU time",
    value: appStart.app / appStart.stock,
    most: 1.3,
  },
  {
    job: "a delivery (App) over @octokit/webhooks alone, times the CPU time",
    value: intake.app / intake.bare,
    most: 1.25,
  },
  { job: "a visit that changes nothing (App), CPU ms", value: visits.unchanged, most: 15 },
  { job: "a visit after a close (App), CPU ms", value: visits.close, most: 35 },
  await keyPressRow(),
  ...(await parseRows(process.argv[2] ?? null)),
];

printTable(rows, REDUCED_BATCH);
const missed = rows.filter(({ value, most }) => most !== undefined && value > most).map(({ job }) => job);
const json = {
  smallBatch: REDUCED_BATCH,
  rows,
  start,
  command,
  firstRequest,
  close,
  appStart,
  intake,
  visits,
  missed,
};
process.stdout.write(`${JSON.stringify(json)}\n`);
if (missed.length > 0) process.exitCode = 1;

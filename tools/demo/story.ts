/**
 * The story: a fork is made, the App is installed, the issues open, and three topics are learnt. Each act waits until
 * all is quiet.
 */
import { fullName, type Issue, type LoggedRequest, type Repository } from "github-emulator";
import { en } from "../../src/language/en.ts";
import { sayReasons } from "../../src/language/say-reason.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { type AppProcess, startAppProcess } from "./app-process.ts";
import { countProgress, hasLabel, itemIssues, writesIn } from "./count.ts";
import { type Expected, brokenExpectations, gatherEvidence } from "./expectations.ts";
import type { Narrator } from "../../src/machine/narrator.ts";
import { type Acts, type Outcome, outcomeOf } from "./outcome.ts";
import { TRACKING_LABEL } from "../../src/model/labels.ts";
import { learnerPage } from "../page/learner-page.ts";
import { finishSection } from "./finish.ts";
import { sectionsOf, shownOf } from "./shown.ts";
import { StoryError } from "./story-error.ts";
import { waitForQuiet } from "./quiet.ts";
import { type Machine, setStage, type Stage, type StageSettings } from "./stage.ts";
import { writeOut } from "./write-out.ts";

/** The number of topics that the learner finishes. */
const TO_LEARN = 3;

export interface StorySettings extends StageSettings {
  /** The folder for the results; null for none. */
  readonly out: string | null;
}

export interface Told {
  readonly outcome: Outcome;
  /** The expectations that are not met, as sentences. */
  readonly broken: readonly string[];
  /** A page that shows the result as GitHub would: HTML that needs no other file. */
  readonly page: string;
}

interface Scene {
  readonly stage: Stage;
  readonly app: AppProcess;
  readonly fork: Repository;
  readonly narrator: Narrator;
  readonly machine: Machine;
}

/** What must exist at the end, according to the roadmap file. Throws if the file is not a roadmap. */
function expectedOf({ roadmap }: StageSettings): Expected {
  const { verdict, reasons, phases, projects, skills } = parse(roadmap);
  if (verdict !== "roadmap")
    throw new StoryError(`The file does not read as a roadmap. ${sayReasons(reasons, en).join(" ")}`);
  const topics = phases.flatMap((phase) => phase.topics);
  return {
    phases: phases.length,
    items: { topics: topics.length, skills: skills.length, projects: projects.length },
    closed: Math.min(TO_LEARN, topics.filter(({ optional }) => !optional).length),
  };
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const sizeOf = ({ items }: Expected): number => items.topics + items.skills + items.projects;

/** Runs an act and returns the requests that Waymark sent in it. */
async function requestsOf(
  scene: Scene,
  act: () => void,
  onLook?: () => void,
): Promise<readonly LoggedRequest[]> {
  const { emulator } = scene.stage;
  const from = emulator.requests.length;
  act();
  await waitForQuiet(emulator, scene.app, scene.machine.clock, onLook);
  return emulator.requests.slice(from);
}

/** Installs the App, and does everything that the owner of a fork has to do until the issues are open. */
async function setUp(scene: Scene, expected: Expected): Promise<readonly LoggedRequest[]> {
  const { stage, fork, narrator } = scene;
  const { learner, app, owner } = stage;
  narrator.say(`${learner.user.login} installs Waymark on ${fullName(fork)}, chosen by name.`);
  const watch = () => {
    if (fork.issues.size > 0) narrator.progress("issues", fork.issues.size, sizeOf(expected) + 1);
  };
  const installed = await requestsOf(scene, () => learner.install(app, owner, [fork]), watch);
  const pullRequest = [...fork.pullRequests.values()].find(({ author }) => author === app.bot);
  if (pullRequest === undefined) throw new StoryError("The App did not open its set-up pull request");
  narrator.say(
    `Issues are off in a fork, so Waymark opens pull request #${pullRequest.number}: «${pullRequest.title}».`,
  );
  narrator.say("The learner turns issues on, enables Actions and merges it.");
  learner.enableIssues(fork);
  learner.enableActions(fork);
  const merged = await requestsOf(scene, () => learner.merge(pullRequest), watch);
  return [...installed, ...merged];
}

/** The first required topics, in the order of the roadmap. */
function topicsToLearn(fork: Repository, count: number): readonly Issue[] {
  return itemIssues(fork)
    .filter((issue) => hasLabel(issue, "topic") && !hasLabel(issue, "optional"))
    .slice(0, count);
}

async function learn(scene: Scene, count: number): Promise<readonly (readonly LoggedRequest[])[]> {
  const { stage, fork, narrator } = scene;
  const close: (readonly LoggedRequest[])[] = [];
  for (const topic of topicsToLearn(fork, count)) {
    const requests = await requestsOf(scene, () => stage.learner.close(topic));
    close.push(requests);
    const { done, total, percent } = countProgress(fork);
    const byAction = requests.filter(({ credential }) => credential === "actions").length;
    narrator.say(
      `The learner closes «${topic.title}»: ${done} of ${total}, ${percent}%. ` +
        `The Action sent ${many(byAction, "request")}, the App ${requests.length - byAction}.`,
    );
  }
  return close;
}

async function playActs(scene: Scene, expected: Expected): Promise<Acts> {
  const { stage, fork, narrator } = scene;
  const setup = await setUp(scene, expected);
  narrator.say(
    `${many(fork.issues.size, "issue")} in ${many(fork.milestones.size, "milestone")} are open, after ${many(setup.length, "request")}.`,
  );
  const note = { "notes.md": "Things I want to look up again.\n" };
  const resync = await requestsOf(scene, () => void stage.learner.push(fork, note, "Begin my notes"));
  narrator.say(
    `The learner pushes a note, Waymark looks again: ${many(resync.length, "request")}, ${many(writesIn(resync).length, "write")}.`,
  );
  return { setup, resync, close: await learn(scene, expected.closed) };
}

/** With a pace, the board of an organization has more to show: weeks, two more views and a status update. */
async function setPace(scene: Scene): Promise<void> {
  const { stage, fork, narrator } = scene;
  const pinned = [...fork.issues.values()].find((issue) => hasLabel(issue, TRACKING_LABEL));
  if (pinned === undefined) throw new StoryError("There is no pinned issue");
  narrator.say(`The learner comments \`${PACE}\` on the pinned issue: the board gets weeks.`);
  await requestsOf(scene, () => void stage.learner.comment(pinned, PACE));
}

const PACE = "/waymark pace 5/week";

/** Plays the whole story on its own emulator. Stops everything at the end, even after an error. */
export async function tellStory(
  settings: StorySettings,
  narrator: Narrator,
  machine: Machine,
): Promise<Told> {
  const expected = expectedOf(settings);
  const stage = await setStage(settings, machine);
  const { emulator, learner, source, owner } = stage;
  try {
    const { forkName: name, defaultBranch } = settings;
    const fork = learner.fork({ source, owner, name, defaultBranch });
    narrator.say(
      `${learner.user.login} forks ${fullName(source)} as ${fullName(fork)}: issues and Actions are off.`,
    );
    const app = await startAppProcess(stage.app, stage.privateKey, emulator.urls.base, machine);
    try {
      const acts = await playActs({ stage, app, fork, narrator, machine }, expected);
      const outcome = outcomeOf(emulator.world, fork, acts);
      if (settings.out !== null) await writeOut(settings.out, emulator.world, fork, emulator.requests);
      const evidence = gatherEvidence(emulator.world, fork, emulator.actions, outcome);
      const broken = brokenExpectations(evidence, expected);
      if (broken.length > 0) sayLog(app, narrator);
      if (owner.kind === "Organization") await setPace({ stage, app, fork, narrator, machine });
      const shown = shownOf(emulator.world, fork, emulator.urls.base);
      const finished = { markdown: settings.roadmap, config: settings.config, now: machine.clock.now() };
      const sections = [...sectionsOf(shown), ...(await finishSection(finished, shown))];
      const page = await learnerPage("What the learner sees", sections);
      return { outcome, page, broken: [...broken, ...unsupported(stage)] };
    } catch (error) {
      sayLog(app, narrator);
      throw error;
    } finally {
      await app.stop();
    }
  } finally {
    await emulator.close();
  }
}

function sayLog(app: AppProcess, narrator: Narrator): void {
  narrator.say(["The App's log ends with:", ...app.log.slice(-20)].join("\n"));
}

/** Requests of Waymark that the emulator does not support. */
function unsupported({ emulator }: Stage): readonly string[] {
  return emulator.audit.unsupported.map(
    ({ operation, reason }) =>
      `Waymark asked for ${operation}, which the emulated GitHub does not do: ${reason}`,
  );
}

/** An emulated GitHub with one fork for each learner, and what must be true of every fork in the end. */
import { person, startEmulator, type Emulator, type Person } from "github-emulator";
import { APP_PERMISSIONS } from "../../src/access/missing-rights.ts";
import { SUBSCRIBED_EVENTS } from "../../src/app/events.ts";
import type { Clock } from "../../src/model/clock.ts";

const SECRET = "a long random word for the storm";

export interface Learner {
  readonly person: Person;
  readonly fork: ReturnType<Emulator["world"]["repository"]>;
  /** The items of the roadmap. */
  readonly topics: number;
  /** Topics that the learner has closed. */
  closed: number;
  /** What the learner has written into issues, by the issue's number. */
  readonly notes: Map<number, string>;
}

/** A course with this many topics, in phases of at most ten. */
function roadmap(topics: number): string {
  const phases = Array.from({ length: Math.ceil(topics / 10) }, (_, phase) => {
    const count = Math.min(10, topics - phase * 10);
    const items = Array.from(
      { length: count },
      (_none, index) => `- Lesson ${phase * 10 + index + 1}: ${WORDS[index]}\n`,
    );
    return `## Phase ${phase + 1}: Part ${phase + 1}\n\n${items.join("")}`;
  });
  return `# Python roadmap\n\nA structured path for learning Python.\n\n${phases.join("\n")}`;
}

const WORDS = [
  "variables",
  "loops",
  "functions",
  "files",
  "modules",
  "classes",
  "errors",
  "tests",
  "packages",
  "types",
];

export type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * `topics` are the numbers of topics of the forks, one for each. Each person has `forksEach` of them. Nothing is installed
 * yet. `latency`: what GitHub needs for a request and for each part of a mutation, in milliseconds.
 */
export async function openWorld(
  clock: Clock,
  topics: readonly number[],
  { forksEach = 1, latency = { request: 20, alias: 2 } } = {},
) {
  const github = await startEmulator({ clock, latency });
  github.createUser("author");
  const people = new Map<string, Person>();
  const learners = topics.map((count, index): Learner => {
    const login = `learner-${Math.floor(index / forksEach) + 1}`;
    const source = `roadmap-${count}-${(index % forksEach) + 1}`;
    if (!github.world.accounts.has(login)) github.createUser(login);
    if (!github.world.repositories.has(`author/${source}`))
      github.createRepository({
        owner: "author",
        name: source,
        files: { "README.md": roadmap(count), ".github/roadmap.yml": "max_issues: 1000\n" },
      });
    github.fork({ source: `author/${source}`, owner: login });
    const fork = github.world.repository(`${login}/${source}`);
    const learner = people.get(login) ?? person(github.world, login);
    people.set(login, learner);
    learner.enableIssues(fork);
    return { person: learner, fork, topics: count, closed: 0, notes: new Map() };
  });
  const made = github.createApp({
    slug: "waymark",
    permissions: APP_PERMISSIONS,
    events: SUBSCRIBED_EVENTS,
    webhookSecret: SECRET,
  });
  return { github, learners, app: made.app, privateKey: made.privateKey };
}

/** Each of these people installs the App on all of their forks. */
export function installAll({ learners, app }: World, who: (learner: Learner) => boolean): void {
  for (const [one, forks] of Map.groupBy(learners.filter(who), (learner) => learner.person))
    one.install(
      app,
      one.user,
      forks.map(({ fork }) => fork),
    );
}

/**
 * GitHub keeps what it has delivered for days. The bodies of deliveries that were accepted are not asked for again, so a
 * long storm forgets them each time the returned function is called.
 */
export function forgetBodies({ github }: World): () => void {
  let next = 0;
  return () => {
    const { deliveries } = github.world;
    for (; next < deliveries.length; next += 1) {
      const one = deliveries[next];
      if (one !== undefined && one.statusCode < 300)
        deliveries[next] = { ...one, body: "{}", requestHeaders: {} };
    }
  };
}

/** The learner closes the next topic. */
export function closeNext(learner: Learner): void {
  const open = [...learner.fork.issues.values()].find(
    ({ state, title }) => state === "OPEN" && title.startsWith("Lesson "),
  );
  if (open === undefined) throw new Error(`${learner.person.user.login} has no open topic`);
  learner.person.close(open);
  learner.closed += 1;
}

/** The learner does something: mostly closes a topic. Returns what; null if there is nothing to close. */
export function act(learner: Learner, random: number): string | null {
  const { person: one, fork, notes } = learner;
  const open = [...fork.issues.values()].filter(
    ({ state, title }) => state === "OPEN" && title.startsWith("Lesson "),
  );
  const issue = open[Math.floor(random * 1_000) % Math.max(1, open.length)];
  if (issue === undefined) return null;
  if (random < 0.7) {
    one.close(issue);
    learner.closed += 1;
    return "close";
  }
  if (random < 0.85) {
    one.push(fork, { "notes.md": `Notes ${random}\n` }, "Notes");
    return "push";
  }
  const note = `My note ${random}`;
  notes.set(issue.number, `${notes.get(issue.number) ?? ""}\n${note}`);
  one.edit(issue, { body: `${issue.body}\n\n${note}` });
  return "edit";
}

/** What is wrong with a fork; empty if it is as one undisturbed process would leave it. */
export function faultsOf({ fork, topics, closed, notes, person: { user } }: Learner): readonly string[] {
  const issues = [...fork.issues.values()];
  const lessons = issues.filter(({ title }) => title.startsWith("Lesson "));
  const titles = new Set(lessons.map(({ title }) => title));
  const pinned = issues.find(({ title }) => title === "Your progress");
  const shown = pinned?.body.includes(`${closed} of ${topics}`) === true;
  return [
    ...(titles.size === topics ? [] : [`${user.login}: ${titles.size} of ${topics} topics have an issue`]),
    ...(lessons.filter(({ state }) => state === "CLOSED").length === closed
      ? []
      : [`${user.login}: a close was lost`]),
    ...[...notes].flatMap(([number, words]) =>
      words.split("\n").every((note) => fork.issues.get(number)?.body.includes(note) === true)
        ? []
        : [`${user.login}: a note in issue ${number} was lost`],
    ),
    ...(lessons.length === titles.size ? [] : [`${user.login}: a topic was opened twice`]),
    ...(shown ? [] : [`${user.login}: the pinned issue does not show ${closed} of ${topics}`]),
  ];
}

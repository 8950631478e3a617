/** `mode: cohort` in a mentor's repository: the first day, a day without changes, and a day with some. */
import { Octokit } from "@octokit/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { manualClock, person, startEmulator, type Emulator, type Repository } from "github-emulator";
import { runCohort } from "../../src/action/run-cohort.ts";
import {
  COHORT_JSON,
  COHORT_MD,
  COHORT_PICTURES,
  COHORT_ROSTER,
  PROGRESS_JSON,
} from "../../src/model/paths.ts";
import { cohortJson } from "../../src/cohort/cohort-json.ts";
import { rosterText } from "../../src/cohort/roster-text.ts";
import { noteChecked } from "../checked-requests.ts";
import { allDone, courseText, type CourseWanted } from "../cohort/courses.ts";

const DAY = 86_400_000;

interface Class {
  readonly github: Emulator;
  /** The mentor. */
  readonly eve: ReturnType<Emulator["createUser"]>;
  readonly clock: ReturnType<typeof manualClock>;
  readonly learner: (owner: string, course: CourseWanted) => Repository;
  /** What a learner has done since. */
  readonly goOn: (owner: string, course: CourseWanted) => void;
  /** Default: with the workflow's own token. */
  readonly run: (token?: string) => Promise<Day>;
}

interface Day {
  readonly changed: unknown;
  readonly commit: unknown;
  readonly log: readonly string[];
  readonly summary: string;
  readonly requests: readonly string[];
}

const ROADMAP = "octo/roadmap";

async function openClass(
  roster = rosterText(ROADMAP),
  files: Readonly<Record<string, string>> = {},
): Promise<Class> {
  const clock = manualClock(Date.parse("2026-11-25T05:17:00Z"), "skips");
  const github = await startEmulator({ clock, website: "https://github.com" });
  onTestFinished(async () => {
    await github.close();
    github.assertSupported();
    noteChecked(github);
  });
  github.createUser("octo");
  const eve = github.createUser("eve");
  github.createRepository({ owner: "octo", name: "roadmap" });
  github.createRepository({
    owner: "eve",
    name: "class",
    files: { "README.md": "# My class\n", [COHORT_ROSTER]: roster, ...files },
  });
  const write = (owner: string, course: CourseWanted) => {
    const fork = github.world.repository(`${owner}/roadmap`);
    const text = courseText({ repository: fork.id, ...course });
    person(github.world, owner).push(fork, { [PROGRESS_JSON]: text }, "Progress");
  };
  return {
    github,
    eve,
    clock,
    learner: (owner, course) => {
      github.createUser(owner);
      const fork = github.fork({ source: ROADMAP, owner });
      write(owner, course);
      return fork;
    },
    goOn: write,
    run: async (token) => {
      const outputs = new Map<string, unknown>();
      const log: string[] = [];
      const summaries: string[] = [];
      const { value: own } = github.createToken({
        kind: "actions",
        repository: "eve/class",
        permissions: { contents: "write", issues: "write", metadata: "read" },
      });
      const before = github.requests.length;
      await runCohort({
        octokit: new Octokit({ auth: token ?? own, baseUrl: github.urls.rest }),
        projects: null,
        graphqlUrl: `${github.url}/api/graphql`,
        owner: "eve",
        name: "class",
        workflow: "cohort.yml",
        hears: false,
        clock,
        setOutput: (name, value) => outputs.set(name, value),
        writeSummary: async (markdown) => {
          summaries.push(markdown);
        },
        log: (line) => log.push(line),
      });
      return {
        changed: outputs.get("changed"),
        commit: outputs.get("commit"),
        log,
        summary: summaries.join(""),
        requests: github.requests.slice(before).map(({ operation }) => operation),
      };
    },
  };
}

const filesOf = ({ github }: Class) => github.repository("eve/class").files();
const issuesOf = ({ github }: Class) => github.repository("eve/class").issues();

describe("a cohort", () => {
  it("begins with the files, a pinned issue and a comment about who needs help", async () => {
    const course = await openClass();
    course.learner("ada", { done: ["2026-11-24"], stuck: 1 });
    course.learner("bob", { done: ["2026-11-20"] });
    const first = await course.run();
    expect(first).toMatchObject({ changed: true, commit: expect.stringMatching(/^[0-9a-f]{40}$/u) });
    const files = filesOf(course);
    expect(files[COHORT_MD]).toMatchInlineSnapshot(`
      "# Cohort: octo/roadmap

      2 learners: 1 stuck, 1 on track.

      <picture>
        <source media="(prefers-color-scheme: dark) and (max-width: 600px)" srcset=".github/waymark/cohort-narrow-dark.svg">
        <source media="(max-width: 600px)" srcset=".github/waymark/cohort-narrow-light.svg">
        <source media="(prefers-color-scheme: dark)" srcset=".github/waymark/cohort-dark.svg">
        <img src=".github/waymark/cohort-light.svg" alt="Progress of each learner by phase" width="100%">
      </picture>

      | State | Learner | Done | Last activity | Next | Notes |
      | --- | --- | --- | --- | --- | --- |
      | stuck | [ada](https://github.com/ada/roadmap) | 1 of 12 (8%) | 24 November 2026 | Topic 2 | asks for help with Topic 2 |
      | on track | [bob](https://github.com/bob/roadmap) | 1 of 12 (8%) | 20 November 2026 | Topic 2 |  |

      ## Where learners stop

      Each number counts learners. “Reached” means that they began or closed the topic, or that it is their next one. “Median days” is how long the topic took: half of the learners closed it within this many days after the issue that they closed before.

      | Topic | Phase | Reached | Finished | Skipped | Not done yet | Ask for help | Median days |
      | --- | --- | --: | --: | --: | --: | --: | --: |
      | Topic 2 | Basics | 2 | 0 | 0 | 2 | 1 |  |
      | Topic 1 | Basics | 2 | 2 | 0 | 0 | 0 | 19 |

      <sub>Waymark reads only the file \`progress.json\` of each repository. A learner who does not want to be shown writes \`cohort: false\` in \`.github/roadmap.yml\`.</sub>
      "
    `);
    expect(cohortJson.parse(JSON.parse(files[COHORT_JSON] ?? ""))).toMatchObject({
      asOf: "2026-11-25",
      issue: 1,
    });
    for (const picture of Object.values(COHORT_PICTURES)) expect(files[picture]).toContain("<svg");
    const [issue] = issuesOf(course);
    expect(issue).toMatchObject({ title: "Cohort", pinned: true });
    expect(issue?.body.replaceAll(/ codes=\S+/gu, "")).toMatchInlineSnapshot(`
      "<!-- waymark:cohort v1 -->
      **2 learners: 1 stuck, 1 on track.**

      <picture>
        <source media="(prefers-color-scheme: dark) and (max-width: 600px)" srcset="https://github.com/eve/class/blob/HEAD/.github/waymark/cohort-narrow-dark.svg?raw=true">
        <source media="(max-width: 600px)" srcset="https://github.com/eve/class/blob/HEAD/.github/waymark/cohort-narrow-light.svg?raw=true">
        <source media="(prefers-color-scheme: dark)" srcset="https://github.com/eve/class/blob/HEAD/.github/waymark/cohort-dark.svg?raw=true">
        <img src="https://github.com/eve/class/blob/HEAD/.github/waymark/cohort-light.svg?raw=true" alt="Progress of each learner by phase" width="100%">
      </picture>

      The whole table is in [cohort.md](https://github.com/eve/class/blob/HEAD/cohort.md).
      <!-- waymark:end -->

      Add your own notes below this line. Waymark keeps them."
    `);
    expect(issue?.comments.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "### Week of 23 November 2026

      These learners ask for help: [ada](https://github.com/ada/roadmap) (Topic 2).

      <!-- waymark:news v1 2026-11-23 -->",
      ]
    `);
    expect(first.requests).toMatchInlineSnapshot(`
      [
        "query viewer repository",
        "query repository",
        "query repository",
        "mutation createIssue",
        "mutation pinIssue",
        "query node",
        "mutation addComment",
        "mutation createCommitOnBranch",
      ]
    `);
  });

  it("changes nothing on a day on which nothing happened", async () => {
    const course = await openClass();
    course.learner("ada", { done: ["2026-11-24"], stuck: 1 });
    await course.run();
    const before = filesOf(course);
    await course.clock.sleep(DAY);
    const second = await course.run();
    expect(second).toMatchObject({ changed: false, commit: "" });
    expect(second.requests.filter((request) => !/^(?:query|GET)/u.test(request))).toEqual([]);
    expect(filesOf(course)).toEqual(before);
    expect(issuesOf(course)[0]?.comments).toHaveLength(1);
  });

  it("shows a change with one commit, and comments again only in the next week", async () => {
    const course = await openClass();
    course.learner("ada", { done: ["2026-11-24"], stuck: 1 });
    await course.run();
    await course.clock.sleep(DAY);
    course.goOn("ada", { done: ["2026-11-24", "2026-11-26"] });
    course.learner("cy", { done: allDone("2026-11-26") });
    const third = await course.run();
    expect(third.changed).toBe(true);
    expect(JSON.parse(filesOf(course)[COHORT_JSON] ?? "")).toMatchObject({ asOf: "2026-11-26" });
    expect(issuesOf(course)[0]?.body).toContain("**2 learners: 1 on track, 1 finished.**");
    expect(issuesOf(course)[0]?.comments).toHaveLength(1);
    await course.clock.sleep(4 * DAY);
    await course.run();
    expect(issuesOf(course)[0]?.comments.at(-1)?.body).toMatchInlineSnapshot(`
      "### Week of 30 November 2026

      These learners finished the roadmap: [cy](https://github.com/cy/roadmap).

      <!-- waymark:news v1 2026-11-30 -->"
    `);
  });

  it("keeps the mentor's notes in the issue, and follows the closed or deleted issue no more", async () => {
    const course = await openClass();
    course.learner("ada", { done: ["2026-11-24"] });
    await course.run();
    const eve = person(course.github.world, "eve");
    const issue = course.github.world.repository("eve/class").issues.get(1);
    if (issue === undefined) throw new Error("There is no issue");
    eve.edit(issue, { body: `${issue.body}\n\nAsk Ada about Friday.` });
    course.goOn("ada", { done: ["2026-11-24", "2026-11-25"] });
    await course.run();
    expect(issuesOf(course)[0]?.body).toContain("Ask Ada about Friday.");
    eve.close(issue);
    const body = issuesOf(course)[0]?.body;
    course.goOn("ada", { done: ["2026-11-24", "2026-11-25"], stuck: 3 });
    expect((await course.run()).changed).toBe(true);
    expect(issuesOf(course)[0]).toMatchObject({ body, comments: [] });
    eve.deleteIssue(issue);
    course.goOn("ada", { done: ["2026-11-24"], stuck: 3 });
    expect((await course.run()).changed).toBe(true);
    expect(issuesOf(course)).toEqual([]);
  });

  it.each([
    ["while the forks are read", /ReadForks/u],
    ["at the very moment of the write", /updateIssue/u],
  ])("keeps what the mentor types into the issue %s", async (_, match) => {
    const course = await openClass();
    course.learner("ada", { done: ["2026-11-24"] });
    await course.run();
    const eve = person(course.github.world, "eve");
    const issue = course.github.world.repository("eve/class").issues.get(1);
    if (issue === undefined) throw new Error("There is no issue");
    eve.createLabel(course.github.world.repository("eve/class"), "mine");
    eve.label(issue, "mine");
    course.goOn("ada", { done: ["2026-11-24"], stuck: 1 });
    course.github.faults.next({
      match: ({ body }) => match.test(body),
      fault: {
        kind: "call",
        when: "before",
        run: () => eve.edit(issue, { body: `${issue.body}\n\nCall Bob on Friday.` }),
      },
    });
    await course.run();
    expect(issue.body).toContain("Call Bob on Friday.");
    expect(issue.body).toContain("stuck");
  });

  it.each(["the workflow's token", "a token of the mentor"])(
    "finds its issue below many newer ones, by %s, and opens no second one",
    async (whose) => {
      const course = await openClass();
      const own = course.github.createToken({ kind: "classic", user: "eve", scopes: ["repo"] }).value;
      const token = whose === "a token of the mentor" ? own : undefined;
      course.learner("ada", { done: ["2026-11-24"] });
      await course.run(token);
      const repository = course.github.world.repository("eve/class");
      const [issue] = repository.issues.values();
      if (issue === undefined) throw new Error("There is no issue");
      const eve = person(course.github.world, "eve");
      eve.unpin(issue);
      for (let count = 0; count < 160; count += 1) eve.openIssue(repository, `Question ${count}`);
      // The mentor's own file says nothing of the issue any more.
      eve.push(repository, { [COHORT_JSON]: "{}" }, "Start over");
      await course.clock.sleep(DAY);
      const { requests } = await course.run(token);
      expect(issuesOf(course).filter(({ title }) => title === "Cohort")).toHaveLength(1);
      expect(requests.filter((operation) => operation === "mutation createIssue")).toEqual([]);
    },
  );

  it("shows only learners who joined, and no private repository in a public one", async () => {
    const course = await openClass(`roadmap: ${ROADMAP}\njoined: eve/class\n`);
    course.learner("ada", { more: { cohort: "Eve/Class" } });
    course.learner("bob", {});
    const hidden = course.learner("cy", { more: { cohort: "eve/class" } });
    hidden.private = true;
    // The mentor's own token may read what the public page must not show.
    hidden.collaborators.set(course.eve, "read");
    const { value } = course.github.createToken({ kind: "classic", user: "eve", scopes: ["repo"] });
    const { summary } = await course.run(value);
    expect(summary).toContain("[ada](https://github.com/ada/roadmap)");
    expect(summary).toContain("- 1 learner who did not join this cohort");
    expect(summary).toContain("- 1 repository not shown because it is private");
    expect(summary).not.toContain("cy");
  });

  it("follows a list, in the language of the repository's config", async () => {
    const roster =
      "title: Curso\nlearners:\n  - repository: ada/roadmap\n    name: Ada L.\n    group: Uno\n  - no/body\n";
    const course = await openClass(roster, { ".github/roadmap.yml": "language: es\n" });
    course.learner("ada", { done: ["2026-11-24"] });
    const { summary } = await course.run();
    expect(summary).toContain("# Grupo: Curso");
    expect(summary).toContain("| [Ada L.](https://github.com/ada/roadmap) | Uno |");
    expect(summary).toContain("- no/body no existe o es privado");
  });

  it("says what is wrong with the roster", async () => {
    const course = await openClass("learners: [ada]\n");
    await expect(course.run()).rejects.toThrow(".github/cohort.yml:1:12");
  });

  it("says which permission is missing if the commit is refused", async () => {
    const course = await openClass();
    course.github.faults.next({
      match: "mutation createCommitOnBranch",
      fault: {
        kind: "alias-error",
        alias: 0,
        type: "FORBIDDEN",
        message: "Resource not accessible by integration",
      },
    });
    await expect(course.run()).rejects.toThrow("permissions: contents: write");
  });

  it("opens no issue in a repository without a commit, and says what to do", async () => {
    const course = await openClass();
    course.github.world.repository("eve/class").branches.clear();
    await expect(course.run()).rejects.toThrow("no commit yet. Add a README first");
    expect(issuesOf(course)).toEqual([]);
  });

  it("writes on top of what somebody committed meanwhile", async () => {
    const course = await openClass();
    course.learner("ada", { done: ["2026-11-24"] });
    const eve = person(course.github.world, "eve");
    const home = course.github.world.repository("eve/class");
    course.github.faults.next({
      match: "mutation createCommitOnBranch",
      fault: {
        kind: "call",
        when: "before",
        run: async () => void eve.push(home, { "notes.md": "x" }, "Notes"),
      },
    });
    expect(await course.run()).toMatchObject({ changed: true });
    expect(Object.keys(filesOf(course))).toEqual(expect.arrayContaining(["notes.md", COHORT_MD]));
  });

  it("has no issue where issues are off", async () => {
    const course = await openClass();
    course.github.world.repository("eve/class").hasIssues = false;
    course.learner("ada", { done: ["2026-11-24"], stuck: 1 });
    const { log, changed } = await course.run();
    expect(changed).toBe(true);
    expect(log.join(" ")).toContain("Issues are off in this repository");
  });
});

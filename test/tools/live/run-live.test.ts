/**
 * The live test's own logic, on the emulator: when it refuses to run, what it finds, and that it removes everything.
 */
import { tmpdir } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import * as z from "zod/mini";
import { type Emulator, person, type Person, startEmulator } from "github-emulator";
import { noteChecked } from "../../checked-requests.ts";
import { storyClock, type StoryClock } from "../../story-clock.ts";
import { ALL_PROBES } from "../../../tools/live/all-probes.ts";
import { runLive } from "../../../tools/live/run-live.ts";

const SCRATCH = "ada/scratch";

interface Scratch {
  readonly github: Emulator;
  readonly owner: Person;
  readonly repository: ReturnType<Emulator["world"]["repository"]>;
  readonly clock: StoryClock;
}

interface Given {
  readonly description?: string;
  readonly files?: Readonly<Record<string, string>>;
}

async function openScratch({ description = "A Waymark live test", files }: Given = {}): Promise<Scratch> {
  const clock = storyClock();
  const github = await startEmulator({ clock });
  onTestFinished(async () => {
    await github.close();
    noteChecked(github);
    github.assertSupported();
  });
  github.createUser("ada");
  github.createUser("eve");
  github.createRepository({
    owner: "ada",
    name: "scratch",
    description,
    ...(files === undefined ? {} : { files }),
  });
  return { github, clock, owner: person(github.world, "ada"), repository: github.world.repository(SCRATCH) };
}

async function run({ github, clock }: Scratch, args = ["--repo", SCRATCH], scopes = ["repo", "workflow"]) {
  const { value } = github.createToken({ kind: "classic", user: "ada", scopes });
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd: tmpdir(),
    env: { GITHUB_API_URL: github.urls.rest, GITHUB_TOKEN: value },
    isTTY: false,
    isErrorTTY: false,
  };
  const before = github.requests.length;
  const code = await runLive(args, io, clock);
  const writes = github.requests.slice(before).filter(({ operation }) => !/^(?:query|GET)/u.test(operation));
  return { code, stdout: out.join(""), stderr: err.join(""), writes: writes.length };
}

const WITH_BOARDS = ["repo", "workflow", "project"];

const report = z.object({
  repository: z.string(),
  answers: z.array(
    z.object({
      name: z.string(),
      assumes: z.string(),
      otherwise: z.string(),
      did: z.string(),
      verdict: z.string(),
    }),
  ),
});

async function answersOf(scratch: Scratch, scopes?: readonly string[]) {
  const { code, stdout } = await run(
    scratch,
    ["--repo", SCRATCH, "--json"],
    scopes === undefined ? undefined : [...scopes],
  );
  const { answers } = report.parse(JSON.parse(stdout));
  return { code, differing: answers.filter(({ verdict }) => verdict !== "agrees"), answers };
}

describe("it leaves alone", () => {
  test.each([
    [
      "a repository that nobody made for it",
      { description: "My roadmap" },
      /its description does not say "waymark live test"/u,
    ],
    [
      "one with a course",
      { files: { "progress.md": "# Mine" } },
      /It has a progress\.md that no live test left there/u,
    ],
    [
      "one with a workflow of Waymark's",
      { files: { ".github/workflows/waymark.yml": "on: push" } },
      /It has a \.github\/workflows\/waymark\.yml/u,
    ],
  ] satisfies readonly [string, Given, RegExp][])("%s", async (_, given, reason) => {
    const { code, stderr, stdout, writes } = await run(await openScratch(given));
    expect({ code, stdout, writes }).toEqual({ code: 2, stdout: "", writes: 0 });
    expect(stderr).toMatch(/^live: ada\/scratch is left alone\. /u);
    expect(stderr).toMatch(reason);
  });

  test("one in which somebody else opened an issue", async () => {
    const scratch = await openScratch();
    person(scratch.github.world, "eve").openIssue(scratch.repository, "A question");
    const { code, stderr, writes } = await run(scratch);
    expect({ code, writes }).toEqual({ code: 2, writes: 0 });
    expect(stderr).toContain("Issue #1 was opened by somebody else");
  });

  test("a fork, an archived one, and one without issues", async () => {
    const forked = await openScratch();
    forked.github.createRepository({ owner: "eve", name: "course", description: "waymark live test" });
    forked.github.fork({ source: "eve/course", owner: "ada" });
    expect((await run(forked, ["--repo", "ada/course"])).stderr).toContain("It is a fork");
    const archived = await openScratch();
    archived.owner.archive(archived.repository);
    expect((await run(archived)).stderr).toContain("It is archived");
    const without = await openScratch();
    without.owner.disableIssues(without.repository);
    expect((await run(without)).stderr).toContain("/ada/scratch/settings#features");
  });

  test("what it does not understand", async () => {
    const scratch = await openScratch();
    expect(await run(scratch, [])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no repository named"),
    });
    expect(await run(scratch, ["--repo", SCRATCH, "--force"])).toMatchObject({ code: 2, writes: 0 });
  });
});

/** Only what existed before is left, and only these issues are open. */
function expectPutAway({ github, repository }: Scratch, before: unknown, open: readonly string[]): void {
  const view = github.repository(SCRATCH);
  expect(view.files()).toEqual(before);
  expect(view.milestones()).toEqual([]);
  const shown = view.issues().filter(({ state, pinned }) => state === "OPEN" || pinned);
  expect(shown.map(({ title }) => title)).toEqual(open);
  expect([...repository.branches.keys()]).toEqual(["main"]);
  expect(view.labels().map(({ name }) => name)).not.toContain("Waymark live test");
}

test("everything is asked, everything agrees, and everything is put away; a second run finds the same", async () => {
  const scratch = await openScratch();
  const mine = scratch.owner.openIssue(scratch.repository, "Mine", "My words");
  const before = scratch.github.repository(SCRATCH).files();
  for (const round of [1, 2]) {
    const { code, stdout } = await run(scratch, ["--repo", SCRATCH], WITH_BOARDS);
    expect(stdout, `${round}`).not.toMatch(/^[✗?]/mu);
    expect(code).toBe(0);
    expect(stdout.match(/^✓/gmu)).toHaveLength(ALL_PROBES.length);
    expect(stdout).toContain(`${ALL_PROBES.length} agree, 0 differ, 0 got no answer.\n`);
    expectPutAway(scratch, before, ["Mine"]);
    expect(scratch.github.boards("ada")).toEqual([]);
  }
  expect(mine.body).toBe("My words");
});

test("without the scope for boards, the questions about them are left out, and a board of the owner's stays", async () => {
  const scratch = await openScratch();
  const { world } = scratch.github;
  const own = scratch.owner.createBoard(world.owner("ada"), "Mine");
  scratch.owner.linkBoard(own, scratch.repository);
  const { code, stdout } = await run(scratch);
  expect(code).toBe(0);
  expect(stdout).toContain("5 questions about boards are left out");
  await run(scratch, ["--repo", SCRATCH], WITH_BOARDS);
  expect(scratch.github.boards("ada").map(({ title }) => title)).toEqual(["Mine"]);
});

test("a board that behaves in another way than was seen is told", async () => {
  const scratch = await openScratch();
  scratch.github.world.unknowns.iterationsKeepIds = true;
  const { code, differing } = await answersOf(scratch, WITH_BOARDS);
  expect(code).toBe(1);
  expect(differing).toMatchObject([
    {
      name: "iterations that are replaced",
      did: "the same ids; the card has 2020-01-06",
      verdict: "differs",
    },
  ]);
});

test("an error ends the run with its own words, also if nothing can be removed after it", async () => {
  const scratch = await openScratch();
  const { faults } = scratch.github;
  // The token is refused at the first question, and at the first read after it.
  faults.next({ match: /^mutation/u, fault: { kind: "token-expired" } });
  const lost = { kind: "secondary-limit", status: 403, retryAfter: 7_200 } as const;
  faults.next({
    match: ({ operation }) => faults.played.length > 0 && operation.startsWith("query viewer repository"),
    fault: lost,
  });
  const { code, stderr } = await run(scratch);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^live: not everything was removed\. GitHub asks to wait until .*\nlive: GitHub does not accept the token/u,
  );
});

describe("what differs is told, with what Waymark assumed, and ends with 1", () => {
  test("an alias that GitHub refuses; and no answer does not mean yes", async () => {
    const scratch = await openScratch();
    const fault = { kind: "alias-error", alias: 3, type: "UNPROCESSABLE", message: "Not today" } as const;
    scratch.github.faults.next({ match: (target) => target.body.includes("alias9: createIssue"), fault });
    scratch.github.faults.next({
      match: ({ operation }) => operation === "mutation reopenIssue",
      fault: { kind: "bad-gateway", applied: false },
    });
    const { code, stdout } = await run(scratch);
    expect(code).toBe(1);
    expect(stdout).toContain(`? opening again
    GitHub: GitHub did not say whether "reopen issues" succeeded`);
    expect(stdout).toContain(`✗ ten issues in one request
    GitHub: 9 of 10 opened, in order; GitHub refused "open issues" (UNPROCESSABLE): Not today
    Waymark assumes: ten aliased creations are accepted in one request and numbered in their order
    Otherwise: a request that is too large for GitHub is split in two; the order of the numbers is not important
`);
    expect(stdout).toMatch(/\n\d+ agree, 1 differ, 1 got no answer\.\n$/u);
  });

  test("lists that lag behind what was written", async () => {
    const scratch = await openScratch();
    await scratch.clock.sleep(60_000);
    scratch.github.tempo.replicaLag = 8_000;
    const { code, differing } = await answersOf(scratch);
    expect(code).toBe(1);
    expect(differing.map(({ name }) => name)).toContain("a new issue in the list");
  });

  test("a default branch that takes no commits", async () => {
    const scratch = await openScratch();
    scratch.owner.protectBranch(scratch.repository, "main");
    const { code, differing } = await answersOf(scratch);
    expect(code).toBe(1);
    expect(differing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["several files in one commit", "a first sync"]),
    );
  });
});

test("a token without the right to workflows makes no difference: the refusal says so", async () => {
  const { code, answers } = await answersOf(await openScratch(), ["repo"]);
  expect(code).toBe(0);
  expect(answers.find(({ name }) => name === "a workflow file")?.did).toMatch(
    /^refused: .*without `workflow` scope$/u,
  );
});

test("what a run left that was cut off is put away by the next", async () => {
  const scratch = await openScratch();
  const before = scratch.github.repository(SCRATCH).files();
  let commits = 0;
  const isDead = ({ operation }: { readonly operation: string }) => {
    if (operation === "mutation createCommitOnBranch") commits += 1;
    return commits >= 7;
  };
  scratch.github.faults.next({ match: isDead, fault: { kind: "token-expired" }, times: 1_000 });
  expect((await run(scratch)).code).toBe(2);
  expect(scratch.github.repository(SCRATCH).file("waymark-live-test.md")).toContain(
    "# A learning path for a live test of Waymark",
  );
  scratch.github.faults.clear();
  expect((await run(scratch)).code).toBe(0);
  expectPutAway(scratch, before, []);
});

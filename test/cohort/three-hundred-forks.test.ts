/** A roadmap with 300 forks in all states, on the emulator: the table line by line, and what it costs. */
import { tmpdir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { manualClock, person, startEmulator, type Emulator, type Repository } from "github-emulator";
import { runCommand } from "../../src/cli/run-command.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { noteChecked } from "../checked-requests.ts";
import { allDone, courseText, TODAY, type CourseWanted } from "./courses.ts";

const README = "# A roadmap\n\n## Basics\n\n- Topic 1\n";
const OLD_README = "# A roadmap\n";

interface Scene {
  readonly github: Emulator;
  readonly fork: (owner: string, course?: CourseWanted | string | null) => Repository;
  readonly run: (args: readonly string[], token?: string | null) => Promise<Ran>;
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly requests: readonly string[];
}

async function openScene(): Promise<Scene> {
  const clock = manualClock(Date.parse("2026-11-01T08:00:00Z"), "skips");
  const github = await startEmulator({ clock, website: "https://github.com" });
  github.createUser("octo");
  github.createUser("mentor");
  github.createRepository({ owner: "octo", name: "roadmap", files: { "README.md": OLD_README } });
  person(github.world, "octo").push(github.world.repository("octo/roadmap"), { "README.md": README }, "More");
  await clock.sleep(60_000);
  const fork: Scene["fork"] = (owner, course = null) => {
    github.createUser(owner);
    const made = github.fork({ source: "octo/roadmap", owner });
    if (course === null) return made;
    const text = typeof course === "string" ? course : courseText({ repository: made.id, ...course });
    person(github.world, owner).push(made, { [PROGRESS_JSON]: text }, "Progress");
    return made;
  };
  return {
    github,
    fork,
    run: async (args, token) => {
      await clock.sleep(Date.parse(`${TODAY}T12:00:00Z`) - clock.now());
      const [out, err]: [string[], string[]] = [[], []];
      const value =
        token === undefined
          ? github.createToken({ kind: "classic", user: "mentor", scopes: [] }).value
          : (token ?? "");
      const before = github.requests.length;
      const code = await runCommand(["cohort", ...args], {
        io: {
          stdout: (text) => out.push(text),
          stderr: (text) => err.push(text),
          cwd: tmpdir(),
          env: { GITHUB_API_URL: github.urls.rest, GITHUB_TOKEN: value, PATH: "" },
          isTTY: false,
          isErrorTTY: false,
        },
        clock,
        version: "1.2.3",
      });
      const requests = github.requests.slice(before).map(({ operation }) => operation);
      return { code, stdout: out.join(""), stderr: err.join(""), requests };
    },
  };
}

const versions = (github: Emulator): readonly string[] =>
  [README, OLD_README].map((text) => {
    const commits = [...github.world.repository("octo/roadmap").commits.values()];
    return (
      commits.flatMap(({ files }) => [...files.values()]).find(({ content }) => String(content) === text)
        ?.oid ?? ""
    );
  });

/** Everything that can happen to a fork; the others are on track. */
function fill({ github, fork }: Scene): void {
  const [now = "", before = ""] = versions(github);
  fork("stuck-two", { done: ["2026-11-27"], stuck: 2, more: { roadmap: { path: "README.md", oid: now } } });
  fork("quiet-long", { done: ["2026-11-10", "2026-11-12"] });
  fork("quiet-new", {});
  fork("behind", {
    done: ["2026-11-25"],
    weeks: ["2026-11-09", "2026-11-16", "2026-11-16"],
    more: { roadmap: { path: "README.md", oid: before } },
  });
  fork("newcomer", { more: { startedOn: "2026-11-28" } });
  fork("active", { done: ["2026-11-26", "2026-11-28"], begun: [2, "2026-11-29"] });
  fork("finisher", { done: allDone("2026-11-28") });
  // Without the fields of the second revision.
  const old = JSON.parse(courseText({ repository: 0, done: ["2026-11-27"] }), (key, value: unknown) =>
    NEWER.has(key) ? undefined : value,
  );
  const older = fork("older");
  push(github, older, JSON.stringify({ ...old, repository: older.id }));
  fork("broken-json", "{ not json");
  fork("huge", `{"pad":"${"x".repeat(1_000_000)}"}`);
  fork("future", JSON.stringify({ version: 2, renderer: 99, repository: 0 }));
  push(github, github.world.repository("future/roadmap"), futureText(github));
  fork("shy", { more: { cohort: false } });
  fork("off", { more: { off: true } });
  // The parent's file came with the fork.
  fork("copied", courseText({ repository: 1 }));
  fork("hostile", {
    done: ["2026-11-28"],
    stuck: 1,
    titles: ["One", '=HYPERLINK("http://evil") | <script>alert(1)</script> @mentor [x](javascript:1)'],
  });
  const renamed = fork("renamer", { done: ["2026-11-28"] });
  person(github.world, "renamer").rename(renamed, "my-course");
  const gone = fork("gone", { done: ["2026-11-28"] });
  person(github.world, "gone").deleteRepository(gone);
  fork("hidden", { done: ["2026-11-28"] }).private = true;
  const rest = 300 - [...github.world.repositories.values()].filter(({ parent }) => parent !== null).length;
  for (let index = 1; index <= rest; index += 1) {
    if (index <= 100) fork(`bare-${index}`);
    else fork(`learner-${index}`, { done: ["2026-11-27", "2026-11-28"].slice(0, 1 + (index % 2)) });
  }
}

const NEWER = new Set([
  "revision",
  "fullName",
  "roadmap",
  "startedOn",
  "lastActivityOn",
  "finishedOn",
  "pace",
  "cohort",
  "inProgressSince",
  "stuck",
]);
const futureText = (github: Emulator) =>
  JSON.stringify({ version: 2, renderer: 99, repository: github.world.repository("future/roadmap").id });

function push(github: Emulator, repository: Repository, text: string): void {
  person(github.world, repository.owner.login).push(repository, { [PROGRESS_JSON]: text }, "Progress");
}

describe("300 forks", () => {
  let scene: Scene;
  let ran: Ran;
  beforeAll(async () => {
    scene = await openScene();
    fill(scene);
    ran = await scene.run(["octo/roadmap"]);
    return async () => {
      await scene.github.close();
      scene.github.assertSupported();
      noteChecked(scene.github);
    };
    // Only for a busy machine, like the limit of a test.
  }, 120_000);

  it("show who needs help first, line by line", () => {
    const lines = ran.stdout.split("\n").map((line) => line.replaceAll(/ {2,}/gu, "  "));
    expect(ran).toMatchObject({ code: 0 });
    expect(lines.slice(0, 9)).toMatchInlineSnapshot(`
      [
        "State  Learner  Done  Last activity  Next  Notes",
        "stuck  stuck-two  █░░░░░░░░░  8% 1 of 12  27 November 2026  Topic 2  asks for help with Topic 3",
        "stuck  hostile  █░░░░░░░░░  8% 1 of 12  28 November 2026  =HYPERLINK("http://evil") | <script>alert(1)</script> @ment…  asks for help with =HYPERLINK("http://evil") | <script>alert(1)</script> @ment…",
        "quiet  quiet-new  ░░░░░░░░░░  0% 0 of 12  nothing yet  Topic 1",
        "quiet  quiet-long  ██░░░░░░░░  16% 2 of 12  12 November 2026  Topic 3",
        "behind  behind  █░░░░░░░░░  8% 1 of 12  25 November 2026  Topic 2  2 items of earlier weeks are open; has an older roadmap (1 version behind)",
        "new  newcomer  ░░░░░░░░░░  0% 0 of 12  nothing yet  Topic 1",
        "on track  learner-102  █░░░░░░░░░  8% 1 of 12  27 November 2026  Topic 2",
        "on track  learner-104  █░░░░░░░░░  8% 1 of 12  27 November 2026  Topic 2",
      ]
    `);
    expect(lines.filter((line) => /renamer|finisher|older/u.test(line))).toMatchInlineSnapshot(`
      [
        "behind  behind  █░░░░░░░░░  8% 1 of 12  25 November 2026  Topic 2  2 items of earlier weeks are open; has an older roadmap (1 version behind)",
        "on track  older  █░░░░░░░░░  8% 1 of 12  27 November 2026  Topic 2",
        "on track  renamer  █░░░░░░░░░  8% 1 of 12  28 November 2026  Topic 2",
        "finished  finisher  ██████████ 100% 12 of 12  28 November 2026  finished on 28 November 2026",
      ]
    `);
    expect(lines.slice(-9)).toMatchInlineSnapshot(`
      [
        "",
        "193 learners: 2 stuck, 2 quiet, 1 behind, 1 new, 186 on track, 1 finished",
        "101 repositories without Waymark",
        "1 learner who chose not to be shown",
        "1 learner who turned Waymark off",
        "broken-json/roadmap has a progress.json that cannot be read",
        "future/roadmap has a progress.json from a newer version of Waymark",
        "huge/roadmap has a progress.json that is too large",
        "",
      ]
    `);
  });

  it("have all others in the order of their last activity, then of what is done, then of the name", () => {
    const rows = ran.stdout.split("\n").filter((line) => line.startsWith("on track"));
    const learners = Array.from({ length: 183 }, (_, index) => index + 101);
    const named = (some: readonly number[]) => some.map((index) => `learner-${index}`);
    expect(rows.map((line) => /^on track +(\S+)/u.exec(line)?.[1])).toEqual([
      ...named(learners.filter((index) => index % 2 === 0)),
      "older",
      "renamer",
      ...named(learners.filter((index) => index % 2 === 1)),
      "active",
    ]);
  });

  it("need seven requests: six pages and the versions of the roadmap", () => {
    expect(ran.requests).toEqual(Array.from({ length: 7 }, () => "query repository"));
  });

  it("report how far the read is", () => {
    expect(ran.stderr.split("\n").at(-2)).toBe("  299 of 299 repositories");
  });
});

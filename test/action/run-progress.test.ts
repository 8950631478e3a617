/** The Action's HTTP requests: what it sends to GitHub, what it sets, and what it says if GitHub refuses. */
import { Octokit } from "@octokit/rest";
import { describe, expect, it } from "vitest";
import type { Inputs } from "../../src/action/inputs.ts";
import { runProgress } from "../../src/action/run-progress.ts";
import { escapeText } from "../../src/markdown/escape-text.ts";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { RENDERER_VERSION } from "../../src/record/render-progress-json.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { HEAD, NEXT, openCourse, ROADMAP, type Course, type CourseIssue } from "./course.ts";

const WRITTEN = [
  ".github/waymark/badge.json",
  ".github/waymark/badge.svg",
  ".github/waymark/picture-dark.svg",
  ".github/waymark/picture-light.svg",
  ".github/waymark/picture-narrow-dark.svg",
  ".github/waymark/picture-narrow-light.svg",
  ".github/waymark/progress.json",
  "progress.md",
];

/** The issues of the roadmap's topics. The named ones are closed. */
function issues({ closed }: { readonly closed: readonly string[] }): readonly CourseIssue[] {
  return parse(ROADMAP)
    .phases.flatMap(({ topics }) => topics)
    .map(({ id, title }) => ({
      title,
      body: writeManagedBody({ kind: "item", id }, "What to learn"),
      closed: closed.includes(title),
    }));
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** One run in progress mode, with a clock that a sleep moves forward. */
async function run(sources: Partial<Inputs["sources"]> = {}) {
  const outputs: Record<string, string | number | boolean> = {};
  const summary: string[] = [];
  const lines: string[] = [];
  let now = Date.parse("2026-11-23T09:00:00Z");
  const inputs: Inputs = {
    token: "ghs_x",
    mode: "progress",
    projectToken: null,
    sources: { ...DEFAULT_SOURCES, ...sources },
  };
  const failure = await runProgress(inputs, {
    octokit: new Octokit({ auth: inputs.token, log: quiet }),
    projects: null,
    graphqlUrl: "https://api.github.com/graphql",
    owner: "ada",
    name: "roadmap",
    workflow: "waymark.yml",
    hears: false,
    clock: {
      now: () => now,
      sleep: (milliseconds) => {
        now += milliseconds;
        return Promise.resolve();
      },
    },
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    writeSummary: (markdown) => {
      summary.push(markdown);
      return Promise.resolve();
    },
    log: (line) => lines.push(line),
  }).then(
    () => null,
    (error: unknown) => error,
  );
  return { outputs, summary: summary.join("\n"), lines, failure };
}

/** The paths that the request with this number wrote. */
const written = (course: Course, at: number) => {
  const { input0: input } = course.variables(at);
  expect(input).toMatchObject({
    branch: { repositoryNameWithOwner: "ada/roadmap", branchName: "main" },
    expectedHeadOid: HEAD,
    fileChanges: { additions: expect.any(Array) },
  });
  return JSON.stringify(input)
    .match(/(?<="path":")[^"]+/gu)
    ?.toSorted();
};

const graphqlError = (type: string, message: string, field: string): readonly [number, object] => [
  200,
  { data: { [field]: null }, errors: [{ type, message, path: [field] }] },
];

describe("a run after a topic was closed", () => {
  it("sends two requests: one reads everything, one commits all files onto what was read", async () => {
    const course = openCourse();
    course.issues = issues({ closed: ["Loops"] });
    const { failure } = await run();
    expect(failure).toBeNull();
    expect(course.asked()).toEqual(["query Read", "mutation CreateCommitOnBranch"]);
    expect(written(course, 1)).toEqual(WRITTEN);
    expect(course.files.get("progress.md")).toContain("1 of 4 done (25%)");
  });

  it("does not treat a misspelt name of the config as no config", async () => {
    const course = openCourse();
    course.issues = issues({ closed: ["Loops"] });
    const { failure } = await run({ config: ".github/roadmp.yml" });
    expect(failure).toMatchObject({ message: expect.stringContaining("no file `.github/roadmp.yml`") });
    expect(course.asked()).toEqual(["query Read"]);
  });

  it("sets the outputs, writes the job's summary and says in one line what it did", async () => {
    const course = openCourse();
    course.issues = issues({ closed: ["Loops"] });
    const { outputs, summary, lines } = await run();
    expect(outputs).toEqual({ percent: 25, done: 1, total: 4, changed: true, commit: NEXT });
    expect(summary).toContain("1 of 4 done (25%)");
    expect(lines).toEqual([`1 of 4 done. Committed as ${NEXT}.`]);
  });

  it("reads and commits once more where the branch moved meanwhile", async () => {
    const course = openCourse();
    course.issues = issues({ closed: ["Loops"] });
    let moved = 0;
    course.instead = (operation) => {
      if (operation !== "mutation CreateCommitOnBranch" || moved === 1) return null;
      moved += 1;
      const message = `Expected branch to point to "${HEAD}" but it did not. Pull and try again.`;
      return graphqlError("STALE_DATA", message, "alias0");
    };
    const { failure, outputs } = await run();
    expect(failure).toBeNull();
    expect(course.asked()).toEqual([
      "query Read",
      "mutation CreateCommitOnBranch",
      "query Read",
      "mutation CreateCommitOnBranch",
    ]);
    expect(outputs).toMatchObject({ changed: true, commit: NEXT });
  });
});

describe("a run that has nothing to change", () => {
  it("sends the read alone, and says so in the outputs", async () => {
    const course = openCourse();
    course.issues = issues({ closed: ["Loops"] });
    await run();
    const before = course.asked().length;
    const { outputs, lines, failure } = await run();
    expect(failure).toBeNull();
    expect(course.asked().slice(before)).toEqual(["query Read"]);
    expect(outputs).toEqual({ percent: 25, done: 1, total: 4, changed: false, commit: "" });
    expect(lines).toEqual(["1 of 4 done. The files are up to date."]);
  });

  it("leaves the files of a newer Waymark as they are, and says how to follow it", async () => {
    const course = openCourse();
    await run();
    const text = course.files.get(PROGRESS_JSON) ?? "";
    const newer = text.replace(`"renderer": ${RENDERER_VERSION}`, `"renderer": ${RENDERER_VERSION + 1}`);
    expect(newer).not.toBe(text);
    course.files.set(PROGRESS_JSON, newer);
    course.issues = issues({ closed: ["Loops"] });
    const before = course.asked().length;
    const { outputs, lines } = await run();
    expect(course.asked().slice(before)).toEqual(["query Read"]);
    expect(outputs).toMatchObject({ changed: false, commit: "" });
    expect(lines.join()).toContain("Update the `uses:` line");
  });

  it.each([
    [
      "a README that is not a roadmap",
      { "README.md": "# My dotfiles\n\nInstall them.\n" },
      "does not read README.md as a roadmap",
    ],
    [
      "a config that says no",
      { "README.md": ROADMAP, ".github/roadmap.yml": "enabled: false\n" },
      "`enabled: false`",
    ],
    ["no README", { LICENSE: "MIT" }, "does not read README.md as a roadmap: "],
  ])("stays out of a repository with %s", async (_, files, reason) => {
    const course = openCourse(files);
    const { outputs, summary, lines, failure } = await run();
    expect(failure).toBeNull();
    expect(course.asked().filter((operation) => !operation.startsWith("query "))).toEqual([]);
    expect(outputs).toEqual({ changed: false });
    expect(lines).toEqual([expect.stringContaining(reason)]);
    expect(lines[0]).toMatch(/^Nothing was done\. /u);
    expect(summary).toBe(`${escapeText(lines[0] ?? "")}\n`);
  });

  it("asks once more only for a roadmap that lies elsewhere than every run looks", async () => {
    const course = openCourse({
      "README.md": "# Hello\n",
      "docs/path.md": ROADMAP,
      ".github/roadmap.yml": "source: docs/path.md\n",
    });
    expect((await run()).outputs).toMatchObject({ total: 4 });
    expect(course.asked()).toEqual(["query Read", "query ReadFile", "mutation CreateCommitOnBranch"]);
    expect((await run({ roadmap: "docs/path.md" })).outputs).toMatchObject({ total: 4, changed: false });
    expect(course.asked().slice(3)).toEqual(["query Read"]);
  });
});

describe("a run that fails", () => {
  it("over a refused commit says what GitHub said and which permission is missing", async () => {
    const course = openCourse();
    course.instead = (operation) =>
      operation === "mutation CreateCommitOnBranch"
        ? graphqlError("FORBIDDEN", "Resource not accessible by integration", "alias0")
        : null;
    const { failure, outputs } = await run();
    expect(failure).toMatchObject({
      message: expect.stringMatching(
        /Resource not accessible by integration.*`permissions: contents: write`.*let github-actions push/u,
      ),
    });
    expect(course.asked()).toEqual(["query Read", "mutation CreateCommitOnBranch"]);
    expect(outputs).toMatchObject({ changed: false, commit: "" });
  });

  it("over a config that cannot be followed names its place, and commits nothing", async () => {
    const course = openCourse({ "README.md": ROADMAP, "course.yml": "enabled: maybe\n" });
    const { failure } = await run({ config: "course.yml" });
    expect(failure).toMatchObject({ message: expect.stringMatching(/^course\.yml:1:\d+ /u) });
    expect(course.asked()).toEqual(["query Read"]);
  });

  it("over a token that GitHub does not accept asks once", async () => {
    const course = openCourse();
    course.instead = () => [401, { message: "Bad credentials" }];
    const { failure, outputs } = await run();
    expect(failure).toMatchObject({ name: "TokenRejected", message: expect.stringContaining("not expired") });
    expect(course.asked()).toEqual(["query Read"]);
    expect(outputs).toEqual({});
  });

  it("over a repository that the token may not see names it", async () => {
    const course = openCourse();
    course.instead = () =>
      graphqlError(
        "NOT_FOUND",
        "Could not resolve to a Repository with the name 'ada/roadmap'.",
        "repository",
      );
    const { failure } = await run();
    expect(failure).toMatchObject({
      name: "RepositoryMissing",
      message: expect.stringContaining("There is no repository ada/roadmap that Waymark can see"),
    });
    expect(course.asked()).toEqual(["query Read"]);
  });

  it("over a GitHub that does not answer has asked four times", async () => {
    const course = openCourse();
    course.instead = () => [502, { message: "Bad Gateway" }];
    const { failure } = await run();
    expect(failure).toMatchObject({ name: "Unreachable" });
    expect(course.asked()).toEqual(["query Read", "query Read", "query Read", "query Read"]);
  });

  it("over a commit without an answer has sent it once", async () => {
    const course = openCourse();
    course.instead = (operation) =>
      operation === "mutation CreateCommitOnBranch" ? [502, { message: "Bad Gateway" }] : null;
    const { failure } = await run();
    expect(failure).toMatchObject({ name: "OutcomeUnknown" });
    expect(course.asked()).toEqual(["query Read", "mutation CreateCommitOnBranch"]);
  });

  it("over a limit of more than five minutes says until when", async () => {
    const course = openCourse();
    course.instead = () => [
      403,
      { message: "You have exceeded a secondary rate limit" },
      { "retry-after": "301" },
    ];
    const { failure } = await run();
    expect(failure).toMatchObject({
      name: "RateLimited",
      message: expect.stringContaining("2026-11-23T09:05:01.000Z"),
    });
    expect(course.asked()).toEqual(["query Read"]);
  });

  it("over a limit beside the App does not fail, because each failed run sends a mail: the App writes the files", async () => {
    const course = openCourse();
    course.instead = () => [
      403,
      { message: "You have exceeded a secondary rate limit" },
      { "retry-after": "301" },
    ];
    const { failure, lines, outputs } = await run({ app: "waymark" });
    expect(failure).toBeNull();
    expect(lines).toEqual([
      expect.stringContaining("If no other run does so first, the App writes the files."),
    ]);
    expect(outputs).toEqual({ changed: false });
  });
});

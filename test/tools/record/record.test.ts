/** `npm run record`: from a roadmap and a dump of issues to a fixture folder. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { readArguments, WrongArguments } from "../../../tools/record/arguments.ts";
import { readInput, readInputFiles, writeFixture } from "../../../tools/record/fixture.ts";
import { originOf, readDump, UnreadableDump } from "../../../tools/record/issue-dump.ts";
import { record } from "../../../tools/record/record.ts";
import { ambiguousRoadmap } from "../../stories/ambiguous-roadmap.ts";

const ROADMAP = `# Bread roadmap

A structured path for learning to bake.

## Phase 1: Dough

- Flour
- Water
- Salt

## Phase 2: Fermentation

- Yeast
- Sourdough
- Folding

## Phase 3: Oven

- Steam
- Crust
- Scoring
`;

/** Two levels of headings may be the topics. */
const item = (id: string) => `<!-- waymark:item v1 ${id} -->\nOld words\n<!-- waymark:end -->`;

/** An issue as `gh issue list --json …` prints it. */
const issue = (given: { readonly number: number } & Record<string, unknown>) => ({
  title: `Issue ${given.number}`,
  body: "",
  url: `https://github.com/baker/bread/issues/${given.number}`,
  author: { login: "app/waymark", is_bot: true },
  state: "OPEN",
  stateReason: "",
  labels: [],
  milestone: null,
  ...given,
});

const dumped = (...issues: readonly object[]) => readDump(JSON.stringify(issues), "issues.json");

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "record-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe("a recording", () => {
  it("of a roadmap alone has its reading, the plan of a first sync and the requests that it sends", async () => {
    const { reading, plan, requests, unchecked } = await record({ roadmap: ROADMAP, issues: [] });
    expect(reading.phases.map(({ topics }) => topics.map(({ title }) => title))).toEqual([
      ["Flour", "Water", "Salt"],
      ["Yeast", "Sourdough", "Folding"],
      ["Steam", "Crust", "Scoring"],
    ]);
    if (plan.kind !== "go") throw new Error(`The plan is ${plan.kind}`);
    const opened = plan.plan.changes.filter(({ type, what }) => type === "create" && what === "issue");
    expect(opened).toHaveLength(9);
    expect(requests[0]).toEqual({
      operation: "query viewer repository",
      aliases: 2,
      status: 200,
      errors: [],
    });
    expect(requests).toContainEqual(
      expect.objectContaining({ operation: "mutation createIssue createLabel", aliases: 3 }),
    );
    expect(requests.at(-1)?.operation).toBe("mutation createCommitOnBranch addLabelsToLabelable updateIssue");
    expect(unchecked).toEqual([]);
  });

  it("of a roadmap that can be read in several ways has the plan, which waits for a choice", async () => {
    const { plan, reading } = await record({ roadmap: (await ambiguousRoadmap()).text, issues: [] });
    expect(reading.sure).toBe(false);
    expect(plan).toEqual({
      kind: "stop",
      reason: expect.stringMatching(/reading/u),
      plan: expect.objectContaining({ changes: expect.any(Array) }),
    });
  });

  it("of a file that is not a roadmap says why nothing is planned", async () => {
    const { plan, requests } = await record({ roadmap: "# Hello\n", issues: [] });
    expect(plan).toEqual({
      kind: "stay-out",
      reason: expect.stringContaining("does not read this file as a roadmap"),
      why: "empty",
    });
    expect(requests).toHaveLength(1);
  });

  it("finds the issues under their numbers, with their state and milestone, however many are missing", async () => {
    const phase = "<!-- waymark:phase v1 phase-1-dough -->";
    const milestone = { number: 3, title: "Phase 1: Dough", description: phase, dueOn: null };
    const issues = dumped(
      issue({ number: 12, title: "Water", body: item("phase-1-dough/water"), milestone }),
      issue({ number: 7, title: "Flour!", body: item("phase-1-dough/flour"), milestone }),
      issue({ number: 9, title: "Mine", author: { login: "baker", is_bot: false }, state: "CLOSED" }),
    );
    const { plan } = await record({ roadmap: ROADMAP, issues });
    if (plan.kind !== "go") throw new Error(`The plan is ${plan.kind}`);
    const changes = JSON.stringify(plan.plan.changes);
    expect(plan.plan.changes).toContainEqual(
      expect.objectContaining({ type: "update", what: "issue", item: "phase-1-dough/flour", number: 7 }),
    );
    expect(plan.plan.changes).toContainEqual(
      expect.objectContaining({ type: "update", what: "issue", item: "phase-1-dough/water", number: 12 }),
    );
    expect(changes).not.toContain("Mine");
    const created = plan.plan.changes.filter(({ type }) => type === "create").map(({ what }) => what);
    expect(created.filter((what) => what === "issue")).toHaveLength(7);
    expect(created.filter((what) => what === "milestone")).toHaveLength(2);
  });

  it("is the same each time", async () => {
    const issues = dumped(issue({ number: 2, body: item("phase-1-dough/flour"), title: "Flour" }));
    const once = await record({ roadmap: ROADMAP, issues });
    expect(await record({ roadmap: ROADMAP, issues })).toEqual(once);
    expect(JSON.stringify(once)).not.toMatch(/127\.0\.0\.1|_kwDO|[0-9a-f]{40}/u);
  });
});

describe("a fixture folder", () => {
  it("gives back the input that was written into it, without names of authors", async () => {
    const folder = await temporaryFolder();
    const issues = dumped(issue({ number: 1, author: { login: "somebody", is_bot: false } }));
    const input = { roadmap: ROADMAP, issues };
    await writeFixture(folder, input, await record(input));
    expect((await readdir(folder)).toSorted()).toEqual([
      "issues.json",
      "plan.json",
      "reading.json",
      "requests.json",
      "roadmap.md",
    ]);
    expect(await readInput(folder)).toEqual(input);
    expect(await readFile(join(folder, "issues.json"), "utf8")).not.toContain("somebody");
  });

  it("without a dump of issues is a repository without issues", async () => {
    const folder = await temporaryFolder();
    const roadmap = join(folder, "bread.md");
    await writeFile(roadmap, ROADMAP);
    const input = await readInputFiles(roadmap, null);
    await writeFixture(folder, input, await record(input));
    expect(await readdir(folder)).not.toContain("issues.json");
    expect((await readInput(folder)).issues).toEqual([]);
  });
});

describe("a dump of issues", () => {
  it("names the repository, so that links in bodies lead where they did", () => {
    expect(originOf(dumped(issue({ number: 1 })))).toEqual({
      website: "https://github.com",
      owner: "baker",
      name: "bread",
    });
  });

  it.each([
    ["{", "issues.json is not a dump of issues: it is not JSON. Make it with: gh issue list "],
    ['[{"number":1}]', "issues.json is not a dump of issues: at 0.title: "],
    [
      JSON.stringify([issue({ number: 1, url: "issue 1" })]),
      "issues.json is not a dump of issues: at 0.url: ",
    ],
  ])("that is %s is refused with the command that makes one", (text, message) => {
    const read = () => readDump(text, "issues.json");
    expect(read).toThrow(UnreadableDump);
    expect(read).toThrow(message);
  });
});

describe("the arguments", () => {
  it("are a file, and perhaps a dump and a name", () => {
    expect(readArguments(["a.md"])).toEqual({ file: "a.md", issues: null, name: null });
    expect(readArguments(["a.md", "--issues", "i.json", "--name", "bug-7"])).toEqual({
      file: "a.md",
      issues: "i.json",
      name: "bug-7",
    });
  });

  it.each([
    [[], "Name one file, not 0."],
    [["a.md", "b.md"], "Name one file, not 2."],
    [["a.md", "--as", "x"], "Unknown option '--as'"],
    [["a.md", "--name", "../x"], '"../x" is not a name of letters, digits, "-" and "_".'],
  ])("%j are refused with the usage", (args, message) => {
    const read = () => readArguments(args);
    expect(read).toThrow(WrongArguments);
    expect(read).toThrow(message);
    expect(read).toThrow("Usage: npm run record -- FILE");
  });
});

it("the command records a folder again, and says what it has", { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "roadmap.md"), ROADMAP);
  const main = join(import.meta.dirname, "../../../tools/record/main.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [main, folder]);
  expect(stdout).toContain(": read as roadmap, go, ");
  const recording = await record(await readInput(folder));
  expect(JSON.parse(await readFile(join(folder, "requests.json"), "utf8"))).toEqual(recording.requests);
});

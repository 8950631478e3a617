/** The sources keep the house rules, and each rule finds a planted violation. */
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { EMULATOR, FOLDERS, folderTable, type Folder } from "./folders.ts";
import { readSources } from "./read-sources.ts";
import { folderGraph, violations } from "./rules.ts";
import type { SourceText } from "./source.ts";

/** A planted file among correct ones. */
function planted(path: string, text: string): string[] {
  return violations([
    {
      path: "src/plan/good.ts",
      text: 'import type { Item } from "../model/roadmap.ts";\nimport type { Kept } from "./kept.ts";\nexport type Good = Item & Kept;\n',
    },
    { path: "src/plan/kept.ts", text: "export interface Kept {}\n" },
    { path: "src/model/roadmap.ts", text: "export interface Item {}\n" },
    { path, text },
  ]);
}

describe("the sources", () => {
  it("keep every rule of the house", async () => {
    const texts = await readSources();
    expect(texts.length).toBeGreaterThan(100);
    expect(violations(texts)).toEqual([]);
  });
});

describe("the table of folders", () => {
  it("is the one in CONTRIBUTING", async () => {
    expect(await readFile(".github/CONTRIBUTING.md", "utf8")).toContain(`\n\n${folderTable()}\n`);
  });

  it("lists every folder that is there, and no other", async () => {
    const below = async (place: string) => (await readdir(place)).map((name) => `${place}/${name}`);
    const there = await Promise.all(["src", "tools", "packages"].map(below));
    const site = (await readdir("docs", { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const all = [...there.flat(), ...site.map(({ name }) => `docs/${name}`)];
    expect(FOLDERS.map(({ path }) => path).toSorted()).toEqual(all.toSorted());
  });

  it("has a row for each import above the row that names it, so that there is no cycle", () => {
    const paths = FOLDERS.map(({ path }) => path);
    const upward = FOLDERS.flatMap(({ path, imports }, index) =>
      imports.filter((one) => !paths.slice(0, index).includes(one)).map((one) => `${path} → ${one}`),
    );
    expect(upward).toEqual([]);
  });

  it("names no import that nobody needs", async () => {
    const graph = folderGraph(await readSources());
    const idle = FOLDERS.flatMap(({ path, imports }) =>
      imports.filter((one) => graph.get(path)?.has(one) !== true).map((one) => `${path} → ${one}`),
    );
    expect(idle).toEqual([]);
  });
});

/** A source in one folder that imports from the other one. */
function importing({ path }: Folder, other: Folder): SourceText {
  const up = "../".repeat(path.split("/").length);
  const specifier = other.path === EMULATOR ? "github-emulator" : `${up}${other.path}/b.ts`;
  return { path: `${path}/a.ts`, text: `import "${specifier}";` };
}

describe.each(FOLDERS)("a planted file in $path", (folder) => {
  const others = FOLDERS.filter(({ path }) => path !== folder.path);
  const [allowed, forbidden] = [true, false].map((may) =>
    others.filter(({ path }) => folder.imports.includes(path) === may),
  );

  it("may import what its row names", () => {
    expect(allowed?.flatMap((other) => violations([importing(folder, other)]))).toEqual([]);
  });

  it("is caught when it imports any other folder", () => {
    const caught = forbidden?.map((other) => violations([importing(folder, other)]));
    expect(caught).toEqual(
      forbidden?.map(() => [expect.stringMatching(new RegExp(`^${folder.path}/a\\.ts:1 imports `, "u"))]),
    );
    expect(forbidden?.length).toBeGreaterThan(0);
  });

  it("is caught when it imports a test", () => {
    const text = `import "${"../".repeat(folder.path.split("/").length)}test/builders.ts";`;
    expect(violations([{ path: `${folder.path}/a.ts`, text }])).toHaveLength(1);
  });

  it.each([
    ["files", 'import "node:fs";', ["yes"]],
    ["the clock", "export const a = Date.now();", ["yes"]],
    ["a client", 'import "@octokit/rest";', ["yes", "github"]],
  ])("reaches for %s only where its row allows it", (_what, text, worlds) => {
    const broken = violations([{ path: `${folder.path}/a.ts`, text }]);
    expect(broken).toHaveLength(worlds.includes(folder.world) ? 0 : 1);
  });
});

describe("a planted file that breaks a rule is named with its line and the way out", () => {
  it.each([
    [
      "a pure folder that reads files",
      "src/roadmap/parse.ts",
      '\nimport { readFile } from "node:fs/promises";',
      "src/roadmap/parse.ts:2 imports node:fs/promises; `roadmap` does no I/O: let a shell hand it in",
    ],
    [
      "a pure folder that opens sockets",
      "src/plan/a.ts",
      'import net from "net";',
      "src/plan/a.ts:1 imports net; `plan` does no I/O: let a shell hand it in",
    ],
    [
      "a pure folder that starts processes",
      "src/progress/picture/a.ts",
      'import { spawn } from "node:child_process";',
      "src/progress/picture/a.ts:1 imports node:child_process; `progress` does no I/O: let a shell hand it in",
    ],
    [
      "a pure folder that imports late",
      "src/markdown/a.ts",
      'export const a = await import("remark");',
      "src/markdown/a.ts:1 loads remark while running; `markdown` does no I/O",
    ],
    [
      "a pure folder that reads the clock",
      "src/plan/a.ts",
      "export const a = Date.now();",
      "src/plan/a.ts:1 uses Date.now; `plan` reads no clock, chance or environment: take it as an argument",
    ],
    [
      "a pure folder that makes today's date",
      "src/progress/a.ts",
      "export const a = new Date();",
      "src/progress/a.ts:1 uses new Date; `progress` reads no clock, chance or environment: take it as an argument",
    ],
    [
      "a pure folder that hands the clock on",
      "src/plan/a.ts",
      "export const a = [1].map(Date.now);",
      "src/plan/a.ts:1 uses Date.now; `plan` reads no clock, chance or environment: take it as an argument",
    ],
    [
      "a pure folder that throws dice",
      "src/roadmap/a.ts",
      'export const a = Math["random"]();',
      "src/roadmap/a.ts:1 uses Math.random; `roadmap` reads no clock, chance or environment: take it as an argument",
    ],
    [
      "a pure folder that waits",
      "src/set-up/a.ts",
      "setTimeout(() => undefined, 1);",
      "src/set-up/a.ts:1 uses setTimeout; `set-up` reads no clock, chance or environment: take it as an argument",
    ],
    [
      "a pure folder that asks the network",
      "src/plan/a.ts",
      "export const get = fetch;",
      "src/plan/a.ts:1 uses fetch; `plan` reads no clock, chance or environment: take it as an argument",
    ],
    [
      "a pure folder that knows a shell",
      "src/plan/a.ts",
      'import type { Job } from "../app/job.ts";',
      "src/plan/a.ts:1 imports ../app/job.ts; `plan` may import only cache, text, markdown, model, language, roadmap, record",
    ],
    [
      "a pure folder that knows GitHub",
      "src/progress/a.ts",
      'export { commit } from "../github/commit.ts";\nexport const b = 1;',
      "src/progress/a.ts:1 imports ../github/commit.ts; `progress` may import only cache, markdown, model, access, language, record",
    ],
    [
      "a reconcile that knows GitHub",
      "src/reconcile/a.ts",
      'import { openRemote } from "../github/open-remote.ts";',
      "src/reconcile/a.ts:1 imports ../github/open-remote.ts; `reconcile` may import only cache, markdown, model, access, language, config, roadmap, record, plan, progress, set-up",
    ],
    [
      "a reconcile that knows Octokit",
      "src/reconcile/a.ts",
      'import type { Octokit } from "@octokit/rest";',
      "src/reconcile/a.ts:1 imports @octokit/rest; `reconcile` builds and knows no clients: take an interface",
    ],
    [
      "a reconcile that reads the clock",
      "src/reconcile/a.ts",
      "export const now = () => Date.now();",
      "src/reconcile/a.ts:1 uses Date.now; `reconcile` reads no clock, chance or environment: take it as an argument",
    ],
    [
      "a file on top of src",
      "src/remote.ts",
      "export const a = 1;",
      "src/remote.ts:1 lies where no rule knows; add its folder to test/house/folders.ts",
    ],
    [
      "a GitHub folder that knows a shell",
      "src/github/a.ts",
      'import "../app/log.ts";',
      "src/github/a.ts:1 imports ../app/log.ts; `github` may import only markdown, model, record, plan",
    ],
    [
      "a shell that reads the environment outside its entry",
      "src/app/queue.ts",
      "export const port = process.env.PORT;",
      "src/app/queue.ts:1 uses process.env; only entry files (main.ts, start.ts, settings.ts) read the environment: take it as an argument",
    ],
    [
      "a shell that reads it under another name",
      "src/app/queue.ts",
      'import { env } from "node:process";',
      "src/app/queue.ts:1 imports node:process; only entry files (main.ts, start.ts, settings.ts) read the environment: take it as an argument",
    ],
    [
      "a shell that knows the emulator",
      "src/cli/a.ts",
      'import { startEmulator } from "github-emulator";',
      "src/cli/a.ts:1 imports github-emulator; only tests, the demo and benchmarks import the emulator",
    ],
    [
      "a test that knows the emulator's inside",
      "test/app/a.test.ts",
      'import "../../packages/github-emulator/src/start-emulator.ts";',
      "test/app/a.test.ts:1 imports ../../packages/github-emulator/src/start-emulator.ts; import from the emulator's entry, `github-emulator`",
    ],
    [
      "an emulator that knows us",
      "packages/github-emulator/src/rest/a.ts",
      'import type { Actual } from "../../../../src/plan/actual.ts";',
      "packages/github-emulator/src/rest/a.ts:1 imports ../../../../src/plan/actual.ts; the emulator imports nothing of ours: it stands for somebody else's system",
    ],
    [
      "a test of the emulator that knows our tests",
      "packages/github-emulator/test/a.test.ts",
      'import { aTopic } from "../../../test/builders.ts";',
      "packages/github-emulator/test/a.test.ts:1 imports ../../../test/builders.ts; the emulator imports nothing of ours: it stands for somebody else's system",
    ],
    [
      "a source that knows a test",
      "src/app/a.ts",
      'import { aTopic } from "../../test/builders.ts";',
      "src/app/a.ts:1 imports ../../test/builders.ts; no code imports tests, or a folder that test/house/folders.ts does not list",
    ],
    [
      "a folder that no rule knows",
      "src/extras/a.ts",
      "export const a = 1;",
      "src/extras/a.ts:1 lies where no rule knows; add its folder to test/house/folders.ts",
    ],
    [
      "an index file",
      "src/plan/index.ts",
      "export const a = 1;",
      "src/plan/index.ts:1 is named index; name the file after what it exports",
    ],
    [
      "a barrel",
      "src/plan/all.ts",
      'export { Good } from "./good.ts";\nexport * from "../model/roadmap.ts";',
      "src/plan/all.ts:1 only hands on what others export; import from them",
    ],
    [
      "a vague name",
      "src/plan/date-utils.ts",
      "export const a = 1;",
      "src/plan/date-utils.ts:1 is named utils; use the field's own word",
    ],
    [
      "a file that imports itself through another",
      "src/plan/kept.ts",
      'import type { Good } from "./good.ts";',
      "src/plan/good.ts:1 imports itself through src/plan/good.ts → src/plan/kept.ts → src/plan/good.ts; move what both need to a third file",
    ],
  ])("%s", (_name, path, text, line) => {
    expect(planted(path, text)).toEqual([line]);
  });
});

describe("what only looks like a breach", () => {
  it.each([
    [
      "a date that was handed in",
      "src/plan/a.ts",
      "export const day = (now: number) => new Date(now).getUTCDay();",
    ],
    [
      "a member or key of such a name",
      "src/plan/a.ts",
      "export const a = (clock: { now(): number }) => ({ fetch: clock.now(), process: 1 });",
    ],
    ["a comment and a text", "src/plan/a.ts", '/** Date.now() */ export const a = "process.env";'],
    [
      "a shell's entry that reads the environment",
      "src/app/main.ts",
      "export const port = process.env.PORT;",
    ],
    [
      "a test that knows the emulator",
      "test/app/a.test.ts",
      'import { startEmulator } from "github-emulator";',
    ],
    [
      "an emulator's entry that hands on its inside",
      "packages/github-emulator/src/github-emulator.ts",
      'export { startEmulator } from "./start-emulator.ts";',
    ],
    ["a shell that hands on a package", "src/action/octokit.ts", 'export { Octokit } from "@octokit/core";'],
  ])("%s is let through", (_name, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});

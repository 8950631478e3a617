/** The sources keep the rules of the house, and each rule notices when it is broken. */
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { violations } from "./rules.ts";
import type { SourceText } from "./source.ts";

/** A planted file among well-behaved ones. */
function planted(path: string, text: string): string[] {
  return violations([
    {
      path: "src/plan/good.ts",
      text: 'import type { Item } from "../roadmap/types.ts";\nexport type Good = Item;\n',
    },
    { path: "src/roadmap/types.ts", text: "export interface Item {}\n" },
    { path, text },
  ]);
}

/** Paths from the root, with slashes on every system. */
async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

async function read(path: string): Promise<SourceText> {
  return { path, text: await readFile(path, "utf8") };
}

describe("the sources", () => {
  it("keep every rule of the house", async () => {
    const texts = await Promise.all(
      [...(await sourcesIn("src")), ...(await sourcesIn("test")), ...(await sourcesIn("packages"))].map(read),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(violations(texts)).toEqual([]);
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
      "src/plan/a.ts:1 imports ../app/job.ts; `plan` is pure and imports only config, language, markdown, roadmap, plan, progress, set-up and files on top of src",
    ],
    [
      "a pure folder that knows GitHub",
      "src/progress/a.ts",
      'export { commit } from "../github/commit.ts";\nexport const b = 1;',
      "src/progress/a.ts:1 imports ../github/commit.ts; `progress` is pure and imports only config, language, markdown, roadmap, plan, progress, set-up and files on top of src",
    ],
    [
      "a reconcile that knows GitHub",
      "src/reconcile/a.ts",
      'import { openRemote } from "../github/open-remote.ts";',
      "src/reconcile/a.ts:1 imports ../github/open-remote.ts; reconcile knows the Remote interface, not `github`",
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
      "a file on top of src that knows GitHub",
      "src/remote.ts",
      'import "./github/apply.ts";',
      "src/remote.ts:1 imports ./github/apply.ts; `remote.ts` may not know `github`",
    ],
    [
      "a GitHub folder that knows a shell",
      "src/github/a.ts",
      'import "../app/log.ts";',
      "src/github/a.ts:1 imports ../app/log.ts; `app` is a shell: nothing stands on it",
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
      "test/app/a.test.ts:1 imports ../../packages/github-emulator/src/start-emulator.ts; import from its entry, `github-emulator`",
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
      "src/app/a.ts:1 imports ../../test/builders.ts; nothing in src imports from outside it",
    ],
    [
      "a folder that no rule knows",
      "src/extras/a.ts",
      "export const a = 1;",
      "src/extras/a.ts:1 lies in `extras`, which no rule knows; say in test/house/rules.ts what it may import",
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
      'export { Good } from "./good.ts";\nexport * from "../roadmap/types.ts";',
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
      "src/roadmap/types.ts",
      'import type { Good } from "../plan/good.ts";',
      "src/plan/good.ts:1 imports itself through src/plan/good.ts → src/roadmap/types.ts → src/plan/good.ts; move what both need to a third file",
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
    ["a shell that hands on a package", "src/action/undici.ts", 'export { fetch } from "undici";'],
  ])("%s is let through", (_name, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});

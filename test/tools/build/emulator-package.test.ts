/** The packed emulator can be installed in an empty project, and the README's example runs there. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "./npm.ts";

const root = join(import.meta.dirname, "../../..");
const PACKAGE = "packages/github-emulator";

let place: string;
let clone: string;
let project: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "emulator-package-"));
  clone = join(place, "clone");
  project = join(place, "project");
  await mkdir(join(clone, PACKAGE), { recursive: true });
  await mkdir(project);
  for (const name of ["package.json", "tsconfig.json", "src", "tools"]) {
    await cp(join(root, name), join(clone, name), { recursive: true });
  }
  for (const name of ["package.json", "tsconfig.build.json", "README.md", "LICENSE", "src"]) {
    await cp(join(root, PACKAGE, name), join(clone, PACKAGE, name), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(clone, "node_modules"), "junction");
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
});

afterAll(async () => {
  await rm(place, { recursive: true, force: true });
});

/** The first TypeScript block of the README. */
async function example(): Promise<string> {
  const readme = await readFile(join(root, PACKAGE, "README.md"), "utf8");
  return /^```ts\n(?<code>.*?)^```$/msu.exec(readme)?.groups?.["code"] ?? "";
}

it("packs built JavaScript with its types, and leaves package.json as it was", async () => {
  const manifest = join(clone, PACKAGE, "package.json");
  const before = await readFile(manifest, "utf8");

  const printed = await run("npm", ["pack", "--pack-destination", place], join(clone, PACKAGE));

  expect(await readFile(manifest, "utf8")).toBe(before);
  const tarball = join(place, printed.trim().split("\n").at(-1) ?? "");
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  // The example uses Octokit.
  await run("npm", ["install", ...quiet, tarball, "@octokit/rest"], project);
  const installed = join(project, "node_modules/github-emulator");
  expect((await readdir(installed)).toSorted()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  expect((await readdir(join(installed, "dist"))).toSorted()).toEqual(["github-emulator.js", "types"]);
}, 300_000);

it("runs the README's example there", async () => {
  const code = await example();
  expect(code.split("\n").filter((line) => line !== "").length).toBeLessThan(20);
  await writeFile(join(project, "example.ts"), code);

  const { stdout } = await promisify(execFile)(process.execPath, ["example.ts"], { cwd: project });

  expect(stdout).toBe("Welcome, ada!\n");
}, 60_000);

it("has types there: the example is accepted, and a wrong use of it is not", async () => {
  const wrong = 'import { startEmulator } from "github-emulator";\n(await startEmulator()).createUser(7);\n';
  await writeFile(join(project, "wrong.ts"), wrong);
  const compiler = join(root, "node_modules/.bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--skipLibCheck"];
  const types = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"];

  const compiled = promisify(execFile)(compiler, [...options, ...types, "example.ts", "wrong.ts"], {
    cwd: project,
  });

  await expect(compiled).rejects.toMatchObject({
    stdout: expect.stringMatching(/^wrong\.ts\(2,\d+\): error TS2345: [^\n]*\n$/u),
  });
}, 60_000);

/** The bundle of the command line: what is in its files, and that it keeps what it compiled while it reads a roadmap. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { transform } from "rolldown/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleCommand, COMMAND_ENTRY } from "../../../tools/build/bundle-command.ts";

const GERMAN = `# Lernpfad für den Garten

Schritt für Schritt lernen, wie ein Garten entsteht und wie man ihn pflegt.

## Phase 1: Der Boden

- Kompost und seine Würmer
- Mulch für die Beete

## Phase 2: Die Pflanzen

- Säen und pikieren
- Gießen im Sommer
`;

let place: string;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "waymark-command-"));
  ({ files } = await bundleCommand(">=24.14"));
  await mkdir(join(place, "dist"));
  for (const [name, code] of files) await writeFile(join(place, "dist", name), code);
  await writeFile(join(place, "package.json"), '{ "version": "1.2.3" }\n');
  await writeFile(join(place, "README.md"), GERMAN);
});

afterAll(async () => {
  await rm(place, { recursive: true, force: true });
});

describe("the command's bundle", () => {
  it("has an entry that older versions of Node can read, too", async () => {
    const entry = files.get(COMMAND_ENTRY) ?? "";
    const lowered = await transform(COMMAND_ENTRY, entry, { target: "es2020", sourceType: "commonjs" });
    expect(lowered.errors).toEqual([]);
    expect(lowered.code).toBe(entry);
  });

  it("has only ASCII in the files that every command loads", () => {
    for (const name of ["waymark.cjs", "waymark-start.cjs", "waymark-check.cjs"])
      expect(/[^\0-\x7F]/u.exec(files.get(name) ?? "é")).toBeNull();
  });

  it("keeps the compiled word lists of another language, which load while a roadmap is read", async () => {
    const env = { NODE_COMPILE_CACHE: join(place, "compiled") };
    const command = [join(place, "dist", COMMAND_ENTRY), "check"];
    const check = async () =>
      (await promisify(execFile)(process.execPath, command, { cwd: place, env })).stdout;
    const kept = async () => {
      const names = await readdir(env.NODE_COMPILE_CACHE, { recursive: true });
      const paths = names.filter((name) => /waymark-[\da-f]{64}$/u.test(name)).toSorted();
      return Promise.all(paths.map((path) => readFile(join(env.NODE_COMPILE_CACHE, path))));
    };
    const printed = await check();
    const first = await kept();
    expect(first).toHaveLength(3);
    expect(await check()).toBe(printed);
    expect(await kept()).toEqual(first);
  });
});

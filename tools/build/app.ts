/** Writes the App's bundle and the licences of its packages into the folder that is the argument. The Dockerfile runs it. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { bundleApp } from "./bundle-app.ts";
import { listLicences } from "./list-licences.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder to write into: node tools/build/app.ts FOLDER");
const { files, modules } = await bundleApp();
await mkdir(folder, { recursive: true });
for (const [name, code] of files) await writeFile(join(folder, name), code);
await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
await writeFile(join(folder, "licences.txt"), await listLicences(modules));

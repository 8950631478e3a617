/** Entry of `npm run build`: writes the Action's bundle and the licences of the packages in it. Both are committed. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ACTION_FOLDER, bundleAction } from "./bundle-action.ts";
import { ACTION_LICENCES, listLicences } from "./list-licences.ts";

const { files, modules } = await bundleAction();
await mkdir(ACTION_FOLDER, { recursive: true });
for (const name of await readdir(ACTION_FOLDER))
  if (/^action.*\.js$/u.test(name) && !files.has(name)) await rm(join(ACTION_FOLDER, name));
for (const [name, code] of files) await writeFile(join(ACTION_FOLDER, name), code);
await writeFile(ACTION_LICENCES, await listLicences(modules));

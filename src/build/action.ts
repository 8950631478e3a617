/** Entry of `npm run build`: writes the Action's bundle and the licences in it, which are committed. */
import { mkdir, writeFile } from "node:fs/promises";
import { ACTION_BUNDLE, bundleAction } from "./bundle-action.ts";
import { ACTION_LICENCES, listLicences } from "./list-licences.ts";

const { code, modules } = await bundleAction();
await mkdir("dist", { recursive: true });
await writeFile(ACTION_BUNDLE, code);
await writeFile(ACTION_LICENCES, await listLicences(modules));

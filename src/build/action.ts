/** Entry of `npm run build`: writes the Action's bundle, which is committed. */
import { mkdir, writeFile } from "node:fs/promises";
import { ACTION_BUNDLE, bundleAction } from "./bundle-action.ts";

await mkdir("dist", { recursive: true });
await writeFile(ACTION_BUNDLE, await bundleAction());

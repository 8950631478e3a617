/** Entry of `prepack`: npm packs the published package.json. `after-pack.ts` restores the repository's own. */
import { readFile, writeFile } from "node:fs/promises";
import { bundleCommand } from "./bundle-for-node.ts";
import { publishedManifest } from "./published-manifest.ts";
import { keepWholeManifest } from "./whole-manifest.ts";

const imported = await bundleCommand();
await keepWholeManifest();
await writeFile("package.json", publishedManifest(await readFile("package.json", "utf8"), imported));

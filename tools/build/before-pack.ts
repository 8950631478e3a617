/** Entry of `prepack`: npm packs the published package.json. `after-pack.ts` restores the repository's own. */
import { readFile, writeFile } from "node:fs/promises";
import { publishedCommand } from "./published-manifest.ts";
import { keepWholeManifest } from "./whole-manifest.ts";
import { writeCommand } from "./write-command.ts";

await writeCommand();
await keepWholeManifest();
await writeFile("package.json", publishedCommand(await readFile("package.json", "utf8")));

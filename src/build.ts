/** Builds the Action's bundle (committed, everything in one file) and the command (shipped in the package). */
import { mkdir, writeFile } from "node:fs/promises";
import { rolldown } from "rolldown";
import { buildAction } from "./build-action.ts";

/** Bundles our own sources; dependencies are installed beside the command. */
async function buildCommand(file: string): Promise<void> {
  const external = [/^node:/u, /^[^./]/u];
  const bundle = await rolldown({ input: "src/cli/main.ts", platform: "node", external });
  await bundle.write({ file, format: "esm", codeSplitting: false });
  await bundle.close();
}

await mkdir("dist", { recursive: true });
await writeFile("dist/action.js", await buildAction());
await buildCommand("dist/waymark.js");

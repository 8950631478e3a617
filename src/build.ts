/** Builds the Action's bundle (committed, everything in one file) and the command (shipped in the package). */
import { rolldown } from "rolldown";

/** Bundles the Action with all that it imports: a runner installs nothing. */
async function buildAction(file: string): Promise<void> {
  const bundle = await rolldown({ input: "src/action/main.ts", platform: "node", tsconfig: false });
  await bundle.write({ file, format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
}

/** Bundles our own sources; dependencies are installed beside the command. */
async function buildCommand(file: string): Promise<void> {
  const external = [/^node:/u, /^[^./]/u];
  const bundle = await rolldown({ input: "src/cli/main.ts", platform: "node", tsconfig: false, external });
  await bundle.write({ file, format: "esm", codeSplitting: false });
  await bundle.close();
}

await buildAction(process.argv[2] ?? "dist/action.js");
await buildCommand("dist/waymark.js");

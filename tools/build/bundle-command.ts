/**
 * Bundles the command line into one file with everything that it imports, so that it has no dependencies to install.
 */
import { rolldown, type Plugin } from "rolldown";
import { lateBuiltins } from "./late-builtins.ts";
import { onlyNewerNode } from "./only-newer-node.ts";

/** The path of the bundle in package.json. It is CommonJS, because every version of Node can read that. */
export const COMMAND_BUNDLE = "dist/waymark.cjs";

const SPAWN = "\0spawn";

/** Commander can start separate programs for commands. There are none here, and loading that code takes long. */
const lateSpawn: Plugin = {
  name: "late-spawn",
  resolveId: (id, importer) =>
    id === "node:child_process" && importer?.includes("commander") ? SPAWN : null,
  load: (id) =>
    id === SPAWN
      ? `module.exports = { get spawn() { return process.getBuiltinModule("node:child_process").spawn; } };`
      : null,
};

/**
 * Old versions of Node must be able to read the file, so that they can say that they are too old. Node 14 and later
 * know this version of the language.
 */
const SYNTAX = "es2020";

export interface CommandBundle {
  readonly code: string;
  /** The source files in the bundle, as absolute paths. */
  readonly modules: readonly string[];
}

/** Bundles the sources below the working folder. `engines` is the range in package.json, such as `>=24.14`. */
export async function bundleCommand(engines: string): Promise<CommandBundle> {
  const bundle = await rolldown({
    input: "src/cli/main.ts",
    platform: "node",
    plugins: [lateSpawn, lateBuiltins],
    transform: { target: SYNTAX },
    optimization: { pifeForModuleWrappers: false },
  });
  const { output } = await bundle.generate({
    format: "cjs",
    minify: true,
    comments: false,
    codeSplitting: false,
    banner: onlyNewerNode(engines),
  });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds.filter((id) => !id.startsWith("\0")) };
}

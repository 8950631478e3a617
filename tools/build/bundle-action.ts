/** Bundles the Action with all that it imports: a runner installs nothing. */
import { isBuiltin } from "node:module";
import { resolve } from "node:path";
import { rolldown, type Plugin } from "rolldown";

const root = resolve(import.meta.dirname, "../..");

const CORE = /[\\/]@actions[\\/]core[\\/]/u;
const BUILTIN = "\0builtin:";

/**
 * Takes Node's own modules when they are first needed. Imported at the top of the file, each would be loaded at the start
 * with everything that its getters load: more than all else that is done before an input is found missing.
 */
const lateBuiltins: Plugin = {
  name: "late-builtins",
  // Rolldown's own runtime, whose id begins with a zero byte, needs `createRequire` at once.
  resolveId: (id, importer) =>
    isBuiltin(id) && importer?.startsWith("\0") !== true ? `${BUILTIN}${id}` : null,
  load: (id) =>
    id.startsWith(BUILTIN)
      ? `module.exports = process.getBuiltinModule(${JSON.stringify(id.slice(BUILTIN.length))});`
      : null,
};

const RANDOM_UUID = "\0random-uuid";

/** @actions/core needs one function of Node's crypto, for outputs: the global one has it, and is loaded when it is called. */
const lateCrypto: Plugin = {
  name: "late-crypto",
  resolveId: (id, importer) =>
    id === "crypto" && importer !== undefined && CORE.test(importer) ? RANDOM_UUID : null,
  load: (id) => (id === RANDOM_UUID ? "export const randomUUID = () => crypto.randomUUID();" : null),
};

/** The folder that the bundle lies in, which `action.yml` names. */
export const ACTION_FOLDER = "dist";

export interface ActionBundle {
  /**
   * Minified files by their names, the same bytes for the same sources. `action.js` reads the inputs; all else is loaded
   * once they are right.
   */
  readonly files: ReadonlyMap<string, string>;
  /** The files that it is made of, as absolute paths. */
  readonly modules: readonly string[];
}

export async function bundleAction(): Promise<ActionBundle> {
  const input = resolve(root, "src/action/main.ts");
  const bundle = await rolldown({
    input,
    cwd: root,
    platform: "node",
    plugins: [lateCrypto, lateBuiltins],
    // The entry takes a few functions of @actions/core; what else it offers (HTTP, tokens) is not to be loaded with them.
    treeshake: { moduleSideEffects: [{ test: CORE, sideEffects: false }] },
    // Wrappers in parentheses would tell V8 to compile every module at the start, the late ones too.
    optimization: { pifeForModuleWrappers: false },
  });
  const { output } = await bundle.generate({
    format: "esm",
    minify: true,
    comments: false,
    entryFileNames: "action.js",
    chunkFileNames: "action-[name].js", // "start", and "paths" for what it shares with the entry,
  });
  await bundle.close();
  const chunks = output.filter((part) => part.type === "chunk");
  // Rolldown's own runtime has no path: its id begins with a zero byte.
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith("\0"));
  return { files: new Map(chunks.map(({ fileName, code }) => [fileName, code])), modules };
}

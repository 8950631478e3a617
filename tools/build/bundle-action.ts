/** Bundles the Action with everything that it imports, because a runner installs nothing. */
import { resolve } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { asciiCode } from "./ascii-code.ts";
import { bundleLate } from "./bundle-late.ts";
import { jsonAsText } from "./json-text.ts";
import { lateBuiltins } from "./late-builtins.ts";
import { ENTITIES_SOURCE, lateEntities } from "./late-entities.ts";
import { LANGUAGES_SOURCE, lateLanguages } from "./late-languages.ts";
import { lateWords, WORDS_SOURCE } from "./late-words.ts";
import { partOf } from "./parts.ts";

const root = resolve(import.meta.dirname, "../..");
/** The word lists of all languages: an English roadmap needs none of the others. */
const WORDS_FILE = "action-words.js";
/** The texts of all languages: a course has one, and most are in English. */
const LANGUAGES_FILE = "action-languages.js";
/** The names of characters such as `&copy;`, which few roadmaps have. */
const ENTITIES_FILE = "action-entities.js";

const CORE = /[\\/]@actions[\\/]core[\\/]/u;
const RANDOM_UUID = "\0random-uuid";

/**
 * @actions/core needs one function of Node's crypto, for outputs. The global `crypto` has it and is loaded only when it
 *   is called.
 */
const lateCrypto: Plugin = {
  name: "late-crypto",
  resolveId: (id, importer) =>
    id === "crypto" && importer !== undefined && CORE.test(importer) ? RANDOM_UUID : null,
  load: (id) => (id === RANDOM_UUID ? "export const randomUUID = () => crypto.randomUUID();" : null),
};

/** The folder of the bundle. `action.yml` names it. */
export const ACTION_FOLDER = "dist";

export interface ActionBundle {
  /**
   * Minified files by name. The same sources always give the same bytes. `action.js` reads the inputs; everything else
   * is loaded after they are checked.
   */
  readonly files: ReadonlyMap<string, string>;
  /** The source files in the bundle, as absolute paths. */
  readonly modules: readonly string[];
}

/** In the order in which they load. What is left is what other modes than `progress` need. */
const PARTS = [
  // The entry and the first read keep what they import themselves.
  { name: null, source: resolve(root, "src/action/main.ts") },
  { name: null, source: resolve(root, "src/action/first-read.ts") },
  { name: "run", source: resolve(root, "src/action/start.ts") },
] as const;
const REST = "modes";

export async function bundleAction(): Promise<ActionBundle> {
  const input = resolve(root, "src/action/main.ts");
  const bundle = await rolldown({
    input,
    cwd: root,
    platform: "node",
    plugins: [
      lateCrypto,
      lateBuiltins,
      jsonAsText,
      lateWords(WORDS_FILE),
      lateLanguages(LANGUAGES_FILE),
      lateEntities(ENTITIES_FILE),
    ],
    // The entry uses only a few functions of @actions/core. Its other parts (HTTP, tokens) must not be loaded with
    // them.
    treeshake: { moduleSideEffects: [{ test: CORE, sideEffects: false }] },
    // With wrappers in parentheses, V8 would compile every module at the start, including the ones that are loaded
    // later.
    optimization: { pifeForModuleWrappers: false },
    preserveEntrySignatures: false,
  });
  const { output } = await bundle.generate({
    format: "esm",
    minify: true,
    comments: false,
    entryFileNames: "action.js",
    chunkFileNames: "action-[name].js",
    codeSplitting: {
      groups: [{ name: partOf(PARTS, REST), debugName: "parts" }],
      includeDependenciesRecursively: false,
    },
  });
  await bundle.close();
  const chunks = output.filter((part) => part.type === "chunk");
  // Rolldown's own runtime is not a file: its id begins with a zero byte.
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith("\0"));
  const files = new Map(chunks.map(({ fileName, code }) => [fileName, asciiCode(code)]));
  for (const [file, source] of [
    [WORDS_FILE, WORDS_SOURCE],
    [LANGUAGES_FILE, LANGUAGES_SOURCE],
    [ENTITIES_FILE, ENTITIES_SOURCE],
  ] as const) {
    const late = await bundleLate(source, { format: "esm" });
    files.set(file, late.code);
    modules.push(...late.modules);
  }
  return { files, modules };
}

/**
 * Bundles the command line with everything that it imports, so that it has no dependencies to install: a small file that
 * starts, and files that it loads when a command needs them.
 */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { transform } from "rolldown/utils";
import { asciiCode } from "./ascii-code.ts";
import { lateBuiltins } from "./late-builtins.ts";
import { bundleLate } from "./bundle-late.ts";
import { ENTITIES_SOURCE, lateEntities } from "./late-entities.ts";
import { LANGUAGES_SOURCE, lateLanguages } from "./late-languages.ts";
import { lateWords, WORDS_SOURCE } from "./late-words.ts";
import { onlyNewerNode } from "./only-newer-node.ts";
import { partOf } from "./parts.ts";

/** The folder of the bundle. */
export const COMMAND_FOLDER = "dist";
/** The file that package.json names as the command. It is CommonJS, because every version of Node can read that. */
export const COMMAND_ENTRY = "waymark.cjs";

/** The word lists of all languages: an English roadmap needs none of the others. */
const WORDS_FILE = "waymark-words.cjs";
/** The texts of all languages: a course has one, and most are in English. */
const LANGUAGES_FILE = "waymark-languages.cjs";
/** The names of characters: most roadmaps have none of them. */
const ENTITIES_FILE = "waymark-entities.cjs";

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
 * Old versions of Node must be able to read the entry, so that they can say that they are too old. Node 14 and later know
 * this version of the language. The other files are for the newest: private fields take longer in older versions.
 */
const ENTRY_SYNTAX = "es2020";

/**
 * The parts of the bundle in the order in which they load. What is left is what commands need that talk to GitHub.
 */
const PARTS = [
  // The entry keeps what it imports itself.
  { name: null, source: "src/cli/main.ts" },
  { name: "start", source: "src/cli/start.ts" },
  { name: "check", source: "src/cli/check.ts" },
  { name: "config", source: "src/config/config.ts" },
] as const;
const REST = "github";

const partsHere = () => PARTS.map(({ name, source }) => ({ name, source: resolve(source) }));

export interface CommandBundle {
  /** Minified files by name: COMMAND_ENTRY, and those that it loads. */
  readonly files: ReadonlyMap<string, string>;
  /** The source files in the bundle, as absolute paths. */
  readonly modules: readonly string[];
}

/** Bundles the sources below the working folder. `engines` is the range in package.json, such as `>=24.14`. */
export async function bundleCommand(engines: string): Promise<CommandBundle> {
  const bundle = await rolldown({
    input: "src/cli/main.ts",
    platform: "node",
    plugins: [
      lateSpawn,
      lateBuiltins,
      lateWords(WORDS_FILE),
      lateLanguages(LANGUAGES_FILE),
      lateEntities(ENTITIES_FILE),
    ],
    optimization: { pifeForModuleWrappers: false },
    preserveEntrySignatures: false,
  });
  const { output } = await bundle.generate({
    format: "cjs",
    minify: true,
    comments: false,
    entryFileNames: COMMAND_ENTRY,
    chunkFileNames: "waymark-[name].cjs",
    codeSplitting: {
      groups: [{ name: partOf(partsHere(), REST), debugName: "parts" }],
      includeDependenciesRecursively: false,
    },
    banner: ({ isEntry }) => (isEntry ? onlyNewerNode(engines) : ""),
  });
  await bundle.close();
  const chunks = output.filter((part) => part.type === "chunk");
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith("\0"));
  const files = new Map<string, string>();
  for (const { fileName, code, isEntry } of chunks)
    files.set(fileName, isEntry ? await entryWith(code) : partWith(asciiCode(code)));
  const late = [
    [WORDS_FILE, WORDS_SOURCE],
    [LANGUAGES_FILE, LANGUAGES_SOURCE],
    [ENTITIES_FILE, ENTITIES_SOURCE],
  ] as const;
  for (const [file, source] of late) {
    const part = await bundleLate(source, { format: "cjs" });
    // Most of their characters are outside ASCII, so that escapes would take more room than they save.
    files.set(file, partWith(part.code));
    modules.push(...part.modules);
  }
  return { files, modules };
}

async function entryWith(code: string): Promise<string> {
  return (await transform(COMMAND_ENTRY, code, { target: ENTRY_SYNTAX, sourceType: "commonjs" })).code;
}

/** A part says first what is in it, so that src/cli/keep-compiled.ts knows the compiled code of exactly this text. */
const partWith = (code: string): string =>
  `// part ${createHash("sha256").update(code).digest("hex")}\n${code}`;

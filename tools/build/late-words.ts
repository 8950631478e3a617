/** A plugin for bundles: the word lists of all languages but English are a file of their own, which loads when a document needs it. */
import { resolve } from "node:path";
import type { Plugin } from "rolldown";

const FOLDER = /[\\/]roadmap[\\/]words[\\/]/u;
const LANGUAGES = "\0late-words";
const FILE = "\0late-words-file";

/** The source that the file is bundled from. */
export const WORDS_SOURCE = "src/roadmap/words/languages.ts";

/** `file` is the name of that file, beside the bundle. */
export const lateWords = (file: string): Plugin => ({
  name: "late-words",
  resolveId: (id, importer) => {
    if (id === "./languages.ts" && importer !== undefined && FOLDER.test(importer)) return LANGUAGES;
    if (id === FILE) return FILE;
    return id === `./${file}` ? { id, external: true } : null;
  },
  load: (id) => {
    if (id === LANGUAGES)
      return `import { en } from ${JSON.stringify(resolve(import.meta.dirname, "../../src/roadmap/words/en.ts"))};
import file from ${JSON.stringify(FILE)};
export const wordsOf = (code) => (code === "en" ? en : file.wordsOf(code));`;
    return id === FILE
      ? `module.exports = { wordsOf: (code) => require(${JSON.stringify(`./${file}`)}).wordsOf(code) };`
      : null;
  },
});

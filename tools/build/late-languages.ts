/** A plugin for bundles: the texts of all languages but English are a file of their own, which loads when a course needs it. */
import type { Plugin } from "rolldown";
import { TRANSLATIONS } from "../../src/language/translations.ts";

const IMPORTER = /[\\/]language[\\/]languages\.ts$/u;
const LATE = "\0late-languages";

/** The source that the file is bundled from. */
export const LANGUAGES_SOURCE = "src/language/translations.ts";

/** `file` is the name of that file, beside the bundle. */
export const lateLanguages = (file: string): Plugin => {
  const text = (code: string) =>
    `get ${code}() { return require(${JSON.stringify(`./${file}`)}).TRANSLATIONS.${code}; }`;
  return {
    name: "late-languages",
    resolveId: (id, importer) => {
      if (id === "./translations.ts" && importer !== undefined && IMPORTER.test(importer)) return LATE;
      return id === `./${file}` ? { id, external: true } : null;
    },
    load: (id) =>
      id === LATE
        ? `module.exports = { TRANSLATIONS: { ${Object.keys(TRANSLATIONS).map(text).join(", ")} } };`
        : null,
  };
};

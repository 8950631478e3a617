/** A plugin for the playground's worker: the word lists of all languages but English load when a text needs them. */
import { resolve } from "node:path";

const FOLDER = /[\\/]roadmap[\\/]words[\\/]/u;

export const lateLanguages = {
  name: "late-languages",
  enforce: "pre",
  resolveId: (id: string, importer: string | undefined): string | null =>
    id === "./languages.ts" && importer !== undefined && FOLDER.test(importer)
      ? resolve(import.meta.dirname, "../playground/late-languages.ts")
      : null,
} as const;

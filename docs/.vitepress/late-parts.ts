/** A plugin for the playground's worker: what most documents do not need is replaced by a file that loads it later, or not at all. */
import { resolve } from "node:path";

const PLAYGROUND = resolve(import.meta.dirname, "../playground");
const ROOT = resolve(import.meta.dirname, "../..");

/** What is replaced, as it is resolved, and the file that replaces it. */
const LATE: readonly (readonly [part: RegExp, file: string])[] = [
  [/[\\/]src[\\/]roadmap[\\/]words[\\/]languages\.ts$/u, "late-words.ts"],
  [/[\\/]src[\\/]language[\\/]languages\.ts$/u, "late-texts.ts"],
  [/[\\/]src[\\/]config[\\/]schema\.ts$/u, "late-schema.ts"],
  [/[\\/]src[\\/]plan[\\/]plan-board\.ts$/u, "no-board.ts"],
  [/[\\/]src[\\/]record[\\/](?:parse-progress-json|reading)\.ts$/u, "no-record.ts"],
  [/[\\/]node_modules[\\/]yaml[\\/]/u, "late-yaml.ts"],
  [/[\\/]node_modules[\\/]decode-named-character-reference[\\/]/u, "late-entities.ts"],
];

interface Resolver {
  readonly resolve: (
    id: string,
    importer: string,
    options: { readonly skipSelf: boolean },
  ) => Promise<{ readonly id: string } | null>;
}

export const lateParts = {
  name: "late-parts",
  enforce: "pre",
  async resolveId(this: Resolver, id: string, importer: string | undefined): Promise<string | null> {
    if (importer === undefined) return null;
    // A part may name its own files, and the file that replaces it names the part.
    const isOwn = (part: RegExp, file: string): boolean =>
      part.test(importer) || importer === resolve(PLAYGROUND, file);
    const found = await this.resolve(id, importer, { skipSelf: true });
    if (found === null || !found.id.startsWith(ROOT)) return null;
    const [, file] = LATE.find(([part, own]) => part.test(found.id) && !isOwn(part, own)) ?? [];
    return file === undefined ? null : resolve(PLAYGROUND, file);
  },
} as const;

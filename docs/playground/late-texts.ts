/** The texts in the worker, in place of those in `src/language/languages.ts`: English at once, another language when a course needs it. */
import type { CommandName } from "../../src/language/command-names.ts";
import { en } from "../../src/language/en.ts";
import type { Language } from "../../src/language/language.ts";
import { complete, type Translation } from "../../src/language/translation.ts";

type Texts = Language<CommandName>;

/** By path. Each file exports its texts under the code of its language, which is also its name. */
const FILES = import.meta.glob<Readonly<Record<string, Translation>>>([
  "../../src/language/[a-z][a-z].ts",
  "!../../src/language/en.ts",
]);

const late = new Map(
  Object.entries(FILES).map(([path, load]) => [path.slice(-"xx.ts".length, -".ts".length), load]),
);

/** A language that is not loaded has the English texts. */
const loaded: Record<string, Texts> & { readonly en: Texts } = {
  ...Object.fromEntries([...late.keys()].map((code) => [code, en])),
  en,
};
export const LANGUAGES: Readonly<Record<string, Texts>> & { readonly en: Texts } = loaded;

export const LANGUAGE_CODES: readonly string[] = Object.keys(loaded);

export const languageWith = (code: string): Texts | null => loaded[code] ?? null;

/** Loads the texts of a language. Does nothing if there are none, or if they are there. */
export async function loadTexts(code: string | null): Promise<void> {
  const load = code === null ? undefined : late.get(code);
  if (code === null || load === undefined || loaded[code] !== en) return;
  const { [code]: translation } = await load();
  if (translation !== undefined) loaded[code] = complete(translation, en);
}

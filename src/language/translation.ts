/** A language besides English. It may lack texts for a while: people then read the English ones. */
import type { CommandName } from "./command-names.ts";
import type { Language } from "./language.ts";

/** A single text. Its parts always come from the same language. */
type Text = string | readonly unknown[] | ((...input: never) => unknown);

type Some<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends Text ? Texts[Key] : Some<Texts[Key]>;
};

/** Like `Language`, but every text may be absent. English is the language that has all of them. */
export type Translation = Some<Language<CommandName>>;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The language of a translation, with a text of `base`, such as English, for each one that it lacks. */
export const complete = (translation: Translation, base: Language<CommandName>): Language<CommandName> =>
  merged(base, translation);

const merged = <Whole extends object>(whole: Whole, own: object): Whole => {
  const parts = Object.entries(own).map(([key, value]: [string, unknown]) => {
    const base: unknown = Reflect.get(whole, key);
    return [key, isTree(base) && isTree(value) ? merged(base, value) : value];
  });
  return Object.assign({}, whole, Object.fromEntries(parts));
};

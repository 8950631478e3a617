/**
 * A language without words: the English texts with `ø` for each letter. A word that still shows in an output comes from
 * code that forgets the language.
 */
import { en } from "../../src/language/en.ts";

/** Code, addresses, comments and tags are the same in all languages. */
const SAME =
  /```[^]*?```|`[^`]*`|<!--[^]*?-->|<style>[^]*?<\/style>|<\/?[a-z](?:"[^"]*"|[^>"])*>|\]\([^)]*\)|https?:\S+/giu;

/** A text without what is the same in all languages. */
export const wordsIn = (text: string): string => text.replaceAll(SAME, " ");

function withoutWords(text: string): string {
  const same = text.match(SAME) ?? [];
  const words = text.split(SAME).map((part) => part.replaceAll(/\p{L}/gu, "ø"));
  return words.map((part, index) => part + (same[index] ?? "")).join("");
}

function pseudo(value: unknown): unknown {
  if (typeof value === "string") return withoutWords(value);
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value === "function") return (...input: unknown[]) => pseudo(Reflect.apply(value, null, input));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pseudo(part)]));
}

export const PSEUDO: typeof en = Object.assign({}, en, pseudo(en));

/** Compares titles with word lists of any language: by whole words where a script has spaces, by substring where not. */

/** A word list made ready for comparing. */
export interface Lexicon {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  /** Entries in scripts without spaces, or with words grown together as in Arabic, longest first. */
  readonly unspaced: readonly string[];
  /** How the first words of the entries begin: what begins otherwise need not be looked up. */
  readonly starts: ReadonlySet<string>;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]/u;
/** Marks that readers of a script leave out. The vowel signs of Indic scripts and of Thai are letters in all but name. */
const ACCENTS = /\p{Script=Inherited}|(?=\p{Script=Hebrew})\p{M}/gu;
const ASCII = /^[ -~]*$/u;
const LONGEST_PHRASE = 5;
const LONGEST_WORD = 30;
/** Longer texts are no labels and no headings of a known kind. */
const LONGEST_LABEL = 200;

/** Text reduced to what is compared: lower case, no accents, no dotless i, `&` as "and", anything but letters and digits a space. */
export function fold(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/&/gu, " and ")
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/ı/gu, "i")
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** The words of the text asked about last: the same text is compared with one list after another. */
let latest = { text: "", folded: "", tokens: [""] as readonly string[] };

function wordsOf(text: string): typeof latest {
  if (latest.text !== text) {
    const folded = fold(text);
    latest = { text, folded, tokens: folded.split(" ") };
  }
  return latest;
}

export function lexicon(...lists: readonly (readonly string[])[]): Lexicon {
  const entries = lists.flat();
  const spaced = entries.filter((entry) => !UNSPACED.test(entry));
  return {
    starts: new Set(spaced.map((entry) => startOf(fold(entry).split(" ")[0] ?? ""))),
    exact: new Set(spaced.filter((entry) => !entry.endsWith("*")).map(fold)),
    beginnings: new Set(spaced.filter((entry) => entry.endsWith("*")).map(fold)),
    unspaced: entries
      .filter((entry) => UNSPACED.test(entry))
      .map(fold)
      .sort((a, b) => b.length - a.length),
  };
}

function startOf(word: string): string {
  return word.slice(0, 2);
}

function has(list: Lexicon, phrase: string): boolean {
  if (list.exact.has(phrase)) return true;
  if (list.beginnings.size === 0) return false;
  const lastWord = phrase.lastIndexOf(" ") + 1;
  for (let length = Math.min(phrase.length, lastWord + LONGEST_WORD); length > lastWord; length--) {
    if (list.beginnings.has(phrase.slice(0, length))) return true;
  }
  return false;
}

/** How many of `tokens` from `start` on are an entry of the list; 0 for none. Longer entries win. */
function phraseAt(list: Lexicon, tokens: readonly string[], start: number): number {
  if (!list.starts.has(startOf(tokens[start] ?? ""))) return 0;
  for (let size = Math.min(LONGEST_PHRASE, tokens.length - start); size > 0; size--) {
    if (has(list, tokens.slice(start, start + size).join(" "))) return size;
  }
  return 0;
}

/** Whether an entry of the list occurs anywhere in the text, on word boundaries. */
export function mentions(text: string, list: Lexicon): boolean {
  const { folded, tokens } = wordsOf(text);
  if (UNSPACED.test(folded) && list.unspaced.some((entry) => folded.includes(entry))) return true;
  return tokens.some((_, index) => phraseAt(list, tokens, index) > 0);
}

/** Whether the text begins with an entry of the list. */
export function opensWith(text: string, list: Lexicon): boolean {
  const { folded, tokens } = wordsOf(text);
  return list.unspaced.some((entry) => folded.startsWith(entry)) || phraseAt(list, tokens, 0) > 0;
}

/** Whether the last word of the text is an entry of the list, or ends in one where a script has no spaces. */
export function endsWith(text: string, list: Lexicon): boolean {
  const last = wordsOf(text).tokens.at(-1) ?? "";
  return has(list, last) || list.unspaced.some((entry) => last.endsWith(entry));
}

/** Whether the text is one entry of the list and nothing else. */
export function equals(text: string, list: Lexicon): boolean {
  const { folded } = wordsOf(text);
  return folded !== "" && (has(list, folded) || list.unspaced.includes(folded));
}

/** Whether the text is made of entries of the list and of words that mean little, with at least one entry. */
export function consistsOf(text: string, list: Lexicon, little: Lexicon): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const { tokens } = wordsOf(text);
  let found = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] ?? "";
    const known = phraseAt(list, tokens, index);
    const idle = known > 0 ? 0 : phraseAt(little, tokens, index);
    if (known + idle > 0) {
      found ||= known > 0;
      index += known + idle;
      continue;
    }
    const rest = without(without(token, list), little);
    if (!/^\p{N}*$/u.test(rest)) return false;
    found ||= without(token, list) !== token;
    index += 1;
  }
  return found;
}

/** The text with the unspaced entries of a list cut out. */
function without(text: string, list: Lexicon): string {
  if (!UNSPACED.test(text)) return text;
  return list.unspaced.reduce((rest, entry) => rest.replaceAll(entry, ""), text);
}

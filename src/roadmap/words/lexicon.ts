/** Compares titles with word lists of any language: by whole words where a script has spaces, by substring where not. */
import { isDigits, withoutSigns } from "../../text/letters.ts";
import { isRun, tokenize } from "../../text/tokenize.ts";

/** One or more of the lists of a dictionary. */
export interface Lexicon {
  readonly dictionary: Dictionary;
  readonly lists: Lists;
}

/** A set of lists, a bit for each: there are more lists than bits in one number. */
interface Lists {
  readonly low: number;
  readonly high: number;
}

const NO_LISTS: Lists = { low: 0, high: 0 };
const meet = (one: Lists, other: Lists): boolean => ((one.low & other.low) | (one.high & other.high)) !== 0;
const joined = (one: Lists, other: Lists): Lists => ({
  low: one.low | other.low,
  high: one.high | other.high,
});
const listAt = (index: number): Lists =>
  index < 31 ? { low: 1 << index, high: 0 } : { low: 0, high: 1 << (index - 31) };

/** Entries of some words that a text has at one of its words. */
interface Phrase {
  readonly size: number;
  readonly lists: Lists;
}

/** An entry without spaces that a text has somewhere. */
interface Part {
  readonly entry: string;
  readonly at: number;
  readonly lists: Lists;
}

/** A text with the entries that are in it. */
interface Searched {
  readonly folded: string;
  readonly tokens: readonly string[];
  /** For each word of the text the entries that begin there, longest first. */
  readonly phrases: readonly (readonly Phrase[])[];
  readonly parts: readonly Part[];
  /** All lists that have any of these entries: most questions are about others, and answered by this. */
  readonly lists: Lists;
}

/** Arabic joins short words to others, so that an entry may be a part of a word. */
const ARABIC = /\p{Script=Arabic}/u;
/** Marks that readers of a script leave out. The vowel signs of Indic scripts and of Thai are letters in all but name. */
const ACCENTS = /\p{Script=Inherited}|(?=\p{Script=Hebrew})\p{M}/gu;
const ASCII = /^[ -~]*$/u;
/** What folding leaves as it is. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;
/** No entry has more words. */
const PHRASE_WORDS = 5;
/** A longer text is not a label, and not a heading of a known kind. */
const LABEL_LENGTH = 200;
/** Texts whose search is remembered: the same text is compared with one list after another. */
const CACHE_SIZE = 2000;
/** Words that are remembered: the same ones come in one document after another. */
const WORDS_REMEMBERED = 10_000;

/** Text reduced to what is compared: lower case, no accents, no dotless i, `&` as "and", anything but letters and digits a space. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= CACHE_SIZE) folded.clear();
  const now = foldNow(text);
  folded.set(text, now);
  return now;
}

/** A title is folded by one question after another. */
const folded = new Map<string, string>();

function foldNow(text: string): string {
  const lower = text.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  const plain = withoutSigns(lower);
  if (ASCII.test(plain))
    return plain
      .replaceAll("&", " and ")
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
  // The same words come in one title after another.
  return text.split(/\s+/u).map(foldWord).filter(Boolean).join(" ");
}

function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size >= WORDS_REMEMBERED) foldedWords.clear();
  const now = foldWordNow(word);
  foldedWords.set(word, now);
  return now;
}

const foldedWords = new Map<string, string>();

function foldWordNow(word: string): string {
  return word
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** The first two letters of a word as one number. */
const startOf = (word: string): number => word.charCodeAt(0) * 0x1_00_00 + (word.charCodeAt(1) || 0);

/** How many words a folded text has. */
function wordsOf(name: string): number {
  let count = 1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) count += 1;
  return count;
}

/** Whether a text has a script whose words are not told apart by spaces alone. */
function isUnspaced(text: string): boolean {
  return !ASCII.test(text) && (ARABIC.test(text) || tokenize(text).some(isRun));
}

/** The entries of many lists in one place, so that a text is searched once for all of them. */
export class Dictionary {
  readonly #phrases = new Map<string, Lists>();
  /** Entries that any ending may follow. */
  readonly #beginnings = new Map<string, Lists>();
  /** By the first word of entries of several words, how many words these have at most, and where beginnings end. */
  readonly #several = new Map<string, { size: number; lengths: Set<number> | null }>();
  /** By the first two letters of single words that any ending may follow, how long these are. */
  readonly #lengths = new Map<number, Set<number>>();
  /** Entries without spaces by their first character. */
  readonly #unspaced = new Map<string, Map<string, Lists>>();
  readonly #searched = new Map<string, Searched>();
  /** The words that were looked up, with the lists that have them: a text has few words that none had before. */
  readonly #words = new Map<string, Lists>();

  /** Adds the entries of the list with this number. A trailing `*` matches any ending. */
  add(entries: readonly string[], index: number): Lexicon {
    const lists = listAt(index);
    const into = (map: Map<string, Lists>, key: string): void => {
      const known = map.get(key);
      map.set(key, known === undefined ? lists : joined(known, lists));
    };
    // Every start adds thousands of entries, and each look at a private field is a call in the command's bundle.
    const phrases = this.#phrases;
    const beginnings = this.#beginnings;
    for (const entry of entries) {
      // Not remembered, because hardly any entry is in two lists.
      const name = foldNow(entry);
      if (name === "") continue;
      if (isUnspaced(entry)) {
        const first = name.charAt(0);
        const known = this.#unspaced.get(first) ?? new Map<string, Lists>();
        this.#unspaced.set(first, known);
        into(known, name);
        continue;
      }
      const isBeginning = entry.endsWith("*");
      into(isBeginning ? beginnings : phrases, name);
      if (name.includes(" ")) {
        const first = name.slice(0, name.indexOf(" "));
        const several = this.#several.get(first) ?? { size: 0, lengths: null };
        this.#several.set(first, several);
        several.size = Math.min(PHRASE_WORDS, Math.max(several.size, wordsOf(name)));
        if (isBeginning) several.lengths = (several.lengths ?? new Set()).add(name.length);
      } else if (isBeginning) {
        const lengths = this.#lengths.get(startOf(name)) ?? new Set<number>();
        this.#lengths.set(startOf(name), lengths.add(name.length));
      }
    }
    return { dictionary: this, lists };
  }

  /** The lists that a single word is an entry of, or holds one of: for words that `fold` has given. */
  listsIn(word: string): Lists {
    const lists = this.#listsOfWord(word);
    if (this.#unspaced.size === 0 || ASCII.test(word)) return lists;
    return this.#partsIn(word).reduce((all, part) => joined(all, part.lists), lists);
  }

  /** The text with all entries that are in it. */
  search(text: string): Searched {
    const whole = fold(text);
    const known = this.#searched.get(whole);
    if (known !== undefined) return known;
    const tokens = whole.split(" ");
    const phrases: (readonly Phrase[])[] = [];
    const parts = this.#partsIn(whole);
    let low = 0;
    let high = 0;
    const add = ({ lists }: Phrase | Part): void => {
      low |= lists.low;
      high |= lists.high;
    };
    for (let start = 0; start < tokens.length; start++) {
      const found = this.#phrasesAt(tokens, start);
      phrases.push(found);
      found.forEach(add);
    }
    parts.forEach(add);
    const searched = { folded: whole, tokens, phrases, parts, lists: { low, high } };
    if (this.#searched.size >= CACHE_SIZE) this.#searched.clear();
    this.#searched.set(whole, searched);
    return searched;
  }

  #phrasesAt(tokens: readonly string[], start: number): readonly Phrase[] {
    const first = tokens[start] ?? "";
    const lists = this.#listsOfWord(first);
    const single = lists === NO_LISTS ? NO_PHRASES : [{ size: 1, lists }];
    const several = this.#several.get(first);
    if (several === undefined) return single;
    const found = [...single];
    const most = Math.min(several.size, tokens.length - start);
    let phrase = first;
    for (let size = 2; size <= most; size++) {
      const lastWord = phrase.length + 1;
      phrase = `${phrase} ${tokens[start + size - 1] ?? ""}`;
      const all = this.#listsOf(phrase, lastWord, several.lengths);
      if (all !== NO_LISTS) found.unshift({ size, lists: all });
    }
    return found;
  }

  #listsOfWord(word: string): Lists {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    let lists = this.#phrases.get(word) ?? NO_LISTS;
    for (const length of this.#lengths.get(startOf(word)) ?? []) {
      const begun = length <= word.length ? this.#beginnings.get(word.slice(0, length)) : undefined;
      if (begun !== undefined) lists = joined(lists, begun);
    }
    if (this.#words.size >= WORDS_REMEMBERED) this.#words.clear();
    this.#words.set(word, lists);
    return lists;
  }

  /** The lists that have a phrase whose last word is at `lastWord`. Beginnings of it have one of these lengths. */
  #listsOf(phrase: string, lastWord: number, lengths: ReadonlySet<number> | null): Lists {
    let lists = this.#phrases.get(phrase) ?? NO_LISTS;
    for (const length of lengths ?? []) {
      if (length <= lastWord || length > phrase.length) continue;
      const begun = this.#beginnings.get(phrase.slice(0, length));
      if (begun !== undefined) lists = joined(lists, begun);
    }
    return lists;
  }

  #partsIn(whole: string): readonly Part[] {
    if (this.#unspaced.size === 0 || ASCII.test(whole)) return NO_PARTS;
    const found: Part[] = [];
    for (let at = 0; at < whole.length; at++) {
      const entries = this.#unspaced.get(whole.charAt(at));
      if (entries === undefined) continue;
      for (const [entry, lists] of entries) if (whole.startsWith(entry, at)) found.push({ entry, at, lists });
    }
    return found.sort((a, b) => b.entry.length - a.entry.length);
  }
}

const NO_PARTS: readonly Part[] = [];
const NO_PHRASES: readonly Phrase[] = [];

/** Several lists as one. */
export function union(first: Lexicon, ...others: readonly Lexicon[]): Lexicon {
  return {
    dictionary: first.dictionary,
    lists: others.reduce((all, { lists }) => joined(all, lists), first.lists),
  };
}

/** How many words from the one at `start` on are an entry of the lists; 0 for none. Longer entries win. */
function sizeAt({ phrases }: Searched, start: number, lists: Lists): number {
  for (const phrase of phrases[start] ?? []) if (meet(phrase.lists, lists)) return phrase.size;
  return 0;
}

/** Whether an entry of the list occurs anywhere in the text, on word boundaries. */
export function mentions(text: string, { dictionary, lists }: Lexicon): boolean {
  return meet(dictionary.search(text).lists, lists);
}

/** What `mentions` says of one word that `fold` has given: sooner, for words that many titles have. */
export function isEntry(word: string, { dictionary, lists }: Lexicon): boolean {
  return meet(dictionary.listsIn(word), lists);
}

/** Whether the text begins with an entry of the list. */
export function opensWith(text: string, { dictionary, lists }: Lexicon): boolean {
  const searched = dictionary.search(text);
  if (!meet(searched.lists, lists)) return false;
  return (
    sizeAt(searched, 0, lists) > 0 || searched.parts.some((part) => part.at === 0 && meet(part.lists, lists))
  );
}

/** Whether the last word of the text is an entry of the list, or ends in one where a script has no spaces. */
export function endsWith(text: string, { dictionary, lists }: Lexicon): boolean {
  const searched = dictionary.search(text);
  if (!meet(searched.lists, lists)) return false;
  return (
    sizeAt(searched, searched.tokens.length - 1, lists) > 0 ||
    searched.parts.some(
      (part) => part.at + part.entry.length === searched.folded.length && meet(part.lists, lists),
    )
  );
}

/** Whether a text begins with a word that no entry of any list has, so that the text as a whole is not an entry, either. */
export function beginsUnknown(text: string, { dictionary }: Lexicon): boolean {
  const { tokens, phrases, parts } = dictionary.search(text);
  return parts.length === 0 && phrases[0]?.length === 0 && !isDigits(tokens[0] ?? "");
}

/** Whether the text is one entry of the list and nothing else. */
export function equals(text: string, { dictionary, lists }: Lexicon): boolean {
  const { folded: whole, tokens, phrases, parts, lists: all } = dictionary.search(text);
  if (whole === "" || !meet(all, lists)) return false;
  return (
    (phrases[0] ?? []).some((phrase) => phrase.size === tokens.length && meet(phrase.lists, lists)) ||
    parts.some((part) => part.entry === whole && meet(part.lists, lists))
  );
}

/** Whether the text is made of entries of the list and of words that mean little, with at least one entry. */
export function consistsOf(text: string, { dictionary, lists }: Lexicon, little: Lexicon): boolean {
  if (text.length > LABEL_LENGTH) return false;
  const searched = dictionary.search(text);
  if (!meet(searched.lists, lists)) return false;
  const { tokens, parts } = searched;
  const known = parts.filter((part) => meet(part.lists, lists));
  const idle = parts.filter((part) => meet(part.lists, little.lists));
  let found = false;
  for (let index = 0; index < tokens.length;) {
    const named = sizeAt(searched, index, lists);
    const size = named > 0 ? named : sizeAt(searched, index, little.lists);
    if (size > 0) {
      found ||= named > 0;
      index += size;
      continue;
    }
    const token = tokens[index] ?? "";
    const unnamed = without(token, known);
    if (!isDigits(without(unnamed, idle))) return false;
    found ||= unnamed !== token;
    index += 1;
  }
  return found;
}

/** The text with entries cut out, longest first. */
function without(text: string, parts: readonly Part[]): string {
  return parts.reduce((rest, { entry }) => rest.replaceAll(entry, ""), text);
}

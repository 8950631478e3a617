/** Makes titles that fit an issue from the words of entries. */

/** The longest title that stays whole, in characters. */
export const TITLE_LENGTH = 80;

/**
 * A title of at most TITLE_LENGTH characters: the text itself, else `name` where the author set one apart (words in
 * bold, the text of a link), else what comes before a colon, a dash, an arrow, a bracket or the end of a sentence, else
 * as many parts between commas or as many words as fit. An address or a path becomes the words in its last part.
 */
export function shortTitle(text: string, name: string | null): string {
  const whole = wordsOfAddress(text) ?? text;
  if (isShort(whole)) return whole;
  const set = name?.trim() ?? "";
  if (set !== "" && isShort(set)) return set;
  const start = Array.from(whole).slice(0, TITLE_LENGTH).join("");
  return nameBefore(start) ?? `${cut(start)}…`;
}

function isShort(text: string): boolean {
  return (
    text.length <= TITLE_LENGTH ||
    (text.length <= 2 * TITLE_LENGTH && Array.from(text).length <= TITLE_LENGTH)
  );
}

const STOP = /[.!?](?=\s)|[。！？]|[:：;；](?=\s)|：|\s(?:[–—→|]|-{1,2}|->)(?=\s)|\s[([{]|[（【「]/gu;
const MINIMUM_LENGTH = 4;

/** The words before the first stop that leaves a name. */
function nameBefore(start: string): string | null {
  for (const { index } of start.matchAll(STOP)) {
    const name = start.slice(0, index).trimEnd();
    if (isName(name)) return name;
  }
  return null;
}

/** "Week 7" or "T1 - Урок 1" only numbers what comes behind it. */
function isName(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  const isNumber = words.length < 3 && /\p{N}[^\p{L}\p{N}]{0,3}$/u.test(text);
  return words.length > 0 && text.length + wide >= MINIMUM_LENGTH && !isNumber;
}

/** As many parts between commas as fit, else as many words. */
function cut(start: string): string {
  const room = withoutLast(start);
  const comma = Math.max(...[",", "，", "、", ";", "；"].map((sign) => room.lastIndexOf(sign)));
  if (comma > TITLE_LENGTH / 2) return room.slice(0, comma);
  const space = room.lastIndexOf(" ");
  return space > TITLE_LENGTH / 2 ? room.slice(0, space) : room;
}

/** Made when a title is first cut: it takes long, and most roadmaps have no title of that length. */
let segmenter: Intl.Segmenter | null = null;

/** Without the last character as a person counts them, of which only a part may have been left. */
function withoutLast(text: string): string {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const segments = [...segmenter.segment(text)];
  return text.slice(0, segments.at(-1)?.index ?? 0);
}

const ADDRESS = /^(?:[A-Za-z][A-Za-z+.-]{0,10}:\/\/|[Ww]{3}\.)\S+$/u;
const FOLDER = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}_.-]{1,60}\/){1,8}$/u;
const ROOTED = /^\.{0,2}\/[^\s/]\S{0,200}$/u;
const FILE = /^[^\s/]{1,100}\.(?:md|mdx|ipynb|pdf|txt|rst|html?)$/iu;

/** Most texts have none of the signs of a path, which is soon seen. */
const isPath = (text: string): boolean =>
  (text.endsWith("/") && FOLDER.test(text)) || ROOTED.test(text) || (text.includes(".") && FILE.test(text));

/** `01_basics/loops/` gives "loops", an address the last part of its path or its site; null for other texts. */
function wordsOfAddress(text: string): string | null {
  const isAddress = ADDRESS.test(text);
  if (!isAddress && !isPath(text)) return null;
  const bare = text.replace(/^[a-z+.-]{1,11}:\/\//iu, "").replace(/[?#].*$/u, "");
  const parts = bare.split("/").filter((part) => part !== "");
  const last = isAddress && parts.length === 1 ? undefined : parts.at(-1);
  const words = (last ?? "")
    .replace(/\.(?:md|mdx|ipynb|pdf|txt|rst|html?)$/iu, "")
    .replace(/[_-]+/gu, " ")
    .trim();
  if (/\p{L}{2}/u.test(words)) return words;
  return isAddress ? (parts[0] ?? text).replace(/^www\./iu, "") : null;
}

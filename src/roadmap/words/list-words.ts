/** The words around a list that are not part of it: "e.g." before it, "etc." behind it. */
import { fold } from "./lexicon.ts";
import { entriesOf, list, type Entries } from "./words.ts";

/** Written as `fold` gives them, as all words here. Short ones are also names: they need a dot, as in "dll." or "i.e.". */
interface ListWords {
  readonly words: ReadonlySet<string>;
  readonly dotted: ReadonlySet<string>;
}

const of = (entries: Entries): ReadonlySet<string> => new Set(entriesOf(entries));

const EXAMPLE: ListWords = {
  words: of(list`
    for example, for instance, such as, por ejemplo, por exemplo, par exemple, zum beispiel, per esempio,
    ad esempio, bijvoorbeeld, till exempel, na przykład, na priklad, de exemplu, ornegin, mesela, misalnya,
    contohnya, vi du, например, наприклад, 例如, 比如, 譬如, 例えは, たとえは, 예를 들어, 예, जैसे, مثل, مثلا, למשל, เช่น
  `),
  dotted: of(list`
    e g, eg, i e, ex, p ex, par ex, por ex, p ej, ej, z b, zb, bv, bijv, t ex, np, napr, orn, vd, напр, π χ
  `),
};

const AND_SO_ON: ListWords = {
  words: of(list`
    etc, et cetera, etcetera, eccetera, and so on, and so forth, and more, and many more, and much more,
    and others, and many others, among others, y mas, y muchos mas, y otros, y otras, y demas, entre otros,
    entre otras, e mais, e muito mais, e outros, e outras, entre outros, entre outras, et plus, et plus encore,
    et autres, entre autres, usw, und so weiter, und mehr, und vieles mehr, und andere, e altro, e altri,
    enzovoort, en meer, i inne, a dalsi, och mer, si altele, ve benzeri, dan lain lain, van van, и тд, и тп,
    и так далее, и другие, и прочее, и многое другое, і так далі, та інші, тощо, 等, 等等, なと, 등, 등등, इत्यादि, आदि,
    ইত্যাদি, الخ, وغيرها, وغيره, وغیره, و غیره, وغیرہ, וכו, ועוד, וכדומה, ฯลฯ, เป็นต้น
  `),
  dotted: of(list`
    ecc, u s w, uvm, u v m, u a, enz, itd, itp, i t d, i t p, atd, apod, osv, m m, s a, vb, vs, dll, dsb, dst,
    v v, и т д, и т п, и др, і т д, і т п, та ін, κλπ, κ λπ, κ λ π, κτλ
  `),
};

/** No entry has more words between blanks. */
const WORDS = 4;

const isIn = ({ words, dotted }: ListWords, text: string): boolean => {
  const folded = fold(text);
  // "/etc" is a folder.
  return (words.has(folded) && !text.startsWith("/")) || (text.includes(".") && dotted.has(folded));
};

/** The pieces of a list without such words: "e.g. loops" gives "loops", and "etc." is not a piece. */
export function withoutListWords(pieces: readonly string[]): readonly string[] {
  const [first, ...others] = pieces;
  if (first === undefined) return pieces;
  const started = [afterExample(first), ...others];
  const last = started.length - 1;
  return started.map((piece, index) => (index === last ? beforeAndSoOn(piece) : piece)).filter(Boolean);
}

function afterExample(piece: string): string {
  const words = piece.split(" ", WORDS + 1);
  const size = sizes(words).find((count) => isIn(EXAMPLE, words.slice(0, count).join(" ")));
  return size === undefined ? piece : piece.slice(words.slice(0, size).join(" ").length).trim();
}

function beforeAndSoOn(piece: string): string {
  const words = piece.split(" ");
  const size = sizes(words).find((count) => isIn(AND_SO_ON, words.slice(-count).join(" ")));
  const left = size === undefined ? piece : words.slice(0, -size).join(" ");
  return left.replace(DOTS, "");
}

const DOTS = /\s*(?:\.{3}|…)$/u;

const sizes = (words: readonly string[]): readonly number[] =>
  Array.from({ length: Math.min(WORDS, words.length) }, (_, index) => Math.min(WORDS, words.length) - index);

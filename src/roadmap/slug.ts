/** Names fit for ids: lower case, letters and digits of any script, single hyphens. */
import { isAscii } from "../text/letters.ts";

const SLUG_LENGTH = 60;

/** The slug of a title: `C++ & .NET (Basics)` gives `c-plus-plus-net-basics`. A title of signs alone gives `untitled`. */
export function slug(title: string): string {
  const lower = title.toLowerCase();
  // Most titles are plain words.
  return shorten(WORDS.test(lower) ? lower.replaceAll(" ", "-") : slugged(title)) || "untitled";
}

const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

function slugged(title: string): string {
  const lower = title.normalize("NFKC").toLowerCase().replace(/\+\+/gu, " plus plus ");
  const named = lower.includes("#") ? lower.replace(/(?<=\p{L})#/gu, " sharp ") : lower;
  const plain = named.replace(/['’]/gu, "");
  return plain
    .replace(isAscii(plain) ? /[^a-z0-9]+/gu : /[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/** At most SLUG_LENGTH code points, cut between words where there is one to cut at. */
function shorten(words: string): string {
  if (words.length <= SLUG_LENGTH) return words;
  const points = Array.from(words);
  if (points.length <= SLUG_LENGTH) return words;
  const cut = points.slice(0, SLUG_LENGTH).join("");
  const hyphen = cut.lastIndexOf("-");
  return hyphen > SLUG_LENGTH / 2 ? cut.slice(0, hyphen) : cut.replace(/-+$/u, "");
}

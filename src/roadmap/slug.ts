/** Names fit for ids: lower case, letters and digits of any script, single hyphens. */

const SLUG_LENGTH = 60;

/** The slug of a title: `C++ & .NET (Basics)` gives `c-plus-plus-net-basics`. A title of signs alone gives `untitled`. */
export function slug(title: string): string {
  const lower = title.toLowerCase();
  // Most titles are plain words.
  return shorten(WORDS.test(lower) ? lower.replaceAll(" ", "-") : slugged(title)) || "untitled";
}

const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

function slugged(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\+\+/gu, " plus plus ")
    .replace(/(?<=\p{L})#/gu, " sharp ")
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
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

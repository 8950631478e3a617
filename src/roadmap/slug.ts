/** Names fit for ids: lower case, letters and digits of any script, single hyphens. */

const SLUG_LENGTH = 60;

/** The slug of a title: `C++ & .NET (Basics)` gives `c-plus-plus-net-basics`. A title of signs alone gives `untitled`. */
export function slug(title: string): string {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\+\+/gu, " plus plus ")
    .replace(/(?<=\p{L})#/gu, " sharp ")
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return shorten(words) || "untitled";
}

/** At most SLUG_LENGTH code points, cut between words where there is one to cut at. */
function shorten(words: string): string {
  const points = Array.from(words);
  if (points.length <= SLUG_LENGTH) return words;
  const cut = points.slice(0, SLUG_LENGTH).join("");
  const hyphen = cut.lastIndexOf("-");
  return hyphen > SLUG_LENGTH / 2 ? cut.slice(0, hyphen) : cut.replace(/-+$/u, "");
}

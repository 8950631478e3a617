/** Makes addresses from hostile text safe for a Markdown link. */

/** Characters that would end or change a Markdown link, a table cell or an HTML attribute around the address. */
const DELIMITERS = /[\s()<>|`\\"'*[\]{}^]/gu;

/**
 * The address for the round brackets of a Markdown link: http, https, or a path inside the repository. Null for
 * anything else, such as another scheme, a hidden host (`//host`), or a name and password before the host.
 */
export function safeUrl(url: string): string | null {
  const text = url.trim();
  if (text === "" || /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(text)) return null;
  return /^https?:/iu.test(text) ? safeAbsolute(text) : safeRelative(text);
}

function safeAbsolute(text: string): string | null {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return null;
  return encodeDelimiters(url.href);
}

function safeRelative(text: string): string | null {
  if (/^[^/?#]*:/u.test(text) || /^[\\/]{2}/u.test(text) || text.includes("\\")) return null;
  return encodeDelimiters(text);
}

function encodeDelimiters(url: string): string {
  return url
    .replace(DELIMITERS, (character) => encodeURIComponent(character).replace(/[()'*]/u, percent))
    .replace(/&(?=#?\w+;)/gu, "&amp;");
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

const GITHUB = /^https?:\/\/(?:www\.)?github\.com(?=\/)/u;
const BACKLINKING = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:issues|pulls?|discussions|commits?)\/[^/]/iu;
const REDIRECT = "https://redirect.github.com";

/**
 * A safe address for an issue or comment that creates no backlink on other people's issues, pull requests, discussions
 * or commits: it goes through redirect.github.com. Null if `safeUrl` returns null.
 */
export function quietUrl(url: string): string | null {
  const safe = safeUrl(url);
  return safe === null ? null : safe.replace(GITHUB, (host) => (BACKLINKING.test(safe) ? REDIRECT : host));
}

/** Prepares text for a comment. Only addresses of the learner's own repository and settings stay links. */
import { cleanText } from "../markdown/clean-text.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { safeUrl } from "../markdown/safe-url.ts";

/** A code span between single signs, in which Markdown reads nothing. */
const CODE = /(?<!`)`[^`\n]+`(?!`)/u.source;
/** A whole address (RFC 3986), without the signs after it that end a sentence. */
const ADDRESS = /(?<![\w@#&])https?:\/\/[\w\-.~:/?#@!$&*+,;=%]*[\w\-~/#@$&*+=%]/u.source;
const PART = new RegExp(`(${CODE}|${ADDRESS})`, "u");
/** In these, neither Markdown nor GitHub finds anything but the address. */
const PLAIN = /^[\w\-.~:/?#&=%+,]+$/u;

/** Settings pages of an account. Nobody else can see them, so they create no backlinks. */
const SETTINGS = /^(?:\/organizations\/[\w-]+)?\/settings\//u;

/** `repository` is its web address. Commands and names in code stay code. Other addresses are shown, but not as links. */
export function quietly(words: string, repository: string): string {
  const { origin } = new URL(repository);
  const isOwn = (address: string) =>
    address.startsWith(`${repository}/`) ||
    (address.startsWith(`${origin}/`) && SETTINGS.test(address.slice(origin.length)));
  const isLink = (address: string) =>
    PLAIN.test(address) && safeUrl(address) === address && isOwn(address) && !/&\w+;/u.test(address);
  return words
    .split(PART)
    .map((part, index) => {
      if (index % 2 === 0) return escapedBetween(part);
      if (part.startsWith("`")) return inCode(part.slice(1, -1));
      return isLink(part) ? part : escapeText(part);
    })
    .join("")
    .trim();
}

/** Escaping removes the spaces around a text, which separate it from its neighbours here. */
function escapedBetween(part: string): string {
  const [before, after] = [/^\s/u.test(part) ? " " : "", /\S\s+$/u.test(part) ? " " : ""];
  return `${before}${escapeText(part)}${after}`;
}

function inCode(text: string): string {
  const clean = cleanText(text);
  return clean === "" ? "" : `\`${clean}\``;
}

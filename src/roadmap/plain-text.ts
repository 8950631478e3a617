/** The words of Markdown nodes, without their markup and without what only decorates them. */
import type { Nodes } from "mdast";
import { firstLetter, hasLetter } from "../text/letters.ts";

/** What nobody sees, or what steers the direction of text and could make a title read as something else. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const CONTROL = /\p{Cc}/gu;
/** Text without any of these has nothing unseen and no controls but line ends. */
const MARKED =
  /(?!\n)[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u;

const EMOJI = String.raw`(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™‼⁉ℹ])\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]*)(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]*)*`;
const SHORTCODE = String.raw`:[A-Za-z][A-Za-z0-9_+-]{1,40}:`;
const SYMBOL = String.raw`(?![©®™°])[\p{So}\u2022\u2023\u25AA-\u25FF\u2190-\u21FF\u27A4\uFE0E\uFE0F\u200D]`;
/** Stars of bold text that does not end or begin, as in "**Loops" or "Loops **". "**kwargs" is a name. */
const OPEN_STARS = String.raw`\*{2,3}(?=[\s\p{Lu}])`;
const CLOSING_STARS = String.raw`(?<=[\s\p{L}0-9:.!?)\]}”’»）】」])\*{2,3}`;
/** A sign before the words that only parts them from a list's own sign: "- . Loops", "1. - Loops". */
const PARTING = String.raw`[.,:;–—-](?=\s)`;
const LEADING = new RegExp(
  String.raw`^(?:${EMOJI}|${SHORTCODE}|${SYMBOL}|${OPEN_STARS}|${PARTING}|\s)+`,
  "u",
);
const TRAILING = new RegExp(String.raw`(?:${EMOJI}|${SHORTCODE}|${SYMBOL}|${CLOSING_STARS}|\s)+$`, "u");
/** Most text needs nothing done to it, which is soon seen. */
const UNTIDY = /[^ -~]|^ | $| {2}/u;
const BLANKS = /[^\S ]|\s\s|^\s|\s$/u;
const PLAIN = /^[a-z](?:[ -~]*[a-z0-9)])?$/iu;
/** No decoration begins or ends with one of these. */
const PLAIN_START = /^(?:[!"$-)+/<-~]|[,.;-](?!\s)|\d(?![\uFE0F\u20E3]))/u;
const PLAIN_END = /[!-)+-9;-~]$/u;
/** Enough of the end of a text to hold any decoration worth removing, so that the search stays short. */
const TAIL = 80;

/** The text of nodes as a reader sees it: images, comments and tags give nothing, breaks give a space. */
export function plainText(nodes: readonly Nodes[]): string {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === "text") return tidy(only.value);
  return tidy(nodes.map(raw).join(""));
}

function raw(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break" || (node.type === "html" && /^<br\b/iu.test(node.value))) return " ";
  return "children" in node ? node.children.map(raw).join("") : "";
}

/** One line of text: no controls, no marks of direction, single spaces. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const seen = MARKED.test(text) ? text.replace(UNSEEN, "").replace(CONTROL, " ") : text;
  return BLANKS.test(seen) ? seen.replace(/\s+/gu, " ").trim() : seen;
}

/** A title without the emoji, shortcodes, arrows, check marks and stray signs around it. A title of nothing else stays whole. */
export function undecorate(text: string): string {
  if (PLAIN.test(text)) return text;
  const start = PLAIN_START.test(text) || firstLetter(text) === 0 ? text : text.replace(LEADING, "");
  const end =
    PLAIN_END.test(start) || hasLetter(start.slice(-1))
      ? start
      : start.slice(0, -TAIL) + start.slice(-TAIL).replace(TRAILING, "");
  return end === "" ? text.trim() : end;
}

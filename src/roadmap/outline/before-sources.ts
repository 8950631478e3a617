/** Cuts off the links behind a title that only say where to learn it: "TCP/IP – [Video](…) | [Article](…)". */
import type { PhrasingContent } from "mdast";
import { consistsOf } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { roleOf } from "../words/role.ts";
import { stepOf } from "../words/step.ts";
import { plainText } from "../plain-text.ts";
import { hasLetter } from "../../text/letters.ts";

/** What may stand between such links. */
const BETWEEN = /^[\s|,;/•·&()[\]–—+-]*$/u;
/** What parts them from the title. */
const PARTING = /[\s|(•·:：.,–—→-]*[|(•·:：.–—→-][\s(]*$/u;
const TAIL = 20;

/** The nodes before such links, or all of them where the links are the title or part of it. */
export function beforeSources(
  inline: readonly PhrasingContent[],
  lexicons: Lexicons,
): readonly PhrasingContent[] {
  if (inline.length < 2) return inline;
  let first = -1;
  for (let index = inline.length - 1; index >= 0; index -= 1) {
    const node = inline[index];
    if (node !== undefined && isSource(node, lexicons)) first = index;
    else if (node?.type !== "text" || !BETWEEN.test(node.value)) break;
  }
  if (first < 0) return inline;
  const before = plainText(inline.slice(0, first));
  const parted = inline.slice(0, first).at(-1);
  const name = unparted(before);
  const ends = parted?.type === "text" && unparted(parted.value) !== parted.value;
  if (!ends || !hasLetter(name) || stepOf(name, lexicons) !== null || roleOf(name, lexicons) !== "plain")
    return inline;
  return [...inline.slice(0, first - 1), { ...parted, value: unparted(parted.value) }];
}

function isSource(node: PhrasingContent, { sources, little }: Lexicons): boolean {
  const isLink = node.type === "link" || node.type === "linkReference";
  return isLink && consistsOf(plainText([node]), sources, little);
}

/** Looks at the last characters only, so that a long line of dashes costs nothing. */
function unparted(text: string): string {
  return text.slice(0, -TAIL) + text.slice(-TAIL).replace(PARTING, "");
}

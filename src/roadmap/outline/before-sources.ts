/** Cuts off the links behind a title that only say where to learn it: "TCP/IP – [Video](…) | [Article](…)". */
import type { PhrasingContent } from "mdast";
import { consistsOf, endsWith, equals } from "../words/lexicon.ts";
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

/** What may be between a title and such links without parting them for sure. */
const LOOSELY = /[\s|/,(（·•]+$/u;
/** These sign the links to other ways of learning behind a link that is the title: "[Loops](…) / [Practice](…)", "[Loops](…) ([PDF](…))". */
const BESIDE = /[/|(（]\s*$/u;
/** Names of sites are sources, and may also be what is learnt: "Learn to use [GitHub](…)". */
const SITE =
  /github|youtube|udemy|coursera|edx|mdn|w3schools|freecodecamp|khan|geeksforgeeks|wikipedia|leetcode/iu;

/**
 * The words before links that most likely only say where to learn it, though nothing parts them from the title for sure:
 * "Mixing [Video](…)", "[Loops](…) / [Practice](…)". Null where there are none. Such links count for the title that a
 * learner sees, and not for what a line is.
 */
export function nameBeforeLinks(inline: readonly PhrasingContent[], lexicons: Lexicons): string | null {
  if (inline.length < 2) return null;
  let first = -1;
  for (let index = inline.length - 1; index >= 0; index -= 1) {
    const node = inline[index];
    if (node !== undefined && (isSource(node, lexicons) || isPractice(node, lexicons) || isFile(node)))
      first = index;
    else if (node?.type !== "text" || !BETWEEN.test(node.value)) break;
  }
  const before = inline.slice(0, Math.max(first, 0));
  const whole = plainText(before);
  const name = whole.slice(0, -TAIL) + whole.slice(-TAIL).replace(LOOSELY, "");
  if (!hasLetter(name) || stepOf(name, lexicons) !== null || roleOf(name, lexicons) !== "plain") return null;
  const parted = before.at(-1);
  const isBeside =
    parted?.type === "text" && BESIDE.test(parted.value) && before.at(-2)?.type.startsWith("link") === true;
  if (isBeside) return name;
  const isVague = (node: PhrasingContent): boolean =>
    node.type === "text" || (equals(plainText([node]), lexicons.sources) && !SITE.test(plainText([node])));
  // "Read the [book](…)": the words go on with the link.
  return parted?.type === "text" &&
    LOOSELY.test(parted.value) &&
    inline.slice(first).every(isVague) &&
    !endsWith(name, lexicons.little)
    ? name
    : null;
}

const FILE = /^(?:pdf|pptx?|docx?|epub|ipynb)$/iu;

const isFile = (node: PhrasingContent): boolean =>
  (node.type === "link" || node.type === "linkReference") && FILE.test(plainText([node]));

function isPractice(node: PhrasingContent, { projects, little }: Lexicons): boolean {
  const isLink = node.type === "link" || node.type === "linkReference";
  return isLink && consistsOf(plainText([node]), projects, little);
}

function isSource(node: PhrasingContent, { sources, little }: Lexicons): boolean {
  const isLink = node.type === "link" || node.type === "linkReference";
  return isLink && consistsOf(plainText([node]), sources, little);
}

/** Looks at the last characters only, so that a long line of dashes costs nothing. */
function unparted(text: string): string {
  return text.slice(0, -TAIL) + text.slice(-TAIL).replace(PARTING, "");
}

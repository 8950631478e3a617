/** Tells which topics and projects their author has marked as done. */
import type { ParseOptions } from "../../model/parse-options.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { marksDone } from "../features/legend.ts";
import { stateOf } from "../features/table-columns.ts";
import type { Mark } from "../outline/marks.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { consistsOf, equals } from "../words/lexicon.ts";
import { isLetters } from "../../text/letters.ts";

export interface DoneTest {
  /** Whether a topic is done: by its own mark, by what is above or below it, or by what the document says of it elsewhere. */
  readonly topic: (facts: Facts) => boolean;
  /** Whether the words of a thing carry a mark that says so. */
  readonly words: (marked: Pick<Facts, "mark" | "says">) => boolean;
}

/** Reads what all `topics` of a reading have in common, so that one mark can be understood beside the others. */
export function doneTest(
  topics: readonly Facts[],
  document: DocumentFacts,
  checkmark: ParseOptions["checkmark"],
  markdown: string,
): DoneTest {
  const marks = statusMarks(topics, document, checkmark, markdown);
  const words: DoneTest["words"] = ({ mark, says }) => says.struck || marks.has(mark);
  const isNamed = stateWords(topics, document);
  const isSettled = settledBelow(topics, document, checkmark);
  const own = (facts: Facts): boolean =>
    words(facts) ||
    (facts.mark === "none" && (facts.doneBelow || facts.doneAbove || isNamed(facts) || isSettled(facts))) ||
    stateBelow(facts, document) === "done";
  const isSilent = ({ mark, boxes }: Facts): boolean => mark === "none" && boxes === 0;
  const elsewhere =
    topics.every(isSilent) && !topics.some(own) ? statesElsewhere(topics, document) : () => false;
  return { topic: (facts) => own(facts) || elsewhere(facts), words };
}

/**
 * The marks that say "done". A check mark does where a legend or marks for "not done" say so, and behind the words of
 * some topics where others have none; else it is decoration. So it is where most topics end with an emoji of their own.
 */
function statusMarks(
  topics: readonly Facts[],
  { outline, lexicons }: DocumentFacts,
  checkmark: ParseOptions["checkmark"],
  markdown: string,
): ReadonlySet<Mark> {
  if (checkmark === "decoration") return new Set(["done"]);
  const nodes = new Set(topics.map(({ node }) => node));
  if (
    checkmark === "status" ||
    topics.some(({ mark }) => mark === "cross") ||
    marksDone(outline, lexicons, nodes)
  )
    return new Set(["done", "check", "checked"]);
  const others = topics.filter(({ mark }) => mark !== "checked");
  const icons = others.flatMap(({ says }) => ICON.exec(endOfTitle(says, markdown)) ?? []);
  // The same emoji behind many topics is a state of its own, such as "in progress".
  const hasIcons = icons.length * 2 >= others.length && new Set(icons).size * 2 > icons.length;
  return new Set(
    others.length < topics.length && others.length > 0 && !hasIcons ? ["done", "checked"] : ["done"],
  );
}

const ICON = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*$/u;
const ICON_LENGTH = 8;

function endOfTitle({ titleEnd }: OutlineNode, markdown: string): string {
  return markdown.slice(Math.max(0, titleEnd - ICON_LENGTH), Math.max(0, titleEnd)).trimEnd();
}

const TAIL_LENGTH = 40;
/** Words at the end, in brackets or behind a dash. */
const TAIL = /(?:[([（]([^([（)\]）]{3,24})[)\]）]|\s[–—-]\s([^)\]）–—-]{3,24}))$/u;

/**
 * Tells topics whose last words say "done" where those of others say "in progress" or the like. Alone the words are part
 * of a name: "Python course (complete)".
 */
function stateWords(topics: readonly Facts[], { lexicons }: DocumentFacts): (facts: Facts) => boolean {
  const wordsOf = ({ says }: Facts): string => {
    const [, bracketed, dashed] = TAIL.exec(says.text.slice(-TAIL_LENGTH)) ?? [];
    const words = bracketed ?? dashed ?? "";
    return isLetters(words.replaceAll(" ", "")) ? words : "";
  };
  return topics.some((topic) => equals(wordsOf(topic), lexicons.notDone))
    ? (topic) => equals(wordsOf(topic), lexicons.done)
    : () => false;
}

/** Check marks below so many topics from the first on, and below no other, are not an ornament. */
const SETTLED_TOPICS = 2;

/**
 * Tells topics below which everything is struck through. Check marks say the same where each item below the first topics
 * has one and no item below the others, which are at least as many: so it looks when somebody is on the way.
 */
function settledBelow(
  topics: readonly Facts[],
  { facts }: DocumentFacts,
  checkmark: ParseOptions["checkmark"],
): (facts: Facts) => boolean {
  const below = topics.map((topic) => {
    const items = facts
      .slice(topic.node.index + 1, topic.node.last + 1)
      .filter(
        ({ node }) =>
          node.kind === "item" && !node.task && !node.children.some(({ kind }) => kind === "item"),
      );
    const part = (test: (fact: Facts) => boolean): "all" | "some" | "none" => {
      const count = items.filter(test).length;
      return count === 0 ? "none" : count === items.length ? "all" : "some";
    };
    return {
      topic,
      struck: part(({ node }) => node.struck),
      checked:
        topic.boxes > 0 ? ("none" as const) : part(({ mark }) => mark === "check" || mark === "checked"),
      isEmpty: items.length === 0,
    };
  });
  const first = below.findIndex(({ checked, isEmpty }) => checked !== "all" && !isEmpty);
  const ahead = below.slice(0, Math.max(0, first)).filter(({ isEmpty }) => !isEmpty);
  const isStatus =
    checkmark !== "decoration" &&
    ahead.length >= SETTLED_TOPICS &&
    ahead.length * 2 <= below.length &&
    // The next one may be half done.
    below.slice(first + 1).every(({ checked }) => checked === "none");
  const settled = new Set([
    ...below.filter(({ struck, topic }) => struck === "all" && topic.boxes === 0).map(({ topic }) => topic),
    ...(isStatus ? ahead.map(({ topic }) => topic) : []),
  ]);
  return (topic) => settled.has(topic);
}

/** So many lines below a topic may be about the topic as a whole. */
const LINES_ABOUT = 4;
/** Longer words say more than a state: "**Status:** the video is live, see … ✅". */
const STATE_LENGTH = 40;

/** What a line right below a topic says of its state: "**Status:** Done". */
function stateBelow({ node }: Facts, { lexicons, of }: DocumentFacts): Mark {
  const line = node.children.slice(0, LINES_ABOUT).find(
    ({ kind, form, lead }) =>
      // Bold words before a list act as a heading.
      (kind === "paragraph" || kind === "item" || form === "bold" || form === "label") &&
      lead !== null &&
      lead.rest.length <= STATE_LENGTH &&
      consistsOf(lead.name, lexicons.statusColumns, lexicons.little),
  );
  return line?.lead == null || line.task || of(node).mark === "open"
    ? "none"
    : stateOf(line.lead.rest, lexicons);
}

/** A list of states is one of these topics where it has this share of them. */
const TRACKED_SHARE = 0.5;

/**
 * Tells topics that a status table or a checklist elsewhere in the document has as done: "Week 3" or the same name. Of
 * names and steps that come twice nothing can be told.
 */
function statesElsewhere(topics: readonly Facts[], { facts }: DocumentFacts): (facts: Facts) => boolean {
  const taken = new Set(topics.map(({ node }) => node));
  const namesOf = ({ key, step }: Facts): ReadonlySet<string> =>
    new Set([...(key === "" ? [] : [key]), ...(step?.number == null ? [] : [`${step.size} ${step.number}`])]);
  const times = new Map<string, number>();
  for (const name of topics.flatMap((topic) => [...namesOf(topic)]))
    times.set(name, (times.get(name) ?? 0) + 1);
  const states = new Map<string, Mark | "twice">();
  let last = -1;
  for (const fact of facts) {
    const { node, mark } = fact;
    if (taken.has(node)) last = node.last;
    const isState = node.kind === "row" ? mark === "done" || mark === "open" : node.task;
    if (!isState || node.index <= last) continue;
    for (const name of namesOf(fact)) states.set(name, states.has(name) ? "twice" : mark);
  }
  const stateIn = (topic: Facts): Mark | "twice" | undefined => {
    const name = [...namesOf(topic)].find((one) => states.has(one));
    return name === undefined || times.get(name) !== 1 ? undefined : states.get(name);
  };
  const tracked = topics.filter((topic) => stateIn(topic) !== undefined).length;
  return tracked >= topics.length * TRACKED_SHARE ? (topic) => stateIn(topic) === "done" : () => false;
}

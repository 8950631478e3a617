/** Says in sentences why a document is read as a roadmap or not: each is true of the text, and names what was seen. */
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { WordsCode } from "../words/languages.ts";
import {
  namesProductSection,
  namesRelease,
  titleOf,
  wishIn,
  type VerdictMeasures,
} from "./measure-verdict.ts";
import type { Candidate } from "./candidate.ts";

interface Judgement {
  /** What the words of the document and of its topics say. */
  readonly measures: VerdictMeasures;
  readonly isCourse: boolean;
  readonly isAccepted: boolean;
  readonly language: WordsCode | null;
}

/** The document with the reading that is judged. */
interface Text {
  readonly document: DocumentFacts;
  readonly reading: Candidate;
  readonly title: string;
}

/** What speaks for or against a document: the measure that shows it, from where on it does, and the words that show it. */
interface Evidence {
  readonly isFor: boolean;
  readonly measure: string;
  readonly least: number;
  /** The titles that the sentence is about, and how many it needs: a share of two items says nothing. */
  readonly shown?: (text: Text) => readonly string[];
  readonly fewest?: number;
  readonly say: (title: string, examples: string) => string;
}

const EVIDENCE: readonly Evidence[] = [
  {
    isFor: true,
    measure: "roadmapTitle",
    least: 1,
    say: (title) => `The title says that it is for learning: "${title}".`,
  },
  { isFor: true, measure: "roadmapProse", least: 1, say: () => "Its introduction is about learning." },
  { isFor: true, measure: "levelPhases", least: 2, say: () => "Its phases go from basic to advanced." },
  {
    isFor: true,
    measure: "stepHeadings",
    least: 0.3,
    say: () => "Its headings are numbered like the steps of a course.",
  },
  { isFor: false, measure: "awesome", least: 1, say: () => "It calls itself an awesome list." },
  {
    isFor: false,
    measure: "list",
    least: 1,
    say: (title) => `The title says that it is a list of links, notes or questions: "${title}".`,
  },
  {
    isFor: false,
    measure: "thing",
    least: 1,
    say: (title) => `The title names a tool or a product: "${title}".`,
  },
  {
    isFor: false,
    measure: "productTopics",
    least: 0.2,
    fewest: 3,
    shown: ({ document, reading }) =>
      reading.topics
        .map((topic) => document.of(topic))
        .filter(wishIn(document))
        .map(({ says }) => says.title),
    say: (_, examples) => `Some of its items read like plans for a product: ${examples}.`,
  },
  {
    isFor: false,
    measure: "releases",
    least: 0.4,
    fewest: 2,
    shown: ({ document, reading }) =>
      reading.phases.flatMap(({ node }) =>
        node !== null && namesRelease(node.title, document) ? [node.title] : [],
      ),
    say: (_, examples) => `Its phases are named like releases or dates of a product: ${examples}.`,
  },
  {
    isFor: false,
    measure: "product",
    least: 2,
    fewest: 2,
    shown: ({ document }) =>
      document.facts
        .filter(({ node }) => node.kind === "heading" && node.level < 7)
        .map(({ node }) => node.title)
        .filter((title) => namesProductSection(title, document)),
    say: (_, examples) => `It has sections that software documentation has: ${examples}.`,
  },
  {
    isFor: false,
    measure: "questions",
    least: 0.5,
    fewest: 3,
    shown: ({ document }) => itemsOf(document, ({ form }) => form === "question"),
    say: (_, examples) => `Most of its items are questions: ${examples}.`,
  },
  {
    isFor: false,
    measure: "placeholders",
    least: 0.2,
    say: () => "Many of its items are placeholders to fill in.",
  },
  {
    isFor: false,
    measure: "linkedItems",
    least: 0.7,
    fewest: 3,
    shown: ({ document }) => itemsOf(document, ({ says }) => says.linked),
    say: (_, examples) => `Most of its items are links: ${examples}.`,
  },
  {
    isFor: false,
    measure: "sentenceItems",
    least: 0.6,
    fewest: 3,
    shown: ({ document }) => itemsOf(document, ({ form }) => form === "sentence"),
    say: (_, examples) =>
      `Most of its items are sentences rather than names of things to learn: ${examples}.`,
  },
];

/** A reading of fewer topics may be what is written beside a roadmap that is drawn. */
const DRAWN_TOPICS = 10;
const SHOWN = 2;
const SHOWN_LENGTH = 50;

/** A refusal ends with what to do about it. */
export function reasonsFor(
  document: DocumentFacts,
  reading: Candidate,
  judgement: Judgement,
): readonly string[] {
  const { measures, isCourse, isAccepted, language } = judgement;
  const text: Text = { document, reading, title: quotable(titleOf(document)) };
  const said = (isFor: boolean): readonly string[] =>
    EVIDENCE.filter((one) => one.isFor === isFor && (measures[one.measure] ?? 0) >= one.least).flatMap(
      (one) => sentence(one, text),
    );
  if (isCourse) return said(true);
  const unknown =
    language === null
      ? ["Waymark does not know the language of this text, or there is too little text to tell."]
      : [];
  const few = reading.topics.length < 3 ? ["There are fewer than three topics."] : [];
  const drawn = reading.topics.length < DRAWN_TOPICS ? drawnReason(document) : [];
  const against = [...few, ...said(false), ...drawn, ...unknown];
  if (isAccepted) return [...against, "You asked for it, so Waymark reads it as a roadmap."];
  return [
    ...(against.length > 0 ? against : missing(measures)),
    "If it is a roadmap, write `enabled: true` in `.github/roadmap.yml`. Waymark then reads it as one.",
  ];
}

/** The reasons for a document in which nothing could be a topic. */
export function reasonsForNothing(document: DocumentFacts, isNamed: boolean): readonly string[] {
  return isNamed
    ? ["Nothing in the text is what the configuration names as topics."]
    : ["No topics were found in the text.", ...drawnReason(document)];
}

function drawnReason({ outline }: DocumentFacts): readonly string[] {
  return outline.nodes.some(({ pictured }) => pictured)
    ? ["It shows pictures. If the roadmap is in a picture, Waymark cannot read it."]
    : [];
}

function sentence({ shown, fewest = 0, say }: Evidence, text: Text): readonly string[] {
  const titles = shown === undefined ? [] : [...new Set(shown(text).map(quotable))];
  if (titles.length < fewest) return [];
  const examples = titles.slice(0, SHOWN).map((title) => `"${title}"`);
  return [say(text.title, examples.join(", "))];
}

/** What could be a mention, a link, a reference or a format where the sentence is shown; plain words keep all they have. */
const FORMATS = /[<>[\]`@|\\*~]|#(?=\d)|\bhttps?:\/\/|\bwww\./giu;

/** A title of the document as it can be quoted anywhere. */
function quotable(title: string): string {
  const characters = Array.from(title.replace(FORMATS, " ").replace(/\s+/gu, " ").trim());
  return characters.length <= SHOWN_LENGTH
    ? characters.join("")
    : `${characters.slice(0, SHOWN_LENGTH).join("")}…`;
}

function itemsOf({ facts }: DocumentFacts, test: (fact: Facts) => boolean): readonly string[] {
  return facts
    .filter((fact) => (fact.node.kind === "item" || fact.node.kind === "row") && test(fact))
    .map(({ says }) => says.title);
}

/** What a roadmap has and this document has not, as far as words and numbers show it. */
function missing(measures: VerdictMeasures): readonly string[] {
  const isNone = (...names: readonly string[]): boolean => names.every((name) => (measures[name] ?? 0) === 0);
  const none = [
    ...(isNone("roadmapTitle", "learningTitle")
      ? ["The title has no word that Waymark knows for learning."]
      : []),
    ...(isNone("stages", "weeks", "days", "levelHeadings")
      ? ["It has no numbered phases, weeks or days, and no levels such as basic and advanced."]
      : []),
    ...(isNone("courseAbove") ? ["No heading above its items says that they are to be learnt."] : []),
  ];
  return none.length > 0
    ? none
    : ["Its words and its structure are more like those of documents that are not roadmaps."];
}

/** Why a document is read as a roadmap or not: each reason is true of the text, and quotes what was seen. */
import type { PlainReason, QuotingReason, Reason } from "../../model/reason.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { WordsCode } from "../words/frequent-words.ts";
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
type Evidence = {
  readonly isFor: boolean;
  readonly measure: string;
  readonly least: number;
} & (
  | { readonly kind: PlainReason }
  | {
      readonly kind: QuotingReason;
      /** The titles that the reason is about, and how many it needs: a share of two items says nothing. */
      readonly shown: (text: Text) => readonly string[];
      readonly fewest: number;
    }
);

const titled = { shown: ({ title }: Text) => [title], fewest: 1 };

const EVIDENCE: readonly Evidence[] = [
  {
    isFor: true,
    measure: "roadmapTitle",
    least: 1,
    kind: "learning-title",
    ...titled,
  },
  { isFor: true, measure: "roadmapProse", least: 1, kind: "learning-introduction" },
  { isFor: true, measure: "levelPhases", least: 2, kind: "levels" },
  {
    isFor: true,
    measure: "stepHeadings",
    least: 0.3,
    kind: "steps",
  },
  { isFor: false, measure: "awesome", least: 1, kind: "awesome" },
  {
    isFor: false,
    measure: "list",
    least: 1,
    kind: "list-title",
    ...titled,
  },
  {
    isFor: false,
    measure: "thing",
    least: 1,
    kind: "product-title",
    ...titled,
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
    kind: "product-plans",
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
    kind: "releases",
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
    kind: "product-sections",
  },
  {
    isFor: false,
    measure: "questions",
    least: 0.5,
    fewest: 3,
    shown: ({ document }) => itemsOf(document, ({ form }) => form === "question"),
    kind: "questions",
  },
  {
    isFor: false,
    measure: "placeholders",
    least: 0.2,
    kind: "placeholders",
  },
  {
    isFor: false,
    measure: "linkedItems",
    least: 0.7,
    fewest: 3,
    shown: ({ document }) => itemsOf(document, ({ says }) => says.linked),
    kind: "links",
  },
  {
    isFor: false,
    measure: "sentenceItems",
    least: 0.6,
    fewest: 3,
    shown: ({ document }) => itemsOf(document, ({ form }) => form === "sentence"),
    kind: "sentences",
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
): readonly Reason[] {
  const { measures, isCourse, isAccepted, language } = judgement;
  const text: Text = { document, reading, title: titleOf(document) };
  const said = (isFor: boolean): readonly Reason[] =>
    EVIDENCE.filter((one) => one.isFor === isFor && (measures[one.measure] ?? 0) >= one.least).flatMap(
      (one) => reasonOf(one, text),
    );
  if (isCourse) return said(true);
  const against: readonly Reason[] = [
    ...when(reading.topics.length < 3, "few-topics"),
    ...said(false),
    ...when(reading.topics.length < DRAWN_TOPICS && isDrawn(document), "picture"),
    ...when(language === null, "unknown-language"),
  ];
  if (isAccepted) return [...against, { kind: "accepted" }];
  return [...(against.length > 0 ? against : missing(measures)), { kind: "advice" }];
}

/** The reasons for a document in which nothing could be a topic. */
export const reasonsForNothing = (document: DocumentFacts, isNamed: boolean): readonly Reason[] =>
  isNamed ? [{ kind: "nothing-named" }] : [{ kind: "no-topics" }, ...when(isDrawn(document), "picture")];

const when = (is: boolean, kind: PlainReason): readonly Reason[] => (is ? [{ kind }] : []);

const isDrawn = ({ outline }: DocumentFacts): boolean => outline.nodes.some(({ pictured }) => pictured);

function reasonOf(evidence: Evidence, text: Text): readonly Reason[] {
  if (!("shown" in evidence)) return [{ kind: evidence.kind }];
  const titles = [...new Set(evidence.shown(text).map(quotable))];
  if (titles.length < evidence.fewest) return [];
  const quoted = titles.slice(0, SHOWN).map((title) => `"${title}"`);
  return [{ kind: evidence.kind, quoted: quoted.join(", ") }];
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
function missing(measures: VerdictMeasures): readonly Reason[] {
  const isNone = (...names: readonly string[]): boolean => names.every((name) => (measures[name] ?? 0) === 0);
  const none = [
    ...when(isNone("roadmapTitle", "learningTitle"), "no-learning-title"),
    ...when(isNone("stages", "weeks", "days", "levelHeadings"), "no-phases"),
    ...when(isNone("courseAbove"), "no-learning-heading"),
  ];
  return none.length > 0 ? none : [{ kind: "other-document" }];
}

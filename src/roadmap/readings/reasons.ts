/** Says in sentences why a document is read as a roadmap or not: each is true of the text, and names what was seen. */
import type { DocumentFacts } from "../features/facts.ts";
import type { WordsCode } from "../words/languages.ts";
import { titleOf, type VerdictMeasures } from "./measure-verdict.ts";
import type { Candidate } from "./candidate.ts";

interface Judgement {
  /** What the words of the document and of its topics say. */
  readonly measures: VerdictMeasures;
  readonly isCourse: boolean;
  readonly isAccepted: boolean;
  readonly language: WordsCode | null;
}

/** What speaks for or against a document, the measure that shows it, and from where on it does. */
const EVIDENCE: readonly {
  readonly isFor: boolean;
  readonly measure: string;
  readonly least: number;
  readonly say: (title: string, value: number) => string;
}[] = [
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
    say: () => "Its items read like plans for a product.",
  },
  {
    isFor: false,
    measure: "releases",
    least: 0.4,
    say: () => "Its phases are releases or dates of a product.",
  },
  {
    isFor: false,
    measure: "product",
    least: 2,
    say: () => "It has the usual sections of software documentation, such as installation and usage.",
  },
  { isFor: false, measure: "questions", least: 0.4, say: () => "Most of its items are questions." },
  {
    isFor: false,
    measure: "placeholders",
    least: 0.2,
    say: () => "Many of its items are placeholders to fill in.",
  },
  { isFor: false, measure: "linkedItems", least: 0.7, say: () => "Most of its items are links." },
  {
    isFor: false,
    measure: "sentenceItems",
    least: 0.6,
    say: () => "Most of its items are sentences rather than names of things to learn.",
  },
];

/** A refusal ends with what to do about it. */
export function reasonsFor(
  document: DocumentFacts,
  reading: Candidate,
  judgement: Judgement,
): readonly string[] {
  const { measures, isCourse, isAccepted, language } = judgement;
  const title = titleOf(document);
  const said = (isFor: boolean): readonly string[] =>
    EVIDENCE.filter((one) => one.isFor === isFor && (measures[one.measure] ?? 0) >= one.least).map((one) =>
      one.say(title, measures[one.measure] ?? 0),
    );
  if (isCourse) return said(true);
  const unknown =
    language === null
      ? ["Waymark does not know the language of this text, or there is too little text to tell."]
      : [];
  const few = reading.topics.length < 3 ? ["There are fewer than three topics."] : [];
  const against = [...few, ...said(false), ...unknown];
  if (isAccepted) return [...against, "You asked for it, so Waymark reads it as a roadmap."];
  const why =
    against.length > 0
      ? against
      : ["Overall, neither its words nor its structure look like a plan for learning."];
  return [
    ...why,
    "If it is a roadmap, write `enabled: true` in `.github/roadmap.yml`. Waymark then reads it as one.",
  ];
}

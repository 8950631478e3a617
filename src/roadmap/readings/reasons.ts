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
    say: (title) => `The title calls it a way to learn: "${title}".`,
  },
  { isFor: true, measure: "roadmapProse", least: 1, say: () => "Its opening words speak of a way to learn." },
  { isFor: true, measure: "levelPhases", least: 2, say: () => "Its phases go from basic to advanced." },
  {
    isFor: true,
    measure: "stepHeadings",
    least: 0.3,
    say: () => "Its headings number the steps of a course.",
  },
  { isFor: false, measure: "awesome", least: 1, say: () => "It calls itself an awesome list." },
  {
    isFor: false,
    measure: "list",
    least: 1,
    say: (title) => `The title calls it a list of links, notes or questions: "${title}".`,
  },
  {
    isFor: false,
    measure: "thing",
    least: 1,
    say: (title) => `The title names something to use: "${title}".`,
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
    say: () => "It has the sections of a document about software to install and use.",
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

/** The reasons, what was found first. A refusal ends with what to do about it. */
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
  const { topics, phases } = reading;
  const found = `${topics.length} topics in ${phases.length} ${phases.length === 1 ? "phase" : "phases"} were found.`;
  if (isCourse) return [found, ...said(true)];
  const unknown =
    language === null
      ? [
          "The language of the text is not one whose words Waymark knows, or there is too little text to tell.",
        ]
      : [];
  const few = topics.length < 3 ? ["There are fewer than three topics."] : [];
  const against = [...few, ...said(false), ...unknown];
  if (isAccepted) return [found, ...against, "Somebody asked for it, so it is read as a roadmap."];
  const why =
    against.length > 0
      ? against
      : ["Taken together, its words and its shape are not those of a plan for learning."];
  return [
    ...why,
    "If it is a roadmap, write `enabled: true` in `.github/roadmap.yml`: then it is read as one.",
  ];
}

/** Chooses the reading of a document, says how sure the choice is, and whether the document is a roadmap at all. */
import type { ParseOptions } from "../../model/parse-options.ts";
import type { Reason } from "../../model/reason.ts";
import type { Reading, Verdict } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import type { WordsCode } from "../words/frequent-words.ts";
import { scoreOf } from "./forest.ts";
import type { Candidate } from "./candidate.ts";
import { COURSE_TOPICS, propose } from "./propose.ts";
import { measureDocument, measureWords } from "./measure-verdict.ts";
import { optionsOf } from "./reading-options.ts";
import { reasonsFor, reasonsForNothing } from "./reasons.ts";
import {
  confidenceOf,
  differing,
  isUndisputed,
  likelyTopics,
  measureAll,
  measureConfidence,
  measureJudgement,
  scoreReadings,
  type Scored,
} from "./score-readings.ts";
import type { WordCounts } from "../words/word-table.ts";
import { measureEvidence } from "./word-evidence.ts";
import { SHORT_SIZE, SURE, SURE_OF_SHORT, VERDICT_THRESHOLD, weights } from "./weights.ts";

export interface Choice {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Null where nothing in the document could be a topic. */
  readonly best: Candidate | null;
  readonly confidence: number;
  readonly sure: boolean;
  readonly readings: readonly Reading[];
}

const KEYS = ["A", "B", "C"] as const;

/**
 * The best reading that the options leave open. `words` and `language` are the document's; the language is null where it
 * is not known.
 */
export function chooseReading(
  document: DocumentFacts,
  words: WordCounts,
  options: ParseOptions,
  language: WordsCode | null,
): Choice {
  const likely = likelyTopics(document, weights());
  const candidates = propose(document, options, likely);
  const measures = measureAll(candidates, document, likely);
  const scored = scoreReadings(candidates, measures, weights().reading);
  const [first] = scored;
  if (first === undefined) {
    const reasons = reasonsForNothing(document, options.topics.from !== null);
    return { verdict: "empty", reasons, best: null, confidence: 0, sure: false, readings: [] };
  }
  const best = measures[candidates.indexOf(first.reading)] ?? [];
  const whole = measureDocument(document);
  const read = measureWords(document, first.reading);
  const score = scoreOf(
    weights().verdict,
    measureJudgement(whole, read, measureEvidence(words, weights().words), best, first.score, likely),
  );
  const isCourse = score > VERDICT_THRESHOLD && first.reading.topics.length >= COURSE_TOPICS;
  const readings = differing(scored, KEYS.length).map((one, index) =>
    readingOf(one, KEYS[index] ?? "C", document),
  );
  const isChosen =
    options.topics.from !== null || options.topics.below !== null || options.topics.columns !== null;
  const isShort = (document.facts[0]?.size ?? 0) < SHORT_SIZE;
  const isOnly = isUndisputed(scored);
  const choice = isOnly
    ? null
    : scoreOf(weights().confidence, measureConfidence(scored, best, score, likely));
  const confidence = isChosen ? 1 : confidenceOf(score, choice);
  return {
    verdict: isCourse || options.accepted ? "roadmap" : "not-roadmap",
    reasons: reasonsFor(document, first.reading, {
      measures: { ...whole, ...read },
      isCourse,
      isAccepted: options.accepted,
      language,
    }),
    best: first.reading,
    confidence,
    sure: isChosen || confidence >= (isShort && !isOnly ? SURE_OF_SHORT : SURE),
    readings,
  };
}

function readingOf({ reading }: Scored, key: string, document: DocumentFacts): Reading {
  const { of } = document;
  const phases = reading.phases.map(({ title, topics }) => ({
    title,
    topics: topics.map(({ place }) => place.line),
  }));
  const names = reading.topics.slice(0, 3).map((topic) => of(topic).says.title.slice(0, 60));
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const more = reading.topics.length > names.length ? ", …" : "";
  return {
    key,
    title: `${count(phases.length, "phase")}, ${count(reading.topics.length, "topic")}: ${names.join(", ")}${more}`,
    phases,
    options: optionsOf(reading, document),
  };
}

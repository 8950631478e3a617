/** Puts a question that a person must answer at the top of the tracking issue. */
import { escapeText } from "../markdown/escape-text.ts";
import type { Refused } from "../model/errors.ts";
import type { Offer } from "../model/offer.ts";
import { renderReadings } from "../progress/render-readings.ts";
import type { Stock } from "./stock.ts";
import { type Tracker, renderBlock, memoryOf, writeTracking } from "./tracking.ts";
import { joinSentences } from "../language/join-sentences.ts";

/** A question that a person must answer. */
export interface Decision {
  /** Why nothing was changed, as plain text in the language of the course. */
  readonly words: string;
  /** What the question is about, each entry as Markdown. */
  readonly about: readonly string[];
  /** The box that confirms, as Markdown; null if something must be fixed first. */
  readonly question: string | null;
  /** The readings to choose from; empty if the question is about something else. */
  readonly readings: readonly Offer[];
}

/** Puts the question at the top of the tracking issue. Everything else in the issue stays. */
export async function askOnTracking(
  tracker: Tracker,
  stock: Stock,
  decision: Decision,
): Promise<Refused | null> {
  const { actual, matched } = stock;
  const { tracking: known } = matched;
  const above = asking(decision, stock);
  const asks = above.split("\n").filter((line) => line !== "").length;
  const memory = memoryOf(tracker, known, { stock, actual, told: null });
  const words =
    known !== null
      ? { above, skipped: memory.asks }
      : // Before a reading is chosen, there is no progress to show.
        decision.readings.length > 0
        ? above
        : `${above}\n\n${renderBlock(tracker, { stock, actual }, { notes: [], hasFiles: false })}`;
  return await writeTracking(
    tracker.remote,
    { stock, actual },
    { known, memory: { ...memory, asks }, words },
  );
}

/** The maximum number of titles in a question. */
const NAMED = 30;

function asking({ words, about, question, readings }: Decision, { choice, language }: Stock): string {
  if (readings.length > 0) {
    const why = choice.kind === "lost" ? language.readings.lost : language.readings.unsure;
    return [
      `### ${language.headings.question}`,
      joinSentences([why, language.readings.onIssue]),
      renderReadings(readings, language),
    ].join("\n\n");
  }
  const more = about.length - NAMED;
  const list = [
    ...about.slice(0, NAMED).map((title) => `- ${title}`),
    ...(more > 0 ? [`- ${language.changes.more(more)}`] : []),
  ];
  return [
    `### ${language.headings.question}`,
    escapeText(words),
    ...(list.length === 0 ? [] : [list.join("\n")]),
    ...(question === null ? [] : [`- [ ] ${question}`]),
  ].join("\n\n");
}

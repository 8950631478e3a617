/**
 * Decides in which language the roadmap is written. A running course keeps its language: one English paragraph in a short
 * Spanish roadmap must not change each of its issues.
 */
import { languageOf } from "../roadmap/words/language-of.ts";
import {
  LEAST_SHARE,
  resolveReading,
  shareOf,
  type ReadingInputs,
  type Resolved,
} from "./resolve-reading.ts";

/** The mark of a course whose roadmap does not show its language. */
const UNKNOWN = "none";

/**
 * `remembered` is the language that the course had last; null if it is unknown. Where the roadmap read in that language lacks
 * most of the items with issues, it was translated, and its text shows the language again. Throws UnknownReading.
 */
export async function resolveInLanguage(
  inputs: ReadingInputs,
  remembered: string | null,
): Promise<{ readonly resolved: Resolved; readonly writtenIn: string }> {
  const { text, options, running } = inputs;
  const shown = languageOf(text) ?? UNKNOWN;
  if (remembered !== null && remembered !== shown && running.size > 0) {
    const kept = await resolveReading({ ...inputs, options: { ...options, writtenIn: remembered } });
    if (shareOf(kept.roadmap, running) >= LEAST_SHARE) return { resolved: kept, writtenIn: remembered };
  }
  return { resolved: await resolveReading(inputs), writtenIn: shown };
}

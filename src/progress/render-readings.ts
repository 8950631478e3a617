/** The question which reading of the roadmap is meant: in words, with a box for each, and which box a person ticked. */
import { readBoxes } from "../markdown/boxes.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { readingKey } from "../model/parse-options.ts";
import { countsOf, type Offer } from "../model/offer.ts";

const NAME_LENGTH = 60;

/** A list with a box for each reading, as Markdown. */
export function renderReadings(offers: readonly Offer[], language: Language): string {
  return offers
    .map(
      (offer) =>
        `- [ ] **${offer.reading.key}**${language.signs.colon}${wordsOf(offer, language, escapeText)} ${markOf(offer)}`,
    )
    .join("\n");
}

/** A reading as plain text for a terminal or a log: "A: 6 phases, 38 topics: Data types, OOP, …". */
export const readingLine = (offer: Offer): string => `${offer.reading.key}: ${wordsOf(offer, en, cleanText)}`;

/** One reading in words, as safe Markdown. */
export const readingWords = (offer: Offer, language: Language): string =>
  wordsOf(offer, language, escapeText);

function wordsOf(offer: Offer, language: Language, safe: (text: string) => string): string {
  const counts = countsOf(offer);
  const names = counts.names.map((name) => safe(plainTitle(name, NAME_LENGTH)));
  return language.readings.words({ ...counts, names });
}

/** The mark of a box: the key, and what the reading is. So a tick never chooses another reading than the one that was shown. */
const markOf = ({ reading: { key, options } }: Offer): string =>
  `<!-- waymark:ask reading ${key} ${fingerprint(readingKey(options))} -->`;

/** Whether the text asks for exactly this reading under its key. */
export const isAsked = (markdown: string, offer: Offer): boolean => markdown.includes(markOf(offer));

/** Whether the text asks for a reading at all. */
export const asksForReading = (markdown: string): boolean => markdown.includes("<!-- waymark:ask reading ");

/** The reading whose box is ticked; null if there is none, or if more than one is ticked. */
export function tickedReading(markdown: string, offers: readonly Offer[]): Offer | null {
  const ticked = readBoxes(markdown).filter(
    (box) => box.ticked && asksForReading(box.title) && box.title.endsWith(" -->"),
  );
  const [only] = ticked;
  if (only === undefined || ticked.length > 1) return null;
  return offers.find((offer) => only.title.endsWith(markOf(offer))) ?? null;
}

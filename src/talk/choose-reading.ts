/** The command `reading`: chooses how the roadmap is read. */
import { parseOptions } from "../config/config.ts";
import { asksForReading, isAsked, readingWords } from "../progress/render-readings.ts";
import { parseHere } from "../reconcile/parse-roadmap.ts";
import { likelyOffers } from "../reconcile/resolve-reading.ts";
import { puzzled, synced, type Asked, type Obeyed } from "./command.ts";

/** A key counts only if it still names the reading that the question on the pinned issue showed under it. */
export async function chooseReading({ run, stock, argument }: Asked): Promise<Obeyed> {
  const { config, configured, language, matched, roadmapText } = stock;
  const { talk } = language;
  const offers = await likelyOffers(
    roadmapText,
    parseOptions(config, configured),
    run.sources.parse ?? parseHere,
  );
  if (offers.length === 0) return puzzled(talk.readingOnly);
  const offer = offers.find(({ reading }) => reading.key === argument.toUpperCase());
  if (offer === undefined) {
    const list = offers.map(
      (one) => `- **${one.reading.key}**${language.signs.colon}${readingWords(one, language)}`,
    );
    return puzzled(talk.readingHow(list.join("\n")));
  }
  const question = matched.tracking?.body ?? "";
  if (asksForReading(question) && !isAsked(question, offer)) {
    const { report } = await synced(run, stock);
    return { ...puzzled(talk.readingMoved), report };
  }
  const sources = { ...run.sources, reading: offer.reading.key };
  const { words: trouble, ...outcome } = await synced({ ...run, sources, turn: "now" }, stock);
  const { report } = outcome;
  const unsaved = report !== null && "unsaved" in report ? report.unsaved : undefined;
  const words =
    unsaved === undefined
      ? talk.readingSet(readingWords(offer, language))
      : talk.readingByHand(unsaved.path, unsaved.lines);
  const reaction = unsaved === undefined ? outcome.reaction : "puzzled";
  return { ...outcome, reaction, words: trouble === null ? words : `${words}\n\n${trouble}` };
}

/**
 * Decides which reading of the roadmap counts. What a person decided comes first: the config, a ticked box, a command.
 * A running course keeps its reading. A new course opens only if the reader is sure; otherwise a person is asked.
 */
import {
  DEFAULT_OPTIONS,
  namesReading,
  sameReading,
  saysHowToRead,
  type ParseOptions,
  type ReadingOptions,
} from "../model/parse-options.ts";
import { UnknownReading } from "../model/errors.ts";
import { items } from "../model/items.ts";
import type { Offer } from "../model/offer.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { asksForReading, tickedReading } from "../progress/render-readings.ts";
import type { ParseRoadmap } from "./parse-roadmap.ts";

export type ReadingChoice =
  /** `options` are those that the course follows, to remember them; null if they are unknown. */
  | { readonly kind: "settled"; readonly options: ReadingOptions | null }
  /** A person chose it, and the config does not say so yet. */
  | { readonly kind: "chosen"; readonly offer: Offer }
  /** Nobody has chosen, and the reader is not sure. Nothing may be opened. */
  | { readonly kind: "open"; readonly offers: readonly Offer[] }
  /** The reading that the running course follows finds nothing in the changed document. */
  | { readonly kind: "lost"; readonly offers: readonly Offer[] };

export interface ReadingInputs {
  readonly text: string;
  readonly options: ParseOptions;
  readonly parse: ParseRoadmap;
  /** The key of a reading that a person named; null for none. */
  readonly named: string | null;
  /** The texts in which a person may have ticked a box: the pinned issue, the set-up pull request. */
  readonly asked: readonly string[];
  /** The ids of the items that have issues. The course is running if there are any. */
  readonly running: ReadonlySet<string>;
  /** The reading that the course followed last; null if it is unknown. */
  readonly remembered: ReadingOptions | null;
}

/** The roadmap by the reading that counts. If nobody has chosen yet, it is the most likely one. */
export interface Resolved {
  readonly roadmap: Roadmap;
  readonly choice: ReadingChoice;
}

/** Throws UnknownReading if there is no reading with the named key. */
export async function resolveReading(inputs: ReadingInputs): Promise<Resolved> {
  const { text, options, parse, named, asked, running, remembered } = inputs;
  if (named !== null) return chosen(offerNamed(named, await likelyOffers(text, options, parse)));
  const likely = await parse(text, options);
  if (namesReading(options)) {
    const { course, phases, topics } = options;
    return { roadmap: likely, choice: { kind: "settled", options: { course, phases, topics } } };
  }
  const body = asked.find(asksForReading);
  const ticked = body === undefined ? null : tickedReading(body, await offersOf(inputs, likely));
  if (ticked !== null) return chosen(ticked);
  if (running.size > 0) {
    return await (remembered === null ? closest(inputs, likely) : kept(inputs, likely, remembered));
  }
  if (likely.verdict === "roadmap" && !likely.sure && !saysHowToRead(options)) {
    const offers = await offersOf(inputs, likely);
    if (offers.length > 0) return { roadmap: likely, choice: { kind: "open", offers } };
  }
  return { roadmap: likely, choice: { kind: "settled", options: await exactOptions(inputs, likely) } };
}

const chosen = (offer: Offer): Resolved => ({ roadmap: offer.roadmap, choice: { kind: "chosen", offer } });

/** The readings of a document, whatever reading the config names now. */
export async function likelyOffers(
  text: string,
  options: ParseOptions,
  parse: ParseRoadmap,
): Promise<readonly Offer[]> {
  const { course, phases, topics } = DEFAULT_OPTIONS;
  const open = { ...options, course, phases, topics };
  return await offersOf({ text, options: open, parse }, await parse(text, open));
}

/**
 * The readings that a person can choose, as they would open: by their options. Readings that come to the same topics are
 * one.
 */
async function offersOf(
  { text, options, parse }: Pick<ReadingInputs, "text" | "options" | "parse">,
  { readings }: Pick<Roadmap, "readings">,
): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  const known = new Set<string>();
  for (const reading of readings) {
    const roadmap = await parse(text, { ...options, ...reading.options, accepted: true });
    const lines = linesOf(roadmap);
    if (lines !== "" && !known.has(lines)) offers.push({ reading, roadmap });
    known.add(lines);
  }
  return offers;
}

const linesOf = ({ phases }: Roadmap): string =>
  phases.map(({ topics }) => topics.map(({ line }) => line).join(" ")).join("\n");

/** Throws UnknownReading. */
export function offerNamed(key: string, offers: readonly Offer[]): Offer {
  const found = offers.find(({ reading }) => reading.key === key.toUpperCase());
  if (found !== undefined) return found;
  throw new UnknownReading(
    key,
    offers.map(({ reading }) => reading.key),
  );
}

/** A running course follows the reading that it began with, however the document is read now. */
async function kept(inputs: ReadingInputs, likely: Roadmap, remembered: ReadingOptions): Promise<Resolved> {
  const settled = { kind: "settled", options: remembered } as const;
  const [first] = likely.readings;
  if (first !== undefined && sameReading(first.options, remembered) && likely.verdict === "roadmap")
    return { roadmap: likely, choice: settled };
  const options = { ...inputs.options, ...remembered };
  const roadmap = await inputs.parse(inputs.text, options);
  if (roadmap.verdict === "roadmap") return { roadmap, choice: settled };
  // A paragraph more may make a document look like something else, but the course is there.
  const accepted = await inputs.parse(inputs.text, { ...options, accepted: true });
  if (shareOf(accepted, inputs.running) >= LEAST_SHARE) return { roadmap: accepted, choice: settled };
  const offers = likely.verdict === "roadmap" ? await offersOf(inputs, likely) : [];
  return { roadmap, choice: offers.length === 0 ? settled : { kind: "lost", offers } };
}

/** A reading with less than this share of the items with issues is not that of the course. */
export const LEAST_SHARE = 0.5;

/**
 * For a course that began before its reading was remembered: the reading that fits its issues best. If that fits badly,
 * nobody can tell which reading the course follows, and a wrong guess would close most of its issues.
 */
async function closest(inputs: ReadingInputs, likely: Roadmap): Promise<Resolved> {
  const { running } = inputs;
  const settled = (roadmap: Roadmap, options: ReadingOptions | null): Resolved => ({
    roadmap,
    choice: { kind: "settled", options },
  });
  const fit = fitOf(likely, running);
  const isOnly = likely.readings.length < 2 && shareOf(likely, running) >= LEAST_SHARE;
  const others = fit === 1 || isOnly ? [] : await offersOf(inputs, likely);
  const best = others
    .map((offer) => ({ offer, fit: fitOf(offer.roadmap, running) }))
    .reduce<{ readonly offer: Offer | null; readonly fit: number }>((a, b) => (b.fit > a.fit ? b : a), {
      offer: null,
      fit,
    });
  const share = shareOf(best.offer?.roadmap ?? likely, running);
  if (share < LEAST_SHARE && others.length > 0 && likely.verdict === "roadmap")
    return { roadmap: likely, choice: { kind: "open", offers: others } };
  if (best.offer !== null) return settled(best.offer.roadmap, best.offer.reading.options);
  return settled(likely, await exactOptions(inputs, likely));
}

/** How well the items of a roadmap meet those that have issues, from 0 to 1. */
function fitOf(roadmap: Roadmap, running: ReadonlySet<string>): number {
  return (2 * foundIn(roadmap, running)) / (items(roadmap).length + running.size);
}

/**
 * The share of the items with issues that are in a roadmap, from 0 to 1. Items without issues do not count here: a
 * first sync that was interrupted has opened only some.
 */
export const shareOf = (roadmap: Roadmap, running: ReadonlySet<string>): number =>
  foundIn(roadmap, running) / running.size;

const foundIn = (roadmap: Roadmap, running: ReadonlySet<string>): number =>
  items(roadmap).filter(({ id }) => running.has(id)).length;

/** The options of the first reading; null if they do not give it back, because then they are not worth remembering. */
async function exactOptions(
  { text, options, parse }: ReadingInputs,
  roadmap: Roadmap,
): Promise<ReadingOptions | null> {
  const [first] = roadmap.readings;
  if (first === undefined || roadmap.verdict !== "roadmap") return null;
  const again = await parse(text, { ...options, ...first.options });
  return linesOf(again) === linesOf(roadmap) ? first.options : null;
}

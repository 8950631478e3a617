/** Writes the reading that a person chose into the config, so that every later run and every fork follows it. */
import { linesByHand, optionLines, withReading, type ReadingSettings } from "../config/edit-reading.ts";
import { RoadmapMoved } from "../model/errors.ts";
import { items } from "../model/items.ts";
import type { Offer } from "../model/offer.ts";
import { issueLimitFor } from "../model/parse-options.ts";
import type { Remote } from "../model/remote.ts";
import { readingLine } from "../progress/render-readings.ts";
import type { ConfigReading, ReadingLines } from "../set-up/config-text.ts";
import { textOf } from "./read-sources.ts";
import type { ByHand } from "./report.ts";
import type { Sources, Stock } from "./stock.ts";

/** The settings with which this reading opens. The person saw how many topics it has, so the limit rises with it. */
export function readingSettings(
  { reading, roadmap }: Offer,
  { config }: Pick<Stock, "config">,
): ReadingSettings {
  const limit = issueLimitFor(items(roadmap).length);
  return { options: reading.options, maxIssues: limit > config.max_issues ? limit : null };
}

/** What a new config says about the reading. `max_issues` has a line of its own there. */
export function configReading(offers: readonly Offer[], chosen: Offer | null): ConfigReading {
  const lines = (offer: Offer): ReadingLines => ({
    words: readingLine(offer),
    lines: optionLines({ options: offer.reading.options, maxIssues: null }),
  });
  if (chosen !== null) return { kind: "chosen", ...lines(chosen) };
  return offers.length === 0 ? { kind: "settled" } : { kind: "open", choices: offers.map(lines) };
}

export type SavedReading =
  | { readonly kind: "saved" }
  /** Nobody chose, or the config says so already, or it cannot be written and the pinned issue remembers the reading. */
  | { readonly kind: "kept" }
  /** The config cannot be changed, so a person must write these lines. */
  | ({ readonly kind: "by-hand" } & ByHand);

/**
 * Commits the config with the reading, unless the branch takes no commit or the file cannot be edited. Throws RoadmapMoved
 * if somebody committed meanwhile.
 */
export async function saveReading(
  remote: Pick<Remote, "commit">,
  stock: Stock,
  { config: path }: Sources,
): Promise<SavedReading> {
  const { choice, actual, configError } = stock;
  const { head, defaultBranch: branch } = actual.repository;
  const file = actual.files[path];
  if (choice.kind !== "chosen" || head === null || configError !== null || file?.kind === "unreadable")
    return KEPT;
  const text = textOf(file) ?? "";
  const settings = readingSettings(choice.offer, stock);
  const edited = withReading(text, settings);
  if (edited === text) return KEPT;
  if (edited === null) return { kind: "by-hand", path, lines: linesByHand(text, settings) };
  const outcome = await remote.commit({
    branch,
    expectedHead: head,
    message: `Read the roadmap by reading ${choice.offer.reading.key}`,
    files: new Map([[path, edited]]),
  });
  if (outcome.kind === "moved") throw new RoadmapMoved();
  return outcome.kind === "committed" ? { kind: "saved" } : KEPT;
}

const KEPT: SavedReading = { kind: "kept" };

/** `waymark preview`: shows what Waymark would do with a roadmap. It uses the same plan as a run, but does nothing. */
import type { Clock } from "../model/clock.ts";
import type { Offer } from "../model/offer.ts";
import { CONFIG_PATH } from "../model/paths.ts";
import { readRoadmapFile } from "../machine/read-roadmap-file.ts";
import { itemTitles } from "../reconcile/item-titles.ts";
import { makePlan, type Proposal } from "../reconcile/make-plan.ts";
import { takeStock } from "../reconcile/take-stock.ts";
import { DEFAULT_SOURCES, type Stock } from "../reconcile/stock.ts";
import { findConfig, type FoundConfig } from "./find-config.ts";
import { findRoadmap } from "./find-roadmap.ts";
import { findRepository } from "./find-repository.ts";
import { jsonText, wantsColors, type Io } from "./io.ts";
import { openRepository } from "./open-github.ts";
import { emptyRepository, withFile, type ReadOnlyRemote } from "../reconcile/empty-repository.ts";
import { previewText } from "./preview-text.ts";

/** At most half a minute for a limit that ends by then, because a person is waiting at the terminal. */
const MAX_WAIT = 30_000;

export interface PreviewOptions {
  /** The roadmap; null for the README, or for the repository's own roadmap. */
  readonly file: string | null;
  /** `true` for the repository that the current folder is a clone of; null for an empty one that does not exist. */
  readonly repository: string | true | null;
  /** The key of the reading to plan for; null for the one that counts. */
  readonly reading: string | null;
  readonly json: boolean;
}

/**
 * Prints the plan for an empty repository, or for the named one as it is now, with its own roadmap or with the file
 * instead. Returns the exit code 0. Throws the errors that `expected` knows.
 */
export async function preview(options: PreviewOptions, io: Io, clock: Clock): Promise<number> {
  const { repository, reading, json } = options;
  const name = repository === null ? null : await findRepository(repository === true ? null : repository, io);
  const config = name === null ? findConfig(null, io.cwd) : null;
  const file = name === null ? await findRoadmap(options.file, config, io.cwd) : options.file;
  const text = file === null ? null : readRoadmapFile(file, io.cwd);
  const live =
    name === null
      ? withConfig(emptyRepository(), config)
      : await openRepository(name, { env: io.env, clock, maxWait: MAX_WAIT });
  const place = file === null || text === null ? live : withFile(live, file, text);
  const stock = await takeStock(place, { ...DEFAULT_SOURCES, roadmap: file, reading }, clock);
  const proposal = makePlan(stock, "asked");
  const about = {
    name: name ?? "an empty repository",
    live: name !== null,
    stock,
    closing: "Nothing was changed.",
  };
  if (json) io.stdout(previewJson(proposal, name, stock));
  else io.stdout(previewText(proposal, about, wantsColors(io)));
  return 0;
}

const readingJson = ({ reading: { key, options }, roadmap }: Offer) => ({
  key,
  phases: roadmap.phases.map(({ title, topics }) => ({ title, topics: topics.map(({ line }) => line) })),
  options,
});

const withConfig = (place: ReadOnlyRemote, config: FoundConfig | null): ReadOnlyRemote =>
  config === null ? place : withFile(place, CONFIG_PATH, config.text);

/** `docs/command-line.md` documents the shape. If Waymark would not act, the plan is empty. */
function previewJson(proposal: Proposal, repository: string | null, stock: Stock): string {
  return jsonText({
    repository,
    outcome: proposal.kind,
    reason: proposal.kind === "go" ? null : proposal.reason,
    readings: proposal.kind === "stop" ? proposal.readings.map(readingJson) : [],
    plan: proposal.kind === "stay-out" ? { changes: [], undecided: [] } : proposal.plan,
    titles: Object.fromEntries(itemTitles(stock)),
  });
}

/** `waymark preview`: what Waymark would do with a roadmap, by the same plan that a run makes, without doing it. */
import { parseArgs } from "node:util";
import type { Clock } from "../model/clock.ts";
import { CONFIG_PATH } from "../model/paths.ts";
import { makePlan } from "../reconcile/make-plan.ts";
import { takeStock, DEFAULT_SOURCES } from "../reconcile/take-stock.ts";
import { BadArguments } from "./bad-arguments.ts";
import type { Io } from "./io.ts";
import { checkName } from "./check-name.ts";
import { expected } from "./expected.ts";
import { findConfig, type FoundConfig } from "./find-config.ts";
import { openRepository } from "./open-repository.ts";
import { emptyRepository, withFile, type Place } from "./preview-place.ts";
import { previewJson, previewText } from "./preview-text.ts";
import { readRoadmapFile } from "../machine/read-roadmap-file.ts";

const PREVIEW_USAGE = "Usage: waymark preview [FILE] [--repo owner/name] [--json]";

/** A person waits at the terminal: half a minute at most, for a limit that is over by then. */
const MAX_WAIT = 30_000;

/**
 * Prints the plan: for an empty repository, or with `--repo` for that one as it is now; of its own roadmap, or of FILE in
 * its place. Gives the exit code: 0, or 2 with one line on stderr when something is wrong with the arguments, the
 * file, the token or the repository.
 */
export async function preview(args: readonly string[], io: Io, clock: Clock): Promise<number> {
  try {
    const { file, repository, json } = readArguments(args);
    const text = file === null ? null : await readRoadmapFile(file, io.cwd);
    const live =
      repository === null
        ? withConfig(emptyRepository(), await findConfig(null, io.cwd))
        : await openRepository(repository, { env: io.env, clock, maxWait: MAX_WAIT });
    const place = file === null || text === null ? live : withFile(live, file, text);
    const stock = await takeStock(place, { ...DEFAULT_SOURCES, roadmap: file }, clock);
    const proposal = makePlan(stock, "asked");
    const about = {
      name: repository ?? "an empty repository",
      live: repository !== null,
      stock,
      closing: "Nothing was changed.",
    };
    if (json) io.stdout(previewJson(proposal));
    else io.stdout(previewText(proposal, about, io.isTTY && !io.env["NO_COLOR"]));
    if (json && proposal.kind !== "go") io.stderr(`waymark preview: ${proposal.reason}\n`);
    return 0;
  } catch (error) {
    io.stderr(`waymark preview: ${expected(error)}\n`);
    return 2;
  }
}

const withConfig = (place: Place, config: FoundConfig | null): Place =>
  config === null ? place : withFile(place, CONFIG_PATH, config.text);

function readArguments(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [file = null, ...more] = positionals;
  const repository = values.repo ?? null;
  if (more.length > 0) {
    throw new BadArguments(`one file at a time, not ${positionals.length}. ${PREVIEW_USAGE}`);
  }
  if (file === null && repository === null) {
    throw new BadArguments(`neither a file nor a repository named. ${PREVIEW_USAGE}`);
  }
  if (repository !== null) checkName(repository, PREVIEW_USAGE);
  return { file, repository, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, repo: { type: "string" } },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new BadArguments(`${message} ${PREVIEW_USAGE}`, { cause });
  }
}

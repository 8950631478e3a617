/**
 * A no to Waymark, kept in more than one place: the label `waymark:off`, `enabled: false` in the config, and progress.json.
 * So it survives the deletion of the pinned issue, and of either file.
 */
import * as z from "zod/mini";
import { readConfig } from "../config/config.ts";
import { withSetting } from "../config/edit-config.ts";
import { ConfigError } from "../language/config-error.ts";
import type { ActualFile } from "../model/actual.ts";
import { PROGRESS_JSON } from "../model/paths.ts";
import type { Remote } from "../model/remote.ts";
import { writtenHere } from "../record/written-here.ts";
import { hasCommentAbove, OPT_OUT_COMMENT } from "./opt-out-signs.ts";
import { textOf } from "./read-sources.ts";
import type { Run } from "./run.ts";
import type { Sources, Stock } from "./stock.ts";
import { takeStock } from "./take-stock.ts";

/** Writes down a no that only the label says, or a yes where a person took the label off. Says whether it wrote a yes. */
export async function settleOptOut(
  remote: Pick<Remote, "commit">,
  stock: Stock,
  sources: Sources,
): Promise<boolean> {
  if (stock.optOut === "unrecorded")
    await commit(remote, stock, optOutFiles(stock, sources), "Turn Waymark off");
  if (stock.optOut !== "withdrawn") return false;
  return await withdraw(remote, stock, sources);
}

/** Writes into the config and progress.json that Waymark works here again. False where the branch takes no commit. */
async function withdraw(remote: Pick<Remote, "commit">, stock: Stock, sources: Sources): Promise<boolean> {
  return await commit(remote, stock, optInFiles(stock, sources), "Turn Waymark on");
}

/** How often the files are read again because the head moved in the meantime. */
const RACES = 5;

/**
 * Writes into the files whether Waymark works here, because a person said so and there is no label that says it. Returns
 * false if the files do not say it afterwards: then the person must write `enabled` into the config.
 */
export async function recordWish(
  run: Pick<Run, "remote" | "sources" | "clock">,
  stock: Stock,
  enabled: boolean,
): Promise<boolean> {
  const { remote, sources, clock } = run;
  let known = stock;
  for (let race = 0; race < RACES; race += 1) {
    const written = files(known, sources, !enabled);
    if (!isRecorded(known, sources, { enabled, written })) return false;
    const { head, defaultBranch: branch } = known.actual.repository;
    if (written.size === 0) return true;
    if (head === null) return false;
    const message = enabled ? "Turn Waymark on" : "Turn Waymark off";
    const outcome = await remote.commit({ branch, expectedHead: head, message, files: written });
    if (outcome.kind !== "moved") return outcome.kind === "committed";
    known = await takeStock(remote, sources, clock);
  }
  return false;
}

/** Whether the files say it, once `written` is committed. The config is stronger than progress.json. */
function isRecorded(
  { actual, config, isYes }: Stock,
  { config: path }: Sources,
  { enabled, written }: { readonly enabled: boolean; readonly written: ReadonlyMap<string, string> },
): boolean {
  if (written.has(path) || config.enabled === enabled) return true;
  return !enabled && !isYes && (written.has(PROGRESS_JSON) || writtenHere(actual)?.progress?.off === true);
}

/** The files that say no, by path: only those that do not yet, and that can be edited. */
export const optOutFiles = (stock: Stock, sources: Sources): ReadonlyMap<string, string> =>
  files(stock, sources, true);

/** The files that do not say any more that Waymark is off, by path. */
export const optInFiles = (stock: Stock, sources: Sources): ReadonlyMap<string, string> =>
  files(stock, sources, false);

async function commit(
  remote: Pick<Remote, "commit">,
  { actual: { repository } }: Stock,
  written: ReadonlyMap<string, string>,
  message: string,
): Promise<boolean> {
  const { head, defaultBranch: branch } = repository;
  if (head === null || written.size === 0) return false;
  // Where the branch takes no commit, the label is all there is. Where it moved, the next run writes it.
  const outcome = await remote.commit({ branch, expectedHead: head, message, files: written });
  return outcome.kind === "committed";
}

function files(
  { actual, config, configError, configured }: Stock,
  { config: path }: Sources,
  off: boolean,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const there = actual.files[path];
  // A person's own no needs no second one: taking the label off would take it back.
  const isSaid = off ? configured && !config.enabled : config.enabled;
  const edited = configError === null && !isSaid ? configThat(there, off) : null;
  if (edited !== null) changed.set(path, edited);
  const written = writtenHere(actual)?.progress ?? null;
  const text = textOf(actual.files[PROGRESS_JSON]);
  if (written !== null && text !== null && (written.off === true) !== off) {
    changed.set(PROGRESS_JSON, progressThat(text, off));
  }
  return changed;
}

/** Null if the file cannot be edited. */
function configThat(file: ActualFile | undefined, off: boolean): string | null {
  if (file?.kind === "unreadable") return null;
  const there = textOf(file) ?? "";
  const text = (hasCommentAbove(there) ? there.slice(OPT_OUT_COMMENT.length + 1) : there).replaceAll(
    ` ${OPT_OUT_COMMENT}`,
    "",
  );
  const isFlow = /^\s*\{/u.test(text);
  const [above, beside] = isFlow ? [`${OPT_OUT_COMMENT}\n`, ""] : ["", ` ${OPT_OUT_COMMENT}`];
  const edited = withSetting(text, "enabled", off ? `false${beside}` : "true");
  return edited !== null && says(edited, !off) ? `${off ? above : ""}${edited}` : null;
}

function says(text: string, enabled: boolean): boolean {
  try {
    return readConfig(text).enabled === enabled;
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
}

/** The same progress.json, which `writtenHere` has read, with or without the no. */
function progressThat(text: string, off: boolean): string {
  const { off: _, ...progress } = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  return `${JSON.stringify(off ? { ...progress, off } : progress, null, 2)}\n`;
}

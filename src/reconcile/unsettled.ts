/**
 * What the files of a repository must say before anything else is planned: a no or a yes that only the label says so far,
 * and what "Discard commits" deleted.
 */
import type { Actual } from "../model/actual.ts";
import type { Remote } from "../model/remote.ts";
import type { WriteFile } from "../model/change.ts";
import { optInFiles, optOutFiles, settleOptOut } from "./opt-out.ts";
import { discardedIn, restoreDiscarded } from "./restore-discarded.ts";
import type { Run } from "./run.ts";
import type { Stock } from "./stock.ts";

export interface Unsettled {
  /** The files to write, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether they only record a no, so that nobody has to be asked. */
  readonly isNo: boolean;
  /** Why they are written, for a person who is asked first. */
  readonly reason: string;
  /** Writes them. Returns whether that changed what the run must know. */
  readonly write: () => Promise<boolean>;
}

/** Null if everything is settled. Writes nothing. */
export async function unsettledIn(run: Run, stock: Stock): Promise<Unsettled | null> {
  const { remote, sources } = run;
  switch (stock.optOut) {
    case "unrecorded":
    case "withdrawn": {
      const isNo = stock.optOut === "unrecorded";
      const files = isNo ? optOutFiles(stock, sources) : optInFiles(stock, sources);
      const reason = isNo ? "the label turns Waymark off" : "the label that turned Waymark off is gone";
      if (files.size === 0 && !isNo) break;
      return { files, isNo, reason, write: () => settleOptOut(remote, stock, sources) };
    }
    case "none":
    case "recorded":
    case "kept":
      break;
  }
  const discarded = await discardedIn(run, stock);
  if (discarded === null) return null;
  const write = () => restoreDiscarded(run, stock, discarded);
  return { files: discarded.files, isNo: false, reason: "“Discard commits” deleted it", write };
}

/** The same as changes of a plan. */
export const changesOf = ({ files, reason }: Unsettled, actual: Actual): readonly WriteFile[] =>
  [...files].map(([path, text]) => ({
    type: "update",
    what: "file",
    path,
    before: { present: (actual.files[path]?.kind ?? "absent") !== "absent" },
    after: { text },
    reason,
  }));

/** A remote whose next read is this one, with these files already written. */
export function withFiles(remote: Remote, actual: Actual, files: Unsettled["files"]): Remote {
  const written = [...files].map(([path, text]) => [path, { kind: "text", text }] as const);
  const read = { ...actual, files: { ...actual.files, ...Object.fromEntries(written) } };
  return { ...remote, read: () => Promise.resolve(read) };
}

/**
 * "Discard commits" in a fork deletes every file that Waymark or the learner wrote. The pinned issue remembers the settings, so
 * they are put back before anything follows from their absence.
 */
import { DEFAULT_ACTION, syncsItself, workflowText } from "../access/workflow.ts";
import { recordSettings, withRecordedSettings } from "../config/recorded-settings.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { NO_MEMORY, readManagedBody, type Memory } from "../markdown/managed-block.ts";
import { Refused } from "../model/errors.ts";
import { BADGE, WORKFLOW_PATH } from "../model/paths.ts";
import type { Remote } from "../model/remote.ts";
import { writtenHere } from "../record/written-here.ts";
import { withBadge } from "../set-up/readme-badge.ts";
import { badgeNow, editableReadme, wantsReadmeBadge } from "./readme-badge.ts";
import { isAboutWorkflows } from "./put-files.ts";
import { textOf } from "./read-sources.ts";
import type { Sources, Stock } from "./stock.ts";

interface Restoring {
  readonly remote: Pick<Remote, "readUpstream" | "readVersions" | "announce" | "commit">;
  readonly sources: Sources;
  /** The App's workflow; null where no App runs. */
  readonly workflow: string | null;
}

/** What was deleted, by path, and which settings are in it. */
export interface Discarded {
  readonly files: ReadonlyMap<string, string>;
  readonly keys: readonly string[];
}

/** Null if nothing was discarded. */
export async function discardedIn(
  { remote, sources, workflow }: Restoring,
  stock: Stock,
): Promise<Discarded | null> {
  const { actual, matched } = stock;
  const { head, fork } = actual.repository;
  // A person who said no gets nothing back, and progress.json is always among what is discarded.
  if (!fork || matched.tracking === null || head === null || stock.off || writtenHere(actual) !== null)
    return null;
  const remembered = memoryOf(stock);
  const first = filesToRestore(stock, remembered, { sources, workflow });
  if (first.files.size === 0) return null;
  const upstream = await remote.readUpstream(stock.roadmapPath);
  if (upstream === null || upstream.hasOwnCommits) return null;
  const isTheirs = first.keys.length > 0 && (await wereUpstreams(remembered, remote, sources.config));
  const discarded = isTheirs
    ? filesToRestore(stock, { ...remembered, settings: null }, { sources, workflow })
    : first;
  return discarded.files.size === 0 ? null : discarded;
}

/** Returns whether a commit put something back, so that the repository must be read again. */
export async function restoreDiscarded(
  { remote }: Pick<Restoring, "remote">,
  { actual: { repository }, matched: { tracking }, language }: Stock,
  { files, keys }: Discarded,
): Promise<boolean> {
  const { head, defaultBranch: branch } = repository;
  if (tracking === null || head === null) return false;
  const words = language.restored({ files: [...files.keys()], keys });
  await quietly(() => remote.announce({ issue: tracking.id, words, mark: fingerprint(`discarded ${head}`) }));
  const commit = { branch, expectedHead: head, message: "Put back what “Discard commits” deleted" };
  const outcome = await remote.commit({ ...commit, files });
  if (outcome.kind !== "refused" || !isAboutWorkflows(outcome.reason) || !files.has(WORKFLOW_PATH))
    return outcome.kind !== "refused";
  const others = new Map([...files].filter(([path]) => path !== WORKFLOW_PATH));
  if (others.size === 0) return false;
  return (await remote.commit({ ...commit, files: others })).kind !== "refused";
}

/**
 * Whether the remembered settings are, or may be, an earlier version of upstream's config. Then nobody discarded them:
 * upstream's author has changed them since.
 */
async function wereUpstreams(
  { settings }: Memory,
  remote: Pick<Remote, "readVersions">,
  config: string,
): Promise<boolean> {
  const versions = await remote.readVersions(config);
  return versions === null || versions.some((text) => recordSettings(text) === settings);
}

const memoryOf = ({ matched: { tracking } }: Stock): Memory =>
  (tracking === null ? null : readManagedBody(tracking.body)?.memory) ?? NO_MEMORY;

function filesToRestore(
  stock: Stock,
  { settings, badge, actor, workflow: hadWorkflow }: Memory,
  { sources: { config: path }, workflow }: Pick<Restoring, "sources" | "workflow">,
): Discarded {
  const { actual } = stock;
  const files = new Map<string, string>();
  const config = actual.files[path];
  const isEditable = config?.kind !== "unreadable";
  const text = textOf(config) ?? "";
  const isKept = settings === null || recordSettings(text) === settings;
  const restored = isEditable && !isKept ? withRecordedSettings(text, settings) : null;
  if (restored !== null) files.set(path, restored.text);
  const readme = badge && wantsReadmeBadge(stock) ? editableReadme(actual.files) : null;
  const withIt = readme === null ? null : withBadge(readme.text, readme.path);
  if (readme !== null && withIt !== null && withIt !== readme.text) {
    files.set(readme.path, withIt);
    files.set(BADGE, badgeNow(stock));
  }
  const there = actual.files[WORKFLOW_PATH];
  // Upstream's own workflow would run here now, beside the App.
  if (actor === "app" && hadWorkflow && workflow !== null && syncsItself(textOf(there) ?? ""))
    files.set(WORKFLOW_PATH, workflow);
  // A workflow that did all of it cannot come back by itself, as it is gone.
  if (actor === "workflow" && (there?.kind ?? "absent") === "absent")
    files.set(WORKFLOW_PATH, workflowText({ action: DEFAULT_ACTION, app: null }));
  return { files, keys: restored?.keys ?? [] };
}

/** A locked conversation takes no comment. The commit itself says what was done. */
async function quietly(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

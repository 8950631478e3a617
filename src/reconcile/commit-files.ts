/** Writes progress.md, the badge and the picture in one commit, if they are out of date and it is this run's turn. */
import type { Clock } from "../model/clock.ts";
import { RoadmapMoved } from "../model/errors.ts";
import type { Actual } from "../model/actual.ts";
import type { Actor } from "../model/actor.ts";
import { PROGRESS_BEFORE, PROGRESS_MD } from "../model/paths.ts";
import { DEFAULT_BADGE } from "../progress/badge.ts";
import { otherProgressMd, ownProgressMd, progressFiles, type SetAside } from "../progress/progress-files.ts";
import { RENDERER_VERSION } from "../record/render-progress-json.ts";
import type { Progress } from "../model/progress.ts";
import { writtenHere } from "../record/written-here.ts";
import type { Alongside, Remote } from "../model/remote.ts";
import { notGranted } from "../access/missing-rights.ts";
import { progressOf } from "./progress-of.ts";
import { readmeWithoutBadge } from "./readme-badge.ts";
import { alreadyProposed, closeMoot, putFiles, type PutOutcome } from "./put-files.ts";
import type { FilesOutcome } from "./report.ts";
import { takeStock } from "./take-stock.ts";
import { textOf } from "./read-sources.ts";
import type { Sources, Stock } from "./stock.ts";
import { actorOf } from "./who-acts.ts";
import { workflowToBring } from "./workflow-to-bring.ts";

/** Whose turn it is: this run writes at once, or the Action comes first, because it runs after every close. */
export type FilesTurn = "now" | "after-action";

export interface FilesRun {
  readonly remote: Remote;
  readonly clock: Clock;
  readonly sources: Sources;
  /** The workflow to add to a repository that had none, or null for none. */
  readonly workflow: string | null;
  /** Who writes the issues: this run, or null if it only writes files. */
  readonly actor: Actor | null;
  readonly turn: FilesTurn;
  /**
   * What to do if the roadmap changes before the commit: sync the new roadmap first, or write the progress in it
   * without syncing.
   */
  readonly onNewRoadmap: "start-over" | "go-on";
  /** The edit of the tracking issue that belongs to the commit; left out if there is none. */
  readonly alongside?: Alongside | null;
}

/** How long the App waits for the Action before it writes the files itself. */
const ACTION_TIME = 5 * 60_000;
const NOTHING_MOVED: SetAside = { files: new Map(), without: [] };
/** How many commits are tried, because the head may move. */
const RACES = 8;
/** The milliseconds before the state is read again. Each later pause is twice as long, so that others can finish. */
const FIRST_PAUSE = 500;

/**
 * `actual` is the current state. `itemsChanged` means that this run changed which items exist, so no event by the
 * learner will start the Action. Throws RoadmapMoved, or what the remote throws.
 */
export async function commitFiles(
  run: FilesRun,
  stock: Stock,
  actual: Actual,
  itemsChanged: boolean,
): Promise<FilesOutcome> {
  let [known, now, turn] = [stock, actual, run];
  for (let race = 1; ; race += 1) {
    const outcome = await commitOnce(turn, known, now, itemsChanged);
    if (outcome.kind !== "moved") return outcome;
    if (race === RACES) {
      const said = `the default branch moved ${RACES} times while the files were being written`;
      return { kind: "refused", said };
    }
    // The edit was sent with the first commit. What it says now comes at the end of the run.
    turn = { ...run, alongside: null };
    await run.clock.sleep(FIRST_PAUSE * 2 ** (race - 1));
    known = await takeStock(run.remote, run.sources, run.clock);
    if (run.onNewRoadmap === "start-over" && known.roadmapText !== stock.roadmapText)
      throw new RoadmapMoved();
    now = known.actual;
  }
}

async function commitOnce(
  run: FilesRun,
  stock: Stock,
  actual: Actual,
  itemsChanged: boolean,
): Promise<PutOutcome> {
  const { head } = actual.repository;
  if (head === null) return { kind: "refused", said: "the repository has no commit yet" };
  const written = writtenHere(actual);
  if (written !== null && written.renderer > RENDERER_VERSION) return { kind: "newer" };
  const progress = progressOf(stock, actual);
  const { language, config, week } = stock;
  const all = new Map([
    ...progressFiles(progress, {
      week,
      language,
      acting: actingWords(run, stock),
      badge: config.badge || DEFAULT_BADGE,
    }),
    ...readmeWithoutBadge(stock, actual),
  ]);
  const differing = new Map([...all].filter(([path, text]) => textOf(actual.files[path]) !== text));
  const { remote } = run;
  const workflow = workflowToBring(run.workflow, actual, stock.matched.tracking);
  if (differing.size === 0 && workflow === null) {
    await closeMoot({ remote, actual, language });
    return { kind: "unchanged" };
  }
  const proposed = alreadyProposed({ actual, all });
  if (proposed !== null) return proposed;
  const wait =
    run.turn === "now" || itemsChanged || written === null || differing.size === 0
      ? 0
      : waitForAction(stock, run.clock.now());
  if (wait > 0) return { kind: "left-to-action", again: wait };
  const lacking = notGranted("contents", actual);
  if (lacking !== null) return { kind: "refused", said: lacking };
  const headline = differing.size === 0 ? "Add the workflow that updates progress.md" : message(progress);
  const kept = await keptFile(remote, written === null ? ownProgressMd(actual.files[PROGRESS_MD]) : null);
  const moved = kept.size === 0 ? otherProgressMd(actual.files) : NOTHING_MOVED;
  const changed = new Map([...differing, ...kept, ...moved.files]);
  return await putFiles({
    remote,
    actual,
    head,
    headline,
    all,
    differing: changed,
    without: moved.without,
    workflow,
    language,
    alongside: run.alongside ?? null,
  });
}

/** The file to keep a person's text in: the first name that no file has, because another text may be kept already. */
async function keptFile(
  remote: Pick<Remote, "readFile">,
  text: string | null,
): Promise<ReadonlyMap<string, string>> {
  if (text === null) return new Map();
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? PROGRESS_BEFORE : PROGRESS_BEFORE.replace(/(?=\.md$)/u, `-${number}`);
    const there = await remote.readFile(path);
    if (there.kind === "absent") return new Map([[path, text]]);
    if (textOf(there) === text) return new Map();
  }
}

/** What progress.md says about who keeps the course up to date. */
function actingWords({ actor }: FilesRun, { acts, language }: Stock): string {
  if (actor === null && acts.kind === "gone") return language.acting.gone[acts.actor];
  return language.acting.by[actorOf(acts, actor)];
}

/**
 * The milliseconds that the Action still has since the last change of an item. Other issues do not count, and neither do
 * comments on a closed one: they would delay the files again and again.
 */
function waitForAction({ matched }: Stock, now: number): number {
  const changed = [...matched.items.values()]
    .flat()
    .map(({ issue: { closedAt, updatedAt } }) => closedAt ?? updatedAt);
  const last = Math.max(0, ...changed.map((instant) => Date.parse(instant)));
  return Math.max(0, last + ACTION_TIME - now);
}

function message({ count }: Progress): string {
  return `Update progress: ${count.done} of ${count.total} (${count.percent} %)`;
}

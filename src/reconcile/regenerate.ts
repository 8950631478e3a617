/**
 * Only the progress part: read, measure, render, commit. A close costs two requests: one read and one commit. If boards
 * can be accessed, an existing board is updated too.
 */
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { sayReasons } from "../language/say-reason.ts";
import type { Progress } from "../model/progress.ts";
import type { Remote } from "../model/remote.ts";
import { ownBoard } from "../plan/plan-board.ts";
import { commitFiles, type FilesRun } from "./commit-files.ts";
import { progressOf } from "./progress-of.ts";
import { boardTrouble, isOfBoard, type BoardTrouble } from "./board-trouble.ts";
import { makePlan } from "./make-plan.ts";
import type { FilesOutcome } from "./report.ts";
import { takeStock } from "./take-stock.ts";
import type { Stock } from "./stock.ts";

export type Regenerated =
  | { readonly kind: "stayed-out"; readonly reason: string }
  | {
      readonly kind: "regenerated";
      readonly progress: Progress;
      readonly files: FilesOutcome;
      /** As in `Synced`. */
      readonly board: BoardTrouble | null;
      readonly language: Language;
    };

/** Throws ConfigError if the config is invalid, and what the remote throws. */
export async function regenerate(
  run: Omit<FilesRun, "turn" | "workflow" | "actor" | "onNewRoadmap">,
): Promise<Regenerated> {
  const stock = await takeStock(run.remote, run.sources, run.clock);
  if (stock.configError !== null) throw stock.configError;
  const reason = reasonToStayOut(stock);
  if (reason !== null) return { kind: "stayed-out", reason };
  const board = await keepBoard(run.remote, stock);
  const own = { workflow: null, actor: null, turn: "now", onNewRoadmap: "go-on" } as const;
  const files = await commitFiles({ ...run, ...own }, stock, stock.actual, false);
  const { language } = stock;
  return { kind: "regenerated", progress: progressOf(stock, stock.actual), files, board, language };
}

/** Somebody added the workflow on purpose, so a roadmap is the only other condition. */
function reasonToStayOut({ actual, choice, config, off, roadmap, roadmapPath }: Stock): string | null {
  if (actual.repository.archived) return "The repository is archived, so nothing in it can be changed.";
  if (!config.enabled) return "`.github/roadmap.yml` says `enabled: false`.";
  if (!config.progress) return "`.github/roadmap.yml` says `progress: false`.";
  if (off) return "The pinned issue has the label `waymark:off`.";
  if (choice.kind === "open" || choice.kind === "lost")
    return `Nobody has chosen yet how Waymark reads ${roadmapPath}.`;
  if (roadmap.verdict === "roadmap") return null;
  return `Waymark does not read ${roadmapPath} as a roadmap: ${sayReasons(roadmap.reasons, en).join(" ")}`;
}

/**
 * Updates the cards of the board so that they match the issues. It does not create a board: only the tracking issue
 * says whether one was removed, and this run may not write it. A card that a person moved does not move its issue
 * either. Returns what is wrong with the board, or null. If boards cannot be accessed, it sends no request.
 */
async function keepBoard(remote: Pick<Remote, "apply">, stock: Stock): Promise<BoardTrouble | null> {
  const { actual, config } = stock;
  if (!config.board) return null;
  if (actual.board.reach === "closed") return boardTrouble(stock, actual.board, []);
  if (ownBoard(actual.board) === null) return { words: en.board.notYet, note: stock.language.board.notYet };
  const proposal = makePlan(stock, "asked");
  if (proposal.kind !== "go") return null;
  const changes = proposal.plan.changes.filter(
    (change) => isOfBoard(change) && !(change.what === "card" && change.number === null),
  );
  if (changes.length === 0) return null;
  const plan = { changes, undecided: [] };
  const { failures } = await remote.apply(plan, actual, {
    place: proposal.place,
    tracking: null,
    opened: () => {},
  });
  return boardTrouble(stock, actual.board, failures);
}

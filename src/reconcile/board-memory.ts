/** Which board there was, and whether another is to be made. */
import { boardTitle } from "../plan/desire.ts";
import type { Actual } from "../model/actual.ts";
import { boardOfAnother, ownBoard } from "../plan/plan-board.ts";
import { isAskedFor, readKnownBoard, type TrackedBoard } from "../progress/tracked-board.ts";
import type { Stock } from "./take-stock.ts";

/** Whether to make a board and keep it: not where somebody took the last one away and nobody asked for another. */
export function wantsBoard({ actual, config, matched }: Stock): boolean {
  if (actual.board.reach === "closed" || !config.board) return false;
  if (ownBoard(actual.board) !== null) return true;
  const body = matched.tracking?.body ?? "";
  const known = readKnownBoard(body);
  return known === null || isAskedFor(body, known);
}

/** What to show of the board. Who does not reach boards leaves what was said of one as it is. */
export function trackedBoard(
  { config, matched, roadmap }: Stock,
  { board, repository }: Pick<Actual, "board" | "repository">,
): TrackedBoard {
  const there = ownBoard(board) ?? boardOfAnother(boardTitle(roadmap), board);
  if (there !== null) return { kind: "own", url: there.url };
  const known = readKnownBoard(matched.tracking?.body ?? "");
  if (known?.kind === "own" && board.reach === "closed") return known;
  if (!config.board) return { kind: "none" };
  if (known !== null) return { ...known, kind: "gone" };
  return { kind: repository.ownerKind === "user" ? "by-hand" : "none" };
}

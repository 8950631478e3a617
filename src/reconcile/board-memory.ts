/** Which board existed before, and whether to create another one. */
import { boardTitle } from "../plan/desire.ts";
import type { Actual } from "../model/actual.ts";
import { boardOfAnother, ownBoard } from "../plan/plan-board.ts";
import { isAskedFor, readKnownBoard, type TrackedBoard } from "../progress/tracked-board.ts";
import type { Stock } from "./take-stock.ts";

/** Whether to create and update a board. Not if somebody removed the last one and nobody asked for another. */
export function wantsBoard({ actual, config, matched }: Stock): boolean {
  if (actual.board.reach === "closed" || !config.board) return false;
  if (ownBoard(actual.board) !== null) return true;
  const body = matched.tracking?.body ?? "";
  const known = readKnownBoard(body);
  return known === null || isAskedFor(body, known);
}

/** What to show about the board. A run that cannot access boards keeps what was shown before. */
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

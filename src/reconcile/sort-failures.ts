/** What failed in a run, for the report and for the tracking issue. */
import type { Applied, Failure } from "../model/remote.ts";
import { boardTrouble, isOfBoard } from "./board-trouble.ts";
import type { Stock } from "./stock.ts";

/** The failures, separated from the problems of the board, because those do not stop anything else. */
export function sortFailures(stock: Stock, { actual, failures }: Applied) {
  const ofBoard = failures.filter(({ change }) => isOfBoard(change));
  const others = failures.filter(({ change }) => !isOfBoard(change));
  return { failures: others, board: boardTrouble(stock, actual.board, ofBoard) };
}

/** One line for each kind of refusal, so that fifty issues refused for one reason are reported once. */
export function notesOf(failures: readonly Failure[]): readonly string[] {
  return [...new Set(failures.map(({ error }) => error.message))];
}

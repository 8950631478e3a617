/** Keeps the cards of a board at what the issues say, where a run writes nothing but the files. */
import { en } from "../language/en.ts";
import { ownBoard } from "../plan/plan-board.ts";
import type { Remote } from "../model/remote.ts";
import { boardTrouble, isOfBoard, type BoardTrouble } from "./board-trouble.ts";
import { makePlan } from "./make-plan.ts";
import type { Stock } from "./take-stock.ts";

/**
 * It makes no board: whether one was taken away stands on the tracking issue, which such a run may not write. Nor does a card that
 * a person moved move its issue. Gives what is amiss, or null; asks for nothing where boards are out of reach.
 */
export async function keepBoard(remote: Pick<Remote, "apply">, stock: Stock): Promise<BoardTrouble | null> {
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
  const { failures } = await remote.apply(plan, actual, proposal.place, () => {});
  return boardTrouble(stock, actual.board, failures);
}

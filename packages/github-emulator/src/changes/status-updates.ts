/** Status updates of a board. */
import type { Board, StatusUpdate } from "../model/board.ts";
import { invalid } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { LIMITS, checkDay, checkLength } from "./limits.ts";

export type StatusWords = Partial<Pick<StatusUpdate, "status" | "startDate" | "targetDate" | "body">>;

function checkWords({ startDate, targetDate, body }: StatusWords): void {
  if (body !== undefined && body !== null) checkLength("ProjectV2StatusUpdate", "body", body, LIMITS.body);
  for (const [field, day] of Object.entries({ startDate, targetDate }))
    if (day !== undefined && day !== null) checkDay("ProjectV2StatusUpdate", field, day);
  const isDated =
    startDate !== undefined && startDate !== null && targetDate !== undefined && targetDate !== null;
  if (isDated && targetDate < startDate) {
    throw invalid("ProjectV2StatusUpdate", "targetDate", "Target date must be after the start date");
  }
}

/** Posts an update. People who subscribed to the board get a notification. */
export function postStatus(world: World, cause: Cause, board: Board, words: StatusWords): StatusUpdate {
  checkWords(words);
  const at = world.timestamp();
  const update: StatusUpdate = {
    kind: "StatusUpdate",
    ...world.newId("StatusUpdate"),
    board,
    creator: cause.actor,
    status: null,
    startDate: null,
    targetDate: null,
    body: null,
    ...words,
    createdAt: at,
    updatedAt: at,
  };
  world.journal.append(board.statusUpdates, world.register(update));
  return update;
}

/** Edits an update: what is left out stays. */
export function editStatus(world: World, update: StatusUpdate, words: StatusWords): void {
  checkWords({ ...update, ...words });
  world.journal.set(update, { ...words, updatedAt: world.timestamp() });
}

export function deleteStatus(world: World, update: StatusUpdate): void {
  world.journal.drop(world.nodes, update.nodeId);
  world.journal.remove(update.board.statusUpdates, update);
}

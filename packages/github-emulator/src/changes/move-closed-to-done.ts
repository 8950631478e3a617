/** The workflow that is on in every new board: an item that is closed gets the Status "Done". */
import { statusField } from "../model/board.ts";
import type { Issue, PullRequest } from "../model/issue.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { setValue } from "./board-items.ts";
import { DONE_OPTION } from "./boards.ts";

/**
 * Moves the cards of a closed issue to "Done". The change is made by the bot of Projects, not by the person who closed
 * the issue. The workflow keeps its field and its option when they are renamed.
 */
export function moveClosedToDone(world: World, content: Issue | PullRequest): void {
  const bot = world.account("github-project-automation[bot]");
  if (bot === undefined) return;
  const cause: Cause = { actor: bot, via: "installation", app: null };
  for (const item of content.boardItems) {
    if (item.archived || !item.board.closedMovesToDone) continue;
    const field = statusField(item.board);
    if (field?.options.some(({ id }) => id === DONE_OPTION) === true)
      setValue(world, cause, item, field, { kind: "single-select", optionId: DONE_OPTION });
  }
}

/** The workflow that is on in every new board: an item that is closed gets the Status "Done". */
import type { Issue, PullRequest } from "../model/issue.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { setValue } from "./board-items.ts";

/**
 * Moves the cards of a closed issue to "Done". The change is made by the bot of Projects, not by the person who closed
 * the issue.
 */
export function moveClosedToDone(world: World, content: Issue | PullRequest): void {
  const bot = world.account("github-project-automation[bot]");
  if (bot === undefined) return;
  const cause: Cause = { actor: bot, via: "installation", app: null };
  for (const item of content.boardItems) {
    if (item.archived || !item.board.closedMovesToDone) continue;
    for (const field of item.board.fields) {
      if (field.kind !== "SingleSelectField" || field.name !== "Status") continue;
      const done = field.options.find((option) => option.name === "Done");
      if (done !== undefined)
        setValue(world, cause, item, field, { kind: "single-select", optionId: done.id });
    }
  }
}

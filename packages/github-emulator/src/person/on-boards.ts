/** Board cards, moved and changed by a person. */
import { addItem, archiveItem, removeItem, setValue } from "../changes/board-items.ts";
import { createBoard, deleteBoard, editBoard, linkBoard, unlinkBoard } from "../changes/boards.ts";
import type { Owner } from "../model/account.ts";
import type { Board, BoardItem } from "../model/board.ts";
import type { Issue } from "../model/issue.ts";
import type { Repository } from "../model/repository.ts";
import { Refusal } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { requireOwner } from "./require-role.ts";

function statusOf(board: Board, name: string) {
  const field = board.fields.find((one) => one.name === "Status");
  const option = field?.kind === "SingleSelectField" && field.options.find((one) => one.name === name);
  if (field === undefined || option === undefined || option === false) {
    throw new Refusal("not-found", `The board has no column «${name}»`);
  }
  return { field, option };
}

export function onBoards(world: World, cause: Cause) {
  const requireBoard = (board: Board): void => requireOwner(cause.actor, board.owner);
  return {
    createBoard: (owner: Owner, title: string): Board => {
      requireOwner(cause.actor, owner);
      return createBoard(world, cause, owner, title);
    },
    closeBoard: (board: Board): void => {
      requireBoard(board);
      editBoard(world, cause, board, { closed: true });
    },
    deleteBoard: (board: Board): void => {
      requireBoard(board);
      deleteBoard(world, cause, board);
    },
    linkBoard: (board: Board, repository: Repository): void => {
      requireBoard(board);
      linkBoard(world, board, repository);
    },
    unlinkBoard: (board: Board, repository: Repository): void => {
      requireBoard(board);
      unlinkBoard(world, board, repository);
    },
    addCard: (board: Board, issue: Issue): BoardItem => {
      requireBoard(board);
      return addItem(world, cause, board, issue).item;
    },
    /** Drags a card to the column of a Status. */
    moveCard: (item: BoardItem, column: string): void => {
      requireBoard(item.board);
      const { field, option } = statusOf(item.board, column);
      setValue(world, cause, item, field, { kind: "single-select", optionId: option.id });
    },
    /** Picks a day (`2026-11-30`) in a date field. */
    dateCard: (item: BoardItem, name: string, date: string): void => {
      requireBoard(item.board);
      const field = item.board.fields.find((one) => one.name === name);
      if (field === undefined) throw new Refusal("not-found", `The board has no field «${name}»`);
      setValue(world, cause, item, field, { kind: "date", date });
    },
    archiveCard: (item: BoardItem): void => {
      requireBoard(item.board);
      archiveItem(world, cause, item, true);
    },
    removeCard: (item: BoardItem): void => {
      requireBoard(item.board);
      removeItem(world, cause, item);
    },
  };
}

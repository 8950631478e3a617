/** Board cards, moved and changed by a person. */
import { addItem, archiveItem, clearValue, removeItem, setValue } from "../changes/board-items.ts";
import type { NewOption } from "../changes/boards.ts";
import {
  createBoard,
  createField,
  deleteBoard,
  deleteField,
  deleteView,
  editBoard,
  editField,
  linkBoard,
  unlinkBoard,
} from "../changes/boards.ts";
import type { Owner } from "../model/account.ts";
import type { Board, BoardItem, Field, FieldOption, Iteration } from "../model/board.ts";
import { statusField } from "../model/board.ts";
import type { Issue } from "../model/issue.ts";
import type { Repository } from "../model/repository.ts";
import { Refusal } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { editIterations, type NewIteration } from "../changes/iterations.ts";
import { postStatus, type StatusWords } from "../changes/status-updates.ts";
import { requireOwner } from "./require-role.ts";

function fieldOf(board: Board, name: string): Field {
  const field = board.fields.find((one) => one.name === name);
  if (field === undefined) throw new Refusal("not-found", `The board has no field «${name}»`);
  return field;
}

function optionOf(field: Field | null, name: string) {
  const option = field?.kind === "SingleSelectField" && field.options.find((one) => one.name === name);
  if (field?.kind !== "SingleSelectField" || option === undefined || option === false) {
    throw new Refusal("not-found", `The field has no option «${name}»`);
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
    renameBoard: (board: Board, title: string): void => {
      requireBoard(board);
      editBoard(world, cause, board, { title });
    },
    renameField: (board: Board, name: string, newName: string): void => {
      requireBoard(board);
      editField(world, fieldOf(board, name), { name: newName });
    },
    deleteField: (board: Board, name: string): void => {
      requireBoard(board);
      deleteField(world, fieldOf(board, name));
    },
    /**
     * The settings of a single-select field, where options can be renamed, recoloured, moved, added and deleted. Options
     * keep their ids; one without an id is new.
     */
    editOptions: (
      board: Board,
      name: string,
      edit: (options: readonly FieldOption[]) => readonly NewOption[],
    ): void => {
      requireBoard(board);
      const field = fieldOf(board, name);
      if (field.kind !== "SingleSelectField") throw new Refusal("invalid", `«${name}» has no options`);
      editField(world, field, { options: edit(field.options) });
    },
    /** Adds an iteration field with its iterations. */
    addIterationField: (board: Board, name: string, iterations: readonly NewIteration[]): void => {
      requireBoard(board);
      const [first] = iterations;
      const configuration = {
        startDate: first?.startDate ?? world.timestamp().slice(0, 10),
        duration: first?.duration ?? 14,
        iterations,
      };
      createField(world, board, { name, dataType: "ITERATION", configuration });
    },
    /**
     * The settings of an iteration field, where iterations can be renamed, moved, added and deleted. They keep their ids;
     * one without an id is new.
     */
    editIterations: (
      board: Board,
      name: string,
      edit: (iterations: readonly Iteration[]) => readonly (NewIteration & { readonly id?: string })[],
    ): void => {
      requireBoard(board);
      const field = fieldOf(board, name);
      if (field.kind !== "IterationField") throw new Refusal("invalid", `«${name}» has no iterations`);
      editIterations(world, field, edit(field.iterations));
    },
    /** Picks an iteration on a card, by its title. */
    planCard: (item: BoardItem, name: string, title: string): void => {
      requireBoard(item.board);
      const field = fieldOf(item.board, name);
      const iteration =
        field.kind === "IterationField" ? field.iterations.find((one) => one.title === title) : undefined;
      if (iteration === undefined) throw new Refusal("not-found", `«${name}» has no iteration «${title}»`);
      setValue(world, cause, item, field, { kind: "iteration", iterationId: iteration.id });
    },
    /** "Add update", beside the board. */
    postStatus: (board: Board, words: StatusWords): void => {
      requireBoard(board);
      postStatus(world, cause, board, words);
    },
    /** Deletes the view with this name. */
    deleteView: (board: Board, name: string): void => {
      requireBoard(board);
      const view = board.views.find((one) => one.name === name);
      if (view === undefined) throw new Refusal("not-found", `The board has no view «${name}»`);
      deleteView(world, view);
    },
    addCard: (board: Board, issue: Issue): BoardItem => {
      requireBoard(board);
      return addItem(world, cause, board, issue).item;
    },
    /** Drags a card to the column of a Status. */
    moveCard: (item: BoardItem, column: string): void => {
      requireBoard(item.board);
      const { field, option } = optionOf(statusField(item.board), column);
      setValue(world, cause, item, field, { kind: "single-select", optionId: option.id });
    },
    /** Picks a day (`2026-11-30`) in a date field. */
    dateCard: (item: BoardItem, name: string, date: string): void => {
      requireBoard(item.board);
      setValue(world, cause, item, fieldOf(item.board, name), { kind: "date", date });
    },
    /** Picks an option in a single-select field. */
    chooseOnCard: (item: BoardItem, name: string, choice: string): void => {
      requireBoard(item.board);
      const { field, option } = optionOf(fieldOf(item.board, name), choice);
      setValue(world, cause, item, field, { kind: "single-select", optionId: option.id });
    },
    /** Empties a field of a card. */
    clearCard: (item: BoardItem, name: string): void => {
      requireBoard(item.board);
      clearValue(world, cause, item, fieldOf(item.board, name));
    },
    archiveCard: (item: BoardItem): void => {
      requireBoard(item.board);
      archiveItem(world, cause, item, true);
    },
    /** Takes a card out of the archive. */
    restoreCard: (item: BoardItem): void => {
      requireBoard(item.board);
      archiveItem(world, cause, item, false);
    },
    removeCard: (item: BoardItem): void => {
      requireBoard(item.board);
      removeItem(world, cause, item);
    },
  };
}

/** Plans which board to create, which cards to add, and their values. */
import type { ActualBoard, ActualCard, ActualIssue, BoardReach } from "../model/actual.ts";
import {
  closeIssue,
  reopenIssue,
  type Change,
  type CloseBoard,
  type CreateField,
  type UpdateField,
} from "../model/change.ts";
import type { DesiredBoard, DesiredField, DesiredIssue } from "../model/desired.ts";
import { itemState, type ItemState } from "../model/item-state.ts";
import { RETIRED } from "../model/labels.ts";
import { BOARD_FIELDS, PHASE_FIELD, STATUS, STATUS_OF } from "./board-fields.ts";

/** The board that Waymark keeps: the oldest open one that it created itself, or null. */
export function ownBoard(reach: BoardReach): ActualBoard | null {
  if (reach.reach === "closed") return null;
  return (
    reach.boards.filter((board) => board.ours && !board.closed).toSorted((a, b) => a.number - b.number)[0] ??
    null
  );
}

/**
 * The same boards, but only boards made for this roadmap count as Waymark's own. With a person's token, Waymark cannot
 * tell its own boards from those of the person, so their title or phases decide.
 */
export function ownBoards(reach: BoardReach, title: string): BoardReach {
  if (reach.reach === "closed") return reach;
  const isOurs = (board: ActualBoard) => board.ours && (board.title === title || hasPhases(board));
  return { ...reach, boards: reach.boards.map((board) => ({ ...board, ours: isOurs(board) })) };
}

/**
 * The board with that title that somebody else keeps, such as the App when a person syncs by hand. It is left to them.
 */
export function boardOfAnother(title: string, reach: BoardReach): ActualBoard | null {
  if (reach.reach === "closed" || ownBoard(reach) !== null) return null;
  return reach.boards.find((board) => !board.closed && board.title === title && hasPhases(board)) ?? null;
}

const hasPhases = ({ fields }: ActualBoard): boolean => fields.some(({ name }) => name === PHASE_FIELD);

/** The changes to the board itself: create it if there is none, complete its fields, and add a view with columns. */
export function planBoard(desired: DesiredBoard | null, reach: BoardReach): readonly Change[] {
  if (desired === null || reach.reach === "closed") return [];
  const board = ownBoard(reach);
  const create: readonly Change[] =
    board === null
      ? [
          {
            type: "create",
            what: "board",
            before: null,
            after: { title: desired.title },
            reason: "the roadmap has no board yet",
          },
        ]
      : [];
  const view: readonly Change[] = board?.layouts.includes("board")
    ? []
    : [
        {
          type: "create",
          what: "view",
          before: null,
          after: { name: "Board", layout: "board" },
          reason: "the board has no view in columns yet",
        },
      ];
  const fields = desired.fields.flatMap((field) => planField(field, board));
  return [...create, ...fields, ...view, ...(board === null ? [] : closeTwins(board, reach.boards))];
}

/**
 * Two runs at the same time may each create a board. Another board of Waymark with the same title and fields is such a
 * duplicate, and is closed.
 */
function closeTwins(oldest: ActualBoard, boards: readonly ActualBoard[]): readonly CloseBoard[] {
  return boards
    .filter((board) => board.ours && !board.closed && board.number > oldest.number)
    .filter((board) => board.title === oldest.title && hasPhases(board))
    .map(({ id, title }) => ({
      type: "close",
      what: "board",
      board: id,
      before: { title },
      after: { closed: true },
      reason: "an older board shows the same",
    }));
}

function planField(desired: DesiredField, board: ActualBoard | null): readonly (CreateField | UpdateField)[] {
  const known = board?.fields.find((field) => field.name === desired.name);
  if (known === undefined) {
    const reason = `cards are sorted by ${desired.name}`;
    return [{ type: "create", what: "field", before: null, after: desired, reason }];
  }
  // A field with the same name but another kind belongs to the learner.
  if (desired.kind !== "choice" || known.kind !== "choice") return [];
  const options = known.options.map((option) => option.name);
  const missing = desired.options.filter((option) => !options.includes(option.name));
  if (missing.length === 0) return [];
  const before = { name: known.name, options };
  return [{ type: "update", what: "field", before, after: desired, reason: `${known.name} lacks options` }];
}

/**
 * The changes to one item's card. If a person moved the card after the issue was last closed or reopened, the issue
 * follows. `issue` is null if this plan opens it; `left` is the state of the item in the last run.
 */
export function planCard(
  desired: DesiredIssue,
  issue: ActualIssue | null,
  { board, left }: { readonly board: ActualBoard | null; readonly left: ItemState },
): readonly Change[] {
  const card = issue?.cards.find((candidate) => candidate.board === board?.id);
  const state = issue === null ? (desired.done ? "done" : "open") : itemState(issue);
  const after = takenBy(board, { [STATUS.name]: STATUS_OF[state], ...desired.card });
  if (issue === null || card === undefined) {
    return [
      {
        type: "create",
        what: "card",
        item: desired.item,
        number: issue?.number ?? null,
        before: null,
        after,
        reason: "it is not on the board yet",
      },
    ];
  }
  const wish = wishOf(card, issue, left);
  const wanted = wish === null ? after : { ...after, [STATUS.name]: wish };
  const moved = wish === null ? [] : moveIssue(desired, issue, wish);
  return [...moved, ...updateCard(desired.item, issue.number, card, wanted)];
}

/**
 * The values that the board's fields accept. A field with the name of one of Waymark's fields may be the learner's own,
 * of another kind.
 */
function takenBy(
  board: ActualBoard | null,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const fits = (name: string) => {
    const known = board?.fields.find((field) => field.name === name);
    return known === undefined || known.kind === fieldNamed(name)?.kind;
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => fits(name)));
}

const fieldNamed = (name: string) => BOARD_FIELDS.find((field) => field.name === name);

/** A value that a person set in a field of the kind `person` stays, as the due date of a milestone does. */
const isTheirs = (field: string, card: ActualCard): boolean =>
  fieldNamed(field)?.owner === "person" && card.values[field]?.setBy === "person";

function updateCard(
  item: string,
  number: number,
  card: ActualCard,
  after: Readonly<Record<string, string>>,
): readonly Change[] {
  const differing = Object.keys(after).filter(
    (field) => card.values[field]?.text !== after[field] && !isTheirs(field, card),
  );
  if (differing.length === 0) return [];
  const before = Object.fromEntries(differing.map((field) => [field, card.values[field]?.text ?? ""]));
  const wanted = Object.fromEntries(differing.map((field) => [field, after[field] ?? ""]));
  return [
    {
      type: "update",
      what: "card",
      item,
      number,
      before,
      after: wanted,
      reason: "the card follows its issue",
    },
  ];
}

/** The Status that a person set after the last change of the issue's state, or null. */
function wishOf(card: ActualCard, issue: ActualIssue, left: ItemState): string | null {
  const status = card.values[STATUS.name];
  if (status === undefined || status.setBy === "machine") return null;
  if (status.setBy === "either" && status.text === STATUS_OF[left]) return null;
  return status.setAt > (issue.stateSetAt ?? issue.closedAt ?? issue.createdAt) ? status.text : null;
}

function moveIssue(desired: DesiredIssue, issue: ActualIssue, wish: string): readonly Change[] {
  if (issue.labels.includes(RETIRED.name)) return [];
  const { item } = desired;
  const { number, state } = issue;
  const reason = `its card was moved to ${wish}`;
  if (wish === STATUS_OF.done) return state === "open" ? [closeIssue(item, issue, { reason })] : [];
  if (state === "open" || !Object.values(STATUS_OF).includes(wish)) return [];
  return [reopenIssue(item, { number, state }, reason)];
}

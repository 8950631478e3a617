/** Which board to make, which cards to add, and what they say. */
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

/** The board that Waymark keeps: the oldest open one that it made itself, or null. */
export function ownBoard(reach: BoardReach): ActualBoard | null {
  if (reach.reach === "closed") return null;
  return (
    reach.boards.filter((board) => board.ours && !board.closed).toSorted((a, b) => a.number - b.number)[0] ??
    null
  );
}

/**
 * The same boards, of which only those are ours that were made for this roadmap. A person's token cannot tell what Waymark made
 * from what the person made by hand: its title or its phases do.
 */
export function ownBoards(reach: BoardReach, title: string): BoardReach {
  if (reach.reach === "closed") return reach;
  const isOurs = (board: ActualBoard) => board.ours && (board.title === title || hasPhases(board));
  return { ...reach, boards: reach.boards.map((board) => ({ ...board, ours: isOurs(board) })) };
}

/** The board of that title that somebody else keeps, such as the App where a person syncs by hand: they go on doing so. */
export function boardOfAnother(title: string, reach: BoardReach): ActualBoard | null {
  if (reach.reach === "closed" || ownBoard(reach) !== null) return null;
  return reach.boards.find((board) => !board.closed && board.title === title && hasPhases(board)) ?? null;
}

const hasPhases = ({ fields }: ActualBoard): boolean => fields.some(({ name }) => name === PHASE_FIELD);

/** Changes to the board itself: made when there is none, its fields completed, a view in board layout. */
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

/** Two runs at once may each make a board: one of ours with the same title and fields is such a twin, and is closed. */
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
  // A field of another kind by the same name is the learner's own.
  if (desired.kind !== "choice" || known.kind !== "choice") return [];
  const options = known.options.map((option) => option.name);
  const missing = desired.options.filter((option) => !options.includes(option.name));
  if (missing.length === 0) return [];
  const before = { name: known.name, options };
  return [{ type: "update", what: "field", before, after: desired, reason: `${known.name} lacks options` }];
}

/**
 * Changes to one item's card, and to its issue where a person moved the card after the issue's last close or reopen:
 * that is a wish of theirs. `issue` is null for one that this plan opens; `left` is where the item stood when Waymark was last here.
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

/** What the board's fields take: one of ours by name may be a field of the learner's own, of another kind. */
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

/** What a person set in a field of theirs stays, as the due date of a milestone does. */
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

/** The Status that a person set after the issue's last change of state, or null. */
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

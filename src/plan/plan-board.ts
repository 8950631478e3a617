/** Plans which board to create, which cards to add, and their values. */
import { LANGUAGES } from "../language/languages.ts";
import type { ViewKey } from "../model/board-layout.ts";
import type { ActualBoard, ActualCard, ActualIssue, BoardReach, CardValue } from "../model/actual.ts";
import {
  closeIssue,
  reopenIssue,
  type CardSetting,
  type CardValues,
  type Change,
  type CloseBoard,
  type CreateField,
  type CreateView,
  type PostStatus,
  type ReplaceIterations,
  type UpdateField,
} from "../model/change.ts";
import type {
  DesiredBoard,
  DesiredField,
  DesiredIssue,
  DesiredStatus,
  DesiredView,
} from "../model/desired.ts";
import { itemState, type ItemState } from "../model/item-state.ts";
import { RETIRED } from "../model/labels.ts";
import { keyOf, placeValues, viewField, viewFilter, type BoundBoard } from "./bind-board.ts";
import { BOARD_FIELDS, PHASE_FIELD, STATUS, STATUS_OF, valuesIn, WEEK_FIELD } from "./board-fields.ts";
import { isFieldName } from "./field-names.ts";
import type { Calendar } from "../model/calendar.ts";
import type { PlannedWeek } from "./board-ids.ts";

/** The board that Waymark keeps: the oldest open one that it created itself, or null. */
export function ownBoard(reach: BoardReach): ActualBoard | null {
  if (reach.reach === "closed") return null;
  return (
    reach.boards.filter((board) => board.ours && !board.closed).toSorted((a, b) => a.number - b.number)[0] ??
    null
  );
}

/**
 * The same boards, but only boards made for this roadmap count as Waymark's own: those with its title, or with the
 * remembered address. An App may have others, and its board for this roadmap also shows by the field Phase. With a person's
 * token, Waymark cannot tell its own boards from those of the person, who may use such a field for anything, and who may
 * have an older board with the title that the roadmap has now: then the remembered board stays Waymark's.
 */
export function ownBoards(reach: BoardReach, title: string, remembered: string | null): BoardReach {
  if (reach.reach === "closed") return reach;
  const kept = reach.boards.find(({ url, ours, closed }) => url === remembered && ours && !closed);
  const isOurs = (board: ActualBoard) => {
    if (!board.ours || board === kept) return board.ours;
    if (board.byApp) return board.title === title || hasPhases(board);
    return board.title === title && board.number > (kept?.number ?? 0);
  };
  return { ...reach, boards: reach.boards.map((board) => ({ ...board, ours: isOurs(board) })) };
}

/** The board that somebody else keeps, such as the App when a person syncs by hand. It is left to them. */
export function boardOfAnother(
  title: string,
  reach: BoardReach,
  remembered: string | null,
): ActualBoard | null {
  if (reach.reach === "closed" || ownBoard(reach) !== null) return null;
  const isTheirs = (board: ActualBoard) =>
    board.url === remembered || (board.title === title && hasPhases(board));
  return reach.boards.find((board) => !board.closed && isTheirs(board)) ?? null;
}

const hasPhases = ({ fields }: ActualBoard): boolean =>
  fields.some(({ name }) => isFieldName(name, PHASE_FIELD));

/** The changes to the board itself: create it if there is none, complete its fields, and add its views. */
export function planBoard(
  desired: DesiredBoard | null,
  reach: BoardReach,
  bound: BoundBoard,
  hadViews: ReadonlySet<string>,
  calendar: Pick<Calendar, "weekOf">,
): readonly Change[] {
  if (desired === null || reach.reach === "closed") return [];
  const board = ownBoard(reach);
  const create: readonly Change[] =
    board === null
      ? [
          {
            type: "create",
            what: "board",
            before: null,
            after: {
              title: desired.title,
              shortDescription: desired.shortDescription,
              readme: desired.readme,
              public: desired.public,
            },
            reason: "the roadmap has no board yet",
          },
        ]
      : [];
  // A person may have deleted a view that it had.
  const missing = desired.views.filter(
    (view) => !hadViews.has(view.key) && !isThere(view, board) && isPossible(view, bound),
  );
  const views = missing.map((view) => createView(view, bound));
  const fields = desired.fields.flatMap((field) => planField(field, bound));
  const twins = board === null ? [] : closeTwins(board, reach.boards);
  return [...create, ...fields, ...views, ...planStatus(desired.status, board, calendar), ...twins];
}

/** Whether the board has, or will have, what the view filters by. A view without its filter would show something else. */
const isPossible = ({ filter }: DesiredView, bound: BoundBoard): boolean =>
  filter.every((condition) => viewFilter(bound, condition) !== null);

/**
 * One status update a week at most, and only if something changed in meaning: the state, or the dates. If that changes
 * again in the same week, the update of the week is edited. If a person posted one in this week, Waymark posts none.
 */
function planStatus(
  desired: DesiredStatus | null,
  board: ActualBoard | null,
  { weekOf }: Pick<Calendar, "weekOf">,
): readonly PostStatus[] {
  if (desired === null) return [];
  const { week, status, start, target } = desired;
  const [newest] = board?.statusUpdates ?? [];
  const last = board?.statusUpdates.find(({ ours }) => ours);
  const isOfWeek = (at: string | undefined) => at !== undefined && weekOf(Date.parse(at)) >= week;
  if (newest !== undefined && !newest.ours && isOfWeek(newest.createdAt)) return [];
  if (last?.status === status && last.start === start && last.target === target) return [];
  const isAgain = last !== undefined && isOfWeek(last.createdAt);
  return [
    {
      type: isAgain ? "update" : "create",
      what: "status",
      update: isAgain ? last.id : null,
      before: null,
      after: desired,
      reason: last === undefined ? "the course has a pace" : "something changed since the last one",
    },
  ];
}

/** Whether the board has the view, in any language. A view with columns counts as the first one, whatever its name. */
export const isThere = ({ key, layout }: DesiredView, board: ActualBoard | null): boolean =>
  board?.views.some((view) => view.layout === layout && (key === "board" || isViewName(view.name, key))) ===
  true;

const isViewName = (name: string, key: ViewKey): boolean =>
  Object.values(LANGUAGES).some(({ board }) => board.views[key] === name);

function createView({ key, name, layout, ...view }: DesiredView, bound: BoundBoard): CreateView {
  const fieldOf = (field: string | null) => (field === null ? null : viewField(bound, field));
  const sorted = fieldOf(view.sortBy?.field ?? null);
  const conditions = view.filter.flatMap((condition) => viewFilter(bound, condition) ?? []);
  return {
    type: "create",
    what: "view",
    before: null,
    after: {
      key,
      name,
      layout,
      filter: conditions.length === 0 ? null : conditions.join(" "),
      filters: view.filter.flatMap(({ field }) => fieldOf(field) ?? []),
      groupBy: fieldOf(view.groupBy),
      columns: fieldOf(view.columns),
      sortBy:
        sorted === null || view.sortBy === null ? null : { field: sorted, direction: view.sortBy.direction },
    },
    reason: "the board does not have this view yet",
  };
}

/**
 * Two runs at the same time may each create a board. Another board of Waymark with the same title and fields is such a
 * duplicate, and is closed. An App makes no other boards, so its duplicate may also be one whose run ended before the
 * fields were created.
 */
function closeTwins(oldest: ActualBoard, boards: readonly ActualBoard[]): readonly CloseBoard[] {
  return boards
    .filter((board) => board.ours && !board.closed && board.number > oldest.number)
    .filter((board) => board.title === oldest.title && (board.byApp || hasPhases(board)))
    .map(({ id, title }) => ({
      type: "close",
      what: "board",
      board: id,
      before: { title },
      after: { closed: true },
      reason: "an older board shows the same",
    }));
}

function planField(
  desired: DesiredField,
  { fields }: BoundBoard,
): readonly (CreateField | UpdateField | ReplaceIterations)[] {
  const bound = fields.get(desired.name);
  if (bound === undefined || bound.kind === "left") return [];
  if (bound.kind === "absent") {
    const reason = `cards are sorted by ${desired.name}`;
    return [{ type: "create", what: "field", before: null, after: desired, reason }];
  }
  const { field, missing: added, calendar } = bound;
  if (calendar !== null) {
    return [
      {
        type: "update",
        what: "iterations",
        field: field.id,
        before: { name: field.name, iterations: field.iterations },
        after: { iterations: calendar },
        reason: "the plan has other weeks",
      },
    ];
  }
  const renamed = bound.renamed.map(({ option, name }) => ({ id: option.id, from: option.name, name }));
  if (added.length === 0 && renamed.length === 0) return [];
  return [
    {
      type: "update",
      what: "field",
      field: field.id,
      before: { name: field.name, options: field.options.map(({ name }) => name) },
      after: { added, renamed },
      reason: added.length === 0 ? "the roadmap has another name for a phase" : `${field.name} lacks options`,
    },
  ];
}

export interface CardContext {
  readonly board: ActualBoard | null;
  readonly bound: BoundBoard;
  /** The state of the item in the last run. */
  readonly left: ItemState;
  /** Whether the item had a card. If that is gone, a person removed it. */
  readonly isRemoved: (item: string) => boolean;
  /** The week that the item was planned for in the last run; null if that is not known. */
  readonly planned: (item: string) => PlannedWeek | null;
}

/**
 * The changes to one item's card. If a person moved the card after the issue was last closed or reopened, the issue
 * follows. An archived card is not changed, and a card that a person removed is not added again. `issue` is null if this plan opens it.
 */
export function planCard(
  desired: DesiredIssue,
  issue: ActualIssue | null,
  context: CardContext,
): readonly Change[] {
  const card = cardOn(issue, context);
  const state = issue === null ? (desired.done ? "done" : "open") : itemState(issue);
  const after = placeValues(context.bound, { [STATUS.name]: STATUS_OF[state], ...desired.card });
  if (issue !== null && card === null && context.isRemoved(desired.item)) return [];
  if (issue === null || card === null) {
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
  if (card.archived) return [];
  const wish = wishOf(card, issue, context);
  const last = context.planned(desired.item);
  const updated = (values: CardValues) =>
    updateCard(desired.item, issue.number, { card, after: values, bound: context.bound, last });
  if (wish === null) return updated(after);
  const { [STATUS.name]: _, ...others } = after;
  return [...moveIssue(desired, issue, wish), ...updated(others)];
}

/**
 * Whether a person moved the card to In Progress. Then its issue is in progress, as if a box were ticked. A closed issue
 * is reopened by that move, so it counts already. Null if this cannot be known, for example if the card is archived.
 */
export function isStarted(issue: ActualIssue, context: CardContext, wasStarted: boolean): boolean | null {
  const card = cardOn(issue, context);
  const status = card?.values[STATUS.name];
  if (card === null || card.archived || status === undefined) return null;
  const isInProgress = keyOf(context.bound, STATUS.name, status.option) === STATUS_OF["in-progress"];
  if (!isInProgress) return false;
  if (wishOf(card, issue, context) !== null) return !issue.labels.includes(RETIRED.name);
  return issue.state === "open" && wasStarted;
}

const cardOn = (issue: ActualIssue | null, { board }: CardContext): ActualCard | null =>
  issue?.cards.find((candidate) => candidate.board === board?.id) ?? null;

const fieldNamed = (name: string) => BOARD_FIELDS.find((field) => field.name === name);

/**
 * A value that a person set in a field of the kind `person` stays, as the due date of a milestone does. If GitHub cannot
 * tell who set it, it is the person's if it is not the one that Waymark set last.
 */
export function isPersonsValue(
  field: string,
  { values }: Pick<ActualCard, "values">,
  { bound, last }: { readonly bound: BoundBoard; readonly last: PlannedWeek | null },
): boolean {
  const known = values[field];
  if (fieldNamed(field)?.owner !== "person" || known === undefined) return false;
  if (known.setBy === "person" || (field === WEEK_FIELD && last?.isTheirs === true)) return true;
  const before = last === null ? undefined : placeValues(bound, valuesIn(last.monday))[field];
  return known.setBy === "either" && before !== undefined && !isSame(known, before);
}

const isSame = (known: CardValue, { option, text }: CardSetting): boolean =>
  known.option === option && (option !== null || known.text === text);

interface CardUpdate {
  readonly card: ActualCard;
  readonly after: CardValues;
  readonly bound: BoundBoard;
  readonly last: PlannedWeek | null;
}

function updateCard(
  item: string,
  number: number,
  { card, after, ...context }: CardUpdate,
): readonly Change[] {
  const differing = Object.entries(after).filter(([field, setting]) => {
    const known = card.values[field];
    return (known === undefined || !isSame(known, setting)) && !isPersonsValue(field, card, context);
  });
  if (differing.length === 0) return [];
  const before = Object.fromEntries(differing.map(([field]) => [field, card.values[field]?.text ?? ""]));
  return [
    {
      type: "update",
      what: "card",
      item,
      number,
      before,
      after: Object.fromEntries(differing),
      reason: "the card follows its issue",
    },
  ];
}

/** A Status that a person chose. `key` is null for a column that they added. */
interface Wish {
  readonly key: string | null;
  readonly column: string;
}

/** The Status that a person set after the last change of the issue's state, or null. */
function wishOf(card: ActualCard, issue: ActualIssue, { bound, left }: CardContext): Wish | null {
  const status = card.values[STATUS.name];
  if (status === undefined || status.setBy === "machine") return null;
  const key = keyOf(bound, STATUS.name, status.option);
  if (status.setBy === "either" && key === STATUS_OF[left]) return null;
  const isNewer = status.setAt > (issue.stateSetAt ?? issue.closedAt ?? issue.createdAt);
  return isNewer ? { key, column: status.text } : null;
}

function moveIssue(desired: DesiredIssue, issue: ActualIssue, { key, column }: Wish): readonly Change[] {
  if (issue.labels.includes(RETIRED.name)) return [];
  const { item } = desired;
  const { number, state } = issue;
  const reason = `its card was moved to ${column}`;
  if (key === STATUS_OF.done) return state === "open" ? [closeIssue(item, issue, { reason })] : [];
  if (state === "open" || key === null) return [];
  return [reopenIssue(item, { number, state }, reason)];
}

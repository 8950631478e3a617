/** Which board existed before, what to remember about it, and whether to create another one. */
import { bindBoard, idsToRemember, placeValues } from "../plan/bind-board.ts";
import { WEEK_FIELD } from "../plan/board-fields.ts";
import { hadCard, plannedWeek, writeBoardIds, type BoardIds } from "../plan/board-ids.ts";
import { boardTitle } from "../plan/desire.ts";
import type { Actual, ActualBoard } from "../model/actual.ts";
import { items } from "../model/items.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { briefly } from "../record/course.ts";
import { desiredViews } from "../plan/board-views.ts";
import { boardOfAnother, isPersonsValue, isThere, ownBoard } from "../plan/plan-board.ts";
import { isAskedFor, readKnownBoard, type TrackedBoard } from "../progress/tracked-board.ts";
import { boundBoard, type BoardOfCourse } from "./course-board.ts";
import type { Stock } from "./stock.ts";

/** Whether to create and update a board. Not if somebody removed the last one and nobody asked for another. */
export function wantsBoard({ actual, config, matched }: Stock): boolean {
  if (actual.board.reach === "closed" || !config.board) return false;
  if (ownBoard(actual.board) !== null) return true;
  const body = matched.tracking?.body ?? "";
  const known = readKnownBoard(body);
  return known === null || isAskedFor(body, known);
}

/** What to show about the board. A run that cannot access boards keeps what was shown before. */
export function trackedBoard(stock: Stock, actual: Actual): TrackedBoard {
  const { board, repository } = actual;
  const { config, matched, roadmap, boardMemory } = stock;
  const known = readKnownBoard(matched.tracking?.body ?? "");
  const own = ownBoard(board);
  if (own !== null) return { kind: "own", url: own.url, ids: idsText(stock, actual, own) };
  const there = boardOfAnother(boardTitle(roadmap), board, boardMemory.url);
  if (there !== null)
    return { kind: "own", url: there.url, ids: there.url === known?.url ? known.ids : null };
  if (known?.kind === "own" && board.reach === "closed") return known;
  if (!config.board) return { kind: "none" };
  if (known !== null) return { ...known, kind: "gone" };
  return { kind: repository.ownerKind === "user" ? "by-hand" : "none" };
}

function idsText(stock: Stock, actual: Actual, board: ActualBoard): string {
  const { bound, known, issueOf, codesOf } = boundBoard(stock, board);
  const boundTo = (other: ActualBoard | null) =>
    other === null ? bindBoard(bound.desired, null, known) : boundBoard(stock, other).bound;
  const before = ownBoard(stock.actual.board);
  const boundBefore = before === board ? bound : boundTo(before);
  const matched = matchIssues(actual, stock.apps);
  const hasCard = (item: string) =>
    matched.items.get(item)?.some(({ issue }) => issue.cards.some((card) => card.board === board.id)) ===
    true;
  // An item that left the roadmap may come back.
  const ids = new Set([...items(stock.roadmap).map(({ id }) => id), ...matched.items.keys()]);
  const carded = [...ids].filter((id) => hasCard(id) || hadCard(known.ids, codesOf(id)));
  const cards = new Set(carded.map(briefly));
  const views = desiredViews(stock).flatMap((view) => (isThere(view, board) ? [view.key] : []));
  const had = {
    views: new Set(views),
    cards,
    weeks: plannedWeeks(stock, { bound: boundBefore, ids: known.ids, issueOf, codesOf }),
  };
  return writeBoardIds(idsToRemember({ bound, boundBefore }, known, had));
}

interface KnownCards extends Pick<BoardOfCourse, "bound" | "issueOf" | "codesOf"> {
  readonly ids: BoardIds | null;
}

/** The week of each item with a card, and whether the person chose another one. Without a pace, what was known stays. */
function plannedWeeks(
  { actual, roadmap, schedule }: Stock,
  { bound, ids, issueOf, codesOf }: KnownCards,
): BoardIds["weeks"] {
  if (schedule === null) return ids?.weeks ?? new Map();
  const board = ownBoard(actual.board);
  return new Map(
    items(roadmap).flatMap(({ id }) => {
      const monday = schedule.weeks.get(id);
      if (monday === undefined) return [];
      const card = issueOf(id)?.cards.find((one) => one.board === board?.id);
      const last = plannedWeek(ids, codesOf(id));
      const theirs = card !== undefined && isPersonsValue(WEEK_FIELD, card, { bound, last });
      const planned = placeValues(bound, { [WEEK_FIELD]: monday })[WEEK_FIELD]?.text;
      const isOther = card?.values[WEEK_FIELD]?.text !== planned;
      return [[briefly(id), { monday, isTheirs: theirs && isOther }] as const];
    }),
  );
}

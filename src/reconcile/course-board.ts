/** The board of a course: what is remembered about it, and the meaning of its fields and options. */
import { Refused } from "../model/errors.ts";
import type { Actual, ActualBoard, ActualIssue } from "../model/actual.ts";
import { items } from "../model/items.ts";
import type { Remote } from "../model/remote.ts";
import type { Feature } from "../model/features.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { bindBoard, renamedFields, type BoundBoard, type KnownIds } from "../plan/bind-board.ts";
import type { Language } from "../language/language.ts";
import { desiredFields } from "../plan/board-fields.ts";
import { idsOfBoard, NO_BOARD, readBoardIds, type BoardMemory } from "../plan/board-ids.ts";
import { followRenames } from "../plan/follow-renames.ts";
import { itemCodes, type ItemCodes } from "../plan/item-codes.ts";
import { knownCourse } from "../plan/known-course.ts";
import type { MatchedIssues } from "../plan/match-issues.ts";
import { ownBoard } from "../plan/plan-board.ts";
import { readKnownBoard } from "../progress/tracked-board.ts";

/** The input for these functions. */
export interface CourseBoard {
  readonly actual: Actual;
  readonly roadmap: Roadmap;
  readonly matched: MatchedIssues;
  readonly boardMemory: BoardMemory;
  readonly language: Language;
  readonly schedule: Schedule | null;
  readonly inUse: ReadonlySet<Feature>;
}

/** What the tracking issue remembers. */
export function boardMemoryOf(tracking: ActualIssue | null): BoardMemory {
  const known = readKnownBoard(tracking?.body ?? "");
  if (known === null) return NO_BOARD;
  return { url: known.url, ids: known.ids === null ? null : readBoardIds(known.ids) };
}

/** The meaning of the fields and options of a board, and what was known before about them and about the items. */
export interface BoardOfCourse {
  readonly bound: BoundBoard;
  readonly known: KnownIds;
  readonly issueOf: (item: string) => ActualIssue | null;
  readonly codesOf: ItemCodes;
}

export function boundBoard(course: CourseBoard, board: ActualBoard): BoardOfCourse {
  const { roadmap, matched, actual, boardMemory } = course;
  const listed = items(roadmap).map(({ id, ...item }) => ({ item: id, ...item }));
  const { told, items: recorded } = knownCourse(actual, matched.tracking);
  const { phases: renames, formerly } = followRenames(listed, matched, recorded);
  const known = { ids: idsOfBoard(boardMemory, board), renames };
  const issueOf = (item: string) => matched.items.get(formerly.get(item) ?? item)?.[0]?.issue ?? null;
  const codesOf = itemCodes({ told, formerly, numberOf: (item) => issueOf(item)?.number ?? null });
  return { bound: bindBoard(desiredFields(course), board, known), known, issueOf, codesOf };
}

/** The same state, with the values of fields that a person renamed. The main read asks by name and does not find them. */
export async function withRenamedFields(
  remote: Pick<Remote, "readCardValues">,
  known: CourseBoard,
): Promise<Actual> {
  const { actual } = known;
  const own = ownBoard(actual.board);
  if (own === null) return actual;
  const renamed = renamedFields(boundBoard(known, own).bound);
  const cards = actual.issues.flatMap((issue) => issue.cards.filter(({ board }) => board === own.id));
  if (renamed.length === 0 || cards.length === 0) return actual;
  try {
    const ids = cards.map(({ id }) => id);
    const values = await remote.readCardValues(ids, renamed);
    const names = new Set(renamed.map(({ name }) => name));
    const issues = actual.issues.map((issue) => ({
      ...issue,
      cards: issue.cards.map((card) =>
        card.board === own.id
          ? { ...card, values: { ...without(card.values, names), ...values.get(card.id) } }
          : card,
      ),
    }));
    return { ...actual, issues };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ...actual, board: { reach: "closed", reason: "no-answer", apart: true } };
  }
}

const without = <Value>(values: Readonly<Record<string, Value>>, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));

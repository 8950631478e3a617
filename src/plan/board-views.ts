/** The views of the board. Each is created once; a person may change or delete it, and then it stays so. */
import type { Language } from "../language/language.ts";
import type { DesiredView } from "../model/desired.ts";
import type { Feature } from "../model/features.ts";
import type { Schedule } from "../model/schedule.ts";
import { CURRENT } from "./bind-board.ts";
import { PHASE_FIELD, STATUS, STATUS_OF, TARGET_FIELD, WEEK_FIELD } from "./board-fields.ts";

const NONE = { filter: [], groupBy: null, columns: null, sortBy: null } as const;

export interface ViewSources {
  /** Null without a pace: then no card has a date, and nothing is next. */
  readonly schedule: Schedule | null;
  readonly inUse: ReadonlySet<Feature>;
  readonly language: Pick<Language, "board">;
}

export function desiredViews({
  schedule,
  inUse,
  language: {
    board: { views: names },
  },
}: ViewSources): readonly DesiredView[] {
  const thisWeek: DesiredView = {
    ...NONE,
    key: "week",
    name: names.week,
    layout: "board",
    filter: [{ field: WEEK_FIELD, option: CURRENT, is: true }],
    columns: STATUS.name,
  };
  const next: DesiredView = {
    ...NONE,
    key: "next",
    name: names.next,
    layout: "table",
    filter: [{ field: STATUS.name, option: STATUS_OF.done, is: false }],
    sortBy: { field: TARGET_FIELD, direction: "asc" },
  };
  return [
    { ...NONE, key: "board", name: names.board, layout: "board", columns: STATUS.name, groupBy: PHASE_FIELD },
    { ...NONE, key: "phases", name: names.phases, layout: "table", groupBy: PHASE_FIELD },
    ...(schedule === null ? [] : inUse.has("iterations") ? [thisWeek, next] : [next]),
    {
      ...NONE,
      key: "projects",
      name: names.projects,
      layout: "board",
      filter: [{ field: "Kind", option: "project", is: true }],
      columns: STATUS.name,
    },
  ];
}

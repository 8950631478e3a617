/** The views of the board. Each is created once; a person may change or delete it, and then it stays so. */
import type { DesiredView } from "../model/desired.ts";
import type { Schedule } from "../model/schedule.ts";
import { PHASE_FIELD, STATUS, STATUS_OF } from "./board-fields.ts";

const NONE = { filter: [], groupBy: null, columns: null, sortBy: null } as const;

/** `schedule` is null without a pace: then no card has a date, and nothing is next. */
export function desiredViews(schedule: Schedule | null): readonly DesiredView[] {
  const next: DesiredView = {
    ...NONE,
    key: "next",
    name: "Next up",
    layout: "table",
    filter: [{ field: STATUS.name, option: STATUS_OF.done, is: false }],
    sortBy: { field: "Target", direction: "asc" },
  };
  return [
    { ...NONE, key: "board", name: "Board", layout: "board", columns: STATUS.name, groupBy: PHASE_FIELD },
    { ...NONE, key: "phases", name: "By phase", layout: "table", groupBy: PHASE_FIELD },
    ...(schedule === null ? [] : [next]),
    {
      ...NONE,
      key: "projects",
      name: "Projects",
      layout: "board",
      filter: [{ field: "Kind", option: "project", is: true }],
      columns: STATUS.name,
    },
  ];
}

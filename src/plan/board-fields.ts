/**
 * The fields of the board, one row each. The plan and the requests derive everything about a field from its row. To add
 * a field, add a row here. A field of a new kind also needs the kind in `model/actual.ts` and a row in
 * `github/field-kinds.ts`.
 */
import { plainTitle } from "../markdown/plain-title.ts";
import type { FieldKind } from "../model/actual.ts";
import type { DesiredField, FieldColor } from "../model/desired.ts";
import type { Item } from "../model/item.ts";
import type { ItemState } from "../model/item-state.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Schedule } from "../model/schedule.ts";
import { lastDayOf } from "../model/week.ts";

interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /**
   * Whose value a card keeps. `waymark`: the roadmap's value, whatever a person sets. `person`: a value that a person
   * set stays. `both`: the newer one, from the card or its issue.
   */
  readonly owner: "waymark" | "person" | "both";
}

/** A field that Waymark creates, and its value for an item. */
type OwnField = Field & {
  /** The value of the field on an item's card; null for none. Dates are written as `2026-11-30`. */
  readonly value: (item: Item, from: CardSources) => string | null;
} & (
    | { readonly kind: "choice"; readonly options: (roadmap: Roadmap) => readonly Option[] }
    | { readonly kind: Exclude<FieldKind, "choice"> }
  );

interface Option {
  readonly name: string;
  readonly color: FieldColor;
}

/** The input for the values of a card. */
export interface CardSources {
  readonly roadmap: Roadmap;
  /** Null where there is none. */
  readonly schedule: Schedule | null;
}

/**
 * GitHub creates this field with every board. Its value follows the issue, and moving the card by hand changes the
 * issue.
 */
export const STATUS = { name: "Status", kind: "choice", owner: "both" } as const satisfies Field;

/** The Status on GitHub's boards for each state of an issue. */
export const STATUS_OF: Readonly<Record<ItemState, string>> = {
  open: "Todo",
  "in-progress": "In Progress",
  done: "Done",
  skipped: "Done",
};

/** The field that identifies a board of a roadmap. */
export const PHASE_FIELD = "Phase";

const OWN_FIELDS: readonly OwnField[] = [
  {
    name: PHASE_FIELD,
    kind: "choice",
    owner: "waymark",
    options: phaseOptions,
    value: (item, { roadmap }) => phaseName(item, roadmap),
  },
  {
    name: "Kind",
    kind: "choice",
    owner: "waymark",
    options: () => Object.values(KINDS),
    value: ({ kind }) => KINDS[kind].name,
  },
  {
    name: "Target",
    kind: "date",
    owner: "person",
    value: ({ id }, { schedule }) => {
      const week = schedule?.weeks.get(id);
      return week === undefined ? null : lastDayOf(week);
    },
  },
];

/** Every field that Waymark reads or sets. */
export const BOARD_FIELDS: readonly Field[] = [STATUS, ...OWN_FIELDS];

/** The fields of the roadmap's board, in addition to those that GitHub creates. */
export function desiredFields(roadmap: Roadmap): readonly DesiredField[] {
  return OWN_FIELDS.map((field) =>
    field.kind === "choice"
      ? { kind: field.kind, name: field.name, options: field.options(roadmap) }
      : { kind: field.kind, name: field.name },
  );
}

/** The field values of an item's card, except Status. */
export function cardOf(item: Item, sources: CardSources): Readonly<Record<string, string>> {
  const values = OWN_FIELDS.flatMap(({ name, value }) => {
    const text = value(item, sources);
    return text === null ? [] : [[name, text] as const];
  });
  return Object.fromEntries(values);
}

const KINDS: Readonly<Record<Item["kind"], Option>> = {
  topic: { name: "Topic", color: "BLUE" },
  project: { name: "Project", color: "PURPLE" },
  skill: { name: "Skill", color: "GREEN" },
};

/** GitHub allows 50 options in a single-select field. In a longer roadmap, the last phases share the last option. */
const OPTION_LIMIT = 50;
const PHASE_NAME_LENGTH = 60;
const SKILLS = "Languages & tools";
const LATER_PHASES = "Later phases";
const COLORS: readonly FieldColor[] = ["BLUE", "GREEN", "YELLOW", "ORANGE", "RED", "PINK", "PURPLE"];

function phaseOptions(roadmap: Roadmap): readonly Option[] {
  const later = roadmap.phases.length > OPTION_LIMIT - 2 ? [LATER_PHASES] : [];
  const phases = [...phaseNames(roadmap), ...later].map((name, index) => ({
    name,
    color: COLORS[index % COLORS.length] ?? "GRAY",
  }));
  return [...phases, { name: SKILLS, color: "GRAY" }];
}

function phaseName(item: Item, roadmap: Roadmap): string {
  const index = roadmap.phases.findIndex((phase) => phase.id === item.phase);
  return index === -1 ? SKILLS : (phaseNames(roadmap)[index] ?? LATER_PHASES);
}

function phaseNames(roadmap: Roadmap): readonly string[] {
  const names: string[] = [];
  for (const phase of roadmap.phases.slice(0, OPTION_LIMIT - 2)) {
    const name = plainTitle(phase.title, PHASE_NAME_LENGTH);
    const twins = names.filter((known) => known === name || known.startsWith(`${name} (`)).length;
    names.push(twins === 0 ? name : `${name} (${twins + 1})`);
  }
  return names;
}

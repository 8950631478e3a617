/**
 * The fields of the board, one row each. The plan and the requests derive everything about a field from its row. To add
 * a field, add a row here, its name in `model/board-layout.ts` and its words in `language/en.ts`. A field of a new kind
 * also needs a row in `github/field-kinds.ts`.
 */
import type { Language } from "../language/language.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { FieldKind, OwnFieldName } from "../model/board-layout.ts";
import type {
  DesiredChoice,
  DesiredField,
  DesiredIterations,
  DesiredOption,
  FieldColor,
} from "../model/desired.ts";
import type { Feature } from "../model/features.ts";
import type { Item } from "../model/item.ts";
import type { ItemState } from "../model/item-state.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Schedule } from "../model/schedule.ts";
import { lastDayOf, weeksAfter } from "../model/week.ts";

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
  readonly name: OwnFieldName;
  /** The value of the field on an item's card: the key of an option, or a date such as `2026-11-30`; null for none. */
  readonly value: (item: Item, from: CardSources) => string | null;
} & (
    | {
        readonly kind: "choice";
        readonly options: (roadmap: Roadmap, names: OptionNames) => readonly DesiredOption[];
      }
    | {
        readonly kind: "iteration";
        /** Without it, the board does not have the field. */
        readonly needs: Feature;
        /** Null if there are none. */
        readonly iterations: (
          from: CardSources,
          language: Pick<Language, "week">,
        ) => Pick<DesiredIterations, "iterations" | "breaks"> | null;
      }
    | { readonly kind: Exclude<FieldKind, "choice" | "iteration"> }
  );

type OptionNames = Language["board"]["options"];

/** The input for the values of a card. */
export interface CardSources {
  readonly roadmap: Roadmap;
  /** Null if there is none. */
  readonly schedule: Schedule | null;
}

/**
 * GitHub creates this field with every board. Its value follows the issue, and moving the card by hand changes the
 * issue.
 */
export const STATUS = { name: "Status", kind: "choice", owner: "both" } as const satisfies Field;

/** The key of its option for each state of an issue. */
export const STATUS_OF = {
  open: "open",
  "in-progress": "in-progress",
  done: "done",
  skipped: "done",
} as const satisfies Record<ItemState, string>;

/** Its options, as GitHub creates them. Their ids are the same on every board (reported). */
export const STATUS_CHOICE: DesiredChoice = {
  name: STATUS.name,
  title: STATUS.name,
  kind: STATUS.kind,
  options: [
    { key: STATUS_OF.open, name: "Todo", color: "GREEN", usualId: "f75ad846" },
    { key: STATUS_OF["in-progress"], name: "In Progress", color: "YELLOW", usualId: "47fc9ee4" },
    { key: STATUS_OF.done, name: "Done", color: "PURPLE", usualId: "98236657" },
  ],
};

/** The field that identifies a board of a roadmap. */
export const PHASE_FIELD = "Phase" satisfies OwnFieldName;

/** The field with the last day of an item's week. */
export const TARGET_FIELD = "Target" satisfies OwnFieldName;

/** The field with the weeks of a pace. */
export const WEEK_FIELD = "Week" satisfies OwnFieldName;

const OWN_FIELDS: readonly OwnField[] = [
  {
    name: PHASE_FIELD,
    kind: "choice",
    owner: "waymark",
    options: phaseOptions,
    value: (item, { roadmap }) => phaseKey(item, roadmap),
  },
  {
    name: "Kind",
    kind: "choice",
    owner: "waymark",
    options: (_, names) => KINDS.map(({ key, color }) => ({ key, color, name: names[key] })),
    value: ({ kind }) => kind,
  },
  {
    name: TARGET_FIELD,
    kind: "date",
    owner: "person",
    value: ({ id }, { schedule }) => {
      const week = schedule?.weeks.get(id);
      return week === undefined ? null : lastDayOf(week);
    },
  },
  {
    name: WEEK_FIELD,
    kind: "iteration",
    owner: "person",
    needs: "iterations",
    iterations: weeksOf,
    value: ({ id }, { schedule }) => schedule?.weeks.get(id) ?? null,
  },
];

/** Whether Waymark creates this field. The others are GitHub's. */
export const isOwnField = (name: string): name is OwnFieldName =>
  OWN_FIELDS.some((field) => field.name === name);

/** Every field that Waymark reads or sets. */
export const BOARD_FIELDS: readonly Field[] = [STATUS, ...OWN_FIELDS];

/** The input for the fields of a board. */
export interface FieldSources extends CardSources {
  readonly language: Pick<Language, "board" | "week">;
  readonly inUse: ReadonlySet<Feature>;
}

/** The fields of the roadmap's board, in addition to those that GitHub creates. */
export function desiredFields({ language, inUse, ...from }: FieldSources): readonly DesiredField[] {
  return OWN_FIELDS.flatMap((field): readonly DesiredField[] => {
    const { name } = field;
    const named = { name, title: language.board.fields[name] };
    if (field.kind === "choice")
      return [{ kind: field.kind, ...named, options: field.options(from.roadmap, language.board.options) }];
    if (field.kind === "iteration") {
      const weeks = inUse.has(field.needs) ? field.iterations(from, language) : null;
      return weeks === null ? [] : [{ kind: field.kind, ...named, ...weeks }];
    }
    return [{ kind: field.kind, ...named }];
  });
}

/**
 * How many iterations a field may have is not documented. Two years of weeks are enough for a course; items after them
 * have a date, but no week.
 */
const WEEK_LIMIT = 104;

/** Each week from the first one to the last one with an item, without the weeks off: they are breaks. */
function weeksOf(
  { schedule }: CardSources,
  { week: { heading } }: Pick<Language, "week">,
): Pick<DesiredIterations, "iterations" | "breaks"> | null {
  if (schedule === null) return null;
  const planned = [...schedule.weeks.values()].toSorted();
  const [first = ""] = planned;
  const last = planned.at(-1);
  if (last === undefined) return null;
  const weeks: string[] = [];
  for (let week = first; week <= last && weeks.length < WEEK_LIMIT; week = weeksAfter(week, 1)) {
    if (!schedule.off.has(week)) weeks.push(week);
  }
  return {
    iterations: weeks.map((start) => ({ title: heading(start), start, days: 7 })),
    breaks: schedule.off,
  };
}

/** The values of an item that is planned for this week, of all fields that depend on it. */
export const valuesIn = (week: string): Readonly<Record<string, string>> => ({
  [TARGET_FIELD]: lastDayOf(week),
  [WEEK_FIELD]: week,
});

/** The field values of an item's card, except Status. */
export function cardOf(item: Item, sources: CardSources): Readonly<Record<string, string>> {
  const values = OWN_FIELDS.flatMap(({ name, value }) => {
    const text = value(item, sources);
    return text === null ? [] : [[name, text] as const];
  });
  return Object.fromEntries(values);
}

const KINDS: readonly { readonly key: Item["kind"]; readonly color: FieldColor }[] = [
  { key: "topic", color: "BLUE" },
  { key: "project", color: "PURPLE" },
  { key: "skill", color: "GREEN" },
];

/**
 * GitHub's documentation: "Single select fields can contain up to 50 options." In a longer roadmap, the last phases share
 * the last option.
 */
export const OPTION_LIMIT = 50;
const PHASE_NAME_LENGTH = 60;
/** No phase has such ids. */
const SKILLS = "#skills";
const LATER_PHASES = "#later";
const COLORS: readonly FieldColor[] = ["BLUE", "GREEN", "YELLOW", "ORANGE", "RED", "PINK", "PURPLE"];

function phaseOptions(
  { phases }: Pick<Roadmap, "phases">,
  { skills, later: laterName }: Pick<OptionNames, "skills" | "later">,
): readonly DesiredOption[] {
  const taken = new Set([skills, laterName].map((name) => name.toLowerCase()));
  const named = phases.slice(0, OPTION_LIMIT - 2).map(({ id, title }) => {
    const name = freeName(plainTitle(title, PHASE_NAME_LENGTH), taken);
    taken.add(name.toLowerCase());
    return { key: id, name };
  });
  const later = phases.length > named.length ? [{ key: LATER_PHASES, name: laterName }] : [];
  const colored = [...named, ...later].map((option, index) => ({
    ...option,
    color: COLORS[index % COLORS.length] ?? "GRAY",
  }));
  return [...colored, { key: SKILLS, name: skills, color: "GRAY" }];
}

/** GitHub does not allow two options with the same name in a field, whatever the case. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let count = 2; ; count += 1) {
    const other = `${name} (${count})`;
    if (!taken.has(other.toLowerCase())) return other;
  }
}

function phaseKey({ phase }: Item, roadmap: Roadmap): string {
  if (phase === null) return SKILLS;
  const index = roadmap.phases.findIndex(({ id }) => id === phase);
  return index >= 0 && index < OPTION_LIMIT - 2 ? phase : LATER_PHASES;
}

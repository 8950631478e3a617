/**
 * Finds Waymark's fields and options on a board. They are identified by the ids that Waymark remembers, so that a person
 * can rename, recolour and move them. A field or an option that is not remembered is found by its name.
 */
import type { ActualBoard, ActualField } from "../model/actual.ts";
import type { CardSetting, CardValues, ViewField } from "../model/change.ts";
import type { DesiredChoice, DesiredField, DesiredView } from "../model/desired.ts";
import type { RenamedField } from "../model/remote.ts";
import type { Binding, Bound } from "./binding.ts";
import { bindCalendar, containing, writtenCalendar } from "./bind-calendar.ts";
import { OPTION_LIMIT, STATUS_CHOICE } from "./board-fields.ts";
import { isFieldName } from "./field-names.ts";
import { keyCode, nameCode, type BoardIds, type FieldIds, type OptionIds } from "./board-ids.ts";

export interface BoundBoard {
  readonly fields: ReadonlyMap<string, Binding>;
  /** The desired fields, including Status. */
  readonly desired: readonly DesiredField[];
}

/** What is known in addition to the board itself. */
export interface KnownIds {
  /** Null if nothing is remembered about this board. */
  readonly ids: BoardIds | null;
  /** New phase id to the id that it had before. */
  readonly renames: ReadonlyMap<string, string>;
}

/** The key of the iteration of today, as GitHub's filters write it. */
export const CURRENT = "@current";

/** `board` is null if it will be created. Then all fields are absent. */
export function bindBoard(
  fields: readonly DesiredField[],
  board: ActualBoard | null,
  known: KnownIds,
): BoundBoard {
  const desired = [STATUS_CHOICE, ...fields];
  return { desired, fields: new Map(desired.map((field) => [field.name, bindField(field, board, known)])) };
}

function bindField(desired: DesiredField, board: ActualBoard | null, { ids, renames }: KnownIds): Binding {
  if (board === null) return { kind: "absent" };
  const remembered = ids?.fields.get(desired.name);
  const field =
    board.fields.find(({ id }) => id === remembered?.id) ??
    board.fields.find(({ name }) => isFieldName(name, desired.name));
  if (field === undefined) return { kind: remembered === undefined ? "absent" : "left" };
  if (field.kind !== desired.kind) return { kind: "left" };
  const none: Bound = {
    field,
    options: new Map(),
    missing: [],
    renamed: [],
    isOwnCalendar: false,
    calendar: null,
  };
  if (desired.kind === "choice")
    return { kind: "bound", ...none, ...bindOptions(desired, field, { remembered, renames }) };
  if (desired.kind === "iteration") {
    const calendar = bindCalendar(desired, field, remembered);
    // A person's own field of that name: nothing is written there.
    if (remembered === undefined && !calendar.isOwnCalendar) return { kind: "left" };
    return { kind: "bound", ...none, ...calendar };
  }
  return { kind: "bound", ...none };
}

function bindOptions(
  { name: of, options: desired }: DesiredChoice,
  field: ActualField,
  {
    remembered,
    renames,
  }: { readonly remembered: FieldIds | undefined; readonly renames: KnownIds["renames"] },
): Pick<Bound, "options" | "missing" | "renamed"> {
  const idsOf = (key: string) => rememberedOption(remembered, key, renames);
  const byId = new Map(
    desired.flatMap(({ key }) => {
      const option = field.options.find(({ id }) => id === idsOf(key)?.id);
      return option === undefined ? [] : [[key, option] as const];
    }),
  );
  const taken = new Set([...byId.values()].map(({ id }) => id));
  const options = new Map(byId);
  for (const { key, name, usualId } of desired) {
    if (options.has(key)) continue;
    const free = field.options.filter(({ id }) => !taken.has(id));
    const found =
      free.find((option) => option.name === name) ??
      free.find((option) => isSameName(option.name, name)) ??
      free.find(({ id }) => id === usualId);
    if (found === undefined) continue;
    options.set(key, found);
    taken.add(found.id);
  }
  const isOwn = of !== STATUS_CHOICE.name;
  const room = Math.max(0, OPTION_LIMIT - field.options.length);
  const missing = desired.filter(({ key }) => isOwn && !options.has(key) && idsOf(key) === undefined);
  const renamed = desired.flatMap(({ key, name }) => {
    const option = byId.get(key);
    const isOurName = option !== undefined && nameCode(option.name) === idsOf(key)?.name;
    const isTaken = field.options.some((other) => other !== option && isSameName(other.name, name));
    return isOurName && option.name !== name && !isTaken ? [{ option, name }] : [];
  });
  return { options, missing: missing.slice(0, room), renamed };
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function rememberedOption(
  remembered: FieldIds | undefined,
  key: string,
  renames: KnownIds["renames"],
): OptionIds | undefined {
  const former = renames.get(key);
  return (
    remembered?.options.get(keyCode(key)) ??
    (former === undefined ? undefined : remembered?.options.get(keyCode(former)))
  );
}

/** The values of a card for which the board has a field and an option. `values` has keys for choices, and texts otherwise. */
export function placeValues(
  { fields, desired }: BoundBoard,
  values: Readonly<Record<string, string>>,
): CardValues {
  return Object.fromEntries(
    desired.flatMap((wanted): readonly (readonly [string, CardSetting])[] => {
      const value = values[wanted.name];
      const bound = fields.get(wanted.name);
      if (value === undefined || bound === undefined || bound.kind === "left") return [];
      const field = bound.kind === "bound" ? bound.field.id : null;
      if (wanted.kind === "iteration") {
        const text = iterationOn(bound, value);
        return text === null ? [] : [[wanted.name, { text, field, option: null }]];
      }
      if (wanted.kind !== "choice") return [[wanted.name, { text: value, field, option: null }]];
      const option = bound.kind === "bound" ? bound.options.get(value) : undefined;
      if (option !== undefined) return [[wanted.name, { text: option.name, field, option: option.id }]];
      const added = (bound.kind === "bound" ? bound.missing : wanted.options).find(
        ({ key }) => key === value,
      );
      return added === undefined ? [] : [[wanted.name, { text: added.name, field, option: null }]];
    }),
  );
}

/** The first day of the iteration that this week is in, now or after the plan; null if there is none. */
function iterationOn(bound: Exclude<Binding, { readonly kind: "left" }>, week: string): string | null {
  if (bound.kind === "absent") return week;
  const iterations = bound.calendar ?? bound.field.iterations;
  return containing(iterations, week)?.start ?? null;
}

/** The key of one of Waymark's options; null for an option that a person added. */
export function keyOf({ fields }: BoundBoard, field: string, option: string | null): string | null {
  const bound = fields.get(field);
  if (bound?.kind !== "bound") return null;
  return [...bound.options].find(([, { id }]) => id === option)?.[0] ?? null;
}

/** The fields that a person renamed. */
export const renamedFields = ({ fields }: BoundBoard): readonly RenamedField[] =>
  [...fields].flatMap(([name, binding]) => {
    if (binding.kind !== "bound" || binding.field.name === name) return [];
    const { kind, name: nameNow } = binding.field;
    return kind === "other" ? [] : [{ name, nameNow, kind }];
  });

/**
 * What to remember about the board. This includes what a person deleted, so that it is not created again. `boundBefore`
 * is the board before this run.
 */
export function idsToRemember(
  { bound, boundBefore }: { readonly bound: BoundBoard; readonly boundBefore: BoundBoard },
  { ids, renames }: KnownIds,
  { views, cards, weeks }: Pick<BoardIds, "views" | "cards" | "weeks">,
): BoardIds {
  const fields = bound.desired.flatMap((desired) => {
    const binding = bound.fields.get(desired.name);
    const remembered = ids?.fields.get(desired.name);
    if (binding?.kind !== "bound") {
      return remembered === undefined ? [] : [[desired.name, remembered] as const];
    }
    if (desired.kind === "iteration") {
      const before = boundBefore.fields.get(desired.name);
      const written = writtenCalendar(desired, binding, before, remembered);
      return [[desired.name, { id: binding.field.id, options: new Map(), ...written }] as const];
    }
    const options = desired.kind !== "choice" ? [] : desired.options;
    const known = options.flatMap(({ key, name }) => {
      const former = rememberedOption(remembered, key, renames);
      const option = binding.options.get(key);
      if (option === undefined) return former === undefined ? [] : [[keyCode(key), former] as const];
      const isOurName = option.name === name;
      const given = isOurName ? nameCode(name) : (former?.name ?? nameCode(name));
      return [[keyCode(key), { id: option.id, name: given }] as const];
    });
    return [[desired.name, { id: binding.field.id, options: new Map(known) }] as const];
  });
  // What is not wanted at the moment, such as the weeks of a pace, may be wanted again.
  return {
    fields: new Map([...(ids?.fields ?? []), ...fields]),
    views: new Set([...(ids?.views ?? []), ...views]),
    cards,
    weeks,
  };
}

/** A field of a view, with its id on the board. Null if a person deleted it or has another field by its name. */
export function viewField({ fields, desired }: BoundBoard, name: string): ViewField | null {
  const bound = fields.get(name);
  if (bound === undefined || bound.kind === "left") return null;
  if (bound.kind === "bound") return { name, id: bound.field.id };
  return { name: desired.find((field) => field.name === name)?.title ?? name, id: null };
}

/**
 * A condition in the language of GitHub's filters, such as `-status:Done`, with the names that field and option have on
 * the board; null if it has none of them.
 */
export function viewFilter(
  { fields, desired }: BoundBoard,
  { field: name, option: key, is }: DesiredView["filter"][number],
): string | null {
  const bound = fields.get(name);
  const wanted = desired.find((field) => field.name === name);
  if (bound === undefined || bound.kind === "left" || wanted === undefined) return null;
  const option =
    wanted.kind === "iteration" && key === CURRENT
      ? { name: CURRENT }
      : wanted.kind === "choice"
        ? ((bound.kind === "bound" ? bound.options.get(key) : undefined) ??
          wanted.options.find((one) => one.key === key))
        : undefined;
  if (option === undefined) return null;
  const field = (bound.kind === "bound" ? bound.field.name : wanted.title)
    .toLowerCase()
    .replaceAll(/\s+/gu, "-");
  const value = option.name.replaceAll('"', "");
  return `${is ? "" : "-"}${field}:${/\s/u.test(value) ? `"${value}"` : value}`;
}

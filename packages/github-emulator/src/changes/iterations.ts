/** The iterations of a field: the API replaces all of them at once, the website edits each one. */
import type { Iteration, IterationField } from "../model/board.ts";
import { invalid } from "../model/refusal.ts";
import type { World } from "../model/world.ts";
import { checkPresent } from "./limits.ts";

const DAY = 86_400_000;

export type NewIteration = Omit<Iteration, "id">;

/** ProjectV2IterationFieldConfigurationInput. */
export interface Iterations {
  /** The start of the first one, e.g. `2026-11-30`. */
  readonly startDate: string;
  /** In days. */
  readonly duration: number;
  readonly iterations: readonly NewIteration[];
}

/** The day after its last one. */
export const endOf = ({ startDate, duration }: NewIteration): string => daysAfter(startDate, duration);

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** "When you first create an iteration field, three iterations are automatically created." */
const AUTOMATIC = 3;

/** The iterations of a new field, each with a new id. */
export function newIterations(world: World, wanted: Iterations): readonly Iteration[] {
  const { startDate, duration, iterations } = wanted;
  const given =
    iterations.length > 0
      ? iterations
      : Array.from({ length: AUTOMATIC }, (_, index) => ({
          title: `Iteration ${index + 1}`,
          startDate: daysAfter(startDate, index * duration),
          duration,
        }));
  return checked(given).map((one) => ({ ...one, id: newId(world) }));
}

const newId = (world: World): string => world.newId("Field").id.toString(16).padStart(8, "0");

/** In the order of their starts. Two at the same time, or none with a length, are refused (assumed). */
function checked<One extends NewIteration>(iterations: readonly One[]): readonly One[] {
  const sorted = iterations.toSorted((a, b) => a.startDate.localeCompare(b.startDate));
  for (const [index, one] of sorted.entries()) {
    checkPresent("ProjectV2Field", "iterations", one.title);
    if (one.duration < 1) throw invalid("ProjectV2Field", "iterations", "Duration must be at least 1 day");
    const next = sorted[index + 1];
    if (next !== undefined && next.startDate < endOf(one)) {
      throw invalid("ProjectV2Field", "iterations", "Iterations must not overlap");
    }
  }
  return sorted;
}

/**
 * "Provided values overwrite the existing configuration": all iterations are new ones, with new ids, and no item has a
 * value any more, unless `iterationsKeepIds`.
 */
export function replaceIterations(world: World, field: IterationField, wanted: Iterations): void {
  const before = new Map(field.iterations.map((one) => [one.startDate, one.id]));
  const { iterationsKeepIds } = world.unknowns;
  const iterations = newIterations(world, wanted).map((one) => ({
    ...one,
    id: (iterationsKeepIds ? before.get(one.startDate) : undefined) ?? one.id,
  }));
  world.journal.set(field, { iterations, duration: wanted.duration, updatedAt: world.timestamp() });
  dropLost(world, field);
}

/** The settings page: iterations keep their ids; one without an id is new. */
export function editIterations(
  world: World,
  field: IterationField,
  wanted: readonly (NewIteration & { readonly id?: string })[],
): void {
  const iterations = checked(wanted).map((one) => ({ ...one, id: one.id ?? newId(world) }));
  world.journal.set(field, { iterations, updatedAt: world.timestamp() });
  dropLost(world, field);
}

function dropLost(world: World, field: IterationField): void {
  const left = new Set(field.iterations.map(({ id }) => id));
  for (const item of field.board.items.values()) {
    const value = item.values.get(field.id)?.value;
    if (value?.kind === "iteration" && !left.has(value.iterationId))
      world.journal.drop(item.values, field.id);
  }
}

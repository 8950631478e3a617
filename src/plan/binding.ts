/** What a board has for one of Waymark's fields. */
import type { ActualField, ActualOption } from "../model/actual.ts";
import type { DesiredIteration, DesiredOption } from "../model/desired.ts";

/** One of Waymark's fields, on the board. */
export interface Bound {
  readonly field: ActualField;
  /** The board's option for each key that has one. */
  readonly options: ReadonlyMap<string, ActualOption>;
  /** Options that are to be added. */
  readonly missing: readonly DesiredOption[];
  /** Options whose name in the roadmap changed, unless a person renamed them. */
  readonly renamed: readonly { readonly option: ActualOption; readonly name: string }[];
  /** Whether the iterations are still as Waymark made them, so that it may change them. */
  readonly isOwnCalendar: boolean;
  /** All iterations that the field is to have instead; null if they stay. */
  readonly calendar: readonly DesiredIteration[] | null;
}

/** `absent`: it is to be created. `left`: a person deleted it, or has a field of another kind by its name. */
export type Binding =
  ({ readonly kind: "bound" } & Bound) | { readonly kind: "absent" } | { readonly kind: "left" };

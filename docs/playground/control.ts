/** What a person did with a control of a page. */

/** The text of the field or the list that an event comes from. */
export const valueOf = ({ currentTarget }: Event): string => `${read(currentTarget, "value")}`;

/** Whether the box that an event comes from is ticked now. */
export const isTicked = ({ currentTarget }: Event): boolean => read(currentTarget, "checked") === true;

function read(control: object | null, key: string): unknown {
  const found: unknown = control === null ? undefined : Reflect.get(control, key);
  if (found === undefined) throw new TypeError(`the event does not come from a control with "${key}"`);
  return found;
}

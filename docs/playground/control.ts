/** What a person did with a control of a page. */

/** The text of the field or the list that an event comes from. */
export function valueOf({ currentTarget }: Event): string {
  if (currentTarget !== null && "value" in currentTarget && typeof currentTarget.value === "string")
    return currentTarget.value;
  throw new TypeError("the event does not come from a control with a text");
}

/** Whether the box that an event comes from is ticked now. */
export const isTicked = ({ currentTarget }: Event): boolean =>
  currentTarget !== null && "checked" in currentTarget && currentTarget.checked === true;

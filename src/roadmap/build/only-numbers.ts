/** Tells whether a label only numbers what is behind it. */
import type { Lexicons } from "../words/lexicons.ts";
import { projectName } from "../words/role.ts";
import { stepOf } from "../words/step.ts";

/** "Exercise 1", "Week 3" and "第三周" are numbers; "Week 3 of baking" is a name. */
export function onlyNumbers(label: string, lexicons: Lexicons): boolean {
  if (label.split(/\s+/u).length > 2) return false;
  return stepOf(label, lexicons) !== null || projectName(label, lexicons) === label;
}

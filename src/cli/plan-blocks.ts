/** A plan's groups as blocks of lines for a terminal. */
import { styleText } from "node:util";
import { cleanText } from "../markdown/clean-text.ts";
import type { Plan } from "../model/change.ts";
import { describePlan, type PlanGroup } from "../plan/describe-plan.ts";

/** One block a group: what would be done, and to what. Titles lose what would steer a terminal. */
export function planBlocks(plan: Plan, colors: boolean): readonly (readonly string[])[] {
  return describePlan(plan).map((group) => [
    paint("bold", `Would ${group.words}`, colors),
    ...titleLines(group).map((line) => paint("dim", line, colors)),
  ]);
}

/** `dim` and `bold` even where stdout of this process is none: the caller knows better. */
export const paint = (style: "bold" | "dim", text: string, colors: boolean): string =>
  colors ? styleText(style, text, { validateStream: false }) : text;

/** How many titles of a group are shown. */
const SHOWN = 8;

function titleLines({ titles }: PlanGroup): readonly string[] {
  const more = titles.length - SHOWN;
  const shown = titles.slice(0, SHOWN).map((title) => `  ${cleanText(title)}`);
  return more > 0 ? [...shown, `  … and ${more} more`] : shown;
}

/** The groups of a plan for a terminal: as blocks of lines, or as one line of counts. */
import { styleText } from "node:util";
import { en } from "../language/en.ts";
import { cleanText } from "../markdown/clean-text.ts";
import type { Plan } from "../model/change.ts";
import { describePlan, type ItemTitles, type PlanGroup } from "../plan/describe-plan.ts";

/** One block per group: what would be done, and to what. Control characters in titles are removed. */
export function planBlocks(plan: Plan, known: ItemTitles, colors: boolean): readonly (readonly string[])[] {
  return describePlan(plan, { known, language: en, withReasons: true }).map((group) => [
    paint("bold", group.words, colors),
    ...titleLines(group).map((line) => paint("dim", line, colors)),
  ]);
}

/** `7 new issues, 2 new milestones`; the empty string if there is nothing to do. */
export const planCounts = (plan: Plan): string =>
  describePlan(plan, { known: new Map(), language: en, withReasons: false })
    .map(({ words }) => words)
    .join(", ");

/** Uses `dim` and `bold` even if this process's stdout is not a terminal, because the caller decides. */
export const paint = (style: "bold" | "dim", text: string, colors: boolean): string =>
  colors ? styleText(style, text, { validateStream: false }) : text;

/** The number of titles that are shown per group. */
const SHOWN = 8;

function titleLines({ titles }: PlanGroup): readonly string[] {
  const more = titles.length - SHOWN;
  const shown = titles.slice(0, SHOWN).map((title) => `  ${cleanText(title)}`);
  return more > 0 ? [...shown, `  … and ${more} more`] : shown;
}

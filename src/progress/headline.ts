/** The learner's progress in one line. Every place that shows a count uses these words. */
import { isOptionalOnly } from "./count.ts";
import type { Language } from "../language/language.ts";
import type { Count, PhaseProgress, Progress } from "../model/progress.ts";

/** "**3 of 46 done (6%)** · 2 in progress · +1 optional" */
export function headline({ count }: Progress, language: Language): string {
  return [`**${countWords(count, language)}**`, ...besideWords(count, language)].join(" · ");
}

/** "3 of 46 done (6%)", or "+1 of 5 optional" if nothing is required. */
export function countWords(count: Count, language: Language): string {
  if (isOptionalOnly(count)) return language.optionalOf(count.optional);
  return `${language.doneOf(count)} (${language.percent(count.percent)})`;
}

/** "3 of 46", or "+1 of 5 optional" if nothing is required. */
export function shortCount(count: Count, language: Language): string {
  return isOptionalOnly(count) ? language.optionalOf(count.optional) : language.of(count);
}

/** What the count does not show: how many items are in progress, optional and done, or skipped. */
export function besideWords(count: Count, language: Language): readonly string[] {
  const { inProgress, optional, skipped } = count;
  return language.beside({
    inProgress,
    optionalDone: isOptionalOnly(count) ? 0 : optional.done,
    skipped,
  });
}

/** "3 of 8 done (37%) · 0 of 2 projects · +1 optional": everything that the phase's milestone holds. */
export function phaseWords(phase: PhaseProgress, language: Language): readonly string[] {
  const { count, projectCount, optional } = phase;
  return [
    countWords(count, language),
    ...(optional && !isOptionalOnly(count) ? [language.optional] : []),
    ...(projectCount.total > 0 ? [language.projectsOf(projectCount)] : []),
    ...besideWords(count, language),
  ];
}

/** The sentence on the time zone, as Markdown. */
export const timeZoneWords = ({ timeZone }: Progress, language: Language): string =>
  language.timeZone[timeZone.from](timeZone.name);

/** "2 of 6 done (33%) · 1 in progress" */
export function groupWords(count: Count, language: Language): readonly string[] {
  return [countWords(count, language), ...besideWords(count, language)];
}

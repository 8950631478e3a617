/** The learner's progress in one line. Every place that shows a count uses these words. */
import { isAllSkipped, isOptionalOnly } from "./count.ts";
import type { Language } from "../language/language.ts";
import type { Count, PhaseProgress, Progress } from "../model/progress.ts";

/** "**3 of 46 done (6%)** · 2 in progress · +1 optional" */
export function headline({ count }: Progress, language: Language): string {
  return [`**${countWords(count, language)}**`, ...besideWords(count, language)].join(" · ");
}

/** "3 of 46 done (6%)", or "+1 of 5 optional" or "3 skipped" if nothing else is left to count. */
export const countWords = (count: Count, language: Language): string =>
  otherCount(count, language) ?? `${language.doneOf(count)} (${language.percent(count.percent)})`;

/** "3 of 46", or the same as above if nothing else is left to count. */
export const shortCount = (count: Count, language: Language): string =>
  otherCount(count, language) ?? language.of(count);

/** "+1 of 5 optional" or "3 skipped" for a count without a total; null for all others. */
export function otherCount(count: Count, language: Language): string | null {
  if (isOptionalOnly(count)) return language.optionalOf(count.optional);
  if (!isAllSkipped(count)) return null;
  return language.beside({ inProgress: 0, optionalDone: 0, skipped: count.skipped }).join(" · ");
}

/** What the count does not show: how many items are in progress, optional and done, or skipped. */
export function besideWords(count: Count, language: Language): readonly string[] {
  const { inProgress, optional, skipped } = count;
  return language.beside({
    inProgress,
    optionalDone: isOptionalOnly(count) ? 0 : optional.done,
    skipped: isAllSkipped(count) ? 0 : skipped,
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

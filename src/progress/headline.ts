/** The learner's progress in one line. */
import type { Language } from "../language/language.ts";
import type { Count, ItemProgress, Progress } from "../model/progress.ts";

/** "**3 of 46 done (6%)** · 2 in progress · 1 optional done" */
export function headline(progress: Progress, language: Language): string {
  const items = [
    ...progress.phases.flatMap(({ topics }) => topics),
    ...progress.projects,
    ...progress.skills,
  ];
  return [`**${countWords(progress.count, language)}**`, ...besideWords(items, language)].join(" · ");
}

/** "3 of 46 done (6%)" */
export function countWords(count: Count, language: Language): string {
  return `${language.doneOf(count)} (${language.percent(count.percent)})`;
}

/** What the count does not show: how many items are in progress, optional and done, or skipped. */
export function besideWords(items: readonly ItemProgress[], language: Language): readonly string[] {
  const number = (wanted: (item: ItemProgress) => boolean) => items.filter(wanted).length;
  return language.beside({
    inProgress: number(({ state }) => state === "in-progress"),
    optionalDone: number(({ state, optional }) => state === "done" && optional),
    skipped: number(({ state }) => state === "skipped"),
  });
}

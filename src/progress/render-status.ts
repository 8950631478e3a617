/** The answer to `/waymark status` and `/waymark next`: where the learner is, and what to open now. */
import { escapeText } from "../markdown/escape-text.ts";
import type { Language } from "../language/language.ts";
import type { Progress } from "../model/progress.ts";
import type { Schedule } from "../model/schedule.ts";
import { groupWords, headline, phaseWords } from "./headline.ts";
import { isLeft, nextItems, type NextItem } from "./next-items.ts";
import { thisWeek } from "./this-week.ts";
import { introduction, outlook } from "./week-section.ts";
import { ITEM_LIMIT, nextList, whatNext } from "./what-next.ts";

export interface StatusContext {
  /** The Monday of the current week. */
  readonly week: string;
  readonly language: Language;
}

/** The counts of the whole, of each phase, of the projects and of the skills, and when the course ends. Markdown. */
export function renderStatus(progress: Progress, { week, language }: StatusContext): string {
  const { headings } = language;
  const { phases, projects, projectCount, skills, skillCount, schedule } = progress;
  const line = (title: string, words: readonly string[]) =>
    `- **${title}**${language.signs.colon}${words.join(" · ")}`;
  const lines = [
    ...phases.map((phase) => line(escapeText(phase.title), phaseWords(phase, language))),
    ...(projects.length === 0 ? [] : [line(headings.projects, groupWords(projectCount, language))]),
    ...(skills.length === 0 ? [] : [line(headings.skills, groupWords(skillCount, language))]),
  ];
  return [
    headline(progress, language),
    lines.join("\n"),
    ...(schedule === null ? [] : outlook(progress, { schedule, week, language })),
  ].join("\n\n");
}

/**
 * The open items to do now: those of the week, with what earlier weeks left first, and never more than the pace of a
 * week. Without a pace, or if the week is done, the next few items. Markdown, with references such as `#12`.
 */
export function renderNext(progress: Progress, { week, language }: StatusContext): string {
  const { schedule } = progress;
  const shown = schedule === null ? null : thisWeek(progress, schedule, week);
  if (schedule === null || shown === null)
    return whatNext(progress, { week, language, place: "issue" }).words;
  const open = [...shown.slipped, ...shown.planned].filter(({ item }) => isLeft(item));
  if (open.length === 0) {
    const next = nextItems(progress, ITEM_LIMIT);
    const isMore = next.some(({ item }) => !item.optional);
    const done = isMore && shown.time === "current" ? [language.week.allDone] : [];
    return [...done, nextList(progress, next, language)].join("\n\n");
  }
  const before = shown.planned.some(({ item }) => isLeft(item)) ? introduction(shown, language) : [];
  return [...before, nextList(progress, withinPace(open, schedule), language)].join("\n\n");
}

/** As many of these items as fit into one week, and at least one. */
function withinPace(items: readonly NextItem[], { pace, costs }: Schedule): readonly NextItem[] {
  let used = 0;
  return items.filter(({ item }, index) => {
    used += costs.get(item.id) ?? 0;
    return index === 0 || used <= pace.aWeek;
  });
}

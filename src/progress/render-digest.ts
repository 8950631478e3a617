/** The weekly digest: what was done last week, and what is planned for this week. */
import type { Language } from "../language/language.ts";
import { weeksAfter } from "../model/week.ts";
import { itemsInOrder } from "./next-items.ts";
import { streak } from "./streak.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";
import { closedIn } from "./weeks.ts";
import { whatNext } from "./what-next.ts";

export interface DigestContext {
  /** The Monday of the current week. */
  readonly week: string;
  readonly language: Language;
}

/** The maximum number of issues in one line. */
const NAMED = 20;

/** Markdown, with references within the repository; null if nothing was done and nothing is left to do. */
export function renderDigest(progress: Progress, { week, language }: DigestContext): string | null {
  const { digest } = language;
  const last = weeksAfter(week, -1);
  const done = itemsInOrder(progress)
    .map(({ item }) => item)
    .filter((item) => item.state === "done" && closedIn(item) === last);
  const ready = progress.projects.filter((project) => project.ready);
  if (done.length === 0 && progress.count.percent === 100) return null;
  const weeks = streak(progress, week);
  const next = whatNext(progress, { week, language, place: "issue" });
  return [
    `### ${digest.heading(last)}`,
    done.length === 0 ? digest.nothingDone : digest.done(done.length, named(done, language)),
    ...(weeks > 1 ? [digest.streak(weeks)] : []),
    ...(ready.length === 0 ? [] : [digest.ready(named(ready, language))]),
    `### ${next.heading}`,
    next.words,
    `<sub>${digest.smallPrint}</sub>`,
  ].join("\n\n");
}

function named(items: readonly ItemProgress[], { changes }: Language): string {
  const numbers = items.flatMap(({ issue }) => (issue === null ? [] : [`#${issue.number}`]));
  const more = numbers.length - NAMED;
  return numbers.slice(0, NAMED).join(", ") + (more > 0 ? ` ${changes.more(more)}` : "");
}

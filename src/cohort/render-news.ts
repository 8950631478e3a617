/** What Waymark writes on the pinned issue of a cohort, and the comment of a week. */
import type { Language } from "../language/language.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { COHORT_MD, COHORT_PICTURES } from "../model/paths.ts";
import { addressesOf, pictureElement } from "../progress/picture-markup.ts";
import { weeksAfter } from "../model/week.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";
import { learnerLink } from "./render-cohort-md.ts";
import { summarySentence } from "./words.ts";

/** The block of the pinned issue, as Markdown. `files` is the address of the repository's files on its branch. */
export function renderCohortIssue(cohort: Cohort, language: Language, files: string): string {
  const { picture, issue } = language.cohort;
  return [
    `**${summarySentence(cohort, language)}**`,
    ...(cohort.learners.length === 0
      ? []
      : [
          pictureElement(
            addressesOf(COHORT_PICTURES, (path) => `${files}/${path}?raw=true`),
            picture.title,
            "100%",
          ),
        ]),
    issue.page(`[${COHORT_MD}](${files}/${COHORT_MD})`),
  ].join("\n\n");
}

/** More links than this are a list that nobody reads. */
const NAMES_LIMIT = 30;

/**
 * The comment of a week as Markdown: who is stuck or quiet, and who finished in the week before. Null if there is nothing to
 * say, because a comment sends mail.
 */
export function renderCohortComment(cohort: Cohort, language: Language, monday: string): string | null {
  const { comment } = language.cohort;
  const { comma } = language.signs;
  const { learners } = cohort;
  const since = weeksAfter(monday, -1);
  const list = (some: readonly Learner[]): string => {
    const left = some.length - NAMES_LIMIT;
    const links = some.slice(0, NAMES_LIMIT).map((learner) => {
      const titles = learner.stuck.map(({ title }) => escapeText(title));
      return `${learnerLink(learner, cohort)}${titles.length === 0 ? "" : ` (${titles.join(comma)})`}`;
    });
    return [...links, ...(left > 0 ? [comment.more(left)] : [])].join(comma);
  };
  const parts = [
    [learners.filter(({ state }) => state === "stuck"), comment.stuck],
    [learners.filter(({ state }) => state === "quiet"), comment.quiet],
    [
      learners.filter(({ finishedOn }) => finishedOn !== null && finishedOn >= since && finishedOn < monday),
      comment.finished,
    ],
  ] as const;
  const said = parts.flatMap(([some, say]) => (some.length === 0 ? [] : [say(list(some))]));
  return said.length === 0 ? null : [`### ${comment.heading(monday)}`, ...said].join("\n\n");
}

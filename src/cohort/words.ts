/** The words about a cohort that the page, the table and the picture share. */
import type { Language } from "../language/language.ts";
import { LEARNER_STATES, type LearnerState } from "../model/cohort.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner, PhaseMark } from "./learner.ts";

/** `escape` makes plain text safe for where it goes. */
type Escape = (text: string) => string;

/** "3 learners: 1 stuck, 2 on track": only the states that occur. */
export function summary({ learners }: Pick<Cohort, "learners">, { cohort, signs }: Language): string {
  const states = counted(learners).map(([state, many]) => `${many} ${cohort.states[state]}`);
  return states.length === 0
    ? cohort.nobody
    : `${cohort.learners(learners.length)}${signs.colon}${states.join(signs.comma)}`;
}

/** The same as a sentence. */
export const summarySentence = (cohort: Pick<Cohort, "learners">, language: Language): string =>
  `${summary(cohort, language)}${cohort.learners.length === 0 ? "" : language.signs.stop}`;

function counted(learners: readonly Learner[]): readonly (readonly [LearnerState, number])[] {
  return LEARNER_STATES.map(
    (state) => [state, learners.filter((learner) => learner.state === state).length] as const,
  ).filter(([, many]) => many > 0);
}

/** The names of the columns about learners. `between` are columns after the count, such as one for each phase. */
export function learnerColumns(
  cohort: Pick<Cohort, "learners">,
  { cohort: { columns } }: Language,
  between: readonly string[] = [],
): readonly string[] {
  return [
    columns.state,
    columns.learner,
    ...(hasGroups(cohort) ? [columns.group] : []),
    columns.done,
    ...between,
    columns.lastActivity,
    columns.next,
    columns.notes,
  ];
}

/** The names of the columns about topics on a page. */
export function topicColumns({ cohort: { topics } }: Language): readonly string[] {
  const { columns } = topics;
  return [
    columns.topic,
    columns.phase,
    columns.reached,
    columns.finished,
    columns.skipped,
    columns.stopped,
    columns.stuck,
    columns.days,
  ];
}

/** "3 of 8 (37%)", or only the percentage and the optional items that are done if there is nothing else to count. */
export function learnerCount({ done, total, percent, optionalDone }: Learner, language: Language): string {
  if (total > 0) return `${language.of({ done, total })} (${language.percent(percent)})`;
  return [language.percent(percent), ...language.beside({ inProgress: 0, optionalDone, skipped: 0 })].join(
    " · ",
  );
}

/** "3 of 8", or that all topics of the phase are skipped. */
export const phaseCount = (mark: PhaseMark, { cohort: { picture }, states }: Language): string =>
  mark.total === 0 ? states.skipped : picture.done(mark);

/** What a mentor should know besides the columns. */
export function notes(learner: Learner, { cohort, signs }: Language, escape: Escape): readonly string[] {
  const { stuck, overdue, finishedOn, roadmap } = learner;
  return [
    ...(stuck.length === 0
      ? []
      : [cohort.stuckOn(stuck.map(({ title }) => escape(title)).join(signs.comma))]),
    ...(overdue === 0 ? [] : [cohort.overdue(overdue)]),
    ...(finishedOn === null ? [] : [cohort.finishedOn(finishedOn)]),
    ...(roadmap.kind === "behind" ? [cohort.behindRoadmap(roadmap.versions)] : []),
    ...(roadmap.kind === "changed" ? [cohort.ownRoadmap] : []),
  ];
}

/** The repositories that are not in the table: one sentence for each kind, and one for each that is named. */
export function remarks(
  { apart, broken, renamed }: Pick<Cohort, "apart" | "broken" | "renamed">,
  { cohort }: Language,
  escape: Escape,
): readonly string[] {
  const { withoutWaymark, leftOut, turnedOff, notJoined, notShown } = cohort.apart;
  const counts = [
    [apart.withoutWaymark, withoutWaymark],
    [apart.leftOut, leftOut],
    [apart.turnedOff, turnedOff],
    [apart.notJoined, notJoined],
    [apart.notShown, notShown],
  ] as const;
  return [
    ...counts.flatMap(([many, say]) => (many === 0 ? [] : [say(many)])),
    ...broken.map(({ repository, fault }) => `${escape(repository)} ${cohort.faults[fault]}`),
    ...renamed.map(({ from, to }) => cohort.renamed(escape(from), escape(to))),
  ];
}

/** The address of a repository. */
export const repositoryUrl = (website: string, fullName: string): string =>
  `${website}/${fullName.split("/").map(encodeURIComponent).join("/")}`;

/** The last day with activity, or that there was none. */
export const lastActivity = ({ lastActivityOn }: Learner, { day, cohort }: Language): string =>
  lastActivityOn === null ? cohort.noActivity : day(lastActivityOn);

/** The columns for groups only appear if the roster has some. */
export const hasGroups = ({ learners }: Pick<Cohort, "learners">): boolean =>
  learners.some(({ group }) => group !== null);

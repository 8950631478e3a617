/** The progress as JSON, for scripts. */
import type { ProgressJson } from "./progress-json.ts";
import type { Count, ItemProgress, Progress } from "../model/progress.ts";

/** The text of progress.json; `progressJson` describes it. */
export function renderProgressJson(progress: Progress): string {
  const { title, repository, count, phases, projects, skills, retired, labels } = progress;
  const json: ProgressJson = {
    version: 1,
    revision: 2,
    renderer: RENDERER_VERSION,
    repository: repository.databaseId,
    fullName: `${repository.owner}/${repository.name}`,
    title,
    roadmap: progress.source === null ? null : { ...progress.source },
    startedOn: progress.startedOn,
    lastActivityOn: progress.lastActivityOn,
    finishedOn: progress.finishedOn,
    cohort: progress.cohort,
    pace: paceJson(progress),
    count: countJson(count),
    projectCount: countJson(progress.projectCount),
    skillCount: countJson(progress.skillCount),
    phases: phases.map(({ milestone, topics, ...phase }) => ({
      id: phase.id,
      title: phase.title,
      optional: phase.optional,
      count: countJson(phase.count),
      projectCount: countJson(phase.projectCount),
      milestone: milestone?.number ?? null,
      topics: topics.map(itemJson),
    })),
    projects: projects.map(({ phase, built, ...project }) =>
      Object.assign(itemJson(project), { phase, ...(built === null ? {} : { built }) }),
    ),
    skills: skills.map(itemJson),
    timezone: { name: progress.timeZone.name, from: progress.timeZone.from },
    retired: retired.map(({ id, title: words, issue }) => ({ id, title: words, issue: issue.number })),
    labels: [...labels].map(([name, id]) => ({ name, id })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function paceJson({ schedule, ...progress }: Progress): ProgressJson["pace"] {
  if (schedule === null) return null;
  const items = [
    ...progress.phases.flatMap(({ topics }) => topics),
    ...progress.projects,
    ...progress.skills,
  ];
  const weeks = items.flatMap(({ optional, week }) => (optional || week === null ? [] : [week]));
  const { unit, aWeek } = schedule.pace;
  const weeksOff = [...schedule.off].toSorted().map((monday) => ({ monday }));
  return { unit, aWeek, firstWeek: schedule.first, weeksOff, lastWeek: weeks.toSorted().at(-1) ?? null };
}

const countJson = ({ optional, ...count }: Count): ProgressJson["count"] => ({
  done: count.done,
  total: count.total,
  percent: count.percent,
  optional: { done: optional.done, total: optional.total },
  skipped: count.skipped,
  inProgress: count.inProgress,
});

function itemJson({
  id,
  title,
  optional,
  state,
  issue,
  deleted,
  closedOn,
  inProgressSince,
  stuck,
  week,
  parts,
}: ItemProgress): ProgressJson["skills"][number] {
  const gone = deleted ? { deleted } : {};
  const about = { id, title, optional, state, issue: issue?.number ?? null, ...gone };
  return { ...about, closedOn, inProgressSince, stuck, week, parts: [...parts] };
}

/**
 * The version of the renderer that wrote the files. An older renderer never overwrites the files of a newer one.
 * Increase it by one whenever the same progress is rendered to different bytes.
 */
export const RENDERER_VERSION = 7;

/** The progress as JSON, for scripts. */
import type { ProgressJson } from "./progress-json.ts";
import { RENDERER_VERSION } from "./renderer-version.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";

/** The text of progress.json; `progressJson` describes it. */
export function renderProgressJson(progress: Progress): string {
  const { title, repository, count, phases, projects, skills, retired, labels } = progress;
  const json: ProgressJson = {
    version: 1,
    renderer: RENDERER_VERSION,
    repository: repository.databaseId,
    title,
    count,
    phases: phases.map(({ milestone, topics, ...phase }) => ({
      id: phase.id,
      title: phase.title,
      optional: phase.optional,
      count: phase.count,
      milestone: milestone?.number ?? null,
      topics: topics.map(itemJson),
    })),
    projects: projects.map((project) => Object.assign(itemJson(project), { phase: project.phase })),
    skills: skills.map(itemJson),
    retired: retired.map(({ id, title: words, issue }) => ({ id, title: words, issue: issue.number })),
    labels: [...labels].map(([name, id]) => ({ name, id })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function itemJson({
  id,
  title,
  optional,
  state,
  issue,
  deleted,
  closedOn,
  week,
  parts,
}: ItemProgress): ProgressJson["skills"][number] {
  const gone = deleted ? { deleted } : {};
  const about = { id, title, optional, state, issue: issue?.number ?? null, ...gone };
  return { ...about, closedOn, week, parts: [...parts] };
}

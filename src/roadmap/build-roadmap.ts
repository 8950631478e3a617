/** Builds the roadmap from what was picked: ids, titles, parts, states and the places of projects. */
import type { PhasePart } from "./choose-phases.ts";
import type { Entry } from "./entry.ts";
import type { Content } from "./find-content.ts";
import { Ids, phaseIds } from "./identity.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import type { Picked } from "./pick-topics.ts";
import { placeProjects } from "./place-projects.ts";
import { projectsOf, type ProjectDraft } from "./read-projects.ts";
import { skillsOf, type SkillDraft } from "./read-skills.ts";
import { partsOfTitle } from "./split-words.ts";
import { shortTitle } from "./title.ts";
import type { Phase, Project, Roadmap, Skill, Topic } from "../model/roadmap.ts";

/** A phase and what was picked from it. */
export interface PickedPhase extends Picked {
  readonly phase: PhasePart;
}

/** The roadmap of these phases, without those that hold no topic. */
export function buildRoadmap(
  title: string,
  picked: readonly PickedPhase[],
  content: Content,
  options: ParseOptions,
): Omit<Roadmap, "verdict" | "reasons" | "confidence" | "sure" | "readings"> {
  const filled = picked.filter(({ topics }) => topics.length > 0);
  const entries = filled.flatMap(({ topics }) => topics);
  const status =
    options.checkmark === "status" ||
    (options.checkmark === "auto" && entries.some((entry) => entry.mark === "cross"));
  const projects = [
    ...filled.flatMap((one, index) => one.projects.map((draft) => ({ draft, phase: index }))),
    ...content.projects.flatMap(projectsOf).map((draft) => ({ draft, phase: null })),
  ].filter(({ draft }) => draft.title !== "");
  const skills = content.skills.flatMap(skillsOf).filter((draft) => draft.title !== "");
  const named = filled.map(({ phase }, index) => ({ ...phase, title: phase.title || `Part ${index + 1}` }));
  const ids = new Ids([...entries, ...projects.map(({ draft }) => draft), ...skills].map(({ pin }) => pin));
  const names = phaseIds(named);
  const phases = named.map((phase, index): Phase => {
    const id = names[index] ?? "";
    const topics = (filled[index]?.topics ?? []).map((entry) =>
      topicOf(entry, ids.take(id, entry), phase.optional, status),
    );
    return { id, title: phase.title, optional: phase.optional, topics, line: phase.place.line };
  });
  return {
    title,
    phases: phases.map((phase) => withKnown(phase, options)),
    projects: placed(projects, phases, ids, status, options),
    skills: skills.map((draft) => skillOf(draft, ids)),
    diagnostics: ids.diagnostics,
  };
}

function topicOf(entry: Entry, id: string, optionalPhase: boolean, status: boolean): Topic {
  const title = shortTitle(entry.title, entry.lead?.name ?? null);
  const rest = title === entry.title ? "" : entry.lead?.name === title ? entry.lead.rest : entry.title;
  return {
    id,
    title,
    parts: partsOfTitle(title),
    links: entry.links,
    optional: optionalPhase || entry.optional,
    done: isDone(entry, status),
    detail: [rest, entry.detail].filter((text) => text !== "").join("\n\n"),
    line: entry.place.line,
  };
}

/** What the configuration says of single topics. */
function withKnown(phase: Phase, { items }: ParseOptions): Phase {
  const topics = phase.topics.map((topic) => {
    const optional = items.get(topic.id)?.optional;
    return optional === undefined ? topic : Object.assign({}, topic, { optional });
  });
  return { ...phase, topics };
}

/** A check mark says "done" only where others say "not done"; else it is decoration. */
function isDone(entry: Pick<Entry, "mark" | "struck">, status: boolean): boolean {
  return entry.struck || entry.mark === "done" || (status && entry.mark === "check");
}

function placed(
  found: readonly { readonly draft: ProjectDraft; readonly phase: number | null }[],
  phases: readonly Phase[],
  ids: Ids,
  status: boolean,
  { items }: ParseOptions,
): readonly Project[] {
  const named = found.map(({ draft, phase }) => {
    const id = ids.take("projects", draft);
    const said = items.get(id)?.phase;
    const known = said !== undefined && said < phases.length ? said : phase;
    return { draft, id, title: draft.title, outcomes: draft.outcomes, phase: known };
  });
  const places = placeProjects(named, phases);
  return named.map(({ draft, id }, index) => ({
    id,
    title: draft.title,
    outcomes: draft.outcomes,
    phase: places[index] ?? null,
    optional: items.get(id)?.optional ?? draft.optional,
    done: isDone(draft, status),
    line: draft.place.line,
  }));
}

function skillOf(draft: SkillDraft, ids: Ids): Skill {
  return { id: ids.take("skills", draft), title: draft.title, tools: draft.tools, line: draft.place.line };
}

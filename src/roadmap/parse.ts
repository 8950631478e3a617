/** Reads a Markdown document as a roadmap. */
import { choosePhases, type PhasePart } from "./choose-phases.ts";
import { flatten, type Entry } from "./entry.ts";
import { findContent, type Content } from "./find-content.ts";
import { Ids, phaseIds } from "./identity.ts";
import { readDefinitions } from "./links.ts";
import { entriesOf, readOutline } from "./outline.ts";
import { pickTopics, type Picked } from "./pick-topics.ts";
import { placeProjects } from "./place-projects.ts";
import { readDocument } from "./read-document.ts";
import { projectsOf, type ProjectDraft } from "./read-projects.ts";
import { skillsOf, type SkillDraft } from "./read-skills.ts";
import { isStep } from "./section-kind.ts";
import { readSections, type Section } from "./sections.ts";
import type { Source } from "./source.ts";
import { partsOfTitle } from "./split-words.ts";
import { shortTitle } from "./title.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { judge } from "./verdict.ts";
import type { Diagnostic, Phase, Project, Roadmap, Skill, Topic } from "./types.ts";

/**
 * Reads `markdown` as a roadmap: its phases with their topics, its projects and skills, what its author should know,
 * and whether it is a roadmap at all. Never throws: a document without topics is a roadmap without phases.
 */
export function parse(markdown: string): Roadmap {
  const root = readDocument(markdown);
  const source: Source = { markdown, definitions: readDefinitions(root) };
  const document = readSections(root);
  const outline = readOutline(document, source);
  const content = findContent(outline, source);
  const phases = choosePhases(content.course);
  const tasksOnly = tasksRule(entriesOf(content.course));
  const picked = phases.map((phase) => pickTopics(phase, tasksOnly));
  const title = titleOf(document);
  const topics = picked.flatMap((one) => one.topics);
  const { verdict, reasons } = judge(gatherEvidence(root, document, title, phases, topics));
  if (verdict !== "roadmap")
    return { title, verdict, reasons, phases: [], projects: [], skills: [], diagnostics: [] };
  return { ...build(title, phases, picked, content), verdict, reasons };
}

/** Where boxes are half or more of the candidates, only they count. */
function tasksRule(entries: readonly Entry[]): boolean {
  const all = flatten(entries);
  const tasks = all.filter(({ task }) => task).length;
  return tasks > 0 && tasks * 2 >= all.filter(({ task, children }) => task || children.length === 0).length;
}

/** The first heading of the first level that names a thing rather than a part, else the one heading above all others. */
function titleOf(document: Section): string {
  const headings = document.sections.filter((section) => section.origin === "heading");
  const only = headings.length === 1 ? headings[0] : undefined;
  const first = headings.find(
    (section) => section.level === 1 && section.kind === "plain" && !isStep(section.title),
  );
  return (first ?? only)?.title ?? "";
}

function build(
  title: string,
  parts: readonly PhasePart[],
  picked: readonly Picked[],
  content: Content,
): Omit<Roadmap, "verdict" | "reasons"> {
  const filled = parts
    .map((part, index) => ({ part, found: picked[index] }))
    .filter(({ found }) => found?.topics.length !== 0);
  const status = filled.some(({ found }) => found?.topics.some((entry) => entry.mark === "cross"));
  const projects = [
    ...filled.flatMap(({ found }, index) =>
      (found?.projects ?? []).map((draft) => ({ draft, phase: index })),
    ),
    ...content.projects.flatMap(projectsOf).map((draft) => ({ draft, phase: null })),
  ];
  const skills = content.skills.flatMap(skillsOf);
  const entries = filled.flatMap(({ found }) => found?.topics ?? []);
  const ids = new Ids([...entries, ...projects.map(({ draft }) => draft), ...skills].map(({ pin }) => pin));
  const names = phaseIds(filled.map(({ part }) => part));
  const phases = filled.map(({ part, found }, index): Phase => {
    const id = names[index] ?? "";
    const topics = (found?.topics ?? []).map((entry) =>
      topicOf(entry, ids.take(id, entry), part.optional, status),
    );
    return { id, title: part.title, optional: part.optional, topics, line: part.place.line };
  });
  return {
    title,
    phases,
    projects: placed(projects, phases, ids, status),
    skills: skills.map((draft) => skillOf(draft, ids)),
    diagnostics: sorted(ids.diagnostics),
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

/** A check mark says "done" only where others say "not done"; else it is decoration. */
function isDone(entry: Pick<Entry, "mark" | "struck">, status: boolean): boolean {
  return entry.struck || entry.mark === "done" || (status && entry.mark === "check");
}

function placed(
  found: readonly { readonly draft: ProjectDraft; readonly phase: number | null }[],
  phases: readonly Phase[],
  ids: Ids,
  status: boolean,
): readonly Project[] {
  const places = placeProjects(
    found.map(({ draft, phase }) => ({ ...draft, phase })),
    phases,
  );
  return found.map(({ draft }, index) => ({
    id: ids.take("projects", draft),
    title: draft.title,
    outcomes: draft.outcomes,
    phase: places[index] ?? null,
    optional: draft.optional,
    done: isDone(draft, status),
    line: draft.place.line,
  }));
}

function skillOf(draft: SkillDraft, ids: Ids): Skill {
  return { id: ids.take("skills", draft), title: draft.title, tools: draft.tools, line: draft.place.line };
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Decides which of a phase's entries are its topics, and which are projects, labels, detail or sources. */
import type { PhasePart } from "./choose-phases.ts";
import { flatten, holdsEntries, leaves, type Entry, type Group } from "./entry.ts";
import { haveDetail } from "./have-detail.ts";
import { allLinked } from "./heading-topics.ts";
import { partsOf, type Part } from "./outline.ts";
import type { TopicSource } from "../model/parse-options.ts";
import { projectOfEntry, projectsOf, type ProjectDraft } from "./read-projects.ts";
import { kindOfLabel, type SectionKind } from "./section-kind.ts";

export interface Picked {
  readonly topics: readonly Entry[];
  readonly projects: readonly ProjectDraft[];
  /** Groups of links left out because the phase has other content: taken for what to learn from. */
  readonly sources: readonly Group[];
}

/** Picks the topics of a phase. From "tasks", what has no box is no topic. */
export function pickTopics(phase: PhasePart, from: TopicSource | null): Picked {
  const tasksOnly = from === "tasks";
  const parts = phase.part === null ? [] : partsOf(phase.part);
  const own = parts.filter((part) => part.section.kind === "projects" && part !== phase.part);
  const inProjects = new Set(own.flatMap(partsOf));
  const labelled = parts.some((part) => part.section.kind === "topics" && part.groups.length > 0);
  const counted = parts.filter(
    (part) => part === phase.part || holdsTopics(part, inProjects.has(part), labelled),
  );
  const groups = phase.part === null ? phase.groups : counted.flatMap((part) => groupsIn(part, phase.part));
  const projects = own.filter(
    (part) => !own.some((other) => other !== part && partsOf(other).includes(part)),
  );
  const fromLabels = [...inProjects]
    .flatMap((part) => part.groups)
    .flatMap((group) => topicLabelled(group.entries));
  const found = groups.map((group) => ({ group, ...split(group, from, phase.part === null) }));
  const sources = found.filter(({ group }) => isSources(group, groups, tasksOnly));
  const kept = found.filter((one) => !sources.includes(one));
  return {
    topics: [...kept.flatMap(({ topics }) => topics), ...fromLabels].sort(
      (a, b) => a.place.line - b.place.line,
    ),
    projects: [...kept.flatMap((one) => one.projects), ...projects.flatMap(projectsOf)],
    sources: sources.map(({ group }) => group),
  };
}

/** "**Optional:**" above a list makes the list optional. */
function groupsIn(part: Part, phase: Part | null): readonly Group[] {
  if (part === phase || !part.section.optional) return part.groups;
  return part.groups.map((group) => ({ ...group, entries: group.entries.map(asOptional) }));
}

function asOptional(entry: Entry): Entry {
  return { ...entry, optional: true, children: entry.children.map(asOptional) };
}

/** "Frontend (optional)" above a list makes the whole list optional. */
function passOptionalDown(entry: Entry): Entry {
  return entry.optional ? asOptional(entry) : { ...entry, children: entry.children.map(passOptionalDown) };
}

/** Where a phase labels its topics, other labelled lists are something else. */
function holdsTopics(part: Part, inProject: boolean, labelled: boolean): boolean {
  const { kind, labels } = part.section;
  if (kind === "topics") return true;
  if (inProject || kind !== "plain") return false;
  return !(labelled && labels);
}

/** A list of nothing but links beside lists of words. */
function isSources(group: Group, groups: readonly Group[], tasksOnly: boolean): boolean {
  if (tasksOnly || group.origin === "table" || group.origin === "headings" || !allLinked(group)) return false;
  return (
    groups.some((other) => other !== group && !allLinked(other)) && !group.entries.some(({ task }) => task)
  );
}

interface Split {
  readonly topics: readonly Entry[];
  readonly projects: readonly ProjectDraft[];
}

function split(group: Group, from: TopicSource | null, nested: boolean): Split {
  const entries = group.entries.map(passOptionalDown);
  if (from === "items") return { topics: entries.map(withChildLinks), projects: [] };
  if (from === "leaves") return { topics: leaves(entries), projects: [] };
  if (from === "tasks") return { topics: flatten(entries).filter(({ task }) => task), projects: [] };
  return splitEntries(entries, nested);
}

function splitEntries(entries: readonly Entry[], nested: boolean): Split {
  const grouping = nested ? areNested(entries) : areGroups(entries);
  const labelled = leadsAreLabels(entries);
  const splits = entries.map((entry): Split => {
    const kind = kindOf(entry, labelled);
    if (kind === "projects") return { topics: [], projects: projectsIn(entry) };
    if (kind === "sources" || kind === "outcomes") return { topics: [], projects: [] };
    if (kind === "topics" && entry.children.length === 0)
      return { topics: [afterLabel(entry)], projects: [] };
    const isGroup = holdsEntries(entry) && !entry.task && (grouping || entry.label !== null);
    return isGroup ? splitEntries(entry.children, nested) : { topics: [withChildLinks(entry)], projects: [] };
  });
  return { topics: splits.flatMap((one) => one.topics), projects: splits.flatMap((one) => one.projects) };
}

/** What an entry says of itself: as a label above a list, or as "**Label**: words". */
function kindOf(entry: Entry, labelled: boolean): SectionKind {
  if (entry.label !== null) return entry.label;
  return entry.lead === null || !labelled ? "plain" : kindOfLabel(entry.lead.name);
}

/** One "**Tools**: …" among other names is a topic of that name; where half of the names are labels, all are. */
function leadsAreLabels(entries: readonly Entry[]): boolean {
  const names = entries.map((entry) => entry.lead?.name).filter((name) => name !== undefined);
  return names.filter((name) => kindOfLabel(name) !== "plain").length * 2 >= names.length;
}

function projectsIn(entry: Entry): readonly ProjectDraft[] {
  if (entry.children.length > 0) return entry.children.map(projectOfEntry);
  return [projectOfEntry(afterLabel(entry))];
}

function afterLabel(entry: Entry): Entry {
  return entry.lead === null ? entry : { ...entry, title: entry.lead.rest, lead: null };
}

/** Within a phase that is a list item, entries group what stands below them; numbered ones above words have detail. */
function areNested(entries: readonly Entry[]): boolean {
  const parents = entries.filter((entry) => entry.children.length > 0);
  const worded = !mostlyLinked(parents.flatMap((entry) => entry.children));
  return !haveDetail(entries) && !(worded && parents.every((entry) => entry.ordered));
}

function mostlyLinked(entries: readonly Entry[]): boolean {
  return entries.filter((entry) => entry.linked).length * 2 >= entries.length;
}

/**
 * Whether the entries of a list only group what stands below them. They do where most have a list of short titles
 * below; a numbered entry, or one above sentences or links to courses, is a topic with detail.
 */
function areGroups(entries: readonly Entry[]): boolean {
  const parents = entries.filter((entry) => entry.children.length > 0);
  if (parents.length === 0 || parents.length * 2 < entries.length) return false;
  if (parents.every((entry) => entry.ordered)) return false;
  return !haveDetail(parents) && !mostlyLinked(parents.flatMap((entry) => entry.children));
}

function withChildLinks(entry: Entry): Entry {
  const links = [entry, ...flatten(entry.children)].flatMap((one) => one.links);
  return { ...entry, links: [...new Map(links.map((link) => [link.url, link])).values()] };
}

/** The topics that a project names as such: "**Key concepts**: …" or the list below that label. */
function topicLabelled(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => {
    if (kindOf(entry, true) !== "topics") return topicLabelled(entry.children);
    return entry.children.length > 0 ? splitEntries(entry.children, false).topics : [afterLabel(entry)];
  });
}

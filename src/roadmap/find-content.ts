/** Parts a document: what may hold the course, what lists projects and skills, and what is about something else. */
import { numberedSteps } from "./choose-phases.ts";
import { allLinked, withExplainedSteps, withHeadingTopics } from "./heading-topics.ts";
import { lexicon, mentions } from "./words/lexicon.ts";
import { weight, without, type Part } from "./outline.ts";
import { listsTools } from "./read-skills.ts";
import { isBareTools, type SectionKind } from "./section-kind.ts";
import type { Source } from "./source.ts";
import { ROADMAP } from "./vocabulary.ts";

const roadmap = lexicon(ROADMAP);

export interface Content {
  /** What may hold phases and topics. */
  readonly course: Part;
  readonly projects: readonly Part[];
  readonly skills: readonly Part[];
}

/** What is left out of the course, let in again one by one where nothing else is left: books last but projects. */
const LEFT_OUT: readonly (readonly SectionKind[])[] = [
  ["sources", "projects", "skills"],
  ["sources", "projects"],
  ["projects"],
  [],
];
/** So few entries are a remark, not a course, where something else holds more. */
const SUBSTANTIAL = 4;

export function findContent(outline: Part, source: Source): Content {
  const title = titlePart(outline);
  const visible = without(outline, (part) => part.section.kind === "housekeeping" && part !== title);
  const stages = LEFT_OUT.map((kinds) => ({ kinds, course: courseOf(visible, source, kinds) }));
  const most = Math.max(...stages.map(({ course }) => weight(course)));
  const stage = stages.find((one) => isCourse(one.course, visible, one.kinds, most));
  if (stage === undefined) return { course: visible, projects: [], skills: [] };
  const aside = asideOf(visible, stage.kinds);
  return {
    course: stage.course,
    projects: aside.filter((part) => part.section.kind === "projects"),
    skills: aside.filter((part) => part.section.kind === "skills"),
  };
}

/** The one heading of the first level, above all others: its name does not matter. */
function titlePart(outline: Part): Part | undefined {
  const first = outline.parts.filter(({ section }) => section.level === 1);
  return first.length === 1 && first[0] !== undefined && first[0].parts.length > 0 ? first[0] : undefined;
}

/** Whether a stage holds enough, and more than the skills that it leaves out. */
function isCourse(course: Part, visible: Part, kinds: readonly SectionKind[], most: number): boolean {
  if (weight(course) < Math.min(SUBSTANTIAL, most)) return false;
  const skills = asideOf(visible, kinds).filter((part) => part.section.kind === "skills");
  const left = skills.reduce((sum, part) => sum + weight(part), 0);
  return weight(course) >= left || numberedSteps(course).length > 0;
}

function courseOf(visible: Part, source: Source, kinds: readonly SectionKind[]): Part {
  const tops = new Set(topsOf(visible).map(({ section }) => section));
  const aside = new Set(asideOf(visible, kinds).map(({ section }) => section));
  const trimmed = without(visible, ({ section }) => aside.has(section));
  const headed =
    weight(trimmed) > 0 ? withHeadingTopics(trimmed, source) : withExplainedSteps(trimmed, source);
  // Projects inside a phase stay with it; what to learn from is left out wherever it stands.
  const dropped = kinds.includes("sources") ? ["outcomes", "sources"] : ["outcomes"];
  return without(
    headed,
    ({ section }) => dropped.includes(section.kind) && (!tops.has(section) || aside.has(section)),
  );
}

/** Sections that are not inside another one, the document's title apart. */
function topsOf(visible: Part): readonly Part[] {
  const only = visible.parts.length === 1 ? visible.parts[0] : undefined;
  return only === undefined ? visible.parts : [only, ...only.parts];
}

function asideOf(visible: Part, kinds: readonly SectionKind[]): readonly Part[] {
  const tops = topsOf(visible);
  return tops.filter((part, index) => isAside(part, kinds) && !isPhaseOfTools(part, tops, index));
}

/** "Tools" right between two sections of topics, itself a list of words: a phase like them. */
function isPhaseOfTools(part: Part, tops: readonly Part[], index: number): boolean {
  const isPlain = (one: Part | undefined): boolean =>
    one?.section.kind === "plain" && one.section.level === part.section.level && weight(one) > 0;
  return (
    isBareTools(part.section.title) &&
    isPlain(tops[index - 1]) &&
    isPlain(tops[index + 1]) &&
    part.groups.some((group) => group.origin === "list" && !allLinked(group))
  );
}

/** A section above numbered steps is the course whatever its name. "Soft skills" above plain items is a phase like others; a section of skills has tools to each. */
function isAside(part: Part, kinds: readonly SectionKind[]): boolean {
  const { kind } = part.section;
  if (part.parts.filter((one) => one.section.step).length > 1 || isOverview(part)) return false;
  return kinds.includes(kind) && (kind !== "skills" || listsTools(part));
}

/** "Roadmap overview" above sections of their own is the roadmap, not words about it; above links it is not. */
function isOverview({ section, parts }: Part): boolean {
  if (section.kind !== "sources" || !mentions(section.title, roadmap)) return false;
  const filled = parts.filter((one) => one.section.kind === "plain" && weight(one) > 0);
  return filled.length > 1 && filled.some((one) => one.groups.some((group) => !allLinked(group)));
}

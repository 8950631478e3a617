/** Reads the things to build, from tables, lists and headings. */
import { flatten, type Entry } from "./entry.ts";
import { partsOf, type Part } from "./outline.ts";
import { isNumberedProject, kindOfLabel } from "./section-kind.ts";
import { splitList } from "./split-words.ts";
import type { Mark } from "./marks.ts";
import type { Place } from "../model/roadmap.ts";

/** A project before it has an id and a phase. */
export interface ProjectDraft {
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly optional: boolean;
  readonly mark: Mark;
  readonly struck: boolean;
  readonly pin: string | null;
  readonly place: Place;
}

/** The projects of a section: one for a heading such as "Project 2: …", else one for each entry or heading below. */
export function projectsOf(part: Part): readonly ProjectDraft[] {
  if (isNumberedProject(part.section.title)) return numbered(part);
  const headings = part.parts.filter(
    (one) => one.section.origin !== "label" && one.section.kind !== "housekeeping",
  );
  const labels = part.parts.filter((one) => one.section.origin === "label" && one.section.kind !== "sources");
  const listed = [part, ...labels].flatMap((one) =>
    one.groups.flatMap((group) => group.entries.map(projectOfEntry)),
  );
  return [...listed, ...headings.filter((one) => one.section.kind !== "sources").flatMap(ofHeading)];
}

/** A heading below "Projects" is a project; one that groups headings ("Beginner") holds some. */
function ofHeading(part: Part): readonly ProjectDraft[] {
  const below = part.parts.filter((one) => one.section.origin === "heading" && one.section.kind === "plain");
  return below.length > 0 ? below.flatMap(ofHeading) : [fromPart(part)];
}

/** A project heading above several names in bold is several projects. */
function numbered(part: Part): readonly ProjectDraft[] {
  const named = part.parts.filter((one) => one.section.origin === "label" && one.section.kind === "plain");
  return named.length > 1 ? named.map(fromPart) : [fromPart(part)];
}

function fromPart(part: Part): ProjectDraft {
  const { title, optional, pin, place } = part.section;
  const entries = partsOf(part)
    .filter((one) => one.section.kind !== "sources")
    .flatMap((one) => one.groups.flatMap((group) => flatten(group.entries)));
  const outcomes = entries.filter((entry) => entry.children.length === 0).map((entry) => entry.title);
  return { title, outcomes, optional, mark: "none", struck: false, pin, place };
}

/** "**Blog**: posts, comments" and a row "Blog | posts, comments" name their outcomes; else the entries below do. */
export function projectOfEntry(entry: Entry): ProjectDraft {
  const { optional, mark, struck, pin, place } = entry;
  const named = entry.lead !== null && kindOfLabel(entry.lead.name) !== "projects" ? entry.lead : null;
  const behind = named?.rest ?? entry.cells.join(", ");
  const below = entry.children.map((child) => child.title);
  const outcomes = [...splitList(behind), ...below];
  return { title: named?.name ?? entry.title, outcomes, optional, mark, struck, pin, place };
}

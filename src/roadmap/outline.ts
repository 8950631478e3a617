/** The sections of a document with the entries that they hold, without what can be no topic. */
import { flatten, type Entry, type Group } from "./entry.ts";
import { fold } from "./words/lexicon.ts";
import { readLinkParagraph } from "./read-link-paragraphs.ts";
import { readList } from "./read-lists.ts";
import type { Source } from "./source.ts";
import { readTable } from "./read-tables.ts";
import { readShortParagraphs } from "./read-short-paragraphs.ts";
import { kindOfLabel } from "./section-kind.ts";
import type { Block, Section } from "./sections.ts";

/** A section, its groups of entries and the parts below it. */
export interface Part {
  readonly section: Section;
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
}

/** Reads every section's content, leaving out the lists that only repeat the headings. */
export function readOutline(document: Section, source: Source): Part {
  const headings = new Set<string>();
  const collect = (section: Section): void => {
    if (section.origin !== "label") headings.add(fold(section.title));
    section.sections.forEach(collect);
  };
  collect(document);
  const read = (section: Section): Part => ({
    section,
    groups: groupsOf(section, source).filter(
      (group) => !isContents(group, headings) && !(isExplained(section) && announces(group)),
    ),
    parts: section.sections.map(read),
  });
  return read(document);
}

function groupsOf(section: Section, source: Source): readonly Group[] {
  const groups = section.blocks
    .map((block) => groupOf(block, section, source))
    .filter((group) => group !== null);
  // Links between lists are remarks; they are the content only where a section has nothing else, not even sections.
  const lists = groups.filter((group) => group.origin !== "links");
  if (lists.length === 0 && section.step) return readShortParagraphs(section.blocks, source);
  const only = lists.length === 0 && section.sections.length === 0;
  return (only ? groups : lists).filter((group) => group.entries.length > 0);
}

function groupOf(block: Block, section: Section, source: Source): Group | null {
  const { heading } = source.options.tables;
  if (source.options.topics.from === "rows" && block.type !== "table") return null;
  if (block.type === "list") return readList(block, source);
  if (block.type === "paragraph") return readLinkParagraph(block, source);
  return heading === null || fold(heading) === fold(section.title) ? readTable(block, source) : null;
}

/** Whether a list is a table of contents: most of it leads to headings of the same document, or names them. */
function isContents(group: Group, headings: ReadonlySet<string>): boolean {
  if (group.origin === "table") return false;
  const entries = flatten(group.entries);
  const same = entries.filter((entry) => entry.samePage || headings.has(fold(entry.title)));
  return entries.length > 1 && same.length >= entries.length * 0.6;
}

/** Only words beside a list can be what its labels announce. */
const isExplained = ({ kind, prose }: Section): boolean => kind === "plain" && prose;

/** Whether a list holds nothing but labels, such as "Goals", for what was not indented below them. */
function announces({ origin, entries }: Group): boolean {
  return (
    origin === "list" && entries.every(({ title, children }) => children.length === 0 && isAsideLabel(title))
  );
}

function isAsideLabel(title: string): boolean {
  const kind = kindOfLabel(title);
  return kind === "sources" || kind === "outcomes";
}

/**
 * The outline without the parts that `drop` names, and all below them. Steps in a `<summary>` stay: HTML has no
 * levels, so they may stand below a heading that has nothing to do with them.
 */
export function without(part: Part, drop: (one: Part) => boolean): Part {
  const isFree = ({ section }: Part): boolean => section.origin === "summary" && section.step;
  const kept = part.parts.flatMap((one) => (drop(one) ? one.parts.filter(isFree) : [one]));
  return { ...part, parts: kept.map((one) => without(one, drop)) };
}

/** All parts of an outline, in order. */
export function partsOf(part: Part): readonly Part[] {
  return [part, ...part.parts.flatMap(partsOf)];
}

/** Every entry of an outline that stands at the top of its list. */
export function entriesOf(part: Part): readonly Entry[] {
  return partsOf(part).flatMap((one) => one.groups.flatMap((group) => group.entries));
}

/** How much an outline holds: its entries, with those below them. */
export function weight(part: Part): number {
  return flatten(entriesOf(part)).length;
}

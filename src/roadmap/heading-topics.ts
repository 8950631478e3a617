/** Finds the headings that are topics themselves: what stands below them is only where to learn it. */
import { flatten, type Entry, type Group } from "./entry.ts";
import { readLinks } from "./links.ts";
import { partsOf, type Part } from "./outline.ts";
import { detailOfSection } from "./detail.ts";
import type { Source } from "./source.ts";
import { isNumbered } from "./section-kind.ts";

const ENOUGH = 3;
const MOST = 0.7;

/**
 * The outline with each heading that is a topic turned into an entry of the section above it. Headings are topics
 * where most of the deepest ones have nothing but links below them, and something says that the links are not
 * the topics: a label such as "Resources:", words of explanation, or a section above them that holds several.
 */
export function withHeadingTopics(outline: Part, source: Source): Part {
  const deepest = partsOf(outline).filter(isDeepest);
  const clear = deepest.filter((part) => isHeadingTopic(part, outline));
  const filled = deepest.filter((part) => clear.includes(part) || part.groups.length > 0);
  const { from } = source.options.topics;
  if (from !== null && from !== "headings") return outline;
  if (from === null && (clear.length < ENOUGH || clear.length < filled.length * MOST)) return outline;
  const isChosen = (part: Part): boolean =>
    clear.includes(part) || (isNamed(part) && (from === "headings" || hasSources(part)));
  return rebuilt(outline, new Set(deepest.filter(isChosen)), source);
}

/**
 * Where a document has no lists at all, its numbered headings above words of explanation are the topics; else its
 * headings with nothing below them, where most are such.
 */
export function withExplainedSteps(outline: Part, source: Source): Part {
  const last = partsOf(outline).filter(({ section, parts }) => parts.length === 0 && section.level > 0);
  const steps = last.filter(({ section }) => section.prose && (section.step || isNumbered(section.title)));
  if (steps.length >= ENOUGH) return rebuilt(outline, new Set(steps), source);
  const bare = last.filter((part) => part.section.bare && isNamed(part));
  const clear = bare.length >= ENOUGH && bare.length >= last.length * MOST;
  return clear ? rebuilt(outline, new Set(bare), source) : outline;
}

/** The outline with the chosen parts as entries of the parts above them. */
function rebuilt(outline: Part, chosen: ReadonlySet<Part>, source: Source): Part {
  const rebuild = (part: Part): Part => {
    const entries = part.parts.filter((one) => chosen.has(one)).map((one) => headingEntry(one, source));
    const group: readonly Group[] = entries.length > 0 ? [{ origin: "headings", entries }] : [];
    return {
      ...part,
      groups: [...part.groups, ...group],
      parts: part.parts.filter((one) => !chosen.has(one)).map(rebuild),
    };
  };
  return rebuild(outline);
}

const isHeading = (part: Part): boolean =>
  part.section.origin === "heading" || part.section.origin === "summary";

/** A heading without headings below it, that is no step of a course and not the document's title. */
function isDeepest(part: Part): boolean {
  const below = part.parts.some((one) => isHeading(one) && one.section.kind === "plain");
  return isHeading(part) && !below && !part.section.step;
}

const isNamed = ({ section }: Part): boolean => section.kind === "plain" && section.title !== "";

function isHeadingTopic(part: Part, outline: Part): boolean {
  const { section } = part;
  if (!isNamed(part)) return false;
  const below = partsOf(part);
  const listed = below.flatMap((one) => (one.section.kind === "sources" ? [] : one.groups));
  if (listed.some((group) => group.origin === "table" || !allLinked(group))) return false;
  if (hasSources(part)) return true;
  if (listed.length === 0) return false;
  return section.prose || isNumbered(section.title) || !isTopLevel(part, outline);
}

/** Whether a label such as "Resources:" stands in a section. */
function hasSources(part: Part): boolean {
  return partsOf(part).some((one) => one.section.kind === "sources" && one.groups.length > 0);
}

function isTopLevel(part: Part, outline: Part): boolean {
  const tops = outline.parts.length === 1 ? [outline, ...outline.parts] : [outline];
  return tops.some((top) => top.parts.includes(part));
}

/** Whether a group's entries are links, labels above links, or say that they are what to learn from. */
export function allLinked(group: Group): boolean {
  const linked = (entry: Entry): boolean =>
    entry.linked || (entry.children.length > 0 && entry.children.every(linked));
  return group.entries.every((entry) => entry.label === "sources" || linked(entry));
}

function headingEntry(part: Part, source: Source): Entry {
  const { section } = part;
  const links = partsOf(part).flatMap((one) => one.groups.flatMap((group) => group.entries));
  return {
    origin: "heading",
    title: section.title,
    text: section.title,
    links: uniqueLinks([
      ...readLinks(section.heading, source.definitions),
      ...flatten(links).flatMap((entry) => entry.links),
    ]),
    mark: "none",
    task: false,
    struck: false,
    optional: section.optional,
    pin: section.pin,
    linked: false,
    samePage: false,
    group: null,
    cells: [],
    ordered: false,
    label: null,
    lead: null,
    children: [],
    detail: detailOfSection(section, source),
    place: section.place,
  };
}

function uniqueLinks(links: Entry["links"]): Entry["links"] {
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

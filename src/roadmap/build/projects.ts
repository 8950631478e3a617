/** Finds the things to build: sections of projects, and items and headings that name one. */
import type { Place } from "../../model/roadmap.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { Mark } from "../outline/marks.ts";
import { ancestors, isAlone, type OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "../readings/candidate.ts";
import { isAside, projectName, roleOf } from "../words/role.ts";
import { splitList } from "../split-words.ts";
import { namedProject } from "../identity.ts";
import { isOnlyLinks, saysOnlyLinks } from "./item-links.ts";
import { letteredLines } from "./lettered-lines.ts";
import { onlyNumbers } from "./only-numbers.ts";
import { shortTitle } from "../title.ts";

/** What to build, or what only links to it, and the line that says nothing else. */
export interface Outcome {
  readonly title: string;
  readonly isLink: boolean;
  readonly node: OutlineNode | null;
}

/** A project before it has an id and a phase. */
export interface ProjectDraft {
  readonly node: OutlineNode;
  readonly says: OutlineNode;
  readonly title: string;
  /** All the words of its name, of which a long title is only a part. */
  readonly words: string;
  /** The lettered lines below its name, as their author wrote them; the empty text if it has none. */
  readonly lettered: string;
  /** What its id is made from. */
  readonly named: string;
  readonly outcomes: readonly Outcome[];
  readonly optional: boolean;
  readonly mark: Mark;
  readonly pin: string | null;
  readonly place: Place;
}

export interface FoundProjects {
  readonly drafts: readonly ProjectDraft[];
  /** Topics of the reading that are projects by their own words: they are not opened twice. */
  readonly asTopics: ReadonlySet<OutlineNode>;
  readonly sections: readonly OutlineNode[];
}

/** A document and the text that it was read from. */
interface Source {
  readonly document: DocumentFacts;
  readonly markdown: string;
}

/** The projects of a document beside the topics of a reading. */
export function projectsIn(document: DocumentFacts, reading: Candidate, markdown: string): FoundProjects {
  const { facts } = document;
  const source: Source = { document, markdown };
  const topics = new Set(reading.topics);
  const holding = new Set(reading.topics.flatMap((topic) => [...ancestors(topic)]));
  const named = reading.topics.filter((node) => isNamed(document.of(node), document));
  // A course made of projects stays a course.
  const asTopics = new Set(named.length * 2 > reading.topics.length ? [] : named);
  const drafts: ProjectDraft[] = [];
  const sections: OutlineNode[] = [];
  let last = -1;
  for (const fact of facts) {
    const { node, role } = fact;
    if (node.index <= last) continue;
    if (topics.has(node)) {
      if (asTopics.has(node)) drafts.push(draftOf(fact, source));
      last = node.last;
      continue;
    }
    const isBesideTopics = node.parent !== null && holding.has(node.parent);
    if (role !== "projects" && isBesideTopics && isLine(fact, document)) drafts.push(draftOf(fact, source));
    if (role !== "projects" || holding.has(node)) continue;
    last = node.last;
    const found = draftsIn(fact, source, topics);
    drafts.push(...found);
    // What only describes projects in prose is listed as left out.
    if (found.length > 0) sections.push(node);
  }
  return { drafts: drafts.filter(({ title }) => title !== ""), asTopics, sections };
}

/** The projects of a node that is about projects. */
function draftsIn(fact: Facts, source: Source, topics: ReadonlySet<OutlineNode>): readonly ProjectDraft[] {
  if (isNamed(fact, source.document)) return ofNamed(fact, source);
  // "Practice" in a list of topics introduces nothing: it is itself something to do.
  return isBareBeside(fact.node, topics) ? [draftOf(fact, source)] : below(fact.node, source);
}

/** Whether a node is an item without anything below it, in a list that has topics. */
const isBareBeside = (
  { kind, children, parent, block }: OutlineNode,
  topics: ReadonlySet<OutlineNode>,
): boolean =>
  kind === "item" &&
  children.length === 0 &&
  parent?.children.some((one) => one.block === block && topics.has(one)) === true;

/** Whether a node's own words name one project: "Project 2: To-Do App", "**Project:** a blog". */
function isNamed({ says }: Facts, { lexicons }: DocumentFacts): boolean {
  return projectName(says.title, lexicons) !== null;
}

/** A longer line is a sentence about a project. */
const LINE_LENGTH = 90;

/** Whether a node is a paragraph that names one project: "Mini project: a calculator". */
function isLine({ node, says, roleAbove }: Facts, { lexicons }: DocumentFacts): boolean {
  return (
    node.kind === "paragraph" &&
    says.title.length <= LINE_LENGTH &&
    /[:：]/u.test(says.title) &&
    (roleAbove === "plain" || roleAbove === "topics" || roleAbove === "projects") &&
    projectName(says.title, lexicons) !== null
  );
}

/** A project heading above several names in bold is several projects. */
function ofNamed(fact: Facts, source: Source): readonly ProjectDraft[] {
  const { document } = source;
  const bold = fact.node.children.filter(
    (child) => child.kind === "heading" && child.form === "bold" && document.of(child).role === "plain",
  );
  return bold.length > 1 ? bold.map((node) => draftOf(document.of(node), source)) : [draftOf(fact, source)];
}

/** A heading below "Projects" is a project; one that groups headings ("Beginner") holds some; so do lists and tables. */
function below(section: OutlineNode, source: Source): readonly ProjectDraft[] {
  const { document } = source;
  return section.children.flatMap((child): readonly ProjectDraft[] => {
    const fact = document.of(child);
    // "Blog: forms, routing" is a project though blogs are sources elsewhere.
    const isBare = child.kind === "item" && child.links.length === 0 && child.children.length === 0;
    if (isAside(fact.role) && fact.role !== "projects" && !isBare) return [];
    if (child.kind === "item" || child.kind === "row")
      return fact.says.title === "" ? [] : [draftOf(fact, source)];
    if (child.kind !== "heading") return [];
    const inner = child.children.filter(
      (one) =>
        one.kind === "heading" &&
        (one.form === "heading" || one.form === "summary") &&
        document.of(one).role === "plain",
    );
    const isLabel = child.form === "label" || (child.form === "bold" && isAlone(child, section.children));
    return inner.length > 0 || isLabel ? below(child, source) : [draftOf(fact, source)];
  });
}

function draftOf(fact: Facts, { document, markdown }: Source): ProjectDraft {
  const { node, says } = fact;
  const { lexicons, of } = document;
  const name = projectName(says.title, lexicons);
  // "**Blog**: posts, comments" names its outcomes; "Project: Blog" is a name.
  const label = says.lead !== null && roleOf(says.lead.name, lexicons) !== "projects" ? says.lead : null;
  const lead = label === null || onlyNumbers(label.name, lexicons) ? null : label;
  const cells = node.kind === "row" ? besideName(node, document.columns(node).name) : [];
  const lettered = letteredLines(says, markdown);
  const unlettered = (words: string): string => lettered?.before(words) ?? words;
  const behind =
    lead === null
      ? cells.map((cell) => ({ text: cell.text, isLink: isOnlyLinks(cell) }))
      : [{ text: unlettered(lead.rest), isLink: saysOnlyLinks(lead.rest, says.links) }];
  const behindColon = name !== null && /[:：]/u.test(says.title) && node.kind !== "heading" ? name : null;
  const words = unlettered(behindColon ?? lead?.name ?? says.title);
  return {
    node,
    says,
    title: shortTitle(words, null),
    words,
    lettered: lettered?.source ?? "",
    // The id of "Exercise 1: a blog" was made from the number alone, and stays.
    named: namedProject(behindColon ?? label?.name ?? says.title, says),
    outcomes: [
      ...behind.flatMap(({ text, isLink }) =>
        splitList(text).map((one) => ({ title: one, isLink, node: null })),
      ),
      ...leavesBelow(node, document).map((item) => ({
        title: of(item).says.title,
        isLink: isOnlyLinks(item),
        node: item,
      })),
    ],
    optional: of(node).optional,
    mark: fact.mark,
    pin: node.pin ?? node.children.find((cell) => cell.kind === "cell" && cell.pin !== null)?.pin ?? null,
    place: node.place,
  };
}

/** The cells behind the one that names a row, or those before it where it is the last one. */
function besideName(row: OutlineNode, name: number): readonly OutlineNode[] {
  const cells = row.children.filter(({ kind, column }) => kind === "cell" && column !== name);
  const after = cells.filter(({ column }) => column > name);
  return after.length > 0 ? after : cells;
}

const OUTCOMES_LIMIT = 40;

function leavesBelow(node: OutlineNode, { facts }: DocumentFacts): readonly OutlineNode[] {
  return facts
    .slice(node.index + 1, node.last + 1)
    .filter(
      ({ node: child, roleAbove }) =>
        child.kind === "item" &&
        roleAbove !== "sources" &&
        !child.children.some(({ kind }) => kind === "item"),
    )
    .slice(0, OUTCOMES_LIMIT)
    .map(({ node: child }) => child);
}

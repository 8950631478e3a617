/** Finds the links of a phase: those that its roadmap has beside its topics, in a list of resources or in a paragraph. */
import type { Link } from "../../model/roadmap.ts";
import { hasLetter, hasLetterOrDigit } from "../../text/letters.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { cellAt } from "../features/table-columns.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";
import { titleHeading } from "../readings/measure-verdict.ts";
import type { Role } from "../words/role.ts";
import { findLinks, isForPeople, isOnlyLinks, shownAddress, type FoundLink } from "./item-links.ts";

/** What is about the document, or has issues of its own. */
const OTHERS: ReadonlySet<Role> = new Set<Role>(["housekeeping", "projects", "skills"]);

/**
 * The links of each phase, in order. `nodes` are the headings of the phases, null for a phase without one. The links of a
 * heading around several phases belong to the first of them. What is in `taken` has its own links, and so has all below it.
 * If there is one phase, the links right below the title of the document are its links as well.
 */
export function phaseLinks(
  nodes: readonly (OutlineNode | null)[],
  document: DocumentFacts,
  taken: ReadonlySet<OutlineNode>,
): readonly (readonly Link[])[] {
  const title = titleHeading(document);
  // What the document has below its title is about all of it.
  const isWhole =
    title?.level === 1 ||
    nodes.some((node) => node !== null && [...ancestors(node)].some((one) => one === title));
  const known = new Set<OutlineNode>(title !== undefined && isWhole ? [title] : []);
  const owned = nodes.map((node) => {
    const own = node === null ? [] : [node, ...ancestors(node)].filter(({ kind }) => kind === "heading");
    const fresh = own.filter((one) => !known.has(one) && !taken.has(one));
    for (const one of fresh) known.add(one);
    return fresh.reverse();
  });
  const others = document.facts.filter(({ role }) => OTHERS.has(role)).map(({ node }) => node);
  const apart = new Set([...known, ...taken, ...others]);
  const [only] = owned;
  const whole = nodes.length === 1 && isWhole ? title : undefined;
  if (only !== undefined && whole !== undefined)
    return [listed([...rightBelow(whole, document, apart), ...linksBelow(only, document, apart)], document)];
  return owned.map((headings) => listed(linksBelow(headings, document, apart), document));
}

const linksBelow = (
  headings: readonly OutlineNode[],
  document: DocumentFacts,
  apart: ReadonlySet<OutlineNode>,
): readonly FoundLink[] => headings.flatMap((node) => findLinks(document.of(node), "", document, apart));

/** A table of contents or a translation is not there to learn from. */
const ABOUT_DOCUMENT = /^#|(?:^|\/)readme[^/]*\.md$/iu;

/** The links between the title of a document with one phase and its first heading. */
function rightBelow(
  title: OutlineNode,
  document: DocumentFacts,
  apart: ReadonlySet<OutlineNode>,
): readonly FoundLink[] {
  const sections = title.children.filter(({ kind, form }) => kind === "heading" && form !== "label");
  const found = findLinks({ node: title, says: title }, "", document, new Set([...apart, ...sections]));
  return found.filter(({ link, line }) => line !== title && !ABOUT_DOCUMENT.test(link.url));
}

/** Each address once, with what its line says about it. */
function listed(found: readonly FoundLink[], document: DocumentFacts): readonly Link[] {
  const all = new Map<string, Link>();
  const told = new Set<OutlineNode>();
  for (const { link, line } of found) {
    if (all.has(link.url)) continue;
    const row = line.kind === "cell" ? line.parent : null;
    const title = named(link, row, document);
    const about = row === null ? behindLink(line) : told.has(row) ? "" : rowWords(row, line, title, document);
    if (row !== null) told.add(row);
    all.set(link.url, { title, url: link.url, ...(about === "" ? {} : { about }) });
  }
  return [...all.values()];
}

/** The title of a phase would not tell links such as "here" apart. The name of a row does. */
function named({ title, url }: Link, row: OutlineNode | null, document: DocumentFacts): string {
  if (title !== "") return title;
  return (row === null ? undefined : cellAt(row, document.columns(row).name)?.title) || shownAddress(url);
}

/** The words behind a link with which a line begins. */
function behindLink({ kind, text, links: [link, ...others] }: OutlineNode): string {
  if (kind === "paragraph" || link === undefined || others.length > 0 || !text.startsWith(link.title))
    return "";
  const rest = text.slice(link.title.length).replace(/^[\s:：;；,，、.)）–—-]+/u, "");
  return hasLetter(rest) ? rest : "";
}

/** What a row says beside one of its links, each column behind its head. */
function rowWords(row: OutlineNode, linked: OutlineNode, title: string, document: DocumentFacts): string {
  const { name, status } = document.columns(row);
  return row.children
    .flatMap((cell) => {
      const head = row.head[cell.column] ?? "";
      if (cell === linked) return behindLink(cell);
      if (cell.kind !== "cell" || cell.column === status || isForPeople(head)) return [];
      if (
        isOnlyLinks(cell) ||
        cell.title === title ||
        !(hasLetter(head) ? hasLetterOrDigit : hasLetter)(cell.text)
      )
        return [];
      return cell.column === name || head === "" ? cell.text : `${head}: ${cell.text}`;
    })
    .filter((words) => words !== "")
    .join("; ");
}

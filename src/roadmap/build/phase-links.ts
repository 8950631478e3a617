/** Finds the links of a phase: those that its roadmap has beside its topics, in a list of resources or in a paragraph. */
import type { Link } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";
import { titleHeading } from "../readings/measure-verdict.ts";
import type { Role } from "../words/role.ts";
import { linksOf, shownAddress } from "./item-links.ts";

/** What is about the document, or has issues of its own. */
const OTHERS: ReadonlySet<Role> = new Set<Role>(["housekeeping", "projects", "skills"]);

/**
 * The links of each phase, in order. `nodes` are the headings of the phases, null for a phase without one. The links of a
 * heading around several phases belong to the first of them. What is in `taken` has its own links, and so has all below it.
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
  return owned.map((headings) => {
    const all = new Map<string, Link>();
    for (const node of headings)
      for (const link of linksOf(document.of(node), "", document, apart))
        if (!all.has(link.url)) all.set(link.url, named(link));
    return [...all.values()];
  });
}

/** The title of a phase would not tell links such as "here" apart. */
const named = ({ title, url }: Link): Link => ({ title: title === "" ? shownAddress(url) : title, url });

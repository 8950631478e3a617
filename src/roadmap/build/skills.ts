/** Finds the areas of skill and the tools that make them up. */
import type { ParseOptions } from "../../model/parse-options.ts";
import type { Place, Tool } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { readOptional } from "../outline/marks.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "../readings/candidate.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { splitList } from "../split-words.ts";

/** A skill before it has an id. */
export interface SkillDraft {
  readonly title: string;
  readonly tools: readonly Tool[];
  /** What it was read from. */
  readonly node: OutlineNode;
  readonly pin: string | null;
  readonly place: Place;
}

/** The skills of a document: of sections outside the topics that list them with their tools. */
export function skillsIn(
  document: DocumentFacts,
  reading: Candidate,
  { skills }: ParseOptions,
): { readonly drafts: readonly SkillDraft[]; readonly sections: readonly OutlineNode[] } {
  const topics = new Set(reading.topics);
  const held = new Set(reading.topics.flatMap((topic) => [topic, ...ancestors(topic)]));
  const sections = document.facts.filter(
    ({ node, role, roleAbove }) =>
      role === "skills" &&
      roleAbove !== "skills" &&
      node.kind === "heading" &&
      !held.has(node) &&
      ![...ancestors(node)].some((above) => topics.has(above)),
  );
  const read = sections.map(({ node }) => ({ node, drafts: draftsOf(node, document) }));
  const listed = read.filter(
    ({ drafts }) =>
      skills.length > 0 ||
      (drafts.length > 0 && drafts.filter(({ tools }) => tools.length > 0).length * 2 >= drafts.length),
  );
  return {
    drafts: listed.flatMap(({ drafts }) => drafts).filter(({ title }) => title !== ""),
    sections: listed.map(({ node }) => node),
  };
}

function draftsOf(section: OutlineNode, document: DocumentFacts): readonly SkillDraft[] {
  return section.children.flatMap((child): readonly SkillDraft[] => {
    if (child.kind === "item" || child.kind === "row") return [skillOf(child, document)];
    if (child.kind !== "heading") return [];
    const items = child.children.filter(({ kind }) => kind === "item" || kind === "row");
    if (items.length === 0) return draftsOf(child, document);
    const tools = items.map((item) => toolOf(document.of(item).says.text, document.lexicons));
    return [{ title: child.title, node: child, pin: child.pin, place: child.place, tools }];
  });
}

/** "**Databases**: SQL, Redis (optional)", the same as a table row, or an item above its tools. */
function skillOf(node: OutlineNode, document: DocumentFacts): SkillDraft {
  const { says } = document.of(node);
  const colon = /^([^:：]{2,40})[:：]\s*(.+)$/u.exec(says.text);
  const cells =
    node.kind === "row"
      ? node.children.filter((cell) => cell.kind === "cell" && cell.column > document.columns(node).name)
      : [];
  const behind = says.lead?.rest ?? colon?.[2] ?? cells.map(({ text }) => text).join(", ");
  const items = node.children.filter(({ kind }) => kind === "item").map(({ text }) => text);
  return {
    title: says.lead?.name ?? colon?.[1] ?? says.title,
    tools: [...splitList(behind), ...items].map((text) => toolOf(text, document.lexicons)),
    node,
    pin: node.pin ?? node.children.find((cell) => cell.kind === "cell" && cell.pin !== null)?.pin ?? null,
    place: node.place,
  };
}

function toolOf(text: string, lexicons: Lexicons): Tool {
  const { optional, rest } = readOptional(text, lexicons);
  return { title: rest.replace(/[.。]$/u, ""), optional };
}

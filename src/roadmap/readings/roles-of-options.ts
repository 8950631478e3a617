/** Gives headings and labels the roles that an author's options name. */
import type { ParseOptions } from "../../model/parse-options.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { fold } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { roleOf, type Role } from "../words/role.ts";

/** What is excluded stays so, whatever else is said. Emoji, case, accents and punctuation do not count. */
export function rolesOf(options: ParseOptions, lexicons: Lexicons): (node: OutlineNode) => Role | null {
  const headings: readonly (readonly [readonly string[], Role])[] = [
    [options.exclude, "housekeeping"],
    [options.include, "plain"],
    [options.projects, "projects"],
    [options.skills, "skills"],
  ];
  const labels: readonly (readonly [readonly string[], Role])[] = [
    [options.labels.topics, "topics"],
    [options.labels.resources, "sources"],
    [options.labels.projects, "projects"],
  ];
  const ready = [...headings, ...labels].map(([titles, role]) => [new Set(titles.map(fold)), role] as const);
  const { heading } = options.tables;
  const tables = heading === null ? null : fold(heading);
  return (node) => {
    if (node.kind !== "heading" && node.kind !== "item") return null;
    const key = fold(node.title);
    if (key === "") return null;
    const named = ready.find(([titles]) => titles.has(key))?.[1] ?? null;
    // Tables below other headings hold no topics.
    if (
      named === null &&
      tables !== null &&
      node.kind === "heading" &&
      key !== tables &&
      node.children.some(({ kind }) => kind === "row")
    ) {
      const own = roleOf(node.title, lexicons);
      return own === "plain" || own === "topics" ? "housekeeping" : own;
    }
    return named;
  };
}

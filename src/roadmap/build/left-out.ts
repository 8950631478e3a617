/** Lists what is not part of the reading: each section and each list, with its role and how to bring it in. */
import type { Diagnostic } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { ancestors, isWithin, type OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "../readings/candidate.ts";
import type { Role } from "../words/role.ts";

const ROLES: Readonly<Record<Exclude<Role, "plain" | "topics">, string>> = {
  sources: "it lists sources to learn from",
  projects: "it lists things to build",
  skills: "it lists skills and tools",
  outcomes: "it lists goals, requirements or notes about a step",
  prerequisites: "it is about what comes before the course",
  advice: "it gives advice on how to learn",
  housekeeping: "it is about this document",
};

const REMARK_LIMIT = 60;
const ELSEWHERE = "the topics come from other parts of this file";

const isPlain = (role: Role): role is "plain" | "topics" => role === "plain" || role === "topics";

/** What else the remarks depend on. */
export interface LeftOutOf {
  /** The sections whose projects and skills were read. */
  readonly read: readonly OutlineNode[];
  /** Whether the words of the document's language are known. */
  readonly isLanguageKnown: boolean;
  /** Whether the document has other readings. */
  readonly hasOthers: boolean;
}

/** One remark for each outermost section without topics, and for each list and table beside the topics. */
export function leftOut(
  document: DocumentFacts,
  reading: Candidate,
  { read, isLanguageKnown, hasOthers }: LeftOutOf,
): readonly Diagnostic[] {
  const { outline, of } = document;
  const topics = new Set(reading.topics);
  const holding = new Set(reading.topics.flatMap((topic) => [...ancestors(topic)]));
  const known = new Set(read);
  const found: Diagnostic[] = [];
  const visit = (node: OutlineNode): void => {
    if (topics.has(node) || known.has(node)) return;
    if (node.kind === "heading" && !holding.has(node)) {
      const { role, size } = of(node);
      if (size > 0 || role !== "plain") found.push(remarkOnSection(node, role, reading));
      return;
    }
    const blocks = new Set<number>();
    for (const child of node.children) {
      if (child.kind === "item" || child.kind === "row") {
        if (topics.has(child) || holding.has(child) || known.has(child)) visit(child);
        else if (!blocks.has(child.block) && node.kind !== "item") {
          blocks.add(child.block);
          found.push(remarkOnList(child, of(child).roleAbove, hasOthers));
        }
      } else visit(child);
    }
  };
  visit(outline.root);
  const remarks = found.length <= REMARK_LIMIT ? found : shortened(found);
  const [first] = remarks;
  return first === undefined || isLanguageKnown ? remarks : [aboutLanguage(first), ...remarks];
}

function remarkOnSection(node: OutlineNode, role: Role, { region }: Candidate): Diagnostic {
  const isOutside = region.kind !== "whole" && !region.roots.some((root) => isWithin(node, root));
  const elsewhere = isOutside ? "it is outside the part that holds the course" : ELSEWHERE;
  const why = isPlain(role) ? elsewhere : ROLES[role];
  // A name in the config can have at most 200 characters.
  const title = node.title.slice(0, 200);
  const bring = node.children.some(({ kind }) => kind === "item" || kind === "row" || kind === "heading")
    ? `To include it, write \`include: [${JSON.stringify(title)}]\` in .github/roadmap.yml.`
    : role === "projects"
      ? 'It has no list, table or heading that could be a project. To name one, write a heading such as "## Project: a blog".'
      : "It has no list, table or heading that could be a topic.";
  return leftOutAt(node.place, `"${title}" is not part of the course, because ${why}. ${bring}`);
}

function remarkOnList(node: OutlineNode, role: Role, hasOthers: boolean): Diagnostic {
  const what = node.kind === "row" ? "The table" : "The list";
  const why = isPlain(role) ? ELSEWHERE : ROLES[role];
  const others = hasOthers ? "`waymark check --reading B` shows another way to read the file. " : "";
  return leftOutAt(
    node.place,
    `${what} that begins here is not part of the course, because ${why}. ${others}To choose what is a topic, use \`topics\` in .github/roadmap.yml.`,
  );
}

function aboutLanguage({ line, column }: Diagnostic): Diagnostic {
  return {
    line,
    column,
    severity: "info",
    code: "unknown-language",
    message:
      "Waymark could not tell the language of this text, so it used English words and the structure of the text. If the result is wrong, write `include` or `exclude` with the names of headings in .github/roadmap.yml.",
  };
}

/** The first remarks, and how many more there are. */
function shortened(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const rest = found.slice(REMARK_LIMIT - 1);
  const [next] = rest;
  if (next === undefined) return found;
  return [
    ...found.slice(0, REMARK_LIMIT - 1),
    leftOutAt(next, `From here on, ${rest.length} more sections and lists are not part of the course.`),
  ];
}

const leftOutAt = ({ line, column }: Pick<Diagnostic, "line" | "column">, message: string): Diagnostic => ({
  line,
  column,
  severity: "info",
  code: "left-out",
  message,
});

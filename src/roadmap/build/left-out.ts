/** Lists what is not part of the reading: each section and each list, with its role and how to bring it in. */
import type { Diagnostic } from "../../model/roadmap.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "../readings/candidate.ts";
import type { Role } from "../words/role.ts";

const ROLES: Readonly<Record<Exclude<Role, "plain" | "topics">, string>> = {
  sources: "what to learn from",
  projects: "things to build",
  skills: "skills and tools",
  outcomes: "goals or what else is said of a step",
  prerequisites: "what comes before the course",
  advice: "advice on how to learn",
  housekeeping: "about the document",
};

const REMARK_LIMIT = 60;

/** One remark for each outermost section without topics, and for each list beside them. `read` holds sections of projects and skills. */
export function leftOut(
  document: DocumentFacts,
  reading: Candidate,
  read: readonly OutlineNode[],
): readonly Diagnostic[] {
  const { outline, of } = document;
  const topics = new Set(reading.topics);
  const holding = new Set(reading.topics.flatMap((topic) => [...ancestors(topic)]));
  const known = new Set(read);
  const found: Diagnostic[] = [];
  const visit = (node: OutlineNode): void => {
    if (found.length >= REMARK_LIMIT || topics.has(node) || known.has(node)) return;
    if (node.kind === "heading" && !holding.has(node)) {
      const { role, size } = of(node);
      if (size > 0 || role !== "plain") found.push(remark(node, role));
      return;
    }
    const blocks = new Set<number>();
    for (const child of node.children) {
      if (child.kind === "item" || child.kind === "row") {
        if (topics.has(child) || holding.has(child) || known.has(child)) visit(child);
        else if (!blocks.has(child.block) && node.kind !== "item") {
          blocks.add(child.block);
          found.push(remarkOnList(child, of(child).roleAbove));
        }
      } else visit(child);
    }
  };
  visit(outline.root);
  return found;
}

function remark(node: OutlineNode, role: Role): Diagnostic {
  const why = role === "plain" || role === "topics" ? "no topics of this reading are in it" : ROLES[role];
  const title = node.title.slice(0, 80);
  return {
    ...node.place,
    severity: "info",
    code: "left-out",
    message: `"${title}" is left out: ${why}. To bring it in, write \`include: [${JSON.stringify(title)}]\` in .github/roadmap.yml.`,
  };
}

function remarkOnList(node: OutlineNode, role: Role): Diagnostic {
  const what = node.kind === "row" ? "The table" : "The list";
  const why = role === "plain" || role === "topics" ? "this reading takes its topics elsewhere" : ROLES[role];
  return {
    ...node.place,
    severity: "info",
    code: "left-out",
    message: `${what} that begins here is left out: ${why}. \`waymark check --reading B\` shows another reading; \`topics\` in .github/roadmap.yml says what is a topic.`,
  };
}

/** Reads a Markdown document as a roadmap. */
import type { Nodes, Root } from "mdast";
import { DEFAULT_OPTIONS, type ParseOptions } from "../model/parse-options.ts";
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";
import { findExcess, type Excess } from "./find-excess.ts";
import { readByRules } from "./read-by-rules.ts";
import { readByScore } from "./read-by-score.ts";
import { readDocument } from "./read-document.ts";

/**
 * Documents with fewer items, rows and headings are read by rules. The measures that compare readings are tuned on whole
 * documents, and of a few items they say too little.
 */
const SHORT = 24;

/**
 * Reads `markdown` as a roadmap: its phases with their topics, its projects and skills, the readings that were
 * possible, what its author should know, and whether it is a roadmap at all. Never throws: a document without topics is
 * a roadmap without phases.
 */
export function parse(markdown: string, options: ParseOptions = DEFAULT_OPTIONS): Roadmap {
  const excess = findExcess(markdown);
  if (excess !== null) return refused(excess);
  const root = readDocument(markdown);
  const read = isShort(root) && !choosesReading(options) ? readByRules : readByScore;
  return read(root, markdown, options);
}

function isShort(root: Root): boolean {
  let count = 0;
  const visit = (node: Nodes): void => {
    if (node.type === "listItem" || node.type === "tableRow" || node.type === "heading") count += 1;
    else if (node.type === "html") count += node.value.match(/<(?:li|tr|h[1-6]|summary)\b/giu)?.length ?? 0;
    if ("children" in node && count < SHORT) node.children.forEach(visit);
  };
  visit(root);
  return count < SHORT;
}

/** Whether options name what only scored readings have. */
function choosesReading({ course, topics }: ParseOptions): boolean {
  return (
    course.length > 0 ||
    topics.level !== null ||
    topics.below !== null ||
    topics.columns !== null ||
    topics.all !== null
  );
}

function refused({ line, column, message }: Excess): Roadmap {
  const diagnostics: readonly Diagnostic[] = [
    { line, column, severity: "error", code: "too-complex", message },
  ];
  return {
    title: "",
    verdict: "not-roadmap",
    reasons: [`Line ${line}: ${message}`],
    confidence: 0,
    sure: false,
    readings: [],
    phases: [],
    projects: [],
    skills: [],
    diagnostics,
  };
}

/** Reads a document by scoring its readings: outline, features, readings, and the roadmap of the best one. */
import type { Root } from "mdast";
import type { ParseOptions } from "../model/parse-options.ts";
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";
import { buildRoadmap } from "./build/build-roadmap.ts";
import { findRemarks } from "./build/find-remarks.ts";
import { leftOut } from "./build/left-out.ts";
import { factsOf } from "./features/facts.ts";
import { readOutline } from "./outline/read-outline.ts";
import { chooseReading } from "./readings/choose-reading.ts";
import { titleOf } from "./readings/measure-verdict.ts";
import { rolesOf } from "./readings/roles-of-options.ts";
import { languageOf } from "./words/language-of.ts";
import { lexiconsFor } from "./words/lexicons.ts";

/** The roadmap of the best reading of a document's tree. `markdown` is the text that the tree was read from. */
export function readByScore(root: Root, markdown: string, options: ParseOptions): Roadmap {
  const language = languageOf(markdown);
  const lexicons = lexiconsFor(language);
  const outline = readOutline(root, lexicons);
  const document = factsOf(outline, lexicons, { roleOf: rolesOf(options, lexicons), tables: options.tables });
  const title = titleOf(document);
  const choice = chooseReading(document, options, language);
  const { verdict, reasons, confidence, readings } = choice;
  const known = { title, verdict, confidence, sure: choice.sure, readings };
  if (verdict !== "roadmap" || choice.best === null) {
    return {
      ...known,
      reasons,
      phases: [],
      projects: [],
      skills: [],
      diagnostics: sorted(findRemarks(document, [], markdown)),
    };
  }
  const built = buildRoadmap(choice.best, document, markdown, options);
  const items = [...built.phases.flatMap(({ topics }) => topics), ...built.projects, ...built.skills];
  return {
    ...known,
    reasons:
      items.length > options.maxIssues ? [...reasons, tooMany(items.length, options.maxIssues)] : reasons,
    phases: built.phases,
    projects: built.projects,
    skills: built.skills,
    diagnostics: sorted([
      ...built.diagnostics,
      ...findRemarks(document, choice.best.topics, markdown),
      ...leftOut(document, choice.best, built.sections),
    ]),
  };
}

function tooMany(items: number, most: number): string {
  return `It has ${items} items, more than ${most}. Nothing is opened until max_issues in the configuration allows it.`;
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}

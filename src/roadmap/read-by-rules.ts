/** Reads a short document by the words of its headings and labels: of a few items the measures of a reading say too little. */
import type { Root } from "mdast";
import { applyOptions } from "./apply-options.ts";
import { buildRoadmap } from "./build-roadmap.ts";
import { choosePhases } from "./choose-phases.ts";
import { flatten, type Entry } from "./entry.ts";
import { findContent } from "./find-content.ts";
import { findRemarks } from "./find-remarks.ts";
import { findUnread } from "./find-unread.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { readDefinitions } from "./links.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import { entriesOf, readOutline } from "./outline.ts";
import { labelHeadings } from "./label-headings.ts";
import { kindByColumns } from "./kind-by-columns.ts";
import { pickTopics } from "./pick-topics.ts";
import { readSections, type Section } from "./sections.ts";
import type { Source } from "./source.ts";
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";
import { judge } from "./verdict.ts";

/** The roadmap that the rules find in a document's tree. `markdown` is the text that the tree was read from. */
export function readByRules(root: Root, markdown: string, options: ParseOptions): Roadmap {
  const source: Source = { markdown, definitions: readDefinitions(root), options };
  const document = readSections(root);
  labelHeadings(document);
  kindByColumns(document);
  applyOptions(document, options);
  const content = findContent(readOutline(document, source), source);
  const phases = choosePhases(content.course, options.phases);
  const from = options.topics.from ?? (tasksRule(entriesOf(content.course)) ? "tasks" : null);
  const picked = phases.map((phase) => ({ phase, ...pickTopics(phase, from) }));
  const title = titleOf(document);
  const topics = picked.flatMap((one) => one.topics);
  const judged = judge(gatherEvidence(root, document, title, phases, topics));
  const taken = options.accepted && topics.length > 0;
  const verdict = taken ? "roadmap" : judged.verdict;
  const reasons = taken
    ? [...judged.reasons, "Somebody asked for it, so it is taken for a roadmap."]
    : judged.reasons;
  if (verdict !== "roadmap") {
    // Where nothing was found, what could not be read may be the roadmap.
    const unread = verdict === "empty" ? findUnread(root, document, markdown, new Set()) : [];
    return { ...nothing(title, verdict, reasons), diagnostics: sorted(unread) };
  }
  const built = buildRoadmap(title, picked, content, options);
  const items = topics.length + built.projects.length + built.skills.length;
  return {
    ...built,
    ...DECIDED,
    verdict,
    reasons: items > options.maxIssues ? [...reasons, tooMany(items, options.maxIssues)] : reasons,
    diagnostics: sorted([
      ...built.diagnostics,
      ...findRemarks(document, picked),
      ...findUnread(root, document, markdown, linesOf(built)),
    ]),
  };
}

/** The rules see one reading only, and never doubt it. */
const DECIDED: Pick<Roadmap, "confidence" | "sure" | "readings"> = {
  confidence: 1,
  sure: true,
  readings: [],
};

function tooMany(items: number, most: number): string {
  return `It has ${items} items, more than ${most}: nothing is opened before the configuration allows it (max_issues).`;
}

function nothing(title: string, verdict: Roadmap["verdict"], reasons: readonly string[]): Roadmap {
  return { title, verdict, reasons, ...DECIDED, phases: [], projects: [], skills: [], diagnostics: [] };
}

function linesOf({
  phases,
  projects,
  skills,
}: Pick<Roadmap, "phases" | "projects" | "skills">): ReadonlySet<number> {
  const items = [...phases.flatMap(({ topics }) => topics), ...projects, ...skills];
  return new Set(items.map(({ line }) => line));
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where boxes are half or more of the candidates, only they count. */
function tasksRule(entries: readonly Entry[]): boolean {
  const all = flatten(entries);
  const tasks = all.filter(({ task }) => task).length;
  return tasks > 0 && tasks * 2 >= all.filter(({ task, children }) => task || children.length === 0).length;
}

/** The first heading of the first level that names a thing rather than a part, else the one heading above all others. */
function titleOf(document: Section): string {
  const headings = document.sections.filter((section) => section.origin === "heading");
  const only = headings.length === 1 ? headings[0] : undefined;
  const first = headings.find((section) => section.level === 1 && section.kind === "plain" && !section.step);
  return (first ?? only)?.title ?? "";
}

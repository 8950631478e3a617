/** The job summary of `mode: check`. */
import { escapeText } from "../markdown/escape-text.ts";
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";
import { comparisonLine, compareRoadmaps } from "../plan/compare-roadmaps.ts";

/** The result of reading the branch that the pull request merges into. */
export type Comparison =
  | { readonly kind: "compared"; readonly branch: string; readonly before: Roadmap }
  /** The branch does not have the file. */
  | { readonly kind: "new"; readonly branch: string }
  | { readonly kind: "unread"; readonly branch: string; readonly why: string };

export interface CheckedFile {
  readonly file: string;
  /** The number of remarks that are annotations. */
  readonly shown: number;
  /** The other remarks. */
  readonly rest: readonly Diagnostic[];
  /** Null without a pull request. */
  readonly comparison: Comparison | null;
}

/** GitHub allows 1 MiB per step, and nobody reads more lines than this. */
const LINE_LIMIT = 200;

/** Markdown. All text from the roadmap is escaped. */
export function checkSummary(roadmap: Roadmap, { file, shown, rest, comparison }: CheckedFile): string {
  const more = rest.map(({ line, severity, message }) => `Line ${line}, ${severity}: ${escapeText(message)}`);
  return `${[
    `## ${escapeText(file)}`,
    countsOf(roadmap),
    ...(more.length === 0 ? [] : [`### Remarks beyond the ${shown} annotations`, list(more)]),
    ...(comparison === null ? [] : compared(comparison, roadmap)),
  ].join("\n\n")}\n`;
}

function countsOf({ verdict, phases, projects, skills }: Roadmap): string {
  const topics = phases.reduce((sum, phase) => sum + phase.topics.length, 0);
  const read =
    verdict === "roadmap" ? "Waymark reads it as a roadmap" : "Waymark does not read it as a roadmap";
  return `${read}: ${phases.length} phases, ${topics} topics, ${projects.length} projects, ${skills.length} skills.`;
}

function compared(comparison: Comparison, roadmap: Roadmap): readonly string[] {
  const branch = escapeText(comparison.branch);
  const head = `### Changes in a fork, compared with ${branch}`;
  switch (comparison.kind) {
    case "new":
      return [head, `${branch} has no such file: everything is new.`];
    case "unread":
      return [head, `The file in ${branch} could not be read. ${escapeText(comparison.why)}`];
    case "compared": {
      const changes = compareRoadmaps(comparison.before, roadmap);
      const lines = changes.map((change) => `${change.kind}: ${escapeText(comparisonLine(change))}`);
      return [head, lines.length === 0 ? "No changes: the items are the same." : list(lines)];
    }
    default:
      return comparison satisfies never;
  }
}

function list(lines: readonly string[]): string {
  const left = lines.length - LINE_LIMIT;
  const all = left > 0 ? [...lines.slice(0, LINE_LIMIT), `… and ${left} more.`] : lines;
  return all.map((line) => `- ${line}`).join("\n");
}

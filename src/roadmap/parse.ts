/** Reads a Markdown document as a roadmap: outline, facts, readings, and the roadmap of the best one. */
import type { Root } from "mdast";
import { DEFAULT_OPTIONS, type ParseOptions } from "../model/parse-options.ts";
import type { Reason } from "../model/reason.ts";
import type { Diagnostic, Place, Roadmap } from "../model/roadmap.ts";
import { addDefinitions, type AddDefinitions } from "./add-definitions.ts";
import { buildRoadmap } from "./build/build-roadmap.ts";
import { findRemarks } from "./build/find-remarks.ts";
import { leftOut } from "./build/left-out.ts";
import { factsOf, type DocumentFacts } from "./features/facts.ts";
import { findBrokenTables } from "./find-broken-tables.ts";
import { findExcess } from "./find-excess.ts";
import { refusedRoadmap } from "./refused-roadmap.ts";
import type { Outline } from "./outline/outline.ts";
import { readOutline } from "./outline/read-outline.ts";
import { readDocument } from "./read-document.ts";
import { chooseReading } from "./readings/choose-reading.ts";
import { withIncluded } from "./readings/include.ts";
import { titleHeading } from "./readings/measure-verdict.ts";
import { rolesOf } from "./readings/roles-of-options.ts";
import { openingWords } from "./readings/word-evidence.ts";
import { languageOf, languageOfCode } from "./words/language-of.ts";
import { TITLE_LENGTH } from "./title.ts";
import type { Lexicons } from "./words/lexicons.ts";
import { lexiconsFor } from "./words/lexicons.ts";

/**
 * Reads `markdown` as a roadmap: its phases with their topics, its projects and skills, the readings that were
 * possible, what its author should know, and whether it is a roadmap at all. Never throws: a document without topics is
 * a roadmap without phases. `see` gets the Markdown tree, unless the text would take too long to read. It must neither change nor
 * keep the tree.
 */
export function parse(
  markdown: string,
  options: ParseOptions = DEFAULT_OPTIONS,
  see: (tree: Root) => void = () => undefined,
): Roadmap {
  const excess = findExcess(markdown);
  if (excess !== null) return refusedRoadmap(excess, { kind: "too-complex", line: excess.line });
  const { writtenIn } = options;
  const language = writtenIn === null ? languageOf(markdown) : languageOfCode(writtenIn);
  const lexicons = lexiconsFor(language);
  const { outline, brokenTables, complete } = readTree(markdown, lexicons, see);
  const document = factsOf(outline, lexicons, { roleOf: rolesOf(options, lexicons), tables: options.tables });
  const title = courseTitle(document);
  const choice = chooseReading(document, openingWords(markdown), options, language);
  const { verdict, reasons, confidence, readings } = choice;
  const known = { title, verdict, confidence, sure: choice.sure, readings };
  if (verdict !== "roadmap" || choice.best === null) {
    return {
      ...known,
      reasons,
      phases: [],
      projects: [],
      skills: [],
      diagnostics: sorted(findRemarks(document, [], brokenTables)),
    };
  }
  const reading = withIncluded(choice.best, document, options.include);
  const built = buildRoadmap(reading, document, markdown, options);
  const items = [...built.phases.flatMap(({ topics }) => topics), ...built.projects, ...built.skills];
  return {
    ...known,
    reasons: [
      found(built.phases),
      ...reasons,
      ...(items.length > options.maxIssues
        ? [{ kind: "too-many", items: items.length, most: options.maxIssues } as const]
        : []),
    ],
    phases: built.phases.map((phase) => ({
      ...phase,
      topics: phase.topics.map((topic) => ({ ...topic, detail: complete(topic.detail) })),
    })),
    projects: built.projects.map((project) => ({ ...project, detail: complete(project.detail) })),
    skills: built.skills,
    diagnostics: sorted([
      ...built.diagnostics,
      ...findRemarks(document, reading.topics, brokenTables),
      ...leftOut(document, reading, {
        read: built.sections,
        isLanguageKnown: language !== null,
        hasOthers: readings.length > 1,
      }),
    ]),
  };
}

/** Nothing keeps the Markdown tree, which needs most of the memory, once this is read. */
function readTree(
  markdown: string,
  lexicons: Lexicons,
  see: (tree: Root) => void,
): {
  readonly outline: Outline;
  readonly brokenTables: readonly Place[];
  readonly complete: AddDefinitions;
} {
  const tree = readDocument(markdown);
  see(tree);
  return {
    outline: readOutline(tree, lexicons),
    brokenTables: findBrokenTables(tree, markdown),
    complete: addDefinitions(tree, markdown),
  };
}

/** Counts what is built: items without a name, and words that only introduce others, do not become topics. */
function found(phases: Roadmap["phases"]): Reason {
  const topics = phases.reduce((sum, phase) => sum + phase.topics.length, 0);
  return { kind: "found", topics, phases: phases.length };
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Empty if the document has no title of its own: a long heading below the first level says something else. */
function courseTitle(document: DocumentFacts): string {
  const heading = titleHeading(document);
  if (heading === undefined) return "";
  return heading.level === 1 || heading.title.length <= TITLE_LENGTH ? heading.title : "";
}

/** Checks the text of a roadmap for mistakes of its author. */
import type { ParseOptions } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { findExcess } from "../roadmap/find-excess.ts";
import { parse } from "../roadmap/parse.ts";
import { readDocument } from "../roadmap/read-document.ts";
import { languageOf } from "../roadmap/words/language-of.ts";
import type { Finding } from "./finding.ts";
import { findBrokenLinks, type Exists } from "./links.ts";
import { readSource } from "./read-source.ts";
import { findIdsTwice, findPhasesTwice } from "./repeated.ts";
import type { Source } from "./source.ts";
import { findHeadingsWithoutSpace, findMisspeltOptional, findNoSuchPhase } from "./words.ts";

/**
 * The mistakes in the order of the lines. `roadmap` is the result of parsing `text`; `exists` knows the files next to
 * it. The time is proportional to the length of the text.
 */
export function lint(text: string, roadmap: Roadmap, exists: Exists): readonly Finding[] {
  // The parser reports a text that would take too long, and does not read it either.
  if (findExcess(text) !== null) return [];
  return findMistakes(text, readSource(text, readDocument(text)), { roadmap, exists });
}

/** Parses a text and lints it. The Markdown tree is made once for both. */
export function parseAndLint(
  text: string,
  options: ParseOptions,
  exists: Exists,
): { readonly roadmap: Roadmap; readonly findings: readonly Finding[] } {
  const seen: { source: Source | null } = { source: null };
  const roadmap = parse(text, options, (tree) => (seen.source = readSource(text, tree)));
  return {
    roadmap,
    findings: seen.source === null ? [] : findMistakes(text, seen.source, { roadmap, exists }),
  };
}

/** The mistakes in a text of which the Markdown is read. The time is proportional to the length of the text. */
export function findMistakes(
  text: string,
  source: Source,
  { roadmap, exists }: { readonly roadmap: Roadmap; readonly exists: Exists },
): readonly Finding[] {
  return [
    ...findPhasesTwice(roadmap),
    ...findIdsTwice(source, roadmap),
    ...findMisspeltOptional(source.lines, languageOf(text)),
    ...findNoSuchPhase(source, roadmap),
    ...findHeadingsWithoutSpace(source.lines),
    ...findBrokenLinks(source, exists),
  ].toSorted((one, other) => one.line - other.line || one.column - other.column);
}

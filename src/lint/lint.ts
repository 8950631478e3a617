/** Checks the text of a roadmap for mistakes of its author. */
import type { Roadmap } from "../model/roadmap.ts";
import { findExcess } from "../roadmap/find-excess.ts";
import { languageOf } from "../roadmap/words/language-of.ts";
import type { Finding } from "./finding.ts";
import { findBrokenLinks, type Exists } from "./links.ts";
import { readSource } from "./read-source.ts";
import { findIdsTwice, findPhasesTwice } from "./repeated.ts";
import { findHeadingsWithoutSpace, findMisspeltOptional, findNoSuchPhase } from "./words.ts";

/**
 * The mistakes in the order of the lines. `roadmap` is the result of parsing `text`; `exists` knows the files next to
 * it. The time is proportional to the length of the text.
 */
export function lint(text: string, roadmap: Roadmap, exists: Exists): readonly Finding[] {
  // The parser reports a text that would take too long, and does not read it either.
  if (findExcess(text) !== null) return [];
  const source = readSource(text);
  const { lines } = source;
  return [
    ...findPhasesTwice(roadmap),
    ...findIdsTwice(source, roadmap),
    ...findMisspeltOptional(lines, languageOf(text)),
    ...findNoSuchPhase(source, roadmap),
    ...findHeadingsWithoutSpace(lines),
    ...findBrokenLinks(source, exists),
  ].toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** Checks the text of a roadmap for mistakes of its author. */
import type { Roadmap } from "../model/roadmap.ts";
import { languageOf } from "../roadmap/words/language-of.ts";
import type { Finding } from "./finding.ts";
import { findBrokenLinks, type Exists } from "./links.ts";
import { proseLines } from "./prose.ts";
import { findIdsTwice, findPhasesTwice } from "./repeated.ts";
import { findHeadingsWithoutSpace, findMisspeltOptional, findNoSuchPhase } from "./words.ts";

/**
 * The mistakes in the order of the lines. `roadmap` is the result of parsing `text`; `exists` knows the files next to
 * it. The time is proportional to the length of the text.
 */
export function lint(text: string, roadmap: Roadmap, exists: Exists): readonly Finding[] {
  const lines = proseLines(text);
  return [
    ...findPhasesTwice(roadmap),
    ...findIdsTwice(lines, roadmap),
    ...findMisspeltOptional(lines, languageOf(text)),
    ...findNoSuchPhase(lines, roadmap),
    ...findHeadingsWithoutSpace(lines),
    ...findBrokenLinks(lines, text, exists),
  ].toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** Looks a roadmap's text over for what authors get wrong. */
import type { Roadmap } from "../model/roadmap.ts";
import type { Finding } from "./finding.ts";
import { findBrokenLinks, type Exists } from "./links.ts";
import { proseLines } from "./prose.ts";
import { findIdsTwice, findPhasesTwice } from "./repeated.ts";
import { findHeadingsWithoutSpace, findMisspeltOptional, findNoSuchPhase } from "./words.ts";

/**
 * What is wrong, in the order of the lines. `roadmap` is what was read from `text`; `exists` knows the files beside it.
 * Takes time in proportion to the length of the text.
 */
export function lint(text: string, roadmap: Roadmap, exists: Exists): readonly Finding[] {
  const lines = proseLines(text);
  return [
    ...findPhasesTwice(roadmap),
    ...findIdsTwice(lines, roadmap),
    ...findMisspeltOptional(lines),
    ...findNoSuchPhase(lines, roadmap),
    ...findHeadingsWithoutSpace(lines),
    ...findBrokenLinks(lines, text, exists),
  ].toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** The Markdown that stands below a title, as the roadmap writes it. */
import type { Nodes } from "mdast";
import type { Source } from "./source.ts";
import type { Section } from "./sections.ts";

/** The source between two nodes' ends, moved to the left margin. */
export function detailBetween(start: number | undefined, end: number | undefined, source: Source): string {
  if (start === undefined || end === undefined) return "";
  const lines = source.markdown.slice(start, end).split(/\r?\n/u);
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => /^\s*/u.exec(line)?.[0].length ?? 0);
  const margin = Math.min(...indents.slice(0, 1000), 40);
  return lines
    .map((line) => line.slice(Math.min(margin, /^\s*/u.exec(line)?.[0].length ?? 0)))
    .join("\n")
    .trim();
}

/** A section's own blocks and those of the labels below it. */
export function detailOfSection(section: Section, source: Source): string {
  const blocks = (one: Section): readonly Nodes[] => [...one.blocks, ...one.sections.flatMap(blocks)];
  const all = blocks(section);
  return detailBetween(all.at(0)?.position?.start.offset, all.at(-1)?.position?.end.offset, source);
}

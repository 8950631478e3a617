/** Pins the ids of a roadmap's items as comments in its text, and changes no other byte. */
import { parse } from "./parse.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";

export interface PinnedText {
  readonly text: string;
  /** The ids that were pinned, in order. */
  readonly pinned: readonly string[];
  /** The ids whose line has no place for a comment. */
  readonly left: readonly string[];
}

interface Pin {
  readonly id: string;
  readonly line: number;
}

/**
 * The text with `<!-- id: … -->` at the end of each item's line. Items that have one keep it. An id that cannot be
 * pinned without changing how the roadmap reads is left. `former` has ids that items had before they were renamed or moved,
 * by their present ids: these are pinned in their place, so that such an item keeps its issue.
 */
export function pinIds(
  text: string,
  options: ParseOptions,
  former: ReadonlyMap<string, string> = new Map(),
): PinnedText {
  const now = parse(text, options);
  const lines = text.split("\n");
  const isPinned = (line: number) => /<!--\s*id:/u.test(lines[line - 1] ?? "");
  const before = withFormerIds(now, ({ id, line }) => (isPinned(line) ? id : (former.get(id) ?? id)));
  const pins = itemsOf(before).filter(({ line }) => !isPinned(line));
  const all = insert(lines, pins);
  if (readsAs(all, before, options)) return { text: all, pinned: pins.map(({ id }) => id), left: [] };
  const kept: Pin[] = [];
  for (const pin of pins) {
    const some = new Set([...kept, pin].map(({ line }) => line));
    const wanted = withFormerIds(now, ({ id, line }) => (some.has(line) ? (former.get(id) ?? id) : id));
    if (readsAs(insert(lines, [...kept, pin]), wanted, options)) kept.push(pin);
  }
  const left = pins.filter((pin) => !kept.includes(pin)).map(({ id }) => id);
  return { text: insert(lines, kept), pinned: kept.map(({ id }) => id), left };
}

function itemsOf({ phases, projects, skills }: Roadmap): readonly Pin[] {
  return [...phases.flatMap(({ topics }) => topics), ...projects, ...skills];
}

function withFormerIds(roadmap: Roadmap, idOf: (pin: Pin) => string): Roadmap {
  const renamed = <Item extends Pin>(item: Item): Item => ({ ...item, id: idOf(item) });
  const phases = roadmap.phases.map((phase) => ({ ...phase, topics: phase.topics.map(renamed) }));
  return {
    ...roadmap,
    phases,
    projects: roadmap.projects.map(renamed),
    skills: roadmap.skills.map(renamed),
  };
}

function insert(lines: readonly string[], pins: readonly Pin[]): string {
  const ids = new Map(pins.map(({ id, line }) => [line - 1, id]));
  return lines
    .map((line, index) => {
      const id = ids.get(index);
      if (id === undefined) return line;
      const end = endOfContent(line);
      return `${line.slice(0, end)} <!-- id: ${id} -->${line.slice(end)}`;
    })
    .join("\n");
}

/** Where a line's own words end: before white space, a hard break, the last bar of a row or a heading's closing signs. */
function endOfContent(line: string): number {
  const content = line.trimEnd();
  const signs = /^ {0,3}#{1,6}\s/u.test(content) ? "#" : content.endsWith("|") ? "|" : "\\";
  let end = content.length;
  while (end > 0 && content[end - 1] === signs) end -= 1;
  const isClosing = signs !== "#" || /\s/u.test(content[end - 1] ?? "");
  return content.slice(0, isClosing ? end : content.length).trimEnd().length;
}

/** Whether a text gives the same roadmap, except for the columns and details that a comment moves. */
function readsAs(text: string, before: Roadmap, options: ParseOptions): boolean {
  return told(parse(text, options)) === told(before);
}

function told({ title, verdict, phases, projects, skills }: Roadmap): string {
  return JSON.stringify(
    {
      title,
      verdict,
      phases,
      projects,
      skills,
    },
    (key, value: unknown) => (key === "detail" ? null : value),
  );
}

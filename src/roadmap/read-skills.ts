/** Reads skill areas and the tools that make them up. */
import type { Entry } from "./entry.ts";
import { readOptional } from "./marks.ts";
import { partsOf, type Part } from "./outline.ts";
import { splitList } from "./split-words.ts";
import type { Place, Tool } from "../model/roadmap.ts";

/** A skill before it has an id. */
export interface SkillDraft {
  readonly title: string;
  readonly tools: readonly Tool[];
  readonly pin: string | null;
  readonly place: Place;
}

/** The skills of a section: a row or an item each, or a heading or label above a list of tools. */
export function skillsOf(part: Part): readonly SkillDraft[] {
  const below = part.parts.flatMap(partsOf).filter((one) => one.groups.length > 0);
  const own = part.groups.flatMap((group) => group.entries.map(skillOfEntry));
  return [...own, ...below.map(fromPart)];
}

/** Whether most entries of a section name tools beside the skill. */
export function listsTools(part: Part): boolean {
  const entries = part.groups.flatMap((group) => group.entries);
  const named = entries.filter((entry) => skillOfEntry(entry).tools.length > 0);
  return entries.length === 0 || named.length * 2 >= entries.length;
}

function fromPart(part: Part): SkillDraft {
  const entries = part.groups.flatMap((group) => group.entries);
  const { title, pin, place } = part.section;
  return {
    title,
    pin,
    place,
    tools: entries.map((entry) => ({ title: entry.title, optional: entry.optional })),
  };
}

/** "**Databases**: SQL, Redis (optional)", the same as a table row, or an item above its tools. */
function skillOfEntry(entry: Entry): SkillDraft {
  const colon = /^([^:：]{2,40})[:：]\s*(.+)$/u.exec(entry.text);
  const title = entry.lead?.name ?? colon?.[1] ?? entry.title;
  const behind = entry.lead?.rest ?? colon?.[2] ?? entry.cells.join(", ");
  const tools = [...splitList(behind), ...entry.children.map((child) => child.title)];
  return { title, tools: tools.map(toolOf), pin: entry.pin, place: entry.place };
}

function toolOf(text: string): Tool {
  const { optional, rest } = readOptional(text);
  return { title: rest.replace(/[.。]$/u, ""), optional };
}

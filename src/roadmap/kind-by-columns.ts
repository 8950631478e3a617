/** Tells by the heads of its table that a section lists projects or skills, whatever its heading says. */
import type { Table } from "mdast";
import { consistsOf, lexicon, type Lexicon } from "./words/lexicon.ts";
import { plainText } from "./plain-text.ts";
import type { SectionKind } from "./section-kind.ts";
import type { Section } from "./sections.ts";
import * as vocabulary from "./vocabulary.ts";

const beside = lexicon(vocabulary.QUALIFIERS, vocabulary.COLUMN_QUALIFIERS);
const projects = lexicon(vocabulary.PROJECTS_HEAD);
const skills = lexicon(vocabulary.SKILLS_HEAD);
const topics = lexicon(vocabulary.TOPIC_COLUMNS);
const learnt = lexicon(vocabulary.LEARNT_COLUMNS);
const tools = lexicon(vocabulary.SKILLS, vocabulary.LEARNT_COLUMNS);

/**
 * A table "Project | What you learn" lists projects, one "Skill | Tools" skills. They do where the rest of the document
 * holds more than such tables, so that a course made of projects stays a course; and never within a step.
 */
export function kindByColumns(document: Section): void {
  const found = candidates(document);
  const rows = found.reduce((sum, [section]) => sum + sizeOf(section), 0);
  if (rows * 2 > sizeOfAll(document)) return;
  for (const [section, kind] of found) section.kind = kind;
}

function candidates(here: Section): readonly (readonly [Section, SectionKind])[] {
  if (here.step || here.kind === "housekeeping") return [];
  const kind = here.kind === "plain" && here.origin !== "document" ? kindOfTables(here) : null;
  return kind === null ? here.sections.flatMap(candidates) : [[here, kind]];
}

/** What all tables of a section list, where it holds nothing else that may be topics. */
function kindOfTables({ blocks, sections }: Section): SectionKind | null {
  const content = blocks.filter((block) => block.type !== "paragraph");
  const tables = content.filter((block) => block.type === "table");
  if (tables.length === 0 || tables.length < content.length || sections.length > 0) return null;
  const heads = tables.map(headOf);
  if (heads.every((head) => pairs(head, projects, learnt))) return "projects";
  return heads.every((head) => head.length === 2 && pairs(head, skills, tools)) ? "skills" : null;
}

/**
 * Whether one column names things and a later one says what is learnt with them. Of two columns the names may come
 * last, but "Topic | Project" and "Week | Topic | Project" are a course.
 */
function pairs(head: readonly string[], names: Lexicon, others: Lexicon): boolean {
  const name = head.findIndex((title) => consistsOf(title, names, beside));
  if (name < 0) return false;
  return head.some(
    (title, index) =>
      consistsOf(title, others, beside) &&
      (index > name || (index < name && head.length === 2 && !consistsOf(title, topics, beside))),
  );
}

function headOf(table: Table): readonly string[] {
  return (table.children[0]?.children ?? []).map((cell) => plainText(cell.children));
}

function sizeOf({ blocks }: Section): number {
  return blocks.reduce((sum, block) => {
    if (block.type === "paragraph") return sum;
    return sum + block.children.length - (block.type === "table" ? 1 : 0);
  }, 0);
}

function sizeOfAll(section: Section): number {
  if (section.kind === "housekeeping") return 0;
  return section.sections.reduce((sum, below) => sum + sizeOfAll(below), sizeOf(section));
}

/** Recognises text that would take a Markdown reader minutes, before any of it is parsed. */
import type { Place } from "../model/roadmap.ts";

/** What is too much, and where. */
export interface Excess extends Place {
  readonly message: string;
}

/** The longest text that is read, in UTF-16 units: GitHub shows no larger Markdown file either. */
const TEXT_LIMIT = 1024 * 1024;
/** Items, headings and rows: a megabyte of usual ones has fewer. */
const BLOCK_LIMIT = 30_000;
const LINE_LIMIT = 60_000;
const DEPTH_LIMIT = 60;
const PARAGRAPH_LIMIT = 60_000;
const PARAGRAPH_LINES = 1500;
const COLUMN_LIMIT = 500;
/** Readers compare the marks of a paragraph with each other: the squares of their numbers, summed, are the cost. */
const COMPARISON_LIMIT = 20_000_000;

const CONTAINERS = /^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?)+/u;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]/u;
/** A line that does not continue the paragraph before it. */
const OPENER = /^\s*(?:$|[-*+>|][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const MARKS = /[*_~[\]<!`]/gu;

/** The first excess of a text, or null where it can be read in reasonable time. */
export function findExcess(text: string): Excess | null {
  if (text.length > TEXT_LIMIT) {
    return { line: 1, column: 1, message: "The text is longer than 1 MiB. Split it into several files." };
  }
  const paragraph = { lines: 0, length: 0, marks: 0 };
  const indents: number[] = [];
  let comparisons = 0;
  let line = 0;
  let blocks = 0;
  let blank = true;
  for (const content of linesOf(text)) {
    line += 1;
    const depth = Math.max(containersIn(content), nesting(indents, content));
    if (depth > DEPTH_LIMIT)
      return at(line, `Lists or quotes are nested more than ${DEPTH_LIMIT} deep. Flatten them.`);
    if (count(content, /\|/gu) > COLUMN_LIMIT) {
      return at(line, `The line has more than ${COLUMN_LIMIT} columns. Split the table.`);
    }
    const empty = content.trim() === "";
    if ((blank || OPENER.test(content) || UNDERLINE.test(content)) && !empty) blocks += 1;
    blank = empty;
    if (line > LINE_LIMIT) return at(line, `There are more than ${LINE_LIMIT} lines. Split the file.`);
    if (OPENER.test(content)) {
      if (blocks > BLOCK_LIMIT)
        return at(line, `There are more than ${BLOCK_LIMIT} items and headings. Split the file.`);
      Object.assign(paragraph, { lines: 0, length: 0, marks: 0 });
    }
    paragraph.lines += content.includes("|") ? 0 : 1;
    paragraph.length += content.length;
    const marks = count(content, MARKS);
    comparisons += marks * (2 * paragraph.marks + marks);
    paragraph.marks += marks;
    if (comparisons > COMPARISON_LIMIT) {
      return at(line, "This paragraph has too many *, _, [ and `. Escape the ones that are not markup.");
    }
    if (paragraph.length > PARAGRAPH_LIMIT || paragraph.lines > PARAGRAPH_LINES) {
      return at(line, "This paragraph is too long. Put blank lines between its parts.");
    }
  }
  return null;
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    yield text.slice(start, end);
    start = end + 1;
  }
}

const at = (line: number, message: string): Excess => ({ line, column: 1, message });

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}

function containersIn(line: string): number {
  const prefix = CONTAINERS.exec(line)?.[0] ?? "";
  return count(prefix, />|[-*+]|[.)]/gu);
}

/** How many items, each further in than the one before, lead to this line. */
function nesting(indents: number[], line: string): number {
  const spaces = ITEM.exec(line)?.[1];
  if (spaces === undefined) return 0;
  const indent = spaces.replaceAll("\t", "    ").length;
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
  return indents.length;
}

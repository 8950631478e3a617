/** Changes a config by offset, so that every other byte of the author's file stays the same. */
import {
  CST,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { paceOf, readConfig } from "./config.ts";
import type { Pace } from "../model/schedule.ts";
import { mondayOf } from "../model/week.ts";

/**
 * The config with another weekly pace. Null if the file is written in a way that this function cannot change in one
 * place; then the author must do it. An empty text stands for a file that does not exist yet. Throws ConfigError if the
 * file is already invalid.
 */
export function withPace(text: string, { unit, aWeek }: Pick<Pace, "unit" | "aWeek">): string | null {
  const known = paceOf(readConfig(text));
  if (known?.unit === unit && known.aWeek === aWeek) return text;
  const pace = paceMap(text);
  const pair = pace === null ? null : (pairOf(pace, "topics") ?? pairOf(pace, "hours"));
  const edited =
    pair === null
      ? appended(text, paceLines({ unit, aWeek }))
      : spliced(text, rangeOf(pair), `${unit}: ${aWeek}`);
  const wanted: Pace = { start: null, off: [], ...known, unit, aWeek };
  return says(edited, wanted) ? edited : null;
}

/** The config with additional weeks off, each identified by its Monday. Null as above, and if there is no pace yet. */
export function withWeeksOff(text: string, mondays: readonly string[]): string | null {
  const known = paceOf(readConfig(text));
  const pace = paceMap(text);
  if (known === null || pace === null) return null;
  const off = new Set(known.off.map(mondayOf));
  const more = mondays.filter((monday) => !off.has(monday));
  if (more.length === 0) return text;
  const edited = withMore(text, pace, more);
  return edited !== null && says(edited, { ...known, off: [...known.off, ...more] }) ? edited : null;
}

/** The config without a pace. Every other line stays, and so does each comment between the lines of the pace. Null as above. */
export function withoutPace(text: string): string | null {
  if (paceOf(readConfig(text)) === null) return text;
  const { contents } = parseDocument(text, { schema: "core" });
  const pair = isMap(contents) && contents.flow !== true ? pairOf(contents, "pace") : null;
  const end = isMap(pair?.value) ? pair.value.range?.[1] : undefined;
  if (pair === null || end === undefined) return null;
  const edited = withoutLines(text, [[rangeOf(pair)[0], end]]);
  return says(edited, null) ? edited : null;
}

/** The config in which these weeks, each identified by its Monday, are not off. Null as above. */
export function withoutWeeksOff(text: string, mondays: readonly string[]): string | null {
  const known = paceOf(readConfig(text));
  const pace = paceMap(text);
  const pair = pace === null ? null : pairOf(pace, "weeks_off");
  if (known === null || pair === null || !isSeq(pair.value)) return null;
  const stays = (day: string) => !mondays.includes(mondayOf(day));
  const edited = withFewer(text, pair, pair.value, stays);
  return edited !== null && says(edited, { ...known, off: known.off.filter(stays) }) ? edited : null;
}

function withFewer(
  text: string,
  { key }: Pair,
  seq: YAMLSeq,
  stays: (day: string) => boolean,
): string | null {
  const days = seq.items.filter(isScalar);
  const kept = days.map(({ source = "" }) => source).filter(stays);
  const [from = 0, to = 0] = seq.range ?? [];
  if (seq.flow === true)
    return hasComment(text, [from, to]) ? null : spliced(text, [from, to], `[${kept.join(", ")}]`);
  const gone = days.filter(({ source = "" }) => !stays(source));
  const shorter = withoutLines(
    text,
    gone.map(({ range }) => [range?.[0] ?? 0, range?.[1] ?? 0]),
  );
  const colon = isScalar(key) ? (key.range?.[1] ?? 0) + 1 : 0;
  return kept.length > 0 ? shorter : spliced(shorter, [colon, colon], " []");
}

type Range = readonly [from: number, to: number];

/** Whether a comment begins in a part of the text. */
export const hasComment = (text: string, range: Range): boolean => commentsIn(text, range).length > 0;

/** The comments that begin in a part of the text. */
function commentsIn(text: string, [from, to]: Range): readonly Range[] {
  // The lexer adds these between the parts of the file. They are not in its text.
  const marks = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
  const comments: Range[] = [];
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!marks.has(token)) {
      if (!isText && token.startsWith("#") && offset >= from && offset < to)
        comments.push([offset, offset + token.trimEnd().length]);
      offset += token.length;
    }
    isText = token === CST.SCALAR;
  }
  return comments;
}

const lineEnd = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

function spliced(text: string, [from, to]: Range, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}

function appended(text: string, lines: string): string {
  const end = lineEnd(text);
  const before = text === "" || text.endsWith("\n") ? text : `${text}${end}`;
  return `${before}${lines.replaceAll("\n", end)}${end}`;
}

/**
 * Checks that the edited text reads as intended before it is used, because a file may have a layout that this code does
 * not foresee.
 */
function says(text: string, wanted: Pace | null): boolean {
  try {
    return JSON.stringify(sorted(paceOf(readConfig(text)))) === JSON.stringify(sorted(wanted));
  } catch {
    // Whatever is wrong with it, it is not what was intended.
    return false;
  }
}

const sorted = (pace: Pace | null) =>
  pace === null ? null : [pace.unit, pace.aWeek, pace.start, pace.off.toSorted()];

function paceMap(text: string): YAMLMap | null {
  const pace = parseDocument(text, { schema: "core" }).get("pace", true);
  return isMap(pace) ? pace : null;
}

function pairOf(map: YAMLMap, key: string): Pair | null {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) ?? null;
}

function rangeOf({ key, value }: Pair): Range {
  const from = isScalar(key) ? key.range?.[0] : undefined;
  const to = isScalar(value) || isSeq(value) ? value.range?.[1] : undefined;
  return [from ?? 0, to ?? 0];
}

function withMore(text: string, pace: YAMLMap, days: readonly string[]): string | null {
  const pair = pairOf(pace, "weeks_off");
  const list = days.join(", ");
  if (pair === null) {
    const said = pairOf(pace, "topics") ?? pairOf(pace, "hours");
    if (said === null) return null;
    const [from, to] = rangeOf(said);
    const words = `weeks_off: [${list}]`;
    if (pace.flow === true) return spliced(text, [to, to], `, ${words}`);
    return withLines(text, to, [`${leadOf(text, from)}${words}`]);
  }
  const seq = pair.value;
  if (!isSeq(seq) || seq.range === undefined || seq.range === null) return null;
  const last = seq.items.at(-1);
  if (seq.flow === true) {
    const at = isScalar(last) && last.range ? last.range[1] : seq.range[0] + 1;
    return spliced(text, [at, at], last === undefined ? list : `, ${list}`);
  }
  if (!isScalar(last) || !last.range) return null;
  const [from, to] = last.range;
  const lead = leadOf(text, from);
  return withLines(
    text,
    to,
    days.map((day) => `${lead}${day}`),
  );
}

/** The text before an offset on its line. */
const leadOf = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);

/** The whole lines from one offset to another, with the line end after them. */
function linesOf(text: string, from: number, to: number): Range {
  const next = text.indexOf("\n", Math.max(from, to - 1));
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  return [Math.max(mark, text.lastIndexOf("\n", from - 1) + 1), next === -1 ? text.length : next + 1];
}

/** The text without the whole lines of these ranges. Each comment on them stays, on a line of its own. */
function withoutLines(text: string, ranges: readonly Range[]): string {
  const all = commentsIn(text, [0, text.length]);
  return ranges.reduceRight((rest, [from, to]) => {
    const lines = linesOf(text, from, to);
    const comments = all.filter(([start]) => start >= lines[0] && start < lines[1]);
    const kept = comments.map(([start, end]) => {
      const [indent = ""] = /^[\t ]*/u.exec(leadOf(text, start)) ?? [];
      return `${indent}${text.slice(start, end)}${lineEnd(text)}`;
    });
    return spliced(rest, lines, kept.join(""));
  }, text);
}

/** The text with lines added below the line of an offset. A comment on that line stays there. */
function withLines(text: string, offset: number, lines: readonly string[]): string {
  const found = /\r?\n|$/u.exec(text.slice(offset));
  const at = offset + (found?.index ?? 0);
  return spliced(text, [at, at], lines.map((line) => lineEnd(text) + line).join(""));
}

/**
 * A pace as two lines of YAML, for an edit, and for a person who edits the file by hand. There is no line end after
 * them.
 */
export const paceLines = ({ unit, aWeek }: Pick<Pace, "unit" | "aWeek">): string =>
  `pace:\n  ${unit}: ${aWeek}`;

/**
 * The text with `key` at the top level set to this value. Null if the file is not a mapping, because then there is no
 * place for a key. `value` is a plain YAML word, such as `false` or `5`.
 */
export function withSetting(text: string, key: string, value: string): string | null {
  const { contents } = parseDocument(text);
  if (contents === null) {
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${gap}${key}: ${value}\n`;
  }
  if (!isMap(contents)) return null;
  const pair = contents.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (pair !== undefined) {
    const range = isScalar(pair.value) ? pair.value.range : null;
    if (!range) return null;
    const [start, end] = range;
    const gap = /[\s,{]$/u.test(text.slice(0, start)) ? "" : " ";
    return `${text.slice(0, start)}${gap}${value}${text.slice(end)}`;
  }
  const start = contents.range?.[0] ?? 0;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  if (contents.flow !== true) return `${text.slice(0, start)}${key}: ${value}${newline}${text.slice(start)}`;
  const comma = contents.items.length === 0 ? "" : ", ";
  return `${text.slice(0, start + 1)}${key}: ${value}${comma}${text.slice(start + 1)}`;
}

/** Reads tables as entries: which column names the topic, which one says that it is done. */
import type { PhrasingContent, Table, TableRow } from "mdast";
import type { Entry, Group } from "./entry.ts";
import { consistsOf, equals, fold, lexicon } from "./words/lexicon.ts";
import { readMark, type Mark } from "./marks.ts";
import { plainText, tidy, undecorate } from "./plain-text.ts";
import { readText } from "./read-lists.ts";
import type { Source } from "./source.ts";
import { placeOf } from "./place.ts";
import * as vocabulary from "./vocabulary.ts";

const little = lexicon(vocabulary.QUALIFIERS);
const statusColumns = lexicon(vocabulary.STATUS_COLUMNS);
const minorColumns = lexicon(vocabulary.MINOR_COLUMNS);
const beside = lexicon(vocabulary.QUALIFIERS, vocabulary.COLUMN_QUALIFIERS);
const topicColumns = vocabulary.TOPIC_COLUMNS.map((name) => lexicon([name]));
const knownColumns = lexicon(vocabulary.TOPIC_COLUMNS, vocabulary.PROJECTS_HEAD);
const projectColumns = lexicon(vocabulary.PROJECTS_HEAD);
const done = lexicon(vocabulary.DONE);
const notDone = lexicon(vocabulary.NOT_DONE);

/** The cells of a row, one for each column of the head. */
type Row = readonly (readonly PhrasingContent[])[];

/** A table taken apart, its columns named. */
interface Grid {
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: Row; readonly row: TableRow }[];
}

function readGrid(table: Table): Grid {
  const [head, ...rows] = table.children;
  const names = (head?.children ?? []).map((cell) => plainText(cell.children));
  return {
    head: names,
    rows: rows.map((row) => ({ cells: names.map((_, index) => row.children[index]?.children ?? []), row })),
  };
}

const cellAt = (cells: Row, column: number): readonly PhrasingContent[] => cells[column] ?? [];
const titleAt = ({ head }: Grid, column: number): string => head[column] ?? "";

/** Reads each body row as one entry. Rows without a name say nothing and are left out. */
export function readTable(table: Table, source: Source): Group {
  const grid = readGrid(table);
  const { tables } = source.options;
  const name = columnNamed(grid, tables.name) ?? nameColumn(grid);
  const status =
    columnNamed(grid, tables.status) ??
    grid.head.findIndex((title) => consistsOf(title, statusColumns, little));
  const grouping = groupingColumn(grid, name);
  let group: string | null = null;
  const entries = grid.rows.flatMap(({ cells, row }): readonly Entry[] => {
    if (grouping !== null) group = groupOf(titleAt(grid, grouping), cellAt(cells, grouping)) ?? group;
    const text = readText(cellAt(cells, name), source);
    if (text.title === "") return [];
    const mark = status >= 0 && status !== name ? statusOf(cellAt(cells, status)) : text.mark;
    return [
      {
        ...text,
        origin: "row",
        mark,
        group,
        cells: (name + 1 < cells.length ? cells.slice(name + 1) : cells.slice(0, name))
          .map((cell) => plainText(cell))
          .filter((cell) => cell !== ""),
        links: text.links.length > 0 ? text.links : readText(cells.flat(), source).links,
        pin: text.pin ?? readText(cells.flat(), source).pin,
        ordered: false,
        label: null,
        children: [],
        detail: detailOf(grid.head, cells, name, status),
        place: placeOf(row),
      },
    ];
  });
  return { origin: "table", entries };
}

/**
 * The column that names the rows: the best-known name for it among the heads, but a project before what is learnt
 * with it; else the first that is neither
 * minor nor numbers, nor the same in nearly every row.
 */
function nameColumn(grid: Grid): number {
  const columns = grid.head.map((_, index) => index).filter((index) => isNaming(grid, index));
  const first = columns.find((index) => consistsOf(titleAt(grid, index), knownColumns, beside));
  if (first !== undefined && consistsOf(titleAt(grid, first), projectColumns, beside)) return first;
  for (const list of topicColumns) {
    const known = columns.find((index) => consistsOf(titleAt(grid, index), list, beside));
    if (known !== undefined) return known;
  }
  return columns.find((index) => !consistsOf(titleAt(grid, index), minorColumns, little)) ?? columns[0] ?? 0;
}

/** The column that an author names, or null. */
function columnNamed(grid: Grid, name: string | null): number | null {
  const index = name === null ? -1 : grid.head.findIndex((title) => fold(title) === fold(name));
  return index < 0 ? null : index;
}

/** Whether a column's cells are words, mostly different ones. */
function isNaming(grid: Grid, column: number): boolean {
  const texts = grid.rows
    .map(({ cells }) => fold(plainText(cellAt(cells, column))))
    .filter((text) => text !== "");
  const worded = texts.filter((text) => /\p{L}/u.test(text));
  if (worded.length * 2 < grid.rows.length || worded.length === 0) return false;
  return texts.length < 3 || new Set(texts).size * 2 > texts.length;
}

/** A column before the name whose cells repeat or stay blank: the rows belong together by it. */
function groupingColumn(grid: Grid, name: number): number | null {
  const found = grid.head.findIndex((_, index) => {
    if (index >= name) return false;
    const texts = grid.rows.map(({ cells }) => plainText(cellAt(cells, index)));
    const distinct = new Set(texts.filter((text) => text !== "")).size;
    return distinct > 1 && distinct * 1.5 <= texts.length;
  });
  return found < 0 ? null : found;
}

/** What a cell says of the group that starts there: "Week 2" for a bare 2 below "Week". Null for a blank one. */
function groupOf(head: string, cell: readonly PhrasingContent[]): string | null {
  const text = undecorate(plainText(cell));
  if (text === "") return null;
  return /\p{L}/u.test(text) ? text : tidy(`${head} ${text}`);
}

function statusOf(cell: readonly PhrasingContent[]): Mark {
  const text = plainText(cell);
  if (readMark(text) === "check" || /^(?:🟢|\[\s*[x✓✔✅])/iu.test(text)) return "done";
  if (readMark(text) === "cross") return "open";
  if (equals(text, done)) return "done";
  return equals(text, notDone) || /^(?:|\[ \]|[🔴🟡🟠⚪].*)$/u.test(text) ? "open" : "none";
}

/** What the other columns say, as a list "- **Column**: words". */
function detailOf(head: readonly string[], cells: Row, name: number, status: number): string {
  return head
    .map((title, index) => ({ title, text: plainText(cellAt(cells, index)), index }))
    .filter(({ text, index }) => index !== name && index !== status && /[\p{L}]/u.test(text))
    .map(({ title, text }) => (title === "" ? `- ${text}` : `- ${title}: ${text}`))
    .join("\n");
}

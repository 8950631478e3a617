/** Tells the columns of a table apart: which one names its rows, which one holds their state, which one groups them. */
import { readMark, type Mark } from "../outline/marks.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { undecorate } from "../plain-text.ts";
import { consistsOf, equals, fold, mentions } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { stepOf } from "../words/step.ts";
import { titleForm } from "./title-form.ts";
import { hasLetter } from "../../text/letters.ts";

export interface Columns {
  readonly name: number;
  /** -1 where no column holds a state. */
  readonly status: number;
  /** A column before the name whose cells repeat or stay blank: the rows belong together by it; else -1. */
  readonly group: number;
}

/** What an author says about tables. */
export interface NamedColumns {
  readonly name: string | null;
  readonly status: string | null;
}

/** The cell of a row in a column, or undefined. */
export function cellAt(row: OutlineNode, column: number): OutlineNode | undefined {
  return row.children.find((cell) => cell.kind === "cell" && cell.column === column);
}

/** The columns of a table whose rows these are. */
export function columnsOf(rows: readonly OutlineNode[], named: NamedColumns, lexicons: Lexicons): Columns {
  const head = rows[0]?.head ?? [];
  const width = Math.max(head.length, ...rows.slice(0, 50).map(({ children }) => children.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const chosen = columnNamed(head, named.status);
  const status =
    chosen ?? head.findIndex((title) => consistsOf(title, lexicons.statusColumns, lexicons.little));
  const name = columnNamed(head, named.name) ?? nameColumn(rows, head, columns, status, lexicons);
  const isState = status !== name && (chosen !== null || !namesMaterial(rows, status, lexicons));
  return { name, status: isState ? status : -1, group: groupColumn(rows, columns, name) };
}

/** "y" is "yes" in a status column, and "and" in the words of a Spanish one. */
const LETTER = /(?<!\p{L})\p{L}(?!\p{L})/gu;

/**
 * Whether the check marks of a column say what there is rather than what is done: "✅ tasks + tests" in every row, where
 * most of the words say nothing of being done. Where one row has no check mark, the marks tell rows apart.
 */
function namesMaterial(rows: readonly OutlineNode[], column: number, lexicons: Lexicons): boolean {
  const cells = rows.flatMap((row) => cellAt(row, column) ?? []);
  const isChecked = ({ mark }: OutlineNode): boolean => mark === "check" || mark === "checked";
  const isSilent = ({ text }: OutlineNode): boolean =>
    /\p{L}{4}/u.test(text) && !/\d/u.test(text) && !mentions(text.replace(LETTER, ""), lexicons.done);
  return cells.length > 1 && cells.every(isChecked) && cells.filter(isSilent).length * 2 > cells.length;
}

function columnNamed(head: readonly string[], name: string | null): number | null {
  const index = name === null ? -1 : head.findIndex((title) => fold(title) === fold(name));
  return index < 0 ? null : index;
}

/** "What" names the rows of a plan, but behind a column of different names it explains each of them, as in a glossary. */
const WHAT: ReadonlySet<string> = new Set(["what", "que", "quoi"]);

/** So many rows show what a column holds. */
const SAMPLE_ROWS = 200;

/** How well each column would name the rows: its head's words, and cells that are names, different ones, and no steps. */
function nameColumn(
  rows: readonly OutlineNode[],
  head: readonly string[],
  columns: readonly number[],
  status: number,
  lexicons: Lexicons,
): number {
  const sample = rows.slice(0, SAMPLE_ROWS);
  let best = { column: 0, score: Number.NEGATIVE_INFINITY };
  // Beside numbered weeks a project goes with what is learnt; it does not name it.
  const isPlan = isStepName(head[0] ?? "", lexicons);
  let isBehindName = false;
  let isBehindTerm = false;
  for (const column of columns) {
    if (column === status) continue;
    const cells = sample.map((row) => cellAt(row, column)).filter((cell) => cell !== undefined);
    const filled = cells.filter(({ title }) => hasLetter(title));
    if (filled.length === 0) continue;
    const share = (test: (cell: OutlineNode) => boolean): number =>
      filled.filter(test).length / filled.length;
    const title = head[column] ?? "";
    const isKnown = consistsOf(title, lexicons.topicColumns, lexicons.little);
    const known = isKnown && !(isBehindTerm && WHAT.has(fold(title)));
    // The rows of a list of books are named by a column of sources, those of a plan are not.
    const source = consistsOf(title, lexicons.sources, lexicons.little);
    const project = consistsOf(title, lexicons.projects, lexicons.besideColumns);
    const skill = consistsOf(title, lexicons.skills, lexicons.besideColumns);
    // "Topics" behind "Project" are what the project teaches; behind "Week" they name the rows.
    const learnt = isBehindName && consistsOf(title, lexicons.learntColumns, lexicons.little);
    const minor = consistsOf(title, lexicons.minorColumns, lexicons.little);
    const different = new Set(filled.map((cell) => fold(cell.title))).size / filled.length;
    const names = share((cell) => titleForm(cell.title) === "name");
    const steps = share(
      (cell) => stepOf(cell.title, lexicons) !== null && !/[:：–—-]\s*\S/u.test(cell.title),
    );
    const score =
      filled.length / sample.length +
      different +
      names +
      ((project && !isPlan) || skill ? 1.5 : known ? (source ? 0.6 : 1.2) : 0) -
      (learnt ? 0.8 : 0) -
      (minor && !known && !project ? 1 : 0) -
      (project && isPlan ? 0.5 : 0) -
      steps * 1.5 -
      share((cell) => titleForm(cell.title) === "duration" || titleForm(cell.title) === "url") * 2 -
      column * 0.15;
    if (score > best.score) best = { column, score };
    const isPace = consistsOf(title, lexicons.paceColumns, lexicons.little);
    const holdsNames = names > 0.5 && steps < 0.5 && !minor && !isPace;
    isBehindName ||= holdsNames;
    isBehindTerm ||= holdsNames && different === 1 && filled.length === sample.length;
  }
  return best.column;
}

/** Whether a column's head is the name of a step, "Week", so that its cells number steps. */
export function isStepName(head: string, lexicons: Lexicons): boolean {
  return (
    /^\S+$/u.test(head) && (stepOf(`${head} 1`, lexicons) !== null || stepOf(`第1${head}`, lexicons) !== null)
  );
}

function groupColumn(rows: readonly OutlineNode[], columns: readonly number[], name: number): number {
  return columns.findIndex((column) => {
    if (column >= name || rows.length < 3) return false;
    const texts = rows.map((row) => cellAt(row, column)?.title ?? "");
    // How long rows take groups nothing, however often it repeats.
    if (texts.every((text) => text === "" || titleForm(text) === "duration")) return false;
    const distinct = new Set(texts.filter((text) => text !== "")).size;
    return distinct > 1 && distinct * 1.5 <= texts.length;
  });
}

/** What the state of a row is, by the words or the mark in its status column; `head` is the name of that column. */
export function statusOf(cell: OutlineNode | undefined, head: string, lexicons: Lexicons): Mark {
  if (cell === undefined) return "none";
  if (cell.task) return cell.mark;
  if (cell.mark === "check" || cell.mark === "checked") return "done";
  if (cell.mark === "cross") return "open";
  const text = cell.text === "" ? cell.title : cell.text;
  // "2026-03-01" below "Completed" is when it was; below "Status" it may be when it has to be.
  return DATE.test(text) && mentions(head, lexicons.done) ? "done" : stateOf(text, lexicons);
}

const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/u;
/** "5/5", "2 / 7". */
const COUNTED = /^(\d{1,4})\s?\/\s?(\d{1,4})$/u;
/** A remark or a date behind the words: "Done (in March)", "Done 2026-03-01". */
const REMARK = /\s*[([（][^()[\]（）]{1,60}[)\]）]$|\s+\d{4}-\d{2}-\d{2}$/u;

/** What words say of the state of something. */
export function stateOf(words: string, lexicons: Lexicons): Mark {
  const mark = readMark(words);
  if (mark === "check" || mark === "checked" || /^(?:🟢|\[\s*[x✓✔✅])/iu.test(words)) return "done";
  if (mark === "cross") return "open";
  const said = undecorate(words);
  const text = said.replace(REMARK, "");
  if (equals(text, lexicons.done) || equals(said, lexicons.done)) return "done";
  const [, part, whole] = COUNTED.exec(text) ?? [];
  if (part !== undefined) return Number(part) > 0 && Number(part) === Number(whole) ? "done" : "open";
  if (equals(text, lexicons.notDone) || /^(?:|\[ \]|[🔴🟡🟠⚪].*)$/u.test(words)) return "open";
  return "none";
}

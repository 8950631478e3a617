/** Follows the code fences of a Markdown text line by line, as CommonMark describes them, also in lists. */

/** The signs before the text of a line: white space, and the signs of items that begin in it. */
const MARKER = /[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/uy;
const FENCE = /^(?<signs>`{3,}|~{3,})(?<info>[^]*)$/u;
const TAB = 4;
/** A line that is further in is code by its indent, or continues a paragraph. */
const INDENT_LIMIT = 4;

interface Fence {
  readonly sign: string;
  readonly length: number;
  /** The column of the text in the list item around it; 0 outside of lists. */
  readonly margin: number;
}

export class CodeFences {
  /** The columns at which the texts of the open list items begin, the outer ones first. */
  readonly #margins: number[] = [];
  #fence: Fence | null = null;

  /** Whether the next line of the text is a fence or in one. Call it once for each line, in order. The time is proportional to its length. */
  isCode(line: string): boolean {
    const { column: indent, at } = blanks(line, 0, 0);
    const isEmpty = at === line.length;
    if (this.#fence !== null && !isEmpty && indent < this.#fence.margin) this.#fence = null;
    if (this.#fence !== null) {
      if (indent - this.#fence.margin < INDENT_LIMIT && closes(line.slice(at), this.#fence))
        this.#fence = null;
      return true;
    }
    if (isEmpty) return false;
    while ((this.#margins.at(-1) ?? 0) > indent) this.#margins.pop();
    const { column, text } = this.#enterItems(line, { column: indent, at });
    const margin = this.#margins.at(-1) ?? 0;
    const { signs = "", info = "" } = FENCE.exec(text)?.groups ?? {};
    // "```npm i```" is code in a line.
    if (signs === "" || column - margin >= INDENT_LIMIT || (signs.startsWith("`") && info.includes("`")))
      return false;
    this.#fence = { sign: signs.charAt(0), length: signs.length, margin };
    return true;
  }

  /** Opens the items whose signs are at the start of the line, and returns what is behind the last one. */
  #enterItems(
    line: string,
    start: { readonly column: number; readonly at: number },
  ): { readonly column: number; readonly text: string } {
    let { column, at } = start;
    for (;;) {
      if (column - (this.#margins.at(-1) ?? 0) >= INDENT_LIMIT) break;
      MARKER.lastIndex = at;
      const marker = MARKER.exec(line)?.[0];
      if (marker === undefined) break;
      const behind = blanks(line, at + marker.length, column + marker.length);
      const width = behind.column - column - marker.length;
      // Code by its indent, or nothing, may be the text of an item.
      const isFar = width > INDENT_LIMIT || behind.at === line.length;
      this.#margins.push(isFar ? column + marker.length + 1 : behind.column);
      ({ column, at } = behind);
    }
    return { column, text: line.slice(at) };
  }
}

/** Where the white space that begins at an offset ends. */
function blanks(line: string, from: number, start: number): { readonly column: number; readonly at: number } {
  let [at, column] = [from, start];
  for (; at < line.length; at += 1) {
    const character = line[at];
    if (character === "\t") column += TAB - (column % TAB);
    else if (character === " ") column += 1;
    else if (character !== "\r") break;
  }
  return { column, at };
}

/** Only the same sign closes a fence, at least as often, with nothing behind it. */
function closes(text: string, { sign, length }: Fence): boolean {
  const signs = text.trimEnd();
  let count = 0;
  while (signs[count] === sign) count += 1;
  return count >= length && count === signs.length;
}

/** Knows which characters of a text are words of its author, and gives its lines without all others. */
import type { ProseLine } from "./source.ts";

export class Prose {
  readonly #text: string;
  /** 1 for each character that is prose. */
  readonly #covered: Uint8Array;
  readonly #starts: readonly number[];
  readonly #paragraphs = new Set<number>();

  constructor(text: string) {
    this.#text = text;
    this.#covered = new Uint8Array(text.length);
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  cover(start: number, end: number): void {
    this.#covered.fill(1, start, end);
  }

  uncover(start: number, end: number): void {
    this.#covered.fill(0, start, end);
  }

  /** Covers a paragraph, but not the formulas between `$$` in it. */
  coverParagraph(start: number, end: number): void {
    this.cover(start, end);
    const text = this.#text.slice(start, end);
    for (let open = text.indexOf("$$"); open >= 0;) {
      const close = text.indexOf("$$", open + 2);
      if (close < 0) break;
      this.uncover(start + open, start + close + 2);
      open = text.indexOf("$$", close + 2);
    }
    for (let line = this.#lineAt(start); (this.#starts[line] ?? Infinity) < end; line += 1)
      this.#paragraphs.add(line);
  }

  isProse(offset: number): boolean {
    return this.#covered[offset] === 1;
  }

  /** The line and the column of an offset, both starting at 1. */
  placeOf(offset: number): { readonly line: number; readonly column: number } {
    const line = this.#lineAt(offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }

  lines(): readonly ProseLine[] {
    const prose = this.#prose().split("\n");
    return this.#text.split("\n").map((raw, index) => ({
      number: index + 1,
      offset: this.#starts[index] ?? 0,
      text: prose[index] ?? "",
      raw,
      isParagraph: this.#paragraphs.has(index),
    }));
  }

  /** The text with blanks in place of all that is not covered. */
  #prose(): string {
    const pieces: string[] = [];
    for (let start = 0; start < this.#text.length;) {
      const isCovered = this.#covered[start] === 1;
      const next = this.#covered.indexOf(isCovered ? 0 : 1, start);
      const end = next < 0 ? this.#text.length : next;
      const piece = this.#text.slice(start, end);
      pieces.push(isCovered ? piece : blank(piece));
      start = end;
    }
    return pieces.join("");
  }

  /** The index of the line with the offset. */
  #lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** As many spaces and the same line ends. */
const blank = (text: string): string => text.replaceAll(/[^\r\n]+/gu, (found) => " ".repeat(found.length));

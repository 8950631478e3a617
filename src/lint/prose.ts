/** The lines of a Markdown text in which everything that is not prose is blank: code, comments and front matter. */

export interface ProseLine {
  /** Starting at 1. */
  readonly number: number;
  /** Where it starts in the whole text. */
  readonly offset: number;
  /** Has the same length as the line in the text. Code and comments are spaces. */
  readonly text: string;
  /** The same, but with its comments. */
  readonly withComments: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n){0,200}?---[ \t]*(?:\r?\n|$)/u;
/** A fence may be in a list or a quotation. */
const FENCE = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(?<marks>`{3,}|~{3,})(?<info>.*)$/u;

/** The time is proportional to the length of the text. */
export function proseLines(text: string): readonly ProseLine[] {
  const mark = text.startsWith("\uFEFF") ? " " : "";
  const body = mark + text.slice(mark.length).replace(FRONT_MATTER, (matter) => blank(matter));
  const lines: ProseLine[] = [];
  let offset = 0;
  let fence: string | null = null;
  let inComment = false;
  for (const [index, line] of body.split("\n").entries()) {
    const { marks = "", info = "" } = FENCE.exec(line)?.groups ?? {};
    const opens: boolean =
      fence === null && !inComment && marks !== "" && !(marks.startsWith("`") && info.includes("`"));
    const isCode = fence !== null || opens;
    if (opens) fence = marks;
    else if (fence !== null && marks.startsWith(fence) && info.trim() === "") fence = null;
    const withComments = isCode ? blank(line) : withoutCode(line);
    const comments: Uncommented = isCode
      ? { text: withComments, inComment }
      : withoutComments(withComments, inComment);
    inComment = comments.inComment;
    lines.push({ number: index + 1, offset, text: comments.text, withComments });
    offset += line.length + 1;
  }
  return lines;
}

const blank = (text: string): string => text.replaceAll(/[^\r\n]/gu, (found) => " ".repeat(found.length));

/** Replaces code between equally long runs of backticks with spaces. A long line may have a run every few characters. */
function withoutCode(line: string): string {
  if (!line.includes("`")) return line;
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = line.indexOf("`"); start >= 0; start = line.indexOf("`", ends.at(-1))) {
    let end = start + 1;
    while (line[end] === "`") end += 1;
    starts.push(start);
    ends.push(end);
  }
  const closing = new Int32Array(starts.length).fill(-1);
  const nextOf = new Map<number, number>();
  for (let at = starts.length - 1; at >= 0; at -= 1) {
    const length = (ends[at] ?? 0) - (starts[at] ?? 0);
    closing[at] = nextOf.get(length) ?? -1;
    nextOf.set(length, at);
  }
  const pieces: string[] = [];
  let done = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const close = closing[at] ?? -1;
    if (close < 0) continue;
    const start = starts[at] ?? 0;
    const after = ends[close] ?? 0;
    pieces.push(line.slice(done, start), " ".repeat(after - start));
    done = after;
    at = close;
  }
  return pieces.join("") + line.slice(done);
}

interface Uncommented {
  readonly text: string;
  readonly inComment: boolean;
}

/** Replaces HTML comments with spaces. A comment may continue on the next lines. */
function withoutComments(line: string, begun: boolean): Uncommented {
  let inComment = begun;
  let text = "";
  let at = 0;
  while (at < line.length) {
    const mark: string = inComment ? "-->" : "<!--";
    const found = line.indexOf(mark, at);
    const end = found === -1 ? line.length : found + (inComment ? mark.length : 0);
    text += inComment ? " ".repeat(end - at) : line.slice(at, end);
    if (found === -1) break;
    at = end;
    inComment = !inComment;
  }
  return { text, inComment };
}

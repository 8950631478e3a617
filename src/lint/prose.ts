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
  const body = text.replace(/^\uFEFF/u, " ").replace(FRONT_MATTER, (matter) => blank(matter));
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

/** Replaces code between equally long runs of backticks with spaces. */
function withoutCode(line: string): string {
  if (!line.includes("`")) return line;
  const runs = [...line.matchAll(/`+/gu)].map(({ index, 0: { length } }) => ({ index, length }));
  const closing = new Map<number, number>();
  const nextOf = new Map<number, number>();
  for (const [at, { length }] of [...runs.entries()].toReversed()) {
    const next = nextOf.get(length);
    if (next !== undefined) closing.set(at, next);
    nextOf.set(length, at);
  }
  let result = "";
  let done = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const [start, end] = [runs[at], runs[closing.get(at) ?? -1]];
    if (start === undefined || end === undefined) continue;
    const after = end.index + end.length;
    result += line.slice(done, start.index) + " ".repeat(after - start.index);
    done = after;
    at = closing.get(at) ?? at;
  }
  return result + line.slice(done);
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

/** Where the words of a line of Markdown or HTML end, so that a comment fits behind them. */

/** Closing tags of what can be an item: a comment belongs to the item only before them. */
const CLOSING_TAG = /<\/(?:li|h[1-6]|summary|t[dhr]|ul|ol|table|details)\s{0,9}>$/iu;
/** In characters. */
const TAG_LENGTH = 24;

/**
 * The offset before what may be at the end of the line: white space, a hard break, the last bar of a table's row, the closing signs
 * of a heading, or closing tags.
 */
export function endOfContent(line: string, isHeading: boolean): number {
  const content = line.trimEnd();
  if (content.trimStart().startsWith("<")) return beforeTags(content);
  const last = content.at(-1);
  let end = content.length;
  if (isHeading && last === "#") {
    while (content[end - 1] === "#") end -= 1;
    if (!/\s/u.test(content[end - 1] ?? "")) end = content.length;
  } else if ((last === "|" || last === "\\") && !isEscaped(content, end - 1)) end -= 1;
  return content.slice(0, end).trimEnd().length;
}

/** Whether an odd number of backslashes is before the character. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === "\\") start -= 1;
  return (at - start) % 2 === 1;
}

function beforeTags(content: string): number {
  let end = content.length;
  for (;;) {
    const tag = CLOSING_TAG.exec(content.slice(Math.max(0, end - TAG_LENGTH), end))?.[0];
    if (tag === undefined) return end;
    end = content.slice(0, end - tag.length).trimEnd().length;
  }
}

/** Finds the lines of a Markdown text at which a block probably starts, so that the text can be read in chunks. */

/** The start of a line and where the line ends. */
export interface Cut {
  readonly offset: number;
  readonly line: number;
  readonly end: number;
}

/** A heading, or an item of a list at the margin: these start a block whatever is before them, outside fences. */
const STARTER = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/u;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/** Lines that start a block, unless they are inside something that only a reader of the whole text can see. */
export function findCuts(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let fence: string | null = null;
  let comment = false;
  let before = "";
  let offset = 0;
  for (let line = 1; offset < text.length; line++) {
    const newline = text.indexOf("\n", offset);
    const end = newline < 0 ? text.length : newline + 1;
    const content = text.slice(offset, end).trimEnd();
    const marker = FENCE.exec(content)?.[1];
    const inside = fence !== null || comment;
    if (fence !== null) {
      if (marker !== undefined && marker[0] === fence[0] && marker.length >= fence.length) fence = null;
    } else if (marker !== undefined) fence = marker;
    if (content.includes("<!--") || comment)
      comment =
        content.lastIndexOf("-->") < content.lastIndexOf("<!--") || (comment && !content.includes("-->"));
    const starts = STARTER.test(content) || before === "" || UNDERLINE.test(before);
    if (!inside && starts && /^[^\s\uFEFF<]/u.test(content)) cuts.push({ offset, line, end });
    before = content;
    offset = end;
  }
  return cuts;
}

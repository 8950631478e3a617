/** Reads the content of a numbered step that is neither a list nor a table: links, or short lines of their own. */
import type { Paragraph } from "mdast";
import type { Entry, Group } from "./entry.ts";
import { placeOf } from "./place.ts";
import { plainText } from "./plain-text.ts";
import { readLinkParagraph } from "./read-link-paragraphs.ts";
import { readText } from "./read-lists.ts";
import type { Block } from "./sections.ts";
import type { Source } from "./source.ts";

const LONGEST = 60;

/** Each paragraph an entry where all are short and none ends as a sentence; else the links of those that are links. */
export function readShortParagraphs(blocks: readonly Block[], source: Source): readonly Group[] {
  const paragraphs = blocks.filter((block) => block.type === "paragraph");
  const links = paragraphs
    .map((paragraph) => readLinkParagraph(paragraph, source))
    .filter((group) => group !== null);
  if (links.length > 0) return links;
  const short = paragraphs.filter(isShort);
  if (short.length < 2 || short.length < paragraphs.length) return [];
  return [{ origin: "list", entries: short.map((paragraph) => lineEntry(paragraph, source)) }];
}

function isShort(paragraph: Paragraph): boolean {
  const text = plainText(paragraph.children);
  return text !== "" && text.length <= LONGEST && !/[.!?。！？:：]$/u.test(text);
}

function lineEntry(paragraph: Paragraph, source: Source): Entry {
  const text = readText(paragraph.children, source);
  const place = placeOf(paragraph);
  return { ...text, origin: "item", ordered: false, label: null, children: [], detail: "", place };
}

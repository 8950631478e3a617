/** Reads paragraphs that are nothing but links, each link an entry. */
import type { Link, LinkReference, Nodes, Paragraph } from "mdast";
import type { Entry, Group } from "./entry.ts";
import { plainText } from "./plain-text.ts";
import { readText } from "./read-lists.ts";
import type { Source } from "./source.ts";
import { placeOf } from "./place.ts";

/** Null where a paragraph says more than its links. */
export function readLinkParagraph(paragraph: Paragraph, source: Source): Group | null {
  const links = paragraph.children.filter((node) => node.type === "link" || node.type === "linkReference");
  const outside = plainText(
    paragraph.children.filter((node): boolean => !links.some((link) => link === node)),
  );
  if (links.length === 0 || /[\p{L}\p{N}]/u.test(outside)) return null;
  const entries = links.filter((link) => !isImage(link)).map((link) => linkEntry(link, source));
  return entries.length === 0 ? null : { origin: "links", entries };
}

function linkEntry(link: Link | LinkReference, source: Source): Entry {
  const text = readText([link], source);
  const place = placeOf(link);
  return { ...text, origin: "link", ordered: false, label: null, children: [], detail: "", place };
}

/** Badges are links too, with a picture for text. */
function isImage(link: Nodes): boolean {
  return plainText([link]) === "";
}

/** Finds links around pictures. They have no words, so the words of a node do not tell that they are there. */
import { hrefOf } from "../../text/html-events.ts";

const PICTURE = String.raw`!\[[^[\]]{0,300}\](?:\([^()]{0,2000}\)|\[[^[\]]{0,300}\])?`;
const TARGET = String.raw`\(\s{0,9}<?(?<url>[^()\s<>]{0,2000})>?[^()]{0,300}\)|\[[^[\]]{0,300}\]`;
const IN_MARKDOWN = new RegExp(String.raw`\[\s{0,9}${PICTURE}\s{0,9}\](?:${TARGET})`, "gu");
const IN_HTML = /<a\b(?<attributes>[^<>]{0,2000})>\s{0,99}<img\b/giu;

/** The addresses of the links around pictures in a text; null for each whose address is defined elsewhere. */
export const pictureLinks = (markdown: string): readonly (string | null)[] => [
  ...Array.from(markdown.matchAll(IN_MARKDOWN), ({ groups }) => groups?.["url"] ?? null),
  ...Array.from(markdown.matchAll(IN_HTML), ({ groups }) => hrefOf(groups?.["attributes"] ?? "")),
];

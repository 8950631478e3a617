/** Makes hostile text safe inside XML and HTML. */
import { cleanText } from "../markdown/clean-text.ts";

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text for an element or a quoted attribute, without characters that XML forbids. */
export const escapeXml = (text: string): string =>
  cleanText(text).replaceAll(/[&<>"']/gu, (sign) => ESCAPED[sign] ?? sign);

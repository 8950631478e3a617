/** Makes hostile text safe inside XML and HTML. */
import { cleanText } from "../markdown/clean-text.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text for an element or a quoted attribute, without characters that XML forbids. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Makes hostile text safe inside XML and HTML. */
import { cleanText } from "../markdown/clean-text.ts";

/** The text for an element or a quoted attribute, without characters that XML forbids. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

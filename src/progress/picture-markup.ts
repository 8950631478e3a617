/** Shows the committed picture in Markdown: the narrow one on phones, and the dark ones in a dark theme. */
import { escapeXml } from "./escape-xml.ts";
import { countWords } from "./headline.ts";
import type { Language } from "../language/language.ts";
import { PICTURES } from "../model/paths.ts";
import type { Progress } from "../model/progress.ts";

/** The widest window, in CSS pixels, in which the narrow picture is shown. */
const PHONE = 600;

/**
 * `root` is put in front of each path: empty for a file at the root of the repository, an address for an issue, where
 * GitHub resolves no relative paths.
 */
export function pictureMarkup(
  progress: Progress,
  { language, root }: { readonly language: Language; readonly root: string },
): string {
  const words = `${language.picture.title}: ${countWords(progress.count, language)}`;
  const [dark, narrow] = ["(prefers-color-scheme: dark)", `(max-width: ${PHONE}px)`];
  const source = (media: string, path: string) => `  <source media="${media}" srcset="${root}${path}">`;
  return [
    "<p><picture>",
    source(`${dark} and ${narrow}`, PICTURES.narrowDark),
    source(narrow, PICTURES.narrowLight),
    source(dark, PICTURES.dark),
    `  <img src="${root}${PICTURES.light}" alt="${escapeXml(words)}" width="100%">`,
    "</picture></p>",
  ].join("\n");
}

/** Shows the committed picture in Markdown: the narrow one on phones, and the dark ones in a dark theme. */
import { escapeXml } from "./escape-xml.ts";
import { countWords } from "./headline.ts";
import type { Language } from "../language/language.ts";
import { PICTURES } from "../model/paths.ts";
import type { Progress } from "../model/progress.ts";

/** The widest window, in CSS pixels, in which the narrow picture is shown. */
const PHONE = 600;

/** The paths of a picture in its four variants. */
export interface PicturePaths {
  readonly light: string;
  readonly dark: string;
  readonly narrowLight: string;
  readonly narrowDark: string;
}

/**
 * `root` is put in front of each path: empty for a file at the root of the repository, an address for an issue, where
 * GitHub resolves no relative paths.
 */
export function pictureMarkup(
  progress: Progress,
  { language, root }: { readonly language: Language; readonly root: string },
): string {
  const words = `${language.picture.title}${language.signs.colon}${countWords(progress.count, language)}`;
  const addresses = addressesOf(PICTURES, (path) => root + path);
  return `<p>${pictureElement(addresses, words, "100%")}</p>`;
}

/** The variants of a picture with an address for each path. */
export const addressesOf = (paths: PicturePaths, address: (path: string) => string): PicturePaths => ({
  light: address(paths.light),
  dark: address(paths.dark),
  narrowLight: address(paths.narrowLight),
  narrowDark: address(paths.narrowDark),
});

/** The element, from the addresses of the variants. `words` are for people who do not see it. */
export function pictureElement(addresses: PicturePaths, words: string, width: string): string {
  const [dark, narrow] = ["(prefers-color-scheme: dark)", `(max-width: ${PHONE}px)`];
  const source = (media: string, address: string) => `  <source media="${media}" srcset="${address}">`;
  return [
    "<picture>",
    source(`${dark} and ${narrow}`, addresses.narrowDark),
    source(narrow, addresses.narrowLight),
    source(dark, addresses.dark),
    `  <img src="${addresses.light}" alt="${escapeXml(words)}" width="${width}">`,
    "</picture>",
  ].join("\n");
}

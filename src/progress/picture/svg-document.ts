/** A picture as a whole SVG document, with words for people who do not see it. */
import { element, textElement, type Markup } from "./element.ts";
import type { Theme } from "./theme.ts";

/** The fonts of GitHub's pages. */
const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

export interface Sheet {
  /** In units of the picture. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, in sentences. */
  readonly description: string;
}

/** The document as text, a line for each element, so that changes are easy to compare. It loads nothing. */
export function svgDocument(
  { width, height, title, description }: Sheet,
  content: readonly Markup[],
): string {
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": "title desc",
      "font-family": FONT,
    },
    [
      textElement("title", { id: "title" }, title),
      textElement("desc", { id: "desc" }, description),
      ...content,
    ],
  );
  return `${svg.markup.replaceAll("><", ">\n<")}\n`;
}

/** The border and the background of a picture for one theme. */
export const page = ({ width, height }: Pick<Sheet, "width" | "height">, theme: Theme): Markup =>
  element("rect", {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 6,
    fill: theme.background,
    stroke: theme.border,
  });

/** Builds SVG element by element, so that hostile text is always escaped. */
import { escapeXml } from "../escape-xml.ts";

/** Markup that is safe. Only `element` and `textElement` create it. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element with child elements. Lengths have at most two decimals. */
export function element(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const inside = children.map(({ markup }) => markup).join("");
  return {
    markup: inside === "" ? `<${open(name, attributes)}/>` : `<${open(name, attributes)}>${inside}</${name}>`,
  };
}

/** An element with text. */
export function textElement(name: string, attributes: Attributes, text: string): Markup {
  return { markup: `<${open(name, attributes)}>${escapeXml(text)}</${name}>` };
}

function open(name: string, attributes: Attributes): string {
  return [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(written(value))}"`),
  ].join(" ");
}

const written = (value: string | number): string =>
  typeof value === "string" ? value : String(Math.round(value * 100) / 100);

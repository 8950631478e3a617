/** Reads SVG strictly: everything that is not well-formed is an error. */

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const TOKEN =
  /<(?<close>\/)?(?<name>[a-zA-Z]+)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/uy;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** All elements in the order of their start tags. Throws for an unclosed tag or an unescaped character. */
export function readSvg(svg: string): readonly SvgElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const { close, name, attributes = "", empty, text } = TOKEN.exec(svg)?.groups ?? {};
    const inner = open.at(-1);
    if (text !== undefined) {
      if (inner !== undefined) inner.text += unescaped(text);
    } else if (name === undefined) {
      throw new Error(`Not well formed at ${at}: ${svg.slice(at, at + 60)}`);
    } else if (close !== undefined) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else {
      const element = { name, attributes: readAttributes(attributes), text: "" };
      elements.push(element);
      if (empty === undefined) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return elements;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/gu, (whole, entity: string) => {
    const sign = ENTITIES[entity];
    if (sign === undefined) throw new Error(`Unescaped: ${whole}`);
    return sign;
  });
}

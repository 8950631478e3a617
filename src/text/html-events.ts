/** Cuts raw HTML into tags and text: just what shapes a document, with the line of each. */
import { decodeEntities } from "./decode-entities.ts";

export type HtmlEvent = (
  | { readonly kind: "open"; readonly name: string; readonly attributes: string }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "comment"; readonly text: string }
) & {
  readonly line: number;
  /** The offsets in the HTML where it begins and ends. */
  readonly start: number;
  readonly end: number;
};

/**
 * A value in quotes may hold `>` but not `<`. A quote anywhere else is an ordinary character, as browsers read it
 * (`width=200">`). The lookahead keeps what it found, so that no character is looked at more than a few times.
 */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])(?=((?:=\s*"[^"<]*"|=\s*'[^'<]*'|[^<>])*))\3>|[^<]+|</giu;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/** The events of `html`, whose first character is on `line`. Costs time in proportion to its length. */
export function* htmlEvents(html: string, line: number): Generator<HtmlEvent> {
  let at = line;
  let end = 0;
  for (const [token, closing, name, attributes = ""] of html.matchAll(TOKEN)) {
    const start = end;
    end += token.length;
    const place = { line: at, start, end };
    if (name !== undefined) {
      const lower = name.toLowerCase();
      yield closing === "/"
        ? { kind: "close", name: lower, ...place }
        : { kind: "open", name: lower, attributes, ...place };
    } else if (token.startsWith("<!--")) yield { kind: "comment", text: token, ...place };
    else yield { kind: "text", text: decodeEntities(token), ...place };
    for (let found = token.indexOf("\n"); found >= 0; found = token.indexOf("\n", found + 1)) at += 1;
  }
}

/** The address that an `<a>` leads to, or null. */
export function hrefOf(attributes: string): string | null {
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return href === undefined ? null : decodeEntities(href);
}

/** The anchors that GitHub gives a document: those of its headings, and those in its HTML. */
import type { ProseLine } from "./prose.ts";

/** The anchors in the form that `anchorKey` returns. */
export function anchorsOf(lines: readonly ProseLine[], text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  const rawLines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    for (const { 1: name = "" } of line.text.matchAll(/\b(?:id|name)\s?=\s?["']?([^"'\s>]+)/giu))
      anchors.add(anchorKey(name));
    const heading = headingAt(lines, rawLines, index);
    if (heading === null) continue;
    // GitHub only replaces the short names of emoji that it knows, so both forms are accepted.
    for (const title of new Set([heading, heading.replaceAll(/:[\w+-]+:/gu, "🚀")])) {
      const key = anchorKey(slug(title));
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      anchors.add(count === 0 ? key : `${key}-${count}`);
    }
  }
  return anchors;
}

/** Anchors are compared in lower case, without the characters that only choose the look of an emoji. */
export function anchorKey(anchor: string): string {
  return anchor
    .normalize()
    .toLowerCase()
    .replaceAll("\uFE0F", "")
    .replace(/^user-content-/u, "");
}

/** GitHub's rule for a heading's text: letters, digits, `_` and `-` stay, and a space becomes a hyphen. */
export function slug(title: string): string {
  return plain(title)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

/** The text of the heading on a line, with its Markdown, including code; null if there is none. */
function headingAt(lines: readonly ProseLine[], raw: readonly string[], index: number): string | null {
  const prose = lines[index]?.text ?? "";
  const line = (raw[index] ?? "").trimEnd();
  if (/^ {0,3}#{1,6}(?:\s|$)/u.test(prose))
    return line
      .replace(/^ *#{1,6}\s*/u, "")
      .replace(/\s#+$/u, "")
      .trim();
  const under = (lines[index + 1]?.text ?? "").trimEnd();
  const isSetext =
    /^ {0,3}(?:=+|-+)$/u.test(under) && prose.trim() !== "" && !/^\s*(?:[-*+>|]|\d+[.)])/u.test(prose);
  return isSetext ? line.trim() : null;
}

/** The text of a heading: links become their text, and pictures are left out. */
function plain(title: string): string {
  return title
    .replaceAll(/<[^<>]*>/gu, "")
    .replaceAll(/!\[[^[\]]*\]\([^()]*\)/gu, "")
    .replaceAll(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/gu, "$1")
    .replaceAll(/&(?:#\w{1,8}|\w{1,32});/gu, "")
    .replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .trim();
}

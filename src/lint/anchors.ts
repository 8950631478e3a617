/** The anchors that GitHub gives a document: of its headings, and those that its HTML names. */
import type { ProseLine } from "./prose.ts";

/** Anchors in the form that `anchorKey` gives. */
export function anchorsOf(lines: readonly ProseLine[], text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  const rawLines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    for (const { 1: name = "" } of line.text.matchAll(/\b(?:id|name)\s?=\s?["']?([^"'\s>]+)/giu))
      anchors.add(anchorKey(name));
    const heading = headingAt(lines, rawLines, index);
    if (heading === null) continue;
    // Whether an emoji's short name counts depends on whether GitHub knows it: both forms are accepted.
    for (const title of new Set([heading, heading.replaceAll(/:[\w+-]+:/gu, "🚀")])) {
      const key = anchorKey(slug(title));
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      anchors.add(count === 0 ? key : `${key}-${count}`);
    }
  }
  return anchors;
}

/** Anchors are compared in lower case, without the signs that only choose how an emoji looks. */
export function anchorKey(anchor: string): string {
  return anchor
    .normalize()
    .toLowerCase()
    .replaceAll("\uFE0F", "")
    .replace(/^user-content-/u, "");
}

/** As GitHub makes it of a heading's text: letters, digits, `_` and `-` stay, a space becomes a hyphen. */
export function slug(title: string): string {
  return plain(title)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

/** The text of the heading at a line, with its Markdown; null where there is none. Code in it counts. */
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

/** The words of a heading: links give their text, pictures nothing. */
function plain(title: string): string {
  return title
    .replaceAll(/<[^<>]*>/gu, "")
    .replaceAll(/!\[[^[\]]*\]\([^()]*\)/gu, "")
    .replaceAll(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/gu, "$1")
    .replaceAll(/&(?:#\w{1,8}|\w{1,32});/gu, "")
    .replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .trim();
}

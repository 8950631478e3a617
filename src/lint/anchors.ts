/** The anchors that GitHub gives a document: those of its headings, and those in its HTML. */
import type { Heading, Source } from "./source.ts";

/** The anchors in the form that `anchorKey` returns. */
export function anchorsOf({ headings, names }: Pick<Source, "headings" | "names">): ReadonlySet<string> {
  const anchors = new Set(names.map(anchorKey));
  const counts = new Map<string, number>();
  for (const heading of headings) {
    for (const key of new Set(titlesOf(heading).map((title) => anchorKey(slug(title))))) {
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      anchors.add(count === 0 ? key : `${key}-${count}`);
    }
  }
  return anchors;
}

/**
 * GitHub only replaces the short names of emoji that it knows, so both forms are accepted. The same goes for what may be
 * around the words of a heading in HTML, and for the end of a line in a heading.
 */
function titlesOf({ title, isHtml }: Heading): readonly string[] {
  const forms = isHtml ? [title, title.trim()] : [title];
  const lines = forms.flatMap((form) => [form, form.replaceAll(/\s*\n\s*/gu, " ")]);
  return lines.flatMap((form) => [form, form.replaceAll(/:[\w+-]+:/gu, "🚀")]);
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
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

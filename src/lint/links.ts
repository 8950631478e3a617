/** Relative links and anchors that lead nowhere. */
import { anchorKey, anchorsOf, slug } from "./anchors.ts";
import type { Finding } from "./finding.ts";
import type { Source, Target } from "./source.ts";

/**
 * Whether a file or folder exists at a relative target. The target is given as in the roadmap, but decoded and without
 * `?…` and `#…`. `null` if that is unknown, for example outside the repository.
 */
export type Exists = (target: string) => boolean | null;

const isAnchor = ({ url }: Target): boolean => url.startsWith("#");

export function findBrokenLinks(source: Source, exists: Exists): readonly Finding[] {
  const { targets } = source;
  const anchors = targets.some(isAnchor) ? anchorsOf(source) : new Set<string>();
  const known = new Map<string, boolean | null>();
  return targets.flatMap((target): readonly Finding[] => {
    if (isAnchor(target)) return brokenAnchor(target, anchors);
    const path = decoded(target.url.replace(/[?#].*$/su, ""));
    if (path === null || path === "" || !isRelative(target.url)) return [];
    if (!known.has(path)) known.set(path, exists(path));
    if (known.get(path) !== false) return [];
    const reason = `There is no file "${path}".`;
    return [
      {
        line: target.line,
        column: target.column,
        code: "broken-link",
        reason,
        fix: "Fix the path, or add the file.",
        edit: null,
      },
    ];
  });
}

function brokenAnchor(target: Target, anchors: ReadonlySet<string>): readonly Finding[] {
  const wanted = decoded(target.url.slice(1));
  // "#" and "#top" lead to the top of any page; GitHub puts "#readme" above a README.
  if (wanted === null || /^(?:top|readme)?$/iu.test(wanted) || anchors.has(anchorKey(wanted))) return [];
  const close = anchorKey(slug(wanted.replaceAll("%20", " ")));
  // A picture, an emoji or a comment beside the words of a heading leaves a hyphen there.
  const meant = [close, `${close}-`, `-${close}`].find((anchor) => anchors.has(anchor)) ?? null;
  return [
    {
      line: target.line,
      column: target.column,
      code: "broken-anchor",
      reason: `No heading has the anchor "#${wanted}".`,
      fix:
        meant === null
          ? "Link to an anchor that GitHub creates for a heading in this file."
          : `Write "#${meant}".`,
      edit: meant === null || target.written === null ? null : { ...target.written, text: `#${meant}` },
    },
  ];
}

/** Excludes addresses, email addresses, and placeholders of templates. */
const isRelative = (url: string): boolean => !/^(?:[a-z][\w+.-]*:|\/\/)|[{}<>]/iu.test(url);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // This is not a valid encoding, so it is unclear what the author meant.
  }
}

/** Relative links and anchors that lead nowhere. */
import { anchorKey, anchorsOf, slug } from "./anchors.ts";
import type { Finding } from "./finding.ts";
import type { ProseLine } from "./prose.ts";

/**
 * Whether a file or folder exists at a relative target. The target is given as in the roadmap, but decoded and without
 * `?…` and `#…`. `null` if that is unknown, for example outside the repository.
 */
export type Exists = (target: string) => boolean | null;

/** The place of a target in the text. */
interface Target {
  readonly url: string;
  readonly line: ProseLine;
  /** The offset in the line, from 0. */
  readonly at: number;
}

const isAnchor = ({ url }: Target): boolean => url.startsWith("#");

export function findBrokenLinks(
  lines: readonly ProseLine[],
  text: string,
  exists: Exists,
): readonly Finding[] {
  const targets = lines.flatMap(targetsIn);
  const anchors = targets.some(isAnchor) ? anchorsOf(lines, text) : new Set<string>();
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
        ...placeOf(target),
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
  const meant = anchors.has(close) ? close : null;
  const start = target.line.offset + target.at;
  return [
    {
      ...placeOf(target),
      code: "broken-anchor",
      reason: `No heading has the anchor "#${wanted}".`,
      fix:
        meant === null
          ? "Link to an anchor that GitHub creates for a heading in this file."
          : `Write "#${meant}".`,
      edit: meant === null ? null : { start, end: start + target.url.length, text: `#${meant}` },
    },
  ];
}

const placeOf = ({ line, at }: Target) => ({ line: line.number, column: at + 1 });

/** Excludes addresses, email addresses, and placeholders of templates. */
const isRelative = (url: string): boolean => !/^(?:[a-z][\w+.-]*:|\/\/)|[{}<>]/iu.test(url);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // This is not a valid encoding, so it is unclear what the author meant.
  }
}

function targetsIn(line: ProseLine): readonly Target[] {
  const { text } = line;
  const found: Target[] = [];
  for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", at + 2)) {
    const target = inlineTarget(text, at + 2);
    if (target !== null) found.push({ line, ...target });
  }
  const definition = /^ {0,3}\[(?!\^)[^[\]]{1,999}\]:\s{0,9}<?(?<url>[^\s<>]+)/du.exec(text);
  const at = definition?.indices?.groups?.["url"]?.[0];
  if (at !== undefined) found.push({ line, url: definition?.groups?.["url"] ?? "", at });
  for (const match of text.matchAll(/\b(?:href|src)\s?=\s?(["'])(?<url>[^"'<>]*)\1/dgiu)) {
    const [start = 0] = match.indices?.groups?.["url"] ?? [];
    found.push({ line, url: match.groups?.["url"] ?? "", at: start });
  }
  return found.toSorted((one, other) => one.at - other.at);
}

/** A link's target may contain parentheses in pairs, or anything between `<` and `>`. It ends before the next link. */
function inlineTarget(text: string, start: number): { readonly url: string; readonly at: number } | null {
  let at = start;
  while (text[at] === " ") at += 1;
  if (text[at] === "<") {
    const angled = /<(?<url>[^<>]*)>/uy;
    angled.lastIndex = at;
    const url = angled.exec(text)?.groups?.["url"];
    return url === undefined ? null : { url, at: at + 1 };
  }
  let depth = 0;
  let end = at;
  for (; end < text.length && !/\s/u.test(text[end] ?? ""); end += 1) {
    if (text.startsWith("](", end)) return null;
    if (text[end] === "(") depth += 1;
    if (text[end] !== ")") continue;
    if (depth === 0) break;
    depth -= 1;
  }
  return { url: text.slice(at, end), at };
}

/** Finds the address of a link or definition in the text. */
import type { Target } from "./source.ts";

const DEFINED = /^\[(?:[^[\]\\]|\\[^])*\]:/u;

/**
 * The offsets of the address of a link whose words end at `from`; null if it is written with escapes. `url` is the address
 * without escapes, and `end` is where the link ends.
 */
export function addressOfLink(
  text: string,
  url: string,
  { from, end }: { readonly from: number; readonly end: number },
): Target["written"] {
  return text.startsWith("](", from) ? addressAt(text, url, { from: from + 2, end }) : null;
}

/** The same for a definition between the offsets. */
export function addressOfDefinition(
  text: string,
  url: string,
  { start, end }: { readonly start: number; readonly end: number },
): Target["written"] {
  const label = DEFINED.exec(text.slice(start, end))?.[0];
  return label === undefined ? null : addressAt(text, url, { from: start + label.length, end });
}

function addressAt(
  text: string,
  url: string,
  { from, end }: { readonly from: number; readonly end: number },
): Target["written"] {
  const lead = /^\s*<?/u.exec(text.slice(from, end))?.[0] ?? "";
  const start = from + lead.length;
  return text.startsWith(url, start) ? { start, end: start + url.length } : null;
}

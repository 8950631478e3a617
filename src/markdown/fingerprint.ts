/** A short hash of a text, the same on every machine. It identifies the text; it does not protect a secret. */

import { remember } from "../cache/remember.ts";

/** The characters of all remembered texts together. Most of them are ids. */
const CACHE_SIZE = 1_000_000;
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a over UTF-16 units, 64 bits, written in letters and digits. Hexadecimal digits would look like a commit. */
export const fingerprint = remember(compute, CACHE_SIZE);

function compute(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return hash.toString(36);
}

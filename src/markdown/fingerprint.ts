/** A short hash of a text, the same on every machine. It identifies the text; it does not protect a secret. */

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a over UTF-16 units, 64 bits, written in letters and digits. Hexadecimal digits would look like a commit. */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return hash.toString(36);
}

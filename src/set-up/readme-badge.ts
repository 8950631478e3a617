/** Adds the badge to a README by offset: between its markers if they exist, otherwise below the first heading. */
import { BADGE, PROGRESS_MD } from "../model/paths.ts";

const BEGIN = "<!-- waymark:badge -->";
const END = "<!-- /waymark:badge -->";

/**
 * The README at `path` with the badge. Every other byte stays the same, and a README that already has the badge is not
 * changed. The text and the addresses never change, so no later update is needed.
 */
export function withBadge(readme: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  const image = `[![Progress](${up}${BADGE})](${up}${PROGRESS_MD})`;
  const newline = readme.includes("\r\n") ? "\r\n" : "\n";
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END, begin);
  if (begin !== -1 && end !== -1) {
    return `${readme.slice(0, begin + BEGIN.length)}${image}${readme.slice(end)}`;
  }
  const at = afterFirstHeading(readme);
  const before = at === 0 ? "" : newline;
  return `${readme.slice(0, at)}${before}${BEGIN}${image}${END}${newline}${at === 0 ? newline : ""}${readme.slice(at)}`;
}

/** The offset of the line after the first `# heading` outside fences, or 0. */
function afterFirstHeading(readme: string): number {
  let offset = 0;
  let fenced = false;
  for (const line of readme.split("\n")) {
    offset += line.length + 1;
    if (/^\s{0,3}(?:```|~~~)/u.test(line)) fenced = !fenced;
    if (!fenced && /^ {0,3}# /u.test(line)) return Math.min(offset, readme.length);
  }
  return 0;
}

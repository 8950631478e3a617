/**
 * The section of the tracking issue about missing settings and permissions. It is folded, because most of them are
 * fixed once and for all.
 */
import type { Language } from "../language/language.ts";
import type { Gap } from "../access/gap.ts";

/** Markdown with the problem, the reason and the link to fix it, for each gap; null if there are none. */
export function renderGaps(gaps: readonly Gap[], { gaps: words }: Language): string | null {
  if (gaps.length === 0) return null;
  const lines = gaps.map((gap) => {
    const { what, why, fix } = words.of(gap);
    return `- ${what} ${why} [${fix}](${gap.page})`;
  });
  return `<details>\n<summary>${words.heading(gaps.length)}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

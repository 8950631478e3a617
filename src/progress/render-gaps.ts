/** The section of the tracking issue that says what is in the way; folded, since most of it is mended once. */
import type { Language } from "../language/language.ts";
import type { Gap } from "../access/gap.ts";

/** Markdown: what, why and the link that mends it, for each; null where nothing is in the way. */
export function renderGaps(gaps: readonly Gap[], { gaps: words }: Language): string | null {
  if (gaps.length === 0) return null;
  const lines = gaps.map((gap) => {
    const { what, why, mend } = words.of(gap);
    return `- ${what} ${why} [${mend}](${gap.page})`;
  });
  return `<details>\n<summary>${words.heading(gaps.length)}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

/** The report for a terminal. Control characters in GitHub's text are removed. */
import { cleanText } from "../../src/markdown/clean-text.ts";
import type { Answered } from "./probe.ts";

const SIGNS = { agrees: "✓", differs: "✗", unanswered: "?" } as const;
/** The indent of the lines below a probe's name. */
const MARGIN = "    ";

/**
 * One probe: what GitHub did. If that is not what Waymark assumed, also the assumption, and what the code does in that
 * case.
 */
export function answerText({ name, did, assumes, otherwise, verdict }: Answered): string {
  const first = [`${SIGNS[verdict]} ${name}`, `${MARGIN}GitHub: ${cleanText(did)}`];
  const more = [`${MARGIN}Waymark assumes: ${assumes}`, `${MARGIN}Otherwise: ${otherwise}`];
  return `${[...first, ...(verdict === "agrees" ? [] : more)].join("\n")}\n`;
}

/** Probes about boards need more than the others. */
export const leftOutText = (count: number): string =>
  `${count} questions about boards are left out: they need a classic token with \`project\` (gh auth refresh -s project).\n`;

/** The summary in the last line. */
export function sumText(answers: readonly Answered[]): string {
  const count = (verdict: Answered["verdict"]) => answers.filter((each) => each.verdict === verdict).length;
  return `\n${count("agrees")} agree, ${count("differs")} differ, ${count("unanswered")} got no answer.\n`;
}

/** What was found, for a terminal. Words of GitHub's lose what would steer it. */
import { cleanText } from "../../src/markdown/clean-text.ts";
import type { Answered } from "./probe.ts";

const SIGNS = { agrees: "✓", differs: "✗", unanswered: "?" } as const;
/** What the lines below a probe's name begin with. */
const MARGIN = "    ";

/** One probe: what GitHub did, and where it is not what was assumed, what that was and what the code does then. */
export function answerText({ name, did, assumes, otherwise, verdict }: Answered): string {
  const first = [`${SIGNS[verdict]} ${name}`, `${MARGIN}GitHub: ${cleanText(did)}`];
  const more = [`${MARGIN}Waymark assumes: ${assumes}`, `${MARGIN}Otherwise: ${otherwise}`];
  return `${[...first, ...(verdict === "agrees" ? [] : more)].join("\n")}\n`;
}

/** The last line. */
export function sumText(answers: readonly Answered[]): string {
  const count = (verdict: Answered["verdict"]) => answers.filter((each) => each.verdict === verdict).length;
  return `\n${count("agrees")} agree, ${count("differs")} differ, ${count("unanswered")} got no answer.\n`;
}

/** What an author can do about a file that is not read as a roadmap. */
import type { Verdict } from "../model/roadmap.ts";
import { CONFIG_PATH } from "../model/paths.ts";

/** One or more sentences; the empty string for a roadmap. */
export function nextStep(verdict: Verdict): string {
  const another = `If another file holds the roadmap, name it in ${CONFIG_PATH}: \`source: docs/roadmap.md\`.`;
  switch (verdict) {
    case "roadmap":
      return "";
    case "empty":
      return `What to do next: write a heading for each phase, such as "## Phase 1: Basics", and below it a list of topics ("- Loops"). ${another}`;
    case "not-roadmap":
      return `What to do next: if it is a learning roadmap, say so in its title ("# Python learning roadmap"), number its phases ("## Phase 1: Basics") and list the topics below each ("- Loops"); or write \`enabled: true\` into ${CONFIG_PATH}, and it is read as one. ${another}`;
    default:
      return verdict satisfies never;
  }
}

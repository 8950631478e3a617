/** What an author can do about a file that is not read as a roadmap, or about a missing one. */
import type { Verdict } from "../model/roadmap.ts";
import type { StayOut } from "../model/stay-out.ts";
import { CONFIG_PATH } from "../model/paths.ts";

/** One or more sentences; the empty string if nothing is wrong with the file. */
export function nextStep(verdict: Verdict | StayOut["why"]): string {
  const another = `If another file holds the roadmap, name it in ${CONFIG_PATH}: \`source: docs/roadmap.md\`.`;
  switch (verdict) {
    case "roadmap":
    case "decided":
    case "obstacle":
      return "";
    case "absent":
      return `What to do next: add a README with your roadmap. ${another}`;
    case "empty":
      return `What to do next: write a heading for each phase, such as "## Phase 1: Basics", and below it a list of topics ("- Loops"). ${another}`;
    case "not-roadmap":
      return `What to do next: if it is a learning roadmap, say so in its title ("# Python learning roadmap"), number its phases ("## Phase 1: Basics") and list the topics below each ("- Loops"). ${another}`;
    default:
      return verdict satisfies never;
  }
}

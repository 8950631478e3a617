/** What a learner is told while GitHub's limits hold the rest of a long roadmap back. */
import type { Actual } from "../plan/actual.ts";
import { items } from "../plan/items.ts";
import { matchIssues } from "../plan/match-issues.ts";
import type { Stock } from "./take-stock.ts";

const HOUR = 3_600_000;
/** "Rate limits for the REST API", about secondary limits: 500 creations an hour. */
const AN_HOUR_LETS = 500;

/** How many issues are open, and about when the rest will be; `until` is when the next run may go on. */
export function pauseReason({ roadmap, apps }: Stock, actual: Actual, until: number): string {
  const { items: known } = matchIssues(actual, apps);
  const all = items(roadmap);
  const missing = all.filter(({ id }) => !known.has(id)).length;
  if (missing === 0) {
    return `GitHub asks to go slower: the rest follows by itself at about ${instant(until)}.`;
  }
  const done = until + Math.floor((missing - 1) / AN_HOUR_LETS) * HOUR;
  return `${all.length - missing} of ${all.length} issues are open. GitHub lets ${AN_HOUR_LETS} be opened an hour: the rest follows by itself, and will be done at about ${instant(done)}.`;
}

/** `14:05 UTC on 2026-11-23`. */
function instant(milliseconds: number): string {
  const [day = "", time = ""] = new Date(milliseconds).toISOString().split("T");
  return `${time.slice(0, 5)} UTC on ${day}`;
}

/** The message for the learner while GitHub's limits delay the rest of a long roadmap. */
import type { Language } from "../language/language.ts";
import type { Actual } from "../model/actual.ts";
import type { Plan } from "../model/change.ts";
import { matchIssues } from "../plan/match-issues.ts";
import type { Stock } from "./stock.ts";

const HOUR = 3_600_000;
/** "Rate limits for the REST API", about secondary limits: 500 creations per hour. */
const CREATIONS_PER_HOUR = 500;

/** The number of open issues, and about when the others will be open. `until` is when the next run may continue. */
export function pauseReason(
  { apps, calendar }: Stock,
  { changes }: Plan,
  actual: Actual,
  until: number,
  language: Language,
): string {
  const { zone, timeOf, dayOf } = calendar;
  const instant = (at: number) =>
    language.pause.instant({ time: timeOf(at), zone: zone.name, day: dayOf(at) });
  const { items: known } = matchIssues(actual, apps);
  const missing = changes.filter(
    (change) => change.what === "issue" && change.type === "create" && !known.has(change.item),
  ).length;
  const all = known.size + missing;
  if (missing === 0) {
    return language.pause.slower(instant(until));
  }
  const done = until + Math.floor((missing - 1) / CREATIONS_PER_HOUR) * HOUR;
  const open = { open: known.size, all, anHour: CREATIONS_PER_HOUR };
  return language.pause.limit(open, instant(done));
}

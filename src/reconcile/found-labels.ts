/**
 * Looks for labels that a plan needs and that seem to be deleted. One that a person renamed is found on the issues that have
 * it; if none has it, only its node id finds it.
 */
import type { Plan } from "../model/change.ts";
import type { Remote } from "../model/remote.ts";
import { removedLabels } from "../plan/deleted.ts";
import { knownCourse } from "../plan/known-course.ts";
import { matchIssues } from "../plan/match-issues.ts";
import type { Stock } from "./stock.ts";

/** The stock with those labels under their original names; the same one if there are none. */
export async function withFoundLabels(
  remote: Pick<Remote, "readLabels">,
  stock: Stock,
  { changes }: Pick<Plan, "changes">,
): Promise<Stock> {
  const { actual, apps, matched } = stock;
  const course = knownCourse(actual, matched.tracking);
  const removed = removedLabels(course, actual);
  const needed = new Set(
    changes.flatMap((change) =>
      change.what === "issue" && (change.type === "create" || change.type === "update")
        ? (change.after.memory.labels ?? [])
        : [],
    ),
  );
  const lost = [...course.labels].filter(([name]) => removed.has(name) && needed.has(name));
  if (lost.length === 0) return stock;
  const there = await remote.readLabels(lost.map(([, id]) => id));
  const found = lost.flatMap(([name, id]) => (there.has(id) ? [{ name, id }] : []));
  if (found.length === 0) return stock;
  const labelled = { ...actual, labels: [...actual.labels, ...found] };
  return { ...stock, actual: labelled, matched: matchIssues(labelled, apps) };
}

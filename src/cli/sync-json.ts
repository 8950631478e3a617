/** The output of `sync --json`. `docs/command-line.md` documents its shape. */
import type { Change } from "../model/change.ts";
import type { Report } from "../reconcile/report.ts";

/** The number of changes of one kind. */
export interface ChangeCount {
  readonly type: Change["type"];
  readonly what: Change["what"];
  readonly count: number;
}

/** `lines` is the text for people: what is left to do, or what was done. */
export function syncJson(report: Report, repository: string, lines: readonly string[]) {
  const plan = "plan" in report ? report.plan : { changes: [] };
  const done = report.kind === "synced" ? report : null;
  return {
    repository,
    outcome: report.kind,
    says: lines,
    changes: countChanges(plan.changes),
    progress: done === null ? null : done.progress.count,
    files: done === null ? null : done.files.kind,
    commit: done?.files.kind === "committed" ? done.files.commit : null,
  };
}

/** In the order in which the kinds first appear in the plan. */
export function countChanges(changes: readonly Change[]): readonly ChangeCount[] {
  const groups = Map.groupBy(changes, ({ type, what }) => `${type} ${what}`);
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    return first === undefined ? [] : [{ type: first.type, what: first.what, count: some.length }];
  });
}

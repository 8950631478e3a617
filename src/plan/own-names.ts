/** Recognises Waymark's own labels by their node ids, because a person may have renamed them. */
import { OWN_LABELS } from "../model/labels.ts";
import type { Actual, ActualIssue, ActualLabel } from "../model/actual.ts";

/** The issue with the original names of Waymark's labels. `own` contains these labels with their original names. */
export function withOwnNames(issue: ActualIssue, own: readonly ActualLabel[]): ActualIssue {
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const known = issue.labelIds.map((id) => names.get(id) ?? null);
  if (known.every((name) => name === null)) return issue;
  return { ...issue, labels: issue.labels.map((label, at) => ownName(known[at] ?? label)) };
}

const ownName = (name: string): string =>
  OWN_LABELS.includes(name.toLowerCase()) ? name.toLowerCase() : name;

/**
 * The state with the original names of Waymark's labels. `remembered` contains their ids by these names. A label that
 * was renamed is found on the issues that have it.
 */
export function withRenamedLabels(actual: Actual, remembered: ReadonlyMap<string, string>): Actual {
  const used = new Set(actual.issues.flatMap(({ labelIds }) => labelIds));
  const there = new Set(actual.labels.map(({ id }) => id));
  const renamed = [...remembered].flatMap(([name, id]) =>
    used.has(id) && !there.has(id) ? [{ id, name }] : [],
  );
  if (renamed.length === 0) return actual;
  const names = new Set(renamed.map(({ name }) => name));
  const labels = [...actual.labels.filter(({ name }) => !names.has(name.toLowerCase())), ...renamed];
  return { ...actual, labels, issues: actual.issues.map((issue) => withOwnNames(issue, labels)) };
}

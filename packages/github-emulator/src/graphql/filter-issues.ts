/** Filters and sorts issues by the arguments of a connection. */
import type { Issue } from "../model/issue.ts";
import { objectArg, textArg, textsArg } from "./arguments.ts";
import type { Args } from "./context.ts";

type Test = (issue: Issue) => boolean;

function byStates(states: readonly string[] | null): Test {
  return (issue) => states === null || states.includes(issue.state);
}

function byLabels(labels: readonly string[] | null): Test {
  const wanted = labels?.map((name) => name.toLowerCase());
  return (issue) =>
    wanted === undefined || issue.labels.some((label) => wanted.includes(label.name.toLowerCase()));
}

/**
 * The argument is a milestone number as a string, "*" for any milestone, or null for none. `milestoneNumber` works the
 * same way.
 */
function byMilestone(filter: Args): Test {
  for (const key of ["milestone", "milestoneNumber"]) {
    if (!(key in filter)) continue;
    const wanted = textArg(filter, key);
    if (wanted === null) return (issue) => issue.milestone === null;
    if (wanted === "*") return (issue) => issue.milestone !== null;
    return (issue) => String(issue.milestone?.number) === wanted;
  }
  return () => true;
}

function byFilter(filter: Args | null): Test {
  if (filter === null) return () => true;
  const states = byStates(textsArg(filter, "states"));
  const labels = byLabels(textsArg(filter, "labels"));
  const milestone = byMilestone(filter);
  const creator = textArg(filter, "createdBy")?.toLowerCase();
  const since = textArg(filter, "since");
  const assignee = textArg(filter, "assignee")?.toLowerCase();
  return (issue) => {
    if (!states(issue) || !labels(issue) || !milestone(issue)) return false;
    if (creator !== undefined && loginOf(issue) !== creator) return false;
    if (since !== null && Date.parse(issue.updatedAt) < Date.parse(since)) return false;
    return assignee === undefined || issue.assignees.some((one) => one.login.toLowerCase() === assignee);
  };
}

/** The login that `createdBy` compares. Source: renovatebot/renovate#44730. */
const loginOf = (issue: Issue): string =>
  (issue.author.kind === "Bot" ? `${issue.author.slug}[bot]` : issue.author.login).toLowerCase();

const KEY = { CREATED_AT: "createdAt", UPDATED_AT: "updatedAt" } as const;

/** The issues that match `states`, `labels` and `filterBy`, sorted by `orderBy`. Default order: oldest first. */
export function filterIssues(issues: Iterable<Issue>, args: Args): Issue[] {
  const states = byStates(textsArg(args, "states"));
  const labels = byLabels(textsArg(args, "labels"));
  const filter = byFilter(objectArg(args, "filterBy"));
  const found = [...issues].filter((issue) => states(issue) && labels(issue) && filter(issue));
  const order = objectArg(args, "orderBy");
  const field = textArg(order ?? {}, "field") ?? "CREATED_AT";
  found.sort((a, b) => {
    if (field === "COMMENTS") return a.comments.length - b.comments.length || a.number - b.number;
    const key = field === "UPDATED_AT" ? KEY.UPDATED_AT : KEY.CREATED_AT;
    return a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.number - b.number;
  });
  return textArg(order ?? {}, "direction") === "DESC" ? found.reverse() : found;
}

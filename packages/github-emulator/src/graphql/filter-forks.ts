/** Filters and sorts forks by the arguments of a connection. */
import { canSee } from "../auth/repository-access.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { Repository } from "../model/repository.ts";
import { fullName } from "../model/repository.ts";
import type { World } from "../model/world.ts";
import { objectArg, textArg } from "./arguments.ts";
import type { Args } from "./context.ts";
import { failure } from "./failure.ts";

/** The direct forks that a viewer can see, in the order in which they were created. */
export function forksOf(world: World, viewer: Viewer, repository: Repository): Repository[] {
  return [...world.repositories.values()].filter((one) => one.parent === repository && canSee(viewer, one));
}

/** `privacy`, `visibility`, `isLocked`, `hasIssuesEnabled` and `orderBy`. No repository here is locked or internal. */
export function filterForks(forks: Repository[], args: Args): Repository[] {
  const privacy = textArg(args, "privacy");
  const visibility = textArg(args, "visibility");
  if (privacy !== null && visibility !== null) {
    throw failure("UNPROCESSABLE", "`privacy` and `visibility` cannot be combined.");
  }
  const wanted = privacy ?? visibility;
  const issues = args["hasIssuesEnabled"];
  const found = forks.filter(
    (one) =>
      (wanted === null || one.private === (wanted !== "PUBLIC")) &&
      args["isLocked"] !== true &&
      (typeof issues !== "boolean" || one.hasIssues === issues),
  );
  return ordered(found, objectArg(args, "orderBy"));
}

function ordered(forks: Repository[], order: Args | null): Repository[] {
  if (order === null) return forks;
  const field = textArg(order, "field");
  const key = (one: Repository): string => {
    if (field === "NAME") return fullName(one).toLowerCase();
    if (field === "PUSHED_AT" || field === "UPDATED_AT") return one.pushedAt;
    return field === "CREATED_AT" ? one.createdAt : "";
  };
  const sorted = forks.toSorted((a, b) => key(a).localeCompare(key(b), "en") || a.id - b.id);
  return textArg(order, "direction") === "DESC" ? sorted.toReversed() : sorted;
}

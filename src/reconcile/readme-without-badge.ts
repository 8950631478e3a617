/** A README that shows the badge although the learner does not want it there. */
import type { Actual } from "../model/actual.ts";
import { isTickedInSetUp, NO_BADGE } from "../set-up/set-up-pull-request.ts";
import { withoutBadge } from "../set-up/readme-badge.ts";
import { textOf, type Stock } from "./take-stock.ts";

/** The config says it, or the box in the set-up pull request, which nobody can lose. */
export const wantsReadmeBadge = ({ config, actual }: Stock): boolean =>
  config.badge !== false && !isTickedInSetUp(actual, NO_BADGE);

/** The file to write, by path; none if the README is as the learner wants it. */
export function readmeWithoutBadge(stock: Stock, { files }: Actual): ReadonlyMap<string, string> {
  const { roadmapPath: path } = stock;
  const text = textOf(files[path]);
  if (text === null || wantsReadmeBadge(stock)) return new Map();
  const without = withoutBadge(text, path);
  return without === text ? new Map() : new Map([[path, without]]);
}

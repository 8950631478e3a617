/** The badge in the README: whether the learner wants it there, and the file that it shows. */
import type { Actual } from "../model/actual.ts";
import { badge, DEFAULT_BADGE, renderBadge } from "../progress/badge.ts";
import { isTickedInSetUp, NO_BADGE } from "../set-up/set-up-pull-request.ts";
import { withoutBadge } from "../set-up/readme-badge.ts";
import { progressOf } from "./progress-of.ts";
import { readmePath, textOf } from "./read-sources.ts";
import type { Stock } from "./stock.ts";

/**
 * The config says it, or the box in the set-up pull request, which nobody can lose. Without files there is no badge
 * that a README could show.
 */
export const wantsReadmeBadge = ({ config, actual }: Stock): boolean =>
  config.badge !== false && config.progress && !isTickedInSetUp(actual, NO_BADGE);

/** The README that GitHub shows, which gets the badge; null if there is none, or if it cannot be edited. */
export function editableReadme(
  files: Actual["files"],
): { readonly path: string; readonly text: string } | null {
  const path = readmePath({ files });
  const text = textOf(files[path]);
  return text === null ? null : { path, text };
}

/** The badge's file as it is now, for a README that gets the badge before progress.md is written. */
export function badgeNow(stock: Stock): string {
  const { count } = progressOf(stock, stock.actual);
  const drawn = badge(count, stock.language, stock.config.badge || DEFAULT_BADGE);
  return renderBadge(drawn, count, stock.language);
}

/**
 * The files to write, by path; none if the README is as the learner wants it. A roadmap in another file may have the badge
 * of an earlier version.
 */
export function readmeWithoutBadge(stock: Stock, actual: Actual): ReadonlyMap<string, string> {
  if (wantsReadmeBadge(stock)) return new Map();
  const paths = new Set([readmePath(actual), stock.roadmapPath]);
  return new Map(
    [...paths].flatMap((path) => {
      const text = textOf(actual.files[path]);
      const without = text === null ? null : withoutBadge(text, path);
      return without === null || without === text ? [] : [[path, without] as const];
    }),
  );
}

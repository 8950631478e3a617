/** What a roadmap becomes as a course, at any moment of it. The playground of the site shows this value. */
import type { Diagnostic, Reading, Verdict } from "../model/roadmap.ts";
import { CONFIG_PATH, FINISH, PICTURES, BADGE, PROGRESS_MD, README_PATH } from "../model/paths.ts";
import type { Count } from "../model/progress.ts";
import { DEFAULT_BADGE } from "../progress/badge.ts";
import { progressFiles } from "../progress/progress-files.ts";
import { emptyRepository, withFile } from "../reconcile/empty-repository.ts";
import { makePlan } from "../reconcile/make-plan.ts";
import { progressOf } from "../reconcile/progress-of.ts";
import { DEFAULT_SOURCES, type Stock } from "../reconcile/stock.ts";
import { takeStock } from "../reconcile/take-stock.ts";
import { openIssues, type ShownIssue, type Closed } from "./open-issues.ts";

export interface CourseRequest {
  readonly markdown: string;
  /** The text of `.github/roadmap.yml`; empty for none. */
  readonly config: string;
  /** What the learner has closed so far, by item id, with the day as `2026-11-29`. */
  readonly closed: ReadonlyMap<string, { readonly as: Closed; readonly on: string }>;
  /** Milliseconds since 1970: the moment that is shown. */
  readonly now: number;
}

export interface ShownMilestone {
  readonly title: string;
  /** `2026-12-06`, or null. */
  readonly due: string | null;
}

export interface ShownCourse {
  readonly title: string;
  readonly verdict: Verdict;
  /** Why the document is not a roadmap, or why Waymark would ask first; null when the issues would open. */
  readonly reason: string | null;
  readonly confidence: number;
  readonly sure: boolean;
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with the config; null if nothing is. */
  readonly configError: { readonly message: string; readonly line: number | null } | null;
  readonly issues: readonly ShownIssue[];
  readonly milestones: readonly ShownMilestone[];
  readonly count: Count;
  readonly progressMd: string;
  /** An SVG text. */
  readonly badge: string;
  /** SVG texts by path: wide and narrow, light and dark. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The SVG text of the picture to share; null until the course is finished. */
  readonly finish: string | null;
}

/** Plans the course for a new repository, lets its issues be closed as `request` says, and renders what a learner sees. */
export async function showCourse(request: CourseRequest): Promise<ShownCourse> {
  const stock = await takeStock(placeOf(request), DEFAULT_SOURCES, { now: () => request.now });
  const proposal = makePlan(stock, "asked");
  const changes = proposal.kind === "go" ? proposal.plan.changes : [];
  const { issues, actual } = openIssues(changes, stock, request.closed);
  const progress = progressOf(stock, actual);
  const { week, language, config, roadmap } = stock;
  const files = progressFiles(progress, { week, language, badge: config.badge || DEFAULT_BADGE });
  const file = (path: string): string => files.get(path) ?? "";
  return {
    title: roadmap.title,
    verdict: roadmap.verdict,
    reason: proposal.kind === "go" ? null : proposal.reason,
    confidence: roadmap.confidence,
    sure: roadmap.sure,
    readings: roadmap.readings,
    diagnostics: roadmap.diagnostics,
    configError: configErrorOf(stock),
    issues,
    milestones: changes.flatMap((change) =>
      change.type === "create" && change.what === "milestone"
        ? [{ title: change.after.title, due: change.after.due }]
        : [],
    ),
    count: progress.count,
    progressMd: file(PROGRESS_MD),
    badge: file(BADGE),
    pictures: new Map(Object.values(PICTURES).map((path) => [path, file(path)])),
    finish: files.get(FINISH) ?? null,
  };
}

function placeOf({ markdown, config }: CourseRequest): ReturnType<typeof emptyRepository> {
  const place = withFile(emptyRepository(), README_PATH, markdown);
  return config.trim() === "" ? place : withFile(place, CONFIG_PATH, config);
}

function configErrorOf({ configError }: Stock): ShownCourse["configError"] {
  if (configError === null) return null;
  return { message: configError.message, line: configError.issues[0]?.line ?? null };
}

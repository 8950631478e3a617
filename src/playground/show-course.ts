/** What a roadmap becomes as a course, at any moment of it. The playground of the site shows this value at each key press. */
import { lint } from "../lint/lint.ts";
import { remarksOn } from "../lint/remarks.ts";
import type { Diagnostic, Reading, Verdict } from "../model/roadmap.ts";
import { CONFIG_PATH, README_PATH } from "../model/paths.ts";
import { items } from "../model/items.ts";
import type { Count, Progress } from "../model/progress.ts";
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
  /** Why the App would open nothing in a fork that a person chose by name; null when the issues would open. */
  readonly reason: string | null;
  readonly confidence: number;
  readonly sure: boolean;
  readonly readings: readonly Reading[];
  /** All that `waymark check` says of the text, in the order of the lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with the config; null if nothing is. */
  readonly configError: { readonly message: string; readonly line: number | null } | null;
  /** The issues that open, or that would open if somebody asked Waymark to. */
  readonly issues: readonly ShownIssue[];
  /** How many items have no issue yet, because the phase before theirs comes first. */
  readonly waiting: number;
  readonly milestones: readonly ShownMilestone[];
  readonly count: Count;
}

/** A course with what its progress files are made of. */
export interface PlannedCourse {
  readonly course: ShownCourse;
  readonly stock: Stock;
  readonly progress: Progress;
}

/** Which files are beside the roadmap cannot be known here. */
const UNKNOWN = (): null => null;

/** Plans the course for a new repository, and lets its issues be closed as `request` says. */
export async function showCourse(request: CourseRequest): Promise<PlannedCourse> {
  const stock = await takeStock(placeOf(request), DEFAULT_SOURCES, { now: () => request.now });
  const byApp = makePlan(stock, "chosen");
  // What is only too long for the App is still worth a look.
  const proposal = byApp.kind === "go" ? byApp : makePlan(stock, "asked");
  const changes = proposal.kind === "go" ? proposal.plan.changes : [];
  const { issues, actual } = openIssues(changes, stock, request.closed);
  const progress = progressOf(stock, actual);
  const { roadmap } = stock;
  const course: ShownCourse = {
    title: roadmap.title,
    verdict: roadmap.verdict,
    reason: byApp.kind === "go" ? null : byApp.reason,
    confidence: roadmap.confidence,
    sure: roadmap.sure,
    readings: roadmap.readings,
    diagnostics: remarksOn(roadmap, lint(request.markdown, roadmap, UNKNOWN)),
    configError: configErrorOf(stock),
    issues,
    waiting: proposal.kind === "go" ? items(roadmap).length - issues.length : 0,
    milestones: changes.flatMap((change) =>
      change.type === "create" && change.what === "milestone"
        ? [{ title: change.after.title, due: change.after.due }]
        : [],
    ),
    count: progress.count,
  };
  return { course, stock, progress };
}

function placeOf({ markdown, config }: CourseRequest): ReturnType<typeof emptyRepository> {
  const place = withFile(emptyRepository(), README_PATH, markdown);
  return config.trim() === "" ? place : withFile(place, CONFIG_PATH, config);
}

function configErrorOf({ configError }: Stock): ShownCourse["configError"] {
  if (configError === null) return null;
  return { message: configError.message, line: configError.issues[0]?.line ?? null };
}

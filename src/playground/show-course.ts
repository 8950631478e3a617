/** What a roadmap becomes as a course, at any moment of it. The playground of the site shows this value at each key press. */
import { lint } from "../lint/lint.ts";
import { remarksOn } from "../lint/remarks.ts";
import type { Change } from "../model/change.ts";
import type { Diagnostic, Reading, Verdict } from "../model/roadmap.ts";
import { CONFIG_PATH, README_PATH } from "../model/paths.ts";
import { items } from "../model/items.ts";
import type { Count, Progress } from "../model/progress.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { emptyRepository, withFile } from "../reconcile/empty-repository.ts";
import { makePlan } from "../reconcile/make-plan.ts";
import { progressOf } from "../reconcile/progress-of.ts";
import { DEFAULT_SOURCES, type Stock } from "../reconcile/stock.ts";
import { takeStock } from "../reconcile/take-stock.ts";
import { openIssues, type ShownIssue, isNewIssue, type Closings, type Opened } from "./open-issues.ts";

export interface CourseRequest {
  readonly markdown: string;
  /** The text of `.github/roadmap.yml`; empty for none. */
  readonly config: string;
  readonly closed: Closings;
  /** Milliseconds since 1970: the moment that is shown. */
  readonly now: number;
}

export interface ShownMilestone {
  /** The id of its phase. */
  readonly phase: string;
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
  /** The issues that are open by now or closed, or that would be if somebody asked Waymark to open them. */
  readonly issues: readonly ShownIssue[];
  /** How many issues open first, and how many items wait then for the phase before theirs. */
  readonly opening: { readonly first: number; readonly later: number };
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
  const { issues, actual } = openInTurn(changes, stock, request.closed);
  const first = changes.filter(isNewIssue).length;
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
    opening: { first, later: proposal.kind === "go" ? items(roadmap).length - first : 0 },
    milestones: changes.flatMap((change) =>
      change.type === "create" && change.what === "milestone"
        ? [{ phase: change.phase, title: change.after.title, due: change.after.due }]
        : [],
    ),
    count: progress.count,
  };
  return { course, stock, progress };
}

/** Phase by phase, the closed issues of one phase open those of the next. */
function openInTurn(changes: readonly Change[], stock: Stock, closed: Closings): Opened {
  const opened = openIssues(changes, stock, closed);
  if (stock.config.open !== "phase by phase") return opened;
  const { actual } = opened;
  const next = makePlan({ ...stock, actual, matched: matchIssues(actual, stock.apps) }, "asked");
  const known = new Set(opened.issues.map(({ item }) => item));
  const more = (next.kind === "go" ? next.plan.changes : []).filter(
    (change) => "item" in change && change.item !== null && !known.has(change.item),
  );
  return more.length === 0 ? opened : openInTurn([...changes, ...more], stock, closed);
}

function placeOf({ markdown, config }: CourseRequest): ReturnType<typeof emptyRepository> {
  const place = withFile(emptyRepository(), README_PATH, markdown);
  return config.trim() === "" ? place : withFile(place, CONFIG_PATH, config);
}

function configErrorOf({ configError }: Stock): ShownCourse["configError"] {
  if (configError === null) return null;
  return { message: configError.message, line: configError.issues[0]?.line ?? null };
}

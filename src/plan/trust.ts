/** Decides whose markers count: anyone can open an issue on a public repository, so a marker alone proves nothing. */
import { readMarker } from "../markdown/managed-block.ts";
import { OWN_LABELS } from "../model/labels.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import { phaseOf } from "./match-milestones.ts";

/** `unknown`: it may be Waymark's, but that is not certain. */
export type Trust = "trusted" | "foreign" | "unknown";

type Known = Pick<Actual, "files" | "repository" | "milestones" | "issues">;

/**
 * Whether the marker of an issue counts. Trusted are Waymark's own identity, github-actions, the given Apps, and people
 * who now have write access to the repository. So are all issues that progress.json has, and those of a
 * person who opened the course and had write access then.
 */
export function trustIn(
  actual: Known & Pick<Actual, "writers">,
  apps: ReadonlySet<string>,
): (issue: ActualIssue) => Trust {
  const recorded = recordedIn(actual);
  const parents = new Set(recorded.flatMap(({ parent }) => parent ?? []));
  const own = ownMilestones(actual);
  const founders = new Set([
    ...own.flatMap(({ creator }) => (creator.kind === "user" ? [creator.login] : [])),
    ...recorded.flatMap(({ author }) => (author.kind === "user" ? [author.login] : [])),
  ]);
  const numbers = new Set(recorded.map(({ number }) => number));
  const isVouched = (issue: ActualIssue) =>
    numbers.has(issue.number) || (parents.has(issue.id) && readMarker(issue.body)?.kind === "tracking");
  /** Whether it has something that only a person with the right to triage or write can add to an issue. */
  const isMarked = ({ milestone, labels, pinned }: ActualIssue) =>
    pinned ||
    own.some(({ number }) => number === milestone) ||
    labels.some((label) => OWN_LABELS.includes(label));
  return (issue) => {
    const { author } = issue;
    const isKnown = isVouched(issue);
    switch (author.kind) {
      case "self":
        return "trusted";
      case "app":
        // Only an App that was installed here could open an issue, so a strange one may have opened the course.
        return isKnown || author.slug === "github-actions" || apps.has(author.slug) ? "trusted" : "unknown";
      case "hidden":
        return isKnown ? "trusted" : "unknown";
      case "ghost":
        if (isKnown) return "trusted";
        return isMarked(issue) ? "unknown" : "foreign";
      case "user": {
        const writes = actual.writers[author.login] ?? null;
        if (writes === true || isKnown || (founders.has(author.login) && isMarked(issue))) return "trusted";
        return writes === null || isMarked(issue) ? "unknown" : "foreign";
      }
      default:
        return author satisfies never;
    }
  };
}

/**
 * The slugs of the Apps that opened the course, or a part of it: they created a milestone of a phase, or progress.json has an
 * issue of theirs. Only somebody with write access can have done either, so a stranger's copy of a marker does not count.
 */
export function knownApps(actual: Known): readonly string[] {
  const accounts = [
    ...ownMilestones(actual).map(({ creator }) => creator),
    ...recordedIn(actual).map(({ author }) => author),
  ];
  return accounts.flatMap((account) => (account.kind === "app" ? [account.slug] : []));
}

const ownMilestones = ({ milestones }: Pick<Actual, "milestones">) =>
  milestones.filter(({ description }) => phaseOf(description) !== null);

/** The issues that progress.json has. */
function recordedIn(actual: Pick<Actual, "files" | "repository" | "issues">): readonly ActualIssue[] {
  const numbers = new Set(recordedIssues(writtenHere(actual)).values());
  return numbers.size === 0 ? [] : actual.issues.filter(({ number }) => numbers.has(number));
}

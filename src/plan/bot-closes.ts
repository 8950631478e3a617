/** An issue that another bot closes, such as one for stale issues, says nothing about what the learner did. */
import type { Actual, ActualIssue } from "../model/actual.ts";

/** GitHub's own, which do what a person wants: a card moved to Done, a merged pull request. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(["github-project-automation", "github-merge-queue"]);
const ACTIONS = "github-actions";
const STALE = /^stale$/iu;

/** Who may close. */
export interface Closers {
  /** Whether the config says that a close by any bot counts. */
  readonly bots: boolean;
  /** The slugs of trusted Apps. */
  readonly apps: ReadonlySet<string>;
  /** Whether the workflow does all of it, so that github-actions is Waymark. */
  readonly selfServed: boolean;
}

/** The same state; only closes that do not count still name their bot. */
export function withBotCloses(actual: Actual, closers: Closers): Actual {
  const isCounted = (issue: ActualIssue) => issue.closedByBot !== null && counts(issue, closers);
  // What was computed for this state is remembered by its identity.
  if (!actual.issues.some(isCounted)) return actual;
  return {
    ...actual,
    issues: actual.issues.map((issue) => (isCounted(issue) ? { ...issue, closedByBot: null } : issue)),
  };
}

function counts({ closedByBot: bot, labels }: ActualIssue, { bots, apps, selfServed }: Closers): boolean {
  if (bot === null || bots || FOR_PEOPLE.has(bot) || apps.has(bot)) return true;
  // Workflows for stale issues run as github-actions too, and leave their label.
  return bot === ACTIONS && selfServed && !labels.some((label) => STALE.test(label));
}

/**
 * Notices that another run opens issues at the same time, and that GitHub's list of issues lacks some. GitHub numbers what
 * is opened in a repository in one sequence, so a gap between the numbers of this run shows both without a request. An
 * issue can be read by its number even if no list has it yet.
 */
import { AnotherRun } from "../model/errors.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import type { CloseIssue } from "../model/change.ts";
import { matchIssues, type MatchedIssues } from "../plan/match-issues.ts";
import { closeTwin, planTrackingTwins } from "../plan/plan-issues.ts";
import { applyIssueStates } from "./apply-issue-states.ts";
import { readIssues } from "./read-issues.ts";
import { numbersAfter } from "./numbers-after.ts";
import type { Requester } from "./requester.ts";
import type { Stage } from "./stage.ts";

export interface Overlap {
  /** Looks for issues of Waymark that are newer than the list. Throws AnotherRun if there are any. */
  readonly lookAhead: () => Promise<void>;
  /**
   * Reads what was opened between the issues of this run. An issue of this run for an item that has an older one is
   * closed as its duplicate. Throws AnotherRun if the other run was first. Otherwise the other run stops, and this one
   * goes on with the issues of both.
   */
  readonly compare: () => Promise<void>;
}

/** The most numbers in a gap to look at. Two runs that overlap open far fewer issues before they meet. */
const GAP = 100;

/** `apps` are the slugs of Apps whose issues are trusted. */
export function openOverlap(
  { requester, tally }: Pick<Stage, "requester" | "tally">,
  apps: ReadonlySet<string>,
): Overlap {
  const begun = tally.actual();
  const pulls = new Set([begun.setUpPull, begun.filesPull].map((pull) => pull?.number));
  let newest = newestOf(begun);
  const read = async (numbers: readonly number[]): Promise<Actual> => {
    const { owner, name } = begun.repository;
    const found = await readIssues(requester, { owner, name, boards: false }, numbers);
    return { ...begun, ...found };
  };

  /** Closes issues of this run that have an older twin, unless somebody changed them since: the next plan carries that over. */
  async function fold(met: MatchedIssues): Promise<void> {
    const closes = duplicates(tally, met);
    if (closes.length === 0) return;
    const { issues: now } = await read(closes.flatMap(({ number }) => number ?? []));
    const isUntouched = ({ number }: CloseIssue) =>
      now.some((issue) => issue.number === number && isSame(issue, tally.issueNumbered(issue.number)));
    await applyIssueStates(closes.filter(isUntouched), { requester, tally });
  }

  return {
    async lookAhead() {
      if (numbersOf(matchIssues(await read(numbersAfter(newest)), apps)).length > 0) throw new AnotherRun();
    },
    async compare() {
      const own = tally.openedHere();
      const last = Math.max(...own);
      if (last <= newest) return;
      const length = Math.min(last - newest, GAP);
      const gap = Array.from({ length }, (_, index) => last - length + 1 + index).filter(
        (number) => !own.includes(number) && !pulls.has(number),
      );
      newest = last;
      if (gap.length === 0) return;
      const met = matchIssues(await read(gap), apps);
      const others = numbersOf(met);
      for (const [item, [first]] of met.items) if (first !== undefined) tally.haveMet(item, first.issue);
      if (met.tracking !== null) tally.haveMet(null, met.tracking);
      await fold(met);
      if (others.some((number) => number < Math.min(...own))) throw new AnotherRun();
    },
  };
}

/** The highest number of an issue in the list. */
const newestOf = ({ issues }: Actual): number => Math.max(0, ...issues.map(({ number }) => number));

const numbersOf = ({ items, tracking }: MatchedIssues): readonly number[] => [
  ...[...items.values()].flatMap((found) => found.map(({ issue }) => issue.number)),
  ...(tracking === null ? [] : [tracking.number]),
];

/** The changes that close an issue of this run whose item, or whose place as the tracking issue, another one had before. */
function duplicates(tally: Stage["tally"], { items, tracking }: MatchedIssues): readonly CloseIssue[] {
  const here = tally.openedHere().flatMap((number) => tally.issueNumbered(number) ?? []);
  const isTwin = (own: ActualIssue, older: ActualIssue) =>
    older.number < own.number && older.state !== "duplicate";
  const isTracking = ({ id }: ActualIssue) => {
    const state = tally.tracking();
    return state.state === "open" && state.id === id;
  };
  return here.flatMap((own) => {
    if (isTracking(own)) {
      return tracking !== null && isTwin(own, tracking) ? planTrackingTwins(tracking, [own]) : [];
    }
    const item = tally.itemOpenedAs(own.number);
    const older = item === null ? undefined : items.get(item)?.[0]?.issue;
    return item === null || older === undefined || !isTwin(own, older)
      ? []
      : [closeTwin({ item, issue: own }, older)];
  });
}

const isSame = (now: ActualIssue, opened: ActualIssue | undefined): boolean =>
  opened !== undefined && now.state === "open" && now.body === opened.body;

/** How many numbers to look at in one request. */
const AT_ONCE = 50;

/**
 * The state with all newer issues than the list has. Numbers of pull requests, of deleted and of other issues lie between
 * them, so it ends where a whole request finds nothing.
 */
export async function withNewerIssues(
  requester: Requester,
  actual: Actual,
  boards: boolean,
): Promise<Actual> {
  const { owner, name } = actual.repository;
  const issues = [...actual.issues];
  const writers = { ...actual.writers };
  for (let from = newestOf(actual) + 1; ; from += AT_ONCE) {
    const numbers = numbersAfter(from - 1, AT_ONCE);
    const found = await readIssues(requester, { owner, name, boards }, numbers);
    if (found.issues.length === 0) return { ...actual, issues, writers };
    issues.push(...found.issues);
    Object.assign(writers, found.writers);
  }
}

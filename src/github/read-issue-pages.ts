/**
 * All milestones with their issues, and the issues without a milestone. Reads page after page, in as few requests as
 * possible.
 */
import * as z from "zod/mini";
import { IncompleteRead } from "../model/errors.ts";
import type { ActualIssue, ActualMilestone } from "../model/actual.ts";
import { readAccount, readIssue } from "./issue-fields.ts";
import { seen } from "./hidden-fields.ts";
import {
  issuesAnswer,
  milestonesAnswer,
  moreIssuesDocument,
  moreMilestonesDocument,
  type IssuePage,
  type RepositoryAnswer,
} from "./repository-query.ts";
import type { Requester } from "./requester.ts";

/** If GitHub does not manage a page in time, smaller pages help more than further attempts. */
export const SIZED_READ = { kind: "read", slowTries: 2 } as const;

/** The variables that every page needs, except for cards. */
export interface PageVariables {
  readonly owner: string;
  readonly name: string;
  readonly milestones: number;
  readonly issues: number;
  readonly further: number;
  readonly [name: string]: unknown;
}

/**
 * Reads all pages of every list. `doubt` is a list that was too short before: if it is just as short again, it is
 * accepted. Throws IncompleteRead, Refused, or what the requester throws.
 */
export async function readIssuePages(
  requester: Requester,
  first: RepositoryAnswer,
  variables: PageVariables,
  {
    viewer,
    cards,
    doubt,
  }: { readonly viewer: string; readonly cards: boolean; readonly doubt: IncompleteRead | null },
) {
  const milestones: ActualMilestone[] = [];
  const issues: ActualIssue[] = [];
  let pages: IssuePage[] = [];
  let expected = first.issues.totalCount;
  const take = (answer: z.infer<typeof issuesAnswer>, milestone: number | null) => {
    issues.push(...answer.nodes.map((node) => readIssue(node, viewer)));
    const { hasNextPage, endCursor } = answer.pageInfo;
    if (hasNextPage && typeof endCursor === "string") pages.push({ milestone, after: endCursor });
  };
  let next = first.milestones;
  take(first.issues, null);
  while (next !== null && next !== undefined) {
    for (const { issues: own, ...milestone } of next.nodes) {
      milestones.push(readMilestone(milestone));
      expected += own.totalCount;
      take(own, milestone.number);
    }
    const { hasNextPage, endCursor } = next.pageInfo;
    next =
      hasNextPage && typeof endCursor === "string"
        ? await moreMilestones(requester, variables, cards, endCursor)
        : null;
  }
  while (pages.length > 0) {
    const asked = pages;
    pages = [];
    const answers = await moreIssues(requester, variables, cards, asked);
    for (const [index, answer] of answers.entries()) take(answer, asked[index]?.milestone ?? null);
  }
  refuseUnlessWhole("milestones", milestones.length, first.milestones?.totalCount ?? 0, doubt);
  const known = unique(issues);
  refuseUnlessWhole("issues", known.length, expected, doubt);
  return { milestones, issues: known };
}

/** A truncated list looks like a roadmap without issues, and acting on it would open all of them again. */
function refuseUnlessWhole(
  what: string,
  found: number,
  expected: number,
  doubt: IncompleteRead | null,
): void {
  const asBefore = doubt?.what === what && doubt.found === found;
  if (found < expected && !asBefore) throw new IncompleteRead(what, found, expected);
}

/** An issue that was moved between two pages may appear twice. */
function unique(issues: readonly ActualIssue[]): readonly ActualIssue[] {
  return [...new Map(issues.map((issue) => [issue.number, issue])).values()].toSorted(
    (a, b) => a.number - b.number,
  );
}

function readMilestone({
  description,
  state,
  dueOn,
  creator,
  ...milestone
}: Omit<z.infer<typeof milestonesAnswer>["nodes"][number], "issues">): ActualMilestone {
  return {
    ...milestone,
    description: description ?? "",
    state: state === "OPEN" ? "open" : "closed",
    dueOn: dueOn ?? null,
    creator: readAccount(creator),
  };
}

async function moreMilestones(requester: Requester, variables: PageVariables, cards: boolean, after: string) {
  const document = moreMilestonesDocument({ cards, server: requester.server });
  const data = seen(
    "read milestones",
    await requester.graphql("read milestones", document, { ...variables, after }, SIZED_READ),
  );
  return z.object({ repository: z.object({ milestones: milestonesAnswer }) }).parse(data).repository
    .milestones;
}

/** At most ten pages in one request. */
const PAGES_AT_ONCE = 10;

async function moreIssues(
  requester: Requester,
  variables: PageVariables,
  cards: boolean,
  pages: readonly IssuePage[],
) {
  const answers: z.infer<typeof issuesAnswer>[] = [];
  for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
    const some = pages.slice(start, start + PAGES_AT_ONCE);
    const after = Object.fromEntries(some.map((page, index) => [`after${index}`, page.after]));
    const document = moreIssuesDocument(some, { cards, server: requester.server });
    const read = await requester.graphql("read issues", document, { ...variables, ...after }, SIZED_READ);
    const data = seen("read issues", read);
    const { repository } = z.object({ repository: z.record(z.string(), z.unknown()) }).parse(data);
    const milestonePage = z.object({ issues: issuesAnswer });
    answers.push(
      ...some.map(({ milestone }, index) =>
        milestone === null
          ? issuesAnswer.parse(repository[`page${index}`])
          : milestonePage.parse(repository[`page${index}`]).issues,
      ),
    );
  }
  return answers;
}

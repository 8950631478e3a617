/** Issues, pull requests, comments, labels, milestones. */
import { associationOf } from "../auth/association.ts";
import { boardReach, canSeeBoard } from "../auth/board-access.ts";
import { may } from "../auth/repository-access.ts";
import { changedFiles, headBranchOf } from "../changes/pull-requests.ts";
import { headOf } from "../model/git.ts";
import type { Comment, Issue, Label, Milestone, PullRequest, Reaction } from "../model/issue.ts";
import { REACTION_NAMES } from "../model/issue.ts";
import { flagArg } from "./arguments.ts";
import { connection } from "./connection.ts";
import type { Args, Context, Fields } from "./context.ts";
import { describeType } from "./context.ts";
import { filterIssues } from "./filter-issues.ts";
import { refuseHiddenBoards } from "./sight.ts";
import { timelineItems } from "./types-timeline.ts";

type Subject = Issue | PullRequest;

function projectItems(subject: Subject, args: Args, context: Context) {
  if (boardReach(context.viewer, subject.repository.owner) === "none") refuseHiddenBoards(context);
  const withArchived = flagArg(args, "includeArchived") ?? true;
  const items = subject.boardItems.filter(
    (item) => (withArchived || !item.archived) && canSeeBoard(context.viewer, item.board),
  );
  return connection(items, args, "projectItems");
}

const didAuthor = (thing: { readonly author: Subject["author"] }, context: Context): boolean =>
  thing.author === context.cause.actor;

const subject: Fields<Subject> = {
  id: (one) => one.nodeId,
  databaseId: (one) => one.id,
  fullDatabaseId: (one) => String(one.id),
  number: (one) => one.number,
  title: (one) => one.title,
  body: (one) => one.body,
  bodyText: (one) => one.body,
  url: (one, _args, { urls }) => urls.subject(one),
  resourcePath: (one, _args, { urls }) => urls.subject(one).slice(urls.website.length),
  createdAt: (one) => one.createdAt,
  updatedAt: (one) => one.updatedAt,
  closedAt: (one) => one.closedAt,
  closed: (one) => one.state !== "OPEN",
  locked: (one) => one.locked,
  author: (one) => one.author,
  authorAssociation: (one) => associationOf(one.author, one.repository),
  repository: (one) => one.repository,
  viewerDidAuthor: (one, _args, context) => didAuthor(one, context),
  viewerCanUpdate: (one, _args, context) =>
    didAuthor(one, context) || may(context.viewer, one.repository, "issues", "write"),
  labels: (one, args) => connection(one.labels, args, "labels"),
  milestone: (one) => one.milestone,
  assignees: (one, args) => connection(one.assignees, args, "assignees"),
  comments: (one, args) => connection(one.comments, args, "comments"),
  reactions: (one, args) => connection(one.reactions, args, "reactions"),
  projectItems,
  timelineItems,
};

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export const ISSUE_TYPES = [
  describeType<Issue>("Issue", {
    ...subject,
    state: (issue) => issue.state,
    stateReason: (issue, args) => {
      if (issue.stateReason === "DUPLICATE" && flagArg(args, "enableDuplicate") !== true)
        return "NOT_PLANNED";
      return issue.stateReason;
    },
    isPinned: (issue) => issue.repository.pinned.includes(issue),
    parent: (issue) => issue.parent,
    blockedBy: (issue, args) => connection(issue.blockedBy, args, "blockedBy"),
    blocking: (issue, args) => connection(issue.blocking, args, "blocking"),
    issueDependenciesSummary: (issue) => ({
      blockedBy: issue.blockedBy.filter((one) => one.state === "OPEN").length,
      totalBlockedBy: issue.blockedBy.length,
      blocking: issue.state === "OPEN" ? issue.blocking.length : 0,
      totalBlocking: issue.blocking.length,
    }),
    pinnedIssueComment: ({ pinnedComment }) =>
      pinnedComment === null
        ? null
        : { issueComment: pinnedComment.comment, pinnedAt: pinnedComment.at, pinnedBy: pinnedComment.by },
    subIssues: (issue, args) => connection(issue.subIssues, args, "subIssues"),
    subIssuesSummary: (issue) => {
      const total = issue.subIssues.length;
      const completed = issue.subIssues.filter((one) => one.state === "CLOSED").length;
      return { total, completed, percentCompleted: Math.floor(percent(completed, total)) };
    },
  }),
  describeType<PullRequest>("PullRequest", {
    ...subject,
    state: (pullRequest) => pullRequest.state,
    isDraft: (pullRequest) => pullRequest.draft,
    merged: (pullRequest) => pullRequest.state === "MERGED",
    mergedAt: (pullRequest) => pullRequest.mergedAt,
    mergedBy: (pullRequest) => pullRequest.mergedBy,
    mergeCommit: (pullRequest) =>
      pullRequest.mergeCommit === null
        ? null
        : (pullRequest.repository.commits.get(pullRequest.mergeCommit) ?? null),
    mergeable: (pullRequest) => (pullRequest.state === "OPEN" ? "MERGEABLE" : "UNKNOWN"),
    baseRefName: (pullRequest) => pullRequest.base,
    headRefName: (pullRequest) => pullRequest.head,
    headRefOid: (pullRequest) => {
      const head = headBranchOf(pullRequest);
      return head === undefined ? "" : headOf(head).oid;
    },
    headRef: (pullRequest) => headBranchOf(pullRequest) ?? null,
    baseRef: (pullRequest) => pullRequest.repository.branches.get(pullRequest.base) ?? null,
    headRepository: (pullRequest) => pullRequest.headRepository,
    isCrossRepository: (pullRequest) => pullRequest.headRepository !== pullRequest.repository,
    changedFiles: (pullRequest) => changedFiles(pullRequest).size,
    files: (pullRequest, args) => {
      const paths = [...changedFiles(pullRequest).keys()].map((path) => ({ path, nodeId: path }));
      return connection(paths, args, "files");
    },
  }),
  describeType<Comment>("IssueComment", {
    id: (comment) => comment.nodeId,
    databaseId: (comment) => comment.id,
    fullDatabaseId: (comment) => String(comment.id),
    body: (comment) => comment.body,
    author: (comment) => comment.author,
    authorAssociation: (comment) => associationOf(comment.author, comment.subject.repository),
    viewerDidAuthor: (comment, _args, context) => didAuthor(comment, context),
    isMinimized: ({ minimized }) => minimized !== null,
    minimizedReason: ({ minimized }) => minimized,
    isPinned: (comment) =>
      comment.subject.kind === "Issue" && comment.subject.pinnedComment?.comment === comment,
    createdAt: (comment) => comment.createdAt,
    updatedAt: (comment) => comment.updatedAt,
    url: (comment, _args, { urls }) => urls.comment(comment),
    issue: (comment) => comment.subject,
    repository: (comment) => comment.subject.repository,
    reactions: (comment, args) => connection(comment.reactions, args, "reactions"),
    reactionGroups: ({ reactions }) =>
      Object.keys(REACTION_NAMES).map((content) => ({
        content,
        reactions: reactions.filter((one) => one.content === content),
      })),
  }),
  // GraphQL reference, object ReactionGroup: there is one group for each kind of reaction, even if nobody reacted.
  describeType<{ readonly content: string; readonly reactions: readonly Reaction[] }>("ReactionGroup", {
    content: ({ content }) => content,
    createdAt: ({ reactions }) => reactions[0]?.createdAt ?? null,
    viewerHasReacted: ({ reactions }, _args, context) => reactions.some((one) => didAuthor(one, context)),
  }),
  describeType<Reaction>("Reaction", {
    id: (reaction) => reaction.nodeId,
    databaseId: (reaction) => reaction.id,
    content: (reaction) => reaction.content,
    createdAt: (reaction) => reaction.createdAt,
    user: (reaction) => (reaction.author.kind === "User" ? reaction.author : null),
  }),
  describeType<Label>("Label", {
    id: (label) => label.nodeId,
    name: (label) => label.name,
    color: (label) => label.color,
    description: (label) => label.description,
    createdAt: (label) => label.createdAt,
    updatedAt: (label) => label.createdAt,
    isDefault: () => false,
    repository: (label) => label.repository,
    url: (label, _args, { urls }) =>
      `${urls.repository(label.repository)}/labels/${encodeURIComponent(label.name)}`,
    issues: (label, args, { world }) => {
      const found = filterIssues(label.repository.issues.values(), args);
      return connection(
        found.filter((issue) => issue.labels.includes(label) && world.isListed("issues", issue)),
        args,
        "issues",
      );
    },
  }),
  describeType<Milestone>("Milestone", {
    id: (milestone) => milestone.nodeId,
    number: (milestone) => milestone.number,
    title: (milestone) => milestone.title,
    description: (milestone) => milestone.description,
    state: (milestone) => milestone.state,
    closed: (milestone) => milestone.state === "CLOSED",
    dueOn: (milestone) => milestone.dueOn,
    closedAt: (milestone) => milestone.closedAt,
    createdAt: (milestone) => milestone.createdAt,
    updatedAt: (milestone) => milestone.updatedAt,
    creator: (milestone) => milestone.creator,
    repository: (milestone) => milestone.repository,
    url: (milestone, _args, { urls }) => urls.milestone(milestone),
    progressPercentage: (milestone) => {
      const inside = issuesOf(milestone);
      return percent(inside.filter((issue) => issue.state === "CLOSED").length, inside.length);
    },
    issues: (milestone, args, { world }) => {
      const listed = issuesOf(milestone).filter((issue) => world.isListed("issues", issue));
      return connection(filterIssues(listed, args), args, "issues");
    },
  }),
  describeType<{ readonly issue: Issue }>("PinnedIssue", {
    issue: ({ issue }) => issue,
    repository: ({ issue }) => issue.repository,
  }),
  describeType<{ readonly path: string }>("PullRequestChangedFile", { path: ({ path }) => path }),
];

function issuesOf(milestone: Milestone): Issue[] {
  return [...milestone.repository.issues.values()].filter((issue) => issue.milestone === milestone);
}

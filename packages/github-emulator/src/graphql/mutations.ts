/** All mutations of the emulator, by name. There is no createMilestone, because GitHub has none. */
import type { Mutation } from "./mutation.ts";
import { BOARD_ITEM_MUTATIONS } from "./mutations/board-items.ts";
import { BOARD_MUTATIONS } from "./mutations/boards.ts";
import { BRANCH_MUTATIONS } from "./mutations/branches.ts";
import { COMMENT_MUTATIONS } from "./mutations/comments.ts";
import { CREATE_COMMIT_ON_BRANCH } from "./mutations/create-commit-on-branch.ts";
import { CREATE_ISSUE } from "./mutations/create-issue.ts";
import { ISSUE_MUTATIONS } from "./mutations/issues.ts";
import { ISSUE_RELATION_MUTATIONS } from "./mutations/issue-relations.ts";
import { LABEL_MUTATIONS } from "./mutations/labels.ts";
import { PULL_REQUEST_MUTATIONS } from "./mutations/pull-requests.ts";

export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map(
  [
    CREATE_ISSUE,
    CREATE_COMMIT_ON_BRANCH,
    ...LABEL_MUTATIONS,
    ...ISSUE_MUTATIONS,
    ...ISSUE_RELATION_MUTATIONS,
    ...COMMENT_MUTATIONS,
    ...BRANCH_MUTATIONS,
    ...PULL_REQUEST_MUTATIONS,
    ...BOARD_MUTATIONS,
    ...BOARD_ITEM_MUTATIONS,
  ].map((one) => [one.name, one]),
);

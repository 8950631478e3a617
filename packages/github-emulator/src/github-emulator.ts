/**
 * The public interface of the emulator: how to start it, what people can do in it, what it shows, and the types for
 * that.
 */
export { holds } from "./actions/expression.ts";
export { runAction } from "./actions/run-action.ts";
export type { Actions } from "./actions/start-actions.ts";
export { addRuleset } from "./changes/add-ruleset.ts";
export { createApp } from "./changes/apps.ts";
export { commitFiles, defaultBranchOf } from "./changes/commit-files.ts";
export { createOrganization, createUser } from "./changes/create-account.ts";
export { createWorld } from "./changes/create-world.ts";
export { createMilestone, editMilestone } from "./changes/milestones.ts";
export { createBranch, deleteBranch } from "./changes/move-branch.ts";
export { openPullRequest } from "./changes/pull-requests.ts";
export type { Fault, FaultTarget } from "./faults/faults.ts";
export { gitHubSchema } from "./graphql/schema.ts";
export { GITHUB_LIMITS, type LimitFigures } from "./limits/limit-figures.ts";
export { manualClock, type ManualClock } from "./manual-clock.ts";
export type { Owner } from "./model/account.ts";
export type { Access, App, Installation, Permissions } from "./model/app.ts";
export type { Board } from "./model/board.ts";
export { realClock, type Clock } from "./model/clock.ts";
export { headOf, symlinkTo } from "./model/git.ts";
export type { Comment, Issue, Milestone, PullRequest } from "./model/issue.ts";
export { fullName, type Repository } from "./model/repository.ts";
export type { LoggedRequest } from "./model/request-log.ts";
export { onTheWebsite } from "./model/token.ts";
export type { World } from "./model/world.ts";
export { person, type Person } from "./person/person.ts";
export { checkCall } from "./server/check-call.ts";
export { uncheckedRequests } from "./server/unchecked-requests.ts";
export { startEmulator, type Emulator, type EmulatorOptions } from "./start-emulator.ts";
export { viewBoard, viewIssue, type BoardView, type RepositoryView } from "./view.ts";

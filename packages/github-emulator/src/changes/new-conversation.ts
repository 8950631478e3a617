/** What a new issue and a new pull request have in common. */
import type { Conversation } from "../model/issue.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";

export interface NewConversation {
  readonly cause: Cause;
  readonly repository: Repository;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** When it is opened, as GitHub writes times. */
  readonly at: string;
}

/** Nobody has answered, labelled or assigned it yet. */
export function newConversation(
  world: World,
  kind: "Issue" | "PullRequest",
  { cause, repository, number, title, body, at }: NewConversation,
): Conversation {
  return {
    ...world.newId(kind),
    repository,
    number,
    author: cause.actor,
    viaApp: cause.app,
    title,
    body,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    locked: false,
    labels: [],
    milestone: null,
    assignees: [],
    comments: [],
    timeline: [],
    boardItems: [],
    reactions: [],
  };
}

/** Finds the comments with commands that have no answer yet. */
import { fingerprint } from "../markdown/fingerprint.ts";
import type { IssueComment } from "../model/remote.ts";
import { readCommand, type Command } from "./read-command.ts";

export interface WaitingCommand {
  readonly command: Command;
  readonly comment: IssueComment;
  /** Who wrote it. */
  readonly login: string;
  /** Whether the answer is already written, but the reaction is missing, because a run was interrupted in between. */
  readonly said: boolean;
}

/** Commands by people, newer than `since` (ISO 8601), without a reaction by Waymark, in the order of the comments. */
export function waitingCommands(comments: readonly IssueComment[], since: string): readonly WaitingCommand[] {
  const own = comments.filter(({ author }) => author.kind === "self").map(({ body }) => body);
  return comments.flatMap((comment) => {
    const { author, reacted, createdAt, id } = comment;
    if (author.kind !== "user" || reacted || createdAt < since) return [];
    const command = readCommand(comment.body);
    if (command === null) return [];
    const said = own.some((body) => body.includes(answerMark(id)));
    return [{ command, comment, login: author.login, said }];
  });
}

/** The mark at the end of an answer, to find it again. `comment` is the node id of the answered comment. */
export const answerMark = (comment: string): string => `<!-- waymark:answer v1 ${fingerprint(comment)} -->`;

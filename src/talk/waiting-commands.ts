/** Which comments are commands that nobody has answered yet. */
import { fingerprint } from "../markdown/fingerprint.ts";
import type { IssueComment } from "../model/remote.ts";
import { readCommand, type Command } from "./read-command.ts";

export interface WaitingCommand {
  readonly command: Command;
  readonly comment: IssueComment;
  /** Who gave it. */
  readonly login: string;
  /** Whether its answer in words is there already, of a run that was cut off before its reaction. */
  readonly said: boolean;
}

/** Commands by people, newer than `since` (ISO 8601), without a reaction of ours, in the order of the comments. */
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

/** What an answer ends with, to know it again. `comment` is the node id of what it answers. */
export const answerMark = (comment: string): string => `<!-- waymark:answer v1 ${fingerprint(comment)} -->`;

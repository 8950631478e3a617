/** Finds the comments with commands that have no answer yet. */
import { fingerprint } from "../markdown/fingerprint.ts";
import type { Answer, IssueComment } from "../model/remote.ts";
import { readCommand, type Command } from "./read-command.ts";

export interface WaitingCommand {
  readonly command: Command;
  readonly comment: IssueComment;
  /** Who wrote it. */
  readonly login: string;
  /**
   * The reaction that is missing, if the answer is already written, because a run was interrupted in between. Then the
   * command was carried out, and it is not carried out again, even if its comment was edited since. Otherwise null.
   */
  readonly said: Answer["reaction"] | null;
}

/** Commands by people, newer than `since` (ISO 8601), without a reaction by Waymark, in the order of the comments. */
export function waitingCommands(comments: readonly IssueComment[], since: string): readonly WaitingCommand[] {
  const own = comments.filter(({ author }) => author.kind === "self").map(({ body }) => body);
  return comments.flatMap((comment) => {
    const { author, reacted, createdAt, id } = comment;
    if (author.kind !== "user" || reacted || createdAt < since) return [];
    const command = readCommand(comment.body);
    if (command === null) return [];
    const said = REACTIONS.find((one) => own.some((body) => body.includes(answerMark(id, one)))) ?? null;
    return [{ command, comment, login: author.login, said }];
  });
}

const REACTIONS: readonly Answer["reaction"][] = ["done", "puzzled"];

/** The mark at the end of an answer, to find it again. `comment` is the node id of the answered comment. */
export const answerMark = (comment: string, reaction: Answer["reaction"]): string =>
  `<!-- waymark:answer v1 ${fingerprint(comment)}${reaction === "done" ? "" : ` ${reaction}`} -->`;

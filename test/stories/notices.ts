/**
 * Counts the notifications that GitHub's documentation describes ("About notifications", "Configuring notifications"):
 * somebody who watches all activity of a repository gets one for each new issue, pull request and comment of somebody
 * else, and each time somebody else closes or reopens one. A participant gets them only for threads that they wrote in,
 * are assigned to or mentioned in, or whose state they changed. Nobody is notified of edits, labels, milestones, commits
 * and hidden comments, nor of the status updates of a board that they did not subscribe to ("Sharing project updates"). The person who started a workflow run gets a mail if it fails or is cancelled.
 */
import type { Emulator, Person } from "github-emulator";

export interface Notices {
  readonly watching: number;
  readonly participating: number;
}

/** Starts to count for one person in one repository. Each call of the result returns what came since the last call. */
export function countNotices(github: Emulator, person: Person, repository: string): () => Notices {
  const joined = new Set<unknown>();
  const login = person.user.login;
  const mention = new RegExp(`@${login}\\b`, "iu");
  let count = { watching: 0, participating: 0 };
  let runs = github.actions.runs.length;
  const notify = (thread: unknown, text = "") => {
    if (mention.test(text)) joined.add(thread);
    count = {
      watching: count.watching + 1,
      participating: count.participating + (joined.has(thread) ? 1 : 0),
    };
  };
  github.world.on((event) => {
    if (!("repository" in event) || `${event.repository.owner.login}/${event.repository.name}` !== repository)
      return;
    const isOwn = event.cause.actor === person.user;
    if (event.name === "issue_comment" && event.action === "created") {
      if (isOwn) joined.add(event.comment.subject);
      else notify(event.comment.subject, event.comment.body);
    }
    if (event.name !== "issues" && event.name !== "pull_request") return;
    const thread = event.name === "issues" ? event.issue : event.pullRequest;
    if (event.action === "assigned" && event.assignee === person.user) joined.add(thread);
    if (!["opened", "closed", "reopened"].includes(event.action)) return;
    if (isOwn) joined.add(thread);
    else notify(thread, event.action === "opened" ? thread.body : "");
  });
  return () => {
    const failed = github.actions.runs
      .slice(runs)
      .filter(
        ({ actor, conclusion }) =>
          actor === login && (conclusion === "cancelled" || conclusion === "failure"),
      );
    runs = github.actions.runs.length;
    const since = {
      watching: count.watching + failed.length,
      participating: count.participating + failed.length,
    };
    count = { watching: 0, participating: 0 };
    return since;
  };
}

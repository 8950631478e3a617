/** The emulator's address: the beginning of all URLs in its answers. */
import type { Comment, Issue, Milestone, PullRequest } from "../model/issue.ts";
import type { Account } from "../model/account.ts";
import type { Board } from "../model/board.ts";
import type { Commit } from "../model/git.ts";
import type { Repository } from "../model/repository.ts";
import { fullName } from "../model/repository.ts";

export class Urls {
  /** `http://127.0.0.1:PORT`. */
  readonly base: string;
  /** The beginning of links for people, without a slash at the end. */
  readonly website: string;
  constructor(base: string, website: string = base) {
    this.base = base;
    this.website = website;
  }
  get rest(): string {
    return `${this.base}/api/v3`;
  }
  account(account: Account): string {
    if (account.kind === "Bot") return `${this.website}/apps/${account.slug}`;
    return `${this.website}/${account.login}`;
  }
  repository(repository: Repository): string {
    return `${this.website}/${fullName(repository)}`;
  }
  restRepository(repository: Repository): string {
    return `${this.rest}/repos/${fullName(repository)}`;
  }
  subject(subject: Issue | PullRequest): string {
    const kind = subject.kind === "Issue" ? "issues" : "pull";
    return `${this.repository(subject.repository)}/${kind}/${subject.number}`;
  }
  comment(comment: Comment): string {
    return `${this.subject(comment.subject)}#issuecomment-${comment.id}`;
  }
  milestone(milestone: Milestone): string {
    return `${this.repository(milestone.repository)}/milestone/${milestone.number}`;
  }
  commit(commit: Commit): string {
    return `${this.repository(commit.repository)}/commit/${commit.oid}`;
  }
  board(board: Board): string {
    const owners = board.owner.kind === "User" ? "users" : "orgs";
    return `${this.website}/${owners}/${board.owner.login}/projects/${board.number}`;
  }
}

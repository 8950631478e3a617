/** Pushes in payloads. */
import type { PushEvent } from "../model/event.ts";
import type { Commit } from "../model/git.ts";
import { treeOf } from "../model/git.ts";
import { fullName } from "../model/repository.ts";
import type { Urls } from "../server/urls.ts";
import { describePushedRepository } from "./describe-repository.ts";
import type { Json } from "./examples.ts";

const ZERO_OID = "0".repeat(40);

function describeCommit(commit: Commit, urls: Urls): Json {
  const { repository, author } = commit;
  const before = repository.commits.get(commit.parents[0] ?? "")?.files ?? new Map();
  const person = {
    name: author.login,
    email: `${author.id}+${author.login}@users.noreply.github.com`,
    username: author.login,
  };
  const changed = [...commit.files].filter(([path, blob]) => before.get(path)?.oid !== blob.oid);
  return {
    id: commit.oid,
    tree_id: treeOf(commit.files).oid,
    distinct: true,
    message: commit.message,
    timestamp: commit.committedAt,
    url: `${urls.base}/${fullName(repository)}/commit/${commit.oid}`,
    author: person,
    committer: person,
    added: changed.map(([path]) => path).filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path: string) => !commit.files.has(path)),
    modified: changed.map(([path]) => path).filter((path) => before.has(path)),
  };
}

/** The payload of a push without `organization`, `installation` and `sender`. */
export function describePush(event: PushEvent, urls: Urls): Json {
  const { repository, cause } = event;
  const before = event.before ?? ZERO_OID;
  const after = event.after ?? ZERO_OID;
  const commits = event.commits.map((commit) => describeCommit(commit, urls));
  const head = repository.commits.get(after);
  const compared = `${before.slice(0, 12)}...${after.slice(0, 12)}`;
  return {
    ref: `refs/heads/${event.branch}`,
    before,
    after,
    created: event.before === null,
    deleted: event.after === null,
    forced: event.forced,
    base_ref: null,
    compare: `${urls.base}/${fullName(repository)}/compare/${compared}`,
    commits,
    head_commit: head === undefined ? null : describeCommit(head, urls),
    repository: describePushedRepository(repository, urls),
    pusher: {
      name: cause.actor.login,
      email: `${cause.actor.id}+${cause.actor.login}@users.noreply.github.com`,
    },
  };
}

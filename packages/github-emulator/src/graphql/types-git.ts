/** Branches, commits, trees and files. */
import type { Account } from "../model/account.ts";
import type { Branch, Commit, TreeEntry } from "../model/git.ts";
import { headOf, objectAt, treeOf } from "../model/git.ts";
import type { Repository } from "../model/repository.ts";
import { neededText, textArg } from "./arguments.ts";
import { connection } from "./connection.ts";
import { describeType } from "./context.ts";
import { filterPullRequests } from "./filter-pull-requests.ts";
import { requireRead } from "./sight.ts";
import type { GitObjectIn } from "./type-name.ts";

/** The text of a blob with more bytes than this is cut off (reported: issues of github/community). */
const TEXT_SHOWN = 512_000;

const isBinary = (content: Buffer): boolean => content.subarray(0, 8000).includes(0);

/** All commits that lead to this one, through any parent, in the order of `git log`: newest first. */
function lineFrom(commit: Commit): Commit[] {
  const found = new Map<string, Commit>();
  const open = [commit];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (found.has(at.oid)) continue;
    found.set(at.oid, at);
    for (const oid of at.parents) {
      const parent = commit.repository.commits.get(oid);
      if (parent !== undefined) open.push(parent);
    }
  }
  return [...found.values()].sort((a, b) => Date.parse(b.committedAt) - Date.parse(a.committedAt));
}

/** A merge only counts if its file differs from that of every parent. */
function touches(commit: Commit, path: string): boolean {
  const now = objectAt(commit.files, path)?.oid;
  const parents = commit.parents.map((oid) => commit.repository.commits.get(oid));
  const before = parents.map((parent) => (parent === undefined ? null : objectAt(parent.files, path))?.oid);
  return before.length === 0 ? now !== undefined : before.every((oid) => oid !== now);
}

const userOrNull = (account: Account): Account | null => (account.kind === "User" ? account : null);

/** A GitTimestamp "is not converted in UTC" (schema): it has the offset of the author's clock. */
function inOffset({ committedAt, utcOffset }: Commit): string {
  if (utcOffset === "+00:00") return committedAt;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(utcOffset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  return `${new Date(Date.parse(committedAt) + shift).toISOString().slice(0, 19)}${utcOffset}`;
}

/** A git actor: name, email and date, and the account if there is one. */
function gitActor(commit: Commit) {
  const { author } = commit;
  return {
    name: author.login,
    email: `${author.id}+${author.login}@users.noreply.github.com`,
    date: inOffset(commit),
    user: userOrNull(author),
  };
}

interface EntryIn {
  readonly entry: TreeEntry;
  readonly repository: Repository;
}

export const GIT_TYPES = [
  describeType<Branch>("Ref", {
    id: (branch) => branch.nodeId,
    name: (branch) => branch.name,
    prefix: () => "refs/heads/",
    target: (branch, _args, context) => {
      requireRead(context, branch.repository, "contents");
      return headOf(branch);
    },
    repository: (branch) => branch.repository,
    associatedPullRequests: (branch, args, context) => {
      requireRead(context, branch.repository, "pull_requests");
      const found = filterPullRequests(branch.repository, { ...args, headRefName: branch.name });
      const own = found.filter((one) => one.headRepository === branch.repository);
      return connection(own, args, "associatedPullRequests");
    },
  }),
  describeType<Commit>("Commit", {
    id: (commit) => commit.nodeId,
    oid: (commit) => commit.oid,
    abbreviatedOid: (commit) => commit.oid.slice(0, 7),
    message: (commit) => commit.message,
    messageHeadline: (commit) => commit.message.split("\n", 1)[0] ?? "",
    messageBody: (commit) => commit.message.split("\n").slice(1).join("\n").trim(),
    committedDate: (commit) => commit.committedAt,
    authoredDate: (commit) => commit.committedAt,
    author: gitActor,
    committer: gitActor,
    url: (commit, _args, { urls }) => urls.commit(commit),
    repository: (commit) => commit.repository,
    signature: (commit) =>
      commit.signed
        ? { __typename: "GpgSignature", isValid: true, wasSignedByGitHub: true, state: "VALID" }
        : null,
    parents: (commit, args) => {
      const parents = commit.parents.flatMap((oid) => commit.repository.commits.get(oid) ?? []);
      return connection(parents, args, "parents");
    },
    tree: (commit): GitObjectIn => ({
      kind: "GitObjectIn",
      repository: commit.repository,
      object: treeOf(commit.files),
      path: "",
    }),
    file: (commit, args) => {
      const path = neededText(args, "path");
      const object = objectAt(commit.files, path);
      if (object === null) return null;
      const name = path.split("/").at(-1) ?? path;
      const mode = object.kind === "Blob" ? 0o100644 : 0o040000;
      return { entry: { name, path, mode, object }, repository: commit.repository };
    },
    history: (commit, args) => {
      const path = textArg(args, "path");
      const since = textArg(args, "since");
      const line = lineFrom(commit)
        .filter((one) => path === null || touches(one, path))
        .filter((one) => since === null || Date.parse(one.committedAt) >= Date.parse(since));
      return connection(line, args, "history");
    },
  }),
  describeType<GitObjectIn>("Blob", {
    id: ({ object }) => `B_${object.oid}`,
    oid: ({ object }) => object.oid,
    abbreviatedOid: ({ object }) => object.oid.slice(0, 7),
    byteSize: ({ object }) => (object.kind === "Blob" ? object.content.length : 0),
    isBinary: ({ object }) => object.kind === "Blob" && isBinary(object.content),
    isTruncated: ({ object }) =>
      object.kind === "Blob" && !isBinary(object.content) && object.content.length > TEXT_SHOWN,
    text: ({ object }) => {
      if (object.kind !== "Blob" || isBinary(object.content)) return null;
      return object.content.subarray(0, TEXT_SHOWN).toString("utf8");
    },
    repository: ({ repository }) => repository,
  }),
  describeType<GitObjectIn>("Tree", {
    id: ({ object }) => `T_${object.oid}`,
    oid: ({ object }) => object.oid,
    abbreviatedOid: ({ object }) => object.oid.slice(0, 7),
    entries: ({ object, repository }) =>
      object.kind === "Tree" ? object.entries.map((entry): EntryIn => ({ entry, repository })) : [],
    repository: ({ repository }) => repository,
  }),
  describeType<EntryIn>("TreeEntry", {
    name: ({ entry }) => entry.name,
    path: ({ entry }) => entry.path,
    mode: ({ entry }) => entry.mode,
    type: ({ entry }) => entry.object.kind.toLowerCase(),
    oid: ({ entry }) => entry.object.oid,
    size: ({ entry }) => (entry.object.kind === "Blob" ? entry.object.content.length : 0),
    extension: ({ entry }) => /\.[^.]+$/.exec(entry.name)?.[0] ?? "",
    object: ({ entry, repository }): GitObjectIn => ({
      kind: "GitObjectIn",
      repository,
      object: entry.object,
      path: entry.path,
    }),
    repository: ({ repository }) => repository,
  }),
];

/** Git's objects: blobs, trees and commits, with the object names that Git would compute. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Account } from "./account.ts";
import type { Repository } from "./repository.ts";

export interface Blob {
  readonly kind: "Blob";
  readonly oid: string;
  /** For a symlink, the content is the path of its target. */
  readonly content: Buffer;
  readonly symlink: boolean;
}

/** All files of a commit, by their path from the top folder, without a leading slash. */
export type Files = ReadonlyMap<string, Blob>;

export interface Commit {
  readonly kind: "Commit";
  readonly repository: Repository;
  readonly oid: string;
  readonly nodeId: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly files: Files;
  readonly author: Account;
  /** In UTC. */
  readonly committedAt: string;
  /** The offset of the author's clock, e.g. `+02:00`. */
  readonly utcOffset: string;
  /** GitHub signs commits that a bot makes through the API, and commits made on the website. */
  readonly signed: boolean;
}

/** A branch: its commits from the first to the head. Commits are only added, except by a forced push. */
export interface Branch {
  readonly kind: "Branch";
  readonly repository: Repository;
  readonly nodeId: string;
  readonly name: string;
  commits: readonly Commit[];
}

const objectName = (type: string, content: Buffer): string =>
  createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");

/** A blob of text or bytes. */
export function blobOf(content: string | Buffer): Blob {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  return { kind: "Blob", oid: objectName("blob", bytes), content: bytes, symlink: false };
}

/** A symlink. `target` is relative to the folder of the symlink. */
export function symlinkTo(target: string): Blob {
  return { ...blobOf(target), symlink: true };
}

/** The file at a path, with one symlink followed. If the target is not a file in the repository, the symlink itself. */
export function followed(files: Files, path: string, blob: Blob): Blob {
  if (!blob.symlink) return blob;
  const target = posix.join(posix.dirname(path), blob.content.toString("utf8"));
  const found = files.get(target);
  return found === undefined || found.symlink ? blob : found;
}

/** The newest commit of a branch. Throws for a branch without commits; the model never creates one. */
export function headOf(branch: Branch): Commit {
  const head = branch.commits.at(-1);
  if (head === undefined) throw new Error(`Branch ${branch.name} has no commit`);
  return head;
}

/** A folder: the files and folders directly in it, by name. */
export interface Tree {
  readonly kind: "Tree";
  readonly oid: string;
  readonly entries: readonly TreeEntry[];
}
export interface TreeEntry {
  readonly name: string;
  readonly path: string;
  readonly mode: number;
  readonly object: Blob | Tree;
}

const trees = new WeakMap<Files, Tree>();

/** The top folder of a commit's files. It is built only once. */
export function treeOf(files: Files): Tree {
  let tree = trees.get(files);
  if (tree === undefined) {
    tree = folder([...files], "");
    trees.set(files, tree);
  }
  return tree;
}

function folder(files: readonly (readonly [string, Blob])[], prefix: string): Tree {
  const here: TreeEntry[] = [];
  const below = new Map<string, (readonly [string, Blob])[]>();
  for (const [path, blob] of files) {
    const rest = path.slice(prefix.length);
    const slash = rest.indexOf("/");
    if (slash === -1) here.push({ name: rest, path, mode: blob.symlink ? 0o120000 : 0o100644, object: blob });
    else {
      const name = rest.slice(0, slash);
      const group = below.get(name);
      if (group === undefined) below.set(name, [[path, blob]]);
      else group.push([path, blob]);
    }
  }
  for (const [name, group] of below) {
    here.push({ name, path: prefix + name, mode: 0o040000, object: folder(group, `${prefix}${name}/`) });
  }
  const gitName = (entry: TreeEntry) => (entry.object.kind === "Tree" ? `${entry.name}/` : entry.name);
  here.sort((a, b) => Buffer.compare(Buffer.from(gitName(a)), Buffer.from(gitName(b))));
  const content = Buffer.concat(
    here.flatMap((entry) => [
      Buffer.from(`${entry.mode.toString(8)} ${entry.name}\0`),
      Buffer.from(entry.object.oid, "hex"),
    ]),
  );
  return { kind: "Tree", oid: objectName("tree", content), entries: here };
}

/** The object name of a commit. `salt` gives two equal commits in the same second different names. */
export function commitName(
  files: Files,
  parents: readonly string[],
  message: string,
  author: Account,
  at: string,
  salt: number,
): string {
  const lines = [`tree ${treeOf(files).oid}`, ...parents.map((oid) => `parent ${oid}`)];
  const person = `${author.login} <${author.id}+${author.login}@users.noreply.github.com>`;
  lines.push(`author ${person} ${at} +0000`, `committer ${person} ${at} +${salt}`, "", message);
  return objectName("commit", Buffer.from(lines.join("\n")));
}

/** The object at a path: a blob, a tree, or null. The empty path is the top folder. */
export function objectAt(files: Files, path: string): Blob | Tree | null {
  const clean = path.replace(/\/+$/, "");
  if (clean === "") return treeOf(files);
  const blob = files.get(clean);
  if (blob !== undefined) return blob;
  let tree: Tree = treeOf(files);
  for (const part of clean.split("/")) {
    const next = tree.entries.find((entry) => entry.name === part)?.object;
    if (next === undefined || next.kind === "Blob") return null;
    tree = next;
  }
  return tree;
}

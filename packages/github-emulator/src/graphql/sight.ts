/** What a viewer can see of the world through GraphQL. */
import { canSeeBoard, boardReach } from "../auth/board-access.ts";
import type { Permission } from "../auth/repository-access.ts";
import { canSee, forbidden, may } from "../auth/repository-access.ts";
import type { Owner } from "../model/account.ts";
import type { Board } from "../model/board.ts";
import type { Issue, PullRequest } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Node } from "../model/world.ts";
import type { Context } from "./context.ts";

/** Refuses to read a kind of thing in a repository if the viewer lacks the permission. */
export function requireRead(context: Context, repository: Repository, permission: Permission): void {
  if (may(context.viewer, repository, permission, "read")) return;
  throw forbidden(context.viewer, "Resource not accessible");
}

function repositoryBehind(node: Node): Repository | null {
  if (node.kind === "Repository") return node;
  if (node.kind === "Comment") return node.subject.repository;
  if ("subject" in node) return node.subject.repository;
  return "repository" in node ? node.repository : null;
}

function boardBehind(node: Node): Board | null {
  if (node.kind === "Board") return node;
  if ("board" in node && node.kind !== "added-to-board") return node.board;
  return node.kind === "FieldValue" ? node.item.board : null;
}

/** The object with a node id, if the viewer may see it. Otherwise throws NOT_FOUND with GitHub's message. */
export function nodeFor(context: Context, id: string): Node {
  const node = context.world.nodes.get(id);
  const repository = node === undefined ? null : repositoryBehind(node);
  const board = node === undefined ? null : boardBehind(node);
  const isHidden =
    (repository !== null && !canSee(context.viewer, repository)) ||
    (board !== null && !canSeeBoard(context.viewer, board));
  if (node === undefined || isHidden) {
    throw new Refusal("not-found", `Could not resolve to a node with the global id of '${id}'`);
  }
  return node;
}

/** A node of one of the given kinds. Throws NOT_FOUND for any other. */
export function nodeOfKind<K extends Node["kind"]>(
  context: Context,
  id: string,
  kinds: readonly K[],
): Extract<Node, { readonly kind: K }> {
  const node = nodeFor(context, id);
  if (isOfKind(node, kinds)) return node;
  throw new Refusal("not-found", `Could not resolve to ${kinds[0]} node with the global id of '${id}'.`);
}

function isOfKind<K extends Node["kind"]>(
  node: Node,
  kinds: readonly K[],
): node is Extract<Node, { readonly kind: K }> {
  const wanted: readonly string[] = kinds;
  return wanted.includes(node.kind);
}

/**
 * Refuses an App or GITHUB_TOKEN that asks for boards that it may not see, if the emulator is set to do so. GitHub does
 * not document it.
 */
export function refuseHiddenBoards(context: Context): void {
  if (context.world.unknowns.hiddenBoards !== "forbidden" || context.viewer.kind !== "token") return;
  const { kind } = context.viewer.token;
  if (kind !== "classic") throw forbidden(context.viewer, "Resource not accessible");
}

/** The boards of an owner that a viewer can see. If it can see none, the list is empty; this is never an error. */
export function boardsOf(context: Context, owner: Owner): Board[] {
  const boards = [...context.world.boards.values()].filter((board) => board.owner === owner);
  if (boardReach(context.viewer, owner) !== "none") return boards;
  refuseHiddenBoards(context);
  return boards.filter((board) => canSeeBoard(context.viewer, board));
}

/** The issue or pull request with a number, or null. */
export function subjectIn(repository: Repository, number: number): Issue | PullRequest | null {
  return repository.issues.get(number) ?? repository.pullRequests.get(number) ?? null;
}

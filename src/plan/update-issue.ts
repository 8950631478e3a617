/** Updates of an issue: the change, and the body that it leads to. */
import { replaceBlock } from "../markdown/managed-block.ts";
import type { ActualIssue } from "../model/actual.ts";
import { resolveBody, type References } from "../model/body.ts";
import type { UpdateIssue } from "../model/change.ts";
import { ownLabels } from "./item-labels.ts";
import type { ItemIssue } from "./match-issues.ts";

export function updateOf(
  before: string,
  issue: ActualIssue,
  after: UpdateIssue["after"] & { readonly item?: string },
  reason: string,
): UpdateIssue {
  const { item = before, ...words } = after;
  return {
    type: "update",
    what: "issue",
    item,
    number: issue.number,
    before: { item: before, title: issue.title, body: issue.body, labels: ownLabels(issue) },
    after: words,
    reason,
  };
}

/** Remembers in a project's issue where to find what the learner built. Null if Waymark's part of the body is gone. */
export function planBuilt({ item, issue, managed }: ItemIssue, built: string): UpdateIssue | null {
  if (managed === null) return null;
  const { phase } = managed.memory;
  const after = {
    title: issue.title,
    block: null,
    memory: { ...managed.memory, built },
    labels: ownLabels(issue),
    phase,
    moves: false,
    ticked: [],
    words: [],
    retires: false,
  };
  return updateOf(item, issue, after, "somebody who may write here says where to find it");
}

/** GitHub's limit (its message: "body is too long (maximum is 65536 characters)"). */
const BODY_LIMIT = 65_536;

/** Null if the learner's text leaves no room for the new block. Then their text and the old block stay. */
export const fittingBody = (body: string | null): string | null =>
  body === null || body.length > BODY_LIMIT ? null : body;

/** The body after an update, based on the current body; null if its block cannot be found. */
export function updatedBody(change: UpdateIssue, body: string, references: References): string | null {
  const { after, item } = change;
  const block = after.block === null ? null : resolveBody(after.block, references);
  return bodyWith(body, item, block, after);
}

/**
 * The body of an item's issue with its block updated. If the words of other issues leave no room, they stay where they are.
 * Null if even so there is no room, or the block cannot be found.
 */
export function bodyWith(
  body: string,
  id: string,
  block: string | null,
  { memory, ticked, words }: Pick<UpdateIssue["after"], "memory" | "ticked" | "words">,
): string | null {
  const taking = (some: typeof words) =>
    fittingBody(replaceBlock(body, { kind: "item", id }, block, { memory, ticked, words: some }));
  return taking(words) ?? (words.length > 0 ? taking([]) : null);
}

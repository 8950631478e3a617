/** Waymark's own comments on issues. Hidden marks identify them, so that nothing is said twice. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { CreateComment } from "../model/change.ts";
import type { Announcement, SetUpComment } from "../model/remote.ts";
import { sendBatch, type BatchOptions } from "./batch.ts";
import type { Requester } from "./requester.ts";
import type { Stage } from "./stage.ts";

/**
 * Announces news in a comment, unless the last announcement there has the same mark. Throws Refused if comments are not
 * allowed.
 */
export async function announce(requester: Requester, { issue, words, mark }: Announcement): Promise<void> {
  for await (const comments of ownComments(requester, issue, "news")) {
    const last = comments.at(-1);
    if (last?.mark === mark) return;
    if (last !== undefined) break;
  }
  await comment(requester, issue, { words, kind: "news", mark });
}

/**
 * Writes the digest as a new comment, because GitHub sends a notification only for a new one, and hides the previous one
 * as outdated. If the last one has the same mark, nothing is written. Throws Refused if comments are not allowed.
 */
export async function writeDigest(requester: Requester, { issue, words, mark }: Announcement): Promise<void> {
  let last: OwnComment | undefined;
  for await (const comments of ownComments(requester, issue, "digest")) {
    last = comments.at(-1);
    if (last !== undefined) break;
  }
  if (last?.mark === mark) return;
  await comment(requester, issue, { words, kind: "digest", mark });
  if (last !== undefined && !last.isMinimized) await hide(requester, last.id);
}

/** A comment that cannot be hidden is not worth a word. */
async function hide(requester: Requester, id: string): Promise<void> {
  try {
    await send(requester, {
      operation: "hide a comment",
      mutation: { field: "minimizeComment", input: "MinimizeCommentInput", selection: "clientMutationId" },
      creations: 0,
      input: { subjectId: id, classifier: "OUTDATED" },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

/**
 * Keeps the one comment about the set-up on its pull request. It is edited, because an edit sends no notification.
 * Throws Refused if comments are not allowed.
 */
export async function keepSetUpComment(
  requester: Requester,
  { pull, words, mark, create }: SetUpComment,
): Promise<void> {
  for await (const comments of ownComments(requester, pull, "setup")) {
    const last = comments.at(-1);
    if (last === undefined) continue;
    if (last.mark !== mark) await editComment(requester, last.id, { words, kind: "setup", mark });
    return;
  }
  if (create) await comment(requester, pull, { words, kind: "setup", mark });
}

/** A temporary problem at GitHub is usually over at the second attempt. If GitHub refuses twice, it stays refused. */
const TRIES = 2;

/** Writes comments that must be written only once: not if a comment of Waymark already has the same mark. */
export async function applyComments(
  changes: readonly CreateComment[],
  { requester, tally }: Stage,
): Promise<void> {
  for (const change of changes) {
    const issue = tally.issueNumbered(change.number);
    if (issue === undefined) continue;
    const error = await sayOnce(requester, issue.id, change.after);
    if (error !== null) tally.fail(change, error);
  }
}

async function sayOnce(
  requester: Requester,
  issue: string,
  { words, mark }: CreateComment["after"],
): Promise<Refused | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!(await isSaid(requester, issue, mark))) {
        await comment(requester, issue, { words, kind: "once", mark });
      }
      return null;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (attempt === TRIES) return error;
    }
  }
}

async function isSaid(requester: Requester, issue: string, mark: string): Promise<boolean> {
  for await (const comments of ownComments(requester, issue, "once")) {
    if (comments.some((one) => one.mark === mark)) return true;
  }
  return false;
}

/**
 * `news`: the effects of a change of the roadmap, which may happen again. `once`: written only once. `digest`: the last
 * one is shown, and the ones before it are hidden. `setup`: what is missing after the set-up pull request was merged.
 */
type MarkKind = "news" | "once" | "digest" | "setup";

interface OwnComment {
  /** GraphQL node id. */
  readonly id: string;
  readonly mark: string;
  readonly isMinimized: boolean;
}

const COMMENTS = `comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body viewerDidAuthor isMinimized }
      }`;
const DOCUMENT = `query ReadOwnComments($subject: ID!, $before: String) {
  node(id: $subject) {
    ... on Issue { ${COMMENTS} }
    ... on PullRequest { ${COMMENTS} }
  }
}`;
const comments = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullish(z.string()) }),
  nodes: z.array(
    z.nullable(
      z.object({ id: z.string(), body: z.string(), viewerDidAuthor: z.boolean(), isMinimized: z.boolean() }),
    ),
  ),
});
const answer = z.object({ node: z.nullable(z.object({ comments })) });

const MARK = /<!-- waymark:(news|once|digest|setup) v1 (\S+) -->/u;

/**
 * The comments of one kind. The last page comes first; within a page, the oldest comment comes first. Marks in comments
 * of other people are ignored.
 */
async function* ownComments(
  requester: Requester,
  subject: string,
  kind: MarkKind,
): AsyncGenerator<readonly OwnComment[]> {
  let before: string | null = null;
  do {
    const { data } = await requester.graphql(
      "read own comments",
      DOCUMENT,
      { subject, before },
      { kind: "read" },
    );
    const page = answer.parse(data).node?.comments;
    yield (page?.nodes ?? []).flatMap((one) => {
      if (one?.viewerDidAuthor !== true) return [];
      const [, found, mark] = MARK.exec(one.body) ?? [];
      const { id, isMinimized } = one;
      return found === kind && mark !== undefined ? [{ id, mark, isMinimized }] : [];
    });
    before = page?.pageInfo.hasPreviousPage === true ? (page.pageInfo.startCursor ?? null) : null;
  } while (before !== null);
}

/** The text of a comment as Markdown, and the mark that identifies it. */
interface Words {
  readonly words: string;
  readonly kind: MarkKind;
  readonly mark: string;
}

/** Throws Refused if comments are not allowed. */
async function comment(requester: Requester, subject: string, words: Words): Promise<void> {
  await send(requester, {
    operation: "comment",
    mutation: { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" },
    creations: 1,
    input: { subjectId: subject, body: bodyOf(words) },
  });
}

/** Throws Refused if the comment may not be edited. */
async function editComment(requester: Requester, id: string, words: Words): Promise<void> {
  await send(requester, {
    operation: "edit a comment",
    mutation: {
      field: "updateIssueComment",
      input: "UpdateIssueCommentInput",
      selection: "clientMutationId",
    },
    creations: 0,
    input: { id, body: bodyOf(words) },
  });
}

const bodyOf = ({ words, kind, mark }: Words): string => `${words}\n\n<!-- waymark:${kind} v1 ${mark} -->`;

async function send(
  requester: Requester,
  {
    input,
    ...options
  }: Pick<BatchOptions, "operation" | "mutation" | "creations"> & {
    readonly input: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  let refused: Refused | null = null;
  const failed = (error: Refused) => {
    refused = error;
  };
  await sendBatch(requester, { ...options, entries: [{ input, done: () => undefined, failed }] });
  if (refused !== null) throw refused;
}

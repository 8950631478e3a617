/** Reads and writes Waymark's own comments. A hidden mark in each says what it is about. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { sendBatch, type BatchOptions } from "./batch.ts";
import type { Requester } from "./requester.ts";
import { unlessGone } from "./hidden-fields.ts";

/**
 * `news`: the effects of a change of the roadmap, which may happen again. `once`: written only once. `digest`: the last
 * one is shown, and the ones before it are hidden. `setup`: what is missing after the set-up pull request was merged.
 */
type MarkKind = "news" | "once" | "digest" | "setup";

type Pin = "meant" | "pinned" | "unpinned";

const PINS: readonly Pin[] = ["meant", "pinned", "unpinned"];

export interface OwnComment {
  /** GraphQL node id. */
  readonly id: string;
  readonly mark: string;
  /**
   * `meant`: Waymark is about to pin it. `pinned`: it did. `unpinned`: a person unpinned one before it. Null: no pin was
   * possible.
   */
  readonly pin: Pin | null;
  readonly isPinned: boolean;
  /** Whether the issue has another pinned comment. */
  readonly isOtherPinned: boolean;
  readonly isMinimized: boolean;
  /** ISO 8601, UTC; empty if pins are not read. */
  readonly createdAt: string;
}

const commentsOf = (pins: boolean) => `comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body viewerDidAuthor isMinimized ${pins ? "createdAt isPinned" : ""} }
      }`;
const documentOf = (pins: boolean) => `query ReadOwnComments($subject: ID!, $before: String) {
  node(id: $subject) {
    ... on Issue { ${pins ? "pinnedIssueComment { issueComment { id } }" : ""} ${commentsOf(pins)} }
    ... on PullRequest { ${commentsOf(false)} }
  }
}`;
const comments = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullish(z.string()) }),
  nodes: z.array(
    z.nullable(
      z.object({
        id: z.string(),
        body: z.string(),
        createdAt: z.optional(z.string()),
        viewerDidAuthor: z.boolean(),
        isMinimized: z.boolean(),
        isPinned: z.nullish(z.boolean()),
      }),
    ),
  ),
});
const pinnedComment = z.nullish(z.object({ issueComment: z.object({ id: z.string() }) }));
const answer = z.object({ node: z.nullable(z.object({ comments, pinnedIssueComment: pinnedComment })) });

const MARK = /<!-- waymark:(news|once|digest|setup) v1 (\S+)(?: (meant|pinned|unpinned))? -->/u;

/**
 * The comments of one kind. The last page comes first; within a page, the oldest comment comes first. Marks in comments
 * of other people are ignored.
 */
export async function* ownComments(
  requester: Requester,
  subject: string,
  kind: MarkKind,
): AsyncGenerator<readonly OwnComment[]> {
  let before: string | null = null;
  do {
    const node = await readPage(requester, { subject, before }, kind === "digest");
    const page = node?.comments;
    const pinned = node?.pinnedIssueComment?.issueComment.id;
    yield (page?.nodes ?? []).flatMap((one) => {
      if (one?.viewerDidAuthor !== true) return [];
      const [, found, mark, pin] = MARK.exec(one.body) ?? [];
      if (found !== kind || mark === undefined) return [];
      const { id, isMinimized, createdAt = "" } = one;
      return [
        {
          id,
          mark,
          pin: PINS.find((known) => known === pin) ?? null,
          isPinned: one.isPinned === true,
          isOtherPinned: pinned !== undefined && pinned !== id,
          isMinimized,
          createdAt,
        },
      ];
    });
    before = page?.pageInfo.hasPreviousPage === true ? (page.pageInfo.startCursor ?? null) : null;
  } while (before !== null);
}

/** The schema of an older server is read once: then the query leaves out what it lacks. */
async function readPage(
  requester: Requester,
  variables: { readonly subject: string; readonly before: string | null },
  isDigest: boolean,
) {
  const { server } = requester;
  const read = async () => {
    const document = documentOf(isDigest && server.has("pinned-comments"));
    const operation = "read own comments";
    const page = await requester.graphql(operation, document, variables, { kind: "read" });
    return answer.parse(unlessGone(operation, page)).node;
  };
  try {
    return await read();
  } catch (error) {
    const isOlder = error instanceof Refused && error.reason === "unknown-field";
    if (!isOlder || !(await server.probe(requester, error))) throw error;
    return await read();
  }
}

/** The text of a comment as Markdown, and the mark that identifies it. */
export interface Words {
  readonly words: string;
  readonly kind: MarkKind;
  readonly mark: string;
  readonly pin?: OwnComment["pin"];
}

const added = z.object({
  commentEdge: z.nullish(z.object({ node: z.nullish(z.object({ id: z.string() })) })),
});

/** Returns its node id; null if GitHub did not say it. Throws Refused if comments are not allowed. */
export async function comment(requester: Requester, subject: string, words: Words): Promise<string | null> {
  const payload = await send(requester, {
    operation: "comment",
    mutation: {
      field: "addComment",
      input: "AddCommentInput",
      selection: "commentEdge { node { id } }",
    },
    creations: 1,
    input: { subjectId: subject, body: bodyOf(words) },
  });
  return added.parse(payload).commentEdge?.node?.id ?? null;
}

/** Throws Refused if the comment may not be edited. */
export async function editComment(requester: Requester, id: string, words: Words): Promise<void> {
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

export const bodyOf = ({ words, kind, mark, pin = null }: Words): string =>
  `${words}\n\n<!-- waymark:${kind} v1 ${mark}${pin === null ? "" : ` ${pin}`} -->`;

async function send(
  requester: Requester,
  {
    input,
    ...options
  }: Pick<BatchOptions, "operation" | "mutation" | "creations"> & {
    readonly input: Readonly<Record<string, unknown>>;
  },
): Promise<unknown> {
  let refused: Refused | null = null;
  let payload: unknown = null;
  const done = (answered: unknown) => {
    payload = answered;
  };
  const failed = (error: Refused) => {
    refused = error;
  };
  await sendBatch(requester, { ...options, entries: [{ input, done, failed }] });
  if (refused !== null) throw refused;
  return payload;
}

/** Waymark's own comments on issues. Hidden marks identify them, so that nothing is said twice. */
import * as z from "zod/mini";
import { Refused, type RefusalReason } from "../model/errors.ts";
import type { CreateComment } from "../model/change.ts";
import type { Announcement, NewDigest, SetUpComment } from "../model/remote.ts";
import { sendBatch, takeSteps, type BatchOptions } from "./batch.ts";
import type { Step } from "./step.ts";
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

/** How long a pin that is only meant may be missing because the run was cut off. After that, a person took it away. */
const JUST_WRITTEN = 3 * 3_600_000;

/**
 * Writes the digest as a new comment, because GitHub sends a notification only for a new one, pins it, and hides the
 * previous one as outdated. If the last one has the same mark, nothing is written. A comment of somebody else stays
 * pinned, and after a person unpinned a digest, none is pinned until they pin one. Throws Refused if comments are not
 * allowed. Returns whether GitHub refused the pin.
 */
export async function writeDigest(
  requester: Requester,
  { issue, words, mark, pins, now }: NewDigest,
): Promise<boolean> {
  let last: OwnComment | undefined;
  for await (const comments of ownComments(requester, issue, "digest")) {
    last = comments.at(-1);
    if (last !== undefined) break;
  }
  const isLeft = last?.pin === "meant" && now - Date.parse(last.createdAt) < JUST_WRITTEN;
  if (last?.mark === mark && !(isLeft && !last.isPinned)) return false;
  const isOurs = last === undefined || last.pin === null || last.isPinned || isLeft;
  const isAvailable = pins && requester.server.has("pinned-comments");
  const pin = !isAvailable || last?.isOtherPinned === true ? null : isOurs ? "meant" : "unpinned";
  const text = { words, kind: "digest", mark, pin } as const;
  const id = last?.mark === mark ? last.id : await comment(requester, issue, text);
  if (id === null) return false;
  const before = last?.mark === mark ? undefined : last;
  const first = await replace(requester, { id, text }, before);
  const isPassing = first !== null && PASSING.has(first.reason);
  const refusal = isPassing ? await replace(requester, { id, text }, before) : first;
  if (refusal === null) return false;
  await editComment(requester, id, { ...text, pin: null });
  return true;
}

/** A temporary problem at GitHub is usually over at the second attempt. */
const PASSING: ReadonlySet<RefusalReason> = new Set(["too-large", "unavailable", "rate-limit"]);

const OPERATIONS: Readonly<Record<string, string>> = {
  minimizeComment: "hide a comment",
  updateIssueComment: "edit a comment",
};

/** Pins the new digest instead of the last one, and hides that. Returns GitHub's refusal of the pin. */
async function replace(
  requester: Requester,
  { id, text }: { readonly id: string; readonly text: Words },
  last: OwnComment | undefined,
): Promise<Refused | null> {
  const refusals: Refused[] = [];
  const step = (field: string, input: string, values: Step["input"], failed: Step["failed"]): Step => ({
    requester,
    operation: OPERATIONS[field] ?? "pin a comment",
    mutation: { field, input, selection: "clientMutationId" },
    creations: 0,
    input: values,
    done: () => undefined,
    failed,
  });
  const isMeant = text.pin === "meant";
  const pinned = bodyOf({ ...text, pin: "pinned" });
  const fail = (error: Refused) => refusals.push(error);
  const ignore = () => undefined;
  // An issue has one pinned comment at most, so a refused unpin refuses the pin too. Directly after the pin, the comment
  // says that it was pinned: from then on, a missing pin means that a person took it away. A comment that cannot be
  // hidden is not worth a word.
  await takeSteps([
    ...(isMeant && last?.isPinned === true
      ? [step("unpinIssueComment", "UnpinIssueCommentInput", () => ({ issueCommentId: last.id }), ignore)]
      : []),
    ...(isMeant
      ? [
          step("pinIssueComment", "PinIssueCommentInput", () => ({ issueCommentId: id }), fail),
          step("updateIssueComment", "UpdateIssueCommentInput", () => ({ id, body: pinned }), ignore),
        ]
      : []),
    ...(last === undefined || last.isMinimized
      ? []
      : [
          step(
            "minimizeComment",
            "MinimizeCommentInput",
            () => ({ subjectId: last.id, classifier: "OUTDATED" }),
            ignore,
          ),
        ]),
  ]);
  return refusals[0] ?? null;
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

type Pin = "meant" | "pinned" | "unpinned";

const PINS: readonly Pin[] = ["meant", "pinned", "unpinned"];

interface OwnComment {
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
async function* ownComments(
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
    const { data } = await requester.graphql("read own comments", document, variables, { kind: "read" });
    return answer.parse(data).node;
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
interface Words {
  readonly words: string;
  readonly kind: MarkKind;
  readonly mark: string;
  readonly pin?: OwnComment["pin"];
}

const added = z.object({
  commentEdge: z.nullish(z.object({ node: z.object({ id: z.string() }) })),
});

/** Returns its node id; null if GitHub did not say it. Throws Refused if comments are not allowed. */
async function comment(requester: Requester, subject: string, words: Words): Promise<string | null> {
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
  return added.parse(payload).commentEdge?.node.id ?? null;
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

const bodyOf = ({ words, kind, mark, pin = null }: Words): string =>
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

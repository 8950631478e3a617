/** Writes the weekly comment: a new one each time, pinned instead of the last one. */
import type { Refused } from "../model/errors.ts";
import type { NewDigest } from "../model/remote.ts";
import { takeSteps } from "./batch.ts";
import { type OwnComment, type Words, comment, editComment, bodyOf, ownComments } from "./own-comments.ts";
import { isPassing } from "./refusals.ts";
import type { Requester } from "./requester.ts";
import type { Step } from "./step.ts";

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
  const isCutOff = last?.pin === "meant" && (last.isPinned || isLeft);
  if (last?.mark === mark && !isCutOff) return false;
  const isOurs = last === undefined || last.pin === null || last.isPinned || isLeft;
  const isAvailable = pins && requester.server.has("pinned-comments");
  const pin = !isAvailable || last?.isOtherPinned === true ? null : isOurs ? "meant" : "unpinned";
  const text = { words, kind: "digest", mark, pin } as const;
  const id = last?.mark === mark ? last.id : await comment(requester, issue, text);
  if (id === null) return false;
  const before = last?.mark === mark ? undefined : last;
  const written = { id, text, isPinned: last?.mark === mark && last.isPinned };
  const first = await replace(requester, written, before);
  // A temporary problem at GitHub is usually over at the second attempt.
  const refusal = first !== null && isPassing(first) ? await replace(requester, written, before) : first;
  if (refusal === null) return false;
  await editComment(requester, id, { ...text, pin: null });
  return true;
}

const OPERATIONS: Readonly<Record<string, string>> = {
  minimizeComment: "hide a comment",
  updateIssueComment: "edit a comment",
};

/** Pins the new digest instead of the last one, and hides that. Returns GitHub's refusal of the pin. */
async function replace(
  requester: Requester,
  { id, text, isPinned }: { readonly id: string; readonly text: Words; readonly isPinned: boolean },
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
  // says that it was pinned: from then on, a missing pin means that a person took it away. If a comment cannot be hidden,
  // nothing is reported.
  await takeSteps([
    ...(isMeant && last?.isPinned === true
      ? [step("unpinIssueComment", "UnpinIssueCommentInput", () => ({ issueCommentId: last.id }), ignore)]
      : []),
    ...(isMeant
      ? [
          ...(isPinned
            ? []
            : [step("pinIssueComment", "PinIssueCommentInput", () => ({ issueCommentId: id }), fail)]),
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

/** Asks with one conditional request whether anything has changed in the issues of a repository. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { Requester } from "./requester.ts";

/** A question that was asked before, with the ETag of its answer. Null: it has no answer yet. */
export interface Question {
  /** From when on a change counts: ISO 8601 in UTC, whole seconds. */
  readonly since: string;
  readonly etag: string | null;
}

export interface Changes {
  readonly hasChanged: boolean;
  /** For the same question later. */
  readonly etag: string | null;
}

const GONE = 410;

/**
 * REST: "List repository issues", of which the first that was updated since then is enough. Pull requests count, and a
 * comment updates its issue. Milestones, labels, cards and deleted issues are not in this list. With the same token, an
 * answer that is still true is a 304, which does not count against the limit; with another token it is an empty list.
 * Where issues are off, nothing has changed. If GitHub refuses, something may have changed.
 */
export async function readChanges(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  { since, etag }: Question,
): Promise<Changes> {
  try {
    const parameters = { owner, repo: name, state: "all", since, per_page: 1 };
    const answer = await requester.rest(
      "GET /repos/{owner}/{repo}/issues",
      etag === null ? parameters : { ...parameters, headers: { "if-none-match": etag } },
      { kind: "read" },
    );
    if (answer.status === 304) return { hasChanged: false, etag };
    return { hasChanged: z.array(z.unknown()).parse(answer.data).length > 0, etag: answer.etag };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { hasChanged: error.status !== GONE, etag: null };
  }
}

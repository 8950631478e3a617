/** The typed errors: what went wrong, what was expected, and what to do about it. */

import type { Feature } from "./features.ts";

/** GitHub asks Waymark to wait longer than a run can take. */
export class RateLimited extends Error {
  override readonly name = "RateLimited";
  /** When to try again, in milliseconds since 1970. */
  readonly until: number;

  constructor(until: number, said: string) {
    super(
      `GitHub asks to wait until ${new Date(until).toISOString()} ("${said}"). Nothing is lost: the next run continues where this one stopped.`,
    );
    this.until = until;
  }
}

/** A write was sent, but there was no answer that says whether it was carried out. */
export class OutcomeUnknown extends Error {
  override readonly name = "OutcomeUnknown";
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(
      `GitHub did not say whether "${operation}" succeeded. Waymark reads it again before it repeats anything.`,
      {
        cause,
      },
    );
    this.operation = operation;
  }
}

/**
 * Somebody committed while files were being changed, so the branch is no longer at the commit that the change started
 * from.
 */
export class BranchMoved extends Error {
  override readonly name = "BranchMoved";

  constructor(branch: string) {
    super(
      `Other commits to ${branch} arrived while Waymark was writing. Everything written so far is kept. Run it again for the rest.`,
    );
  }
}

/**
 * Another run of Waymark opens issues in the same repository, or GitHub's list lacks issues that exist. This run must read
 * them before it opens any more.
 */
export class AnotherRun extends Error {
  override readonly name = "AnotherRun";

  constructor() {
    super(
      "Another run of Waymark is opening issues in this repository, so this run stopped. What the other run leaves undone, the next run does.",
    );
  }
}

/** The roadmap changed while a run was following it. */
export class RoadmapMoved extends Error {
  override readonly name = "RoadmapMoved";

  constructor() {
    super(
      "The roadmap changed several times during this run. Nothing is lost: the next run uses the new version.",
    );
  }
}

/** A person named a reading that the document does not have. */
export class UnknownReading extends Error {
  override readonly name = "UnknownReading";

  constructor(key: string, keys: readonly string[]) {
    const known = keys.length === 0 ? "This roadmap has only one." : `This roadmap has ${keys.join(", ")}.`;
    super(`There is no reading ${JSON.stringify(key)}. ${known}`);
  }
}

/** GitHub did not answer a read, even after several attempts. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
  /** Whether GitHub ended the request because it took too long. It may answer a smaller one. */
  readonly isTooSlow: boolean;

  constructor(operation: string, cause: unknown, isTooSlow = false) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `GitHub did not answer "${operation}" (${why}). Nothing was changed. Run it again in a few minutes. If it happens again, look at githubstatus.com.`,
      { cause },
    );
    this.isTooSlow = isTooSlow;
  }
}

/** GitHub returned fewer things than it says there are. */
export class IncompleteRead extends Error {
  override readonly name = "IncompleteRead";
  readonly what: string;
  readonly found: number;

  constructor(what: string, found: number, expected: number) {
    super(
      `GitHub returned ${found} of ${expected} ${what}, so nothing was changed. The next run reads them again.`,
    );
    this.what = what;
    this.found = found;
  }
}

/** GitHub's list of issues lacks some that exist. Then the tracking issue may exist too, though it is not in the list. */
export class ListBehind extends Error {
  override readonly name = "ListBehind";

  constructor() {
    super(
      "GitHub's list of issues does not show all issues yet, so nothing was changed. Try again in a few minutes.",
    );
  }
}

/**
 * Why GitHub refused, as far as code depends on it. `rate-limit`: the same request will work later. `too-large`: one
 * request asks for too much. `unavailable`: a temporary problem at GitHub. `branch-moved`: somebody else has committed.
 * `no-right`: the token, or the App, lacks a permission. `workflow-file`: a commit changes a workflow, which needs its
 * own permission. `suspended`: the App may not do anything there any more. `unknown-field`: the server is older than the
 * request. `taken`: something with this name exists.
 */
export type RefusalReason =
  | "rate-limit"
  | "too-large"
  | "unavailable"
  | "branch-moved"
  | "no-right"
  | "workflow-file"
  | "suspended"
  | "unknown-field"
  | "taken"
  | "other";

/** GitHub understood the request and refused it. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly operation: string;
  /** The HTTP status, or 200 if GraphQL answered with errors. */
  readonly status: number;
  /** GitHub's code for the reason, e.g. `FORBIDDEN` or `STALE_DATA`; empty if there is none. */
  readonly type: string;
  /** GitHub's message. */
  readonly said: string;
  readonly reason: RefusalReason;

  constructor(
    operation: string,
    {
      status,
      type,
      said,
      reason,
    }: {
      readonly status: number;
      readonly type: string;
      readonly said: string;
      readonly reason: RefusalReason;
    },
  ) {
    super(`GitHub refused "${operation}" (${type === "" ? status : type}): ${said}`);
    this.operation = operation;
    this.status = status;
    this.type = type;
    this.said = said;
    this.reason = reason;
  }
}

/** GitHub refuses a feature to this token. The run starts again without it. */
export class FeatureRefused extends Error {
  override readonly name = "FeatureRefused";
  readonly feature: Feature;

  constructor(feature: Feature, cause: Refused) {
    super(`GitHub does not allow ${feature} here ("${cause.said}"). Everything else works without them.`, {
      cause,
    });
    this.feature = feature;
  }
}

/** The token is wrong, expired or revoked. */
export class TokenRejected extends Error {
  override readonly name = "TokenRejected";

  constructor(said: string) {
    super(`GitHub does not accept the token ("${said}"). Check that it is set, whole and not expired.`);
  }
}

/** The repository does not exist, has moved to another owner, or is not visible to the token. */
export class RepositoryMissing extends Error {
  override readonly name = "RepositoryMissing";
  /** The new `owner/name`, or null. */
  readonly movedTo: string | null;

  constructor(repository: string, movedTo: string | null = null) {
    super(
      movedTo === null
        ? `There is no repository ${repository} that Waymark can see. Check the spelling, and that the token or the App has access to it.`
        : `The repository ${repository} moved to ${movedTo}, so nothing was done. Use the new name, with a token or an App that has access to it.`,
    );
    this.movedTo = movedTo;
  }
}

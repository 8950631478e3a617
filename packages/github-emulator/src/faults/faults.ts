/** Things that go wrong on purpose: played on the next request that matches, or on request number k. */
import type { FailureType } from "../graphql/failure.ts";

export type Fault =
  /** The connection is cut before anything is applied. */
  | { readonly kind: "reset-before" }
  /** Everything is applied, then the connection is cut. */
  | { readonly kind: "reset-after" }
  /** 502, after everything was applied (`applied`) or before anything was. */
  | { readonly kind: "bad-gateway"; readonly applied: boolean }
  /** A mutation of many root fields dies after the first `aliases` of them: those stay applied, the answer is 502. */
  | { readonly kind: "bad-gateway-midway"; readonly aliases: number }
  /** A secondary limit, with or without Retry-After. */
  | {
      readonly kind: "secondary-limit";
      readonly status: 403 | 429;
      readonly retryAfter: number | null;
    }
  /** One root field of a mutation fails, the others do not. Counted from 0. */
  | {
      readonly kind: "alias-error";
      readonly alias: number;
      readonly type: FailureType;
      readonly message: string;
    }
  /** "was submitted too quickly" on a root field and all after it. */
  | { readonly kind: "submitted-too-quickly"; readonly fromAlias: number }
  /** "Resource limits for this query exceeded." */
  | { readonly kind: "resource-limits" }
  /** 401 Bad credentials. */
  | { readonly kind: "token-expired" }
  /** Every list ends with its first page. */
  | { readonly kind: "truncated-list" }
  /** A read that misses the last write. */
  | { readonly kind: "stale-read" }
  /** Takes so many milliseconds longer; from ten seconds on that is a 502 with nothing applied. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** Runs something of the test's before or after the request is applied: to kill a process, say. */
  | {
      readonly kind: "call";
      readonly when: "before" | "after";
      readonly run: () => void | Promise<void>;
    };

/** What a fault may look at to decide whether a request is the one. */
export interface FaultTarget {
  readonly number: number;
  readonly transport: "rest" | "graphql";
  /** `POST /repos/{owner}/{repo}/milestones`, `mutation createIssue`, `query repository`. */
  readonly operation: string;
  readonly writes: boolean;
  readonly actor: string;
  readonly body: string;
}

export type Match = string | RegExp | ((target: FaultTarget) => boolean);

interface Planned {
  readonly match: (target: FaultTarget) => boolean;
  readonly fault: Fault;
  left: number;
}

export interface Played {
  readonly request: number;
  readonly operation: string;
  readonly fault: Fault["kind"];
}

function matcher(match: Match): (target: FaultTarget) => boolean {
  if (typeof match === "string") return (target) => target.operation.includes(match);
  if (match instanceof RegExp) return (target) => match.test(target.operation);
  return match;
}

export class Faults {
  readonly #planned: Planned[] = [];
  /** Those that happened, in their order. */
  readonly played: Played[] = [];

  /** Plays a fault on the next request (or the next `times`) that matches: any, unless told otherwise. */
  next(plan: { readonly match?: Match; readonly fault: Fault; readonly times?: number }): void {
    const { match = () => true, fault, times = 1 } = plan;
    this.#planned.push({ match: matcher(match), fault, left: times });
  }

  /** Plays a fault on request number k (from 1). */
  at(number: number, fault: Fault): void {
    this.next({ match: (target) => target.number === number, fault });
  }

  /** Takes back everything that has not happened yet. */
  clear(): void {
    this.#planned.length = 0;
  }

  /** The fault for a request, which is then used up. */
  take(target: FaultTarget): Fault | null {
    const index = this.#planned.findIndex((one) => one.match(target));
    const planned = this.#planned[index];
    if (planned === undefined) return null;
    planned.left -= 1;
    if (planned.left === 0) this.#planned.splice(index, 1);
    this.played.push({ request: target.number, operation: target.operation, fault: planned.fault.kind });
    return planned.fault;
  }
}

/** Failures that a test plans: each one happens on the next matching request, or on request number k. */
import type { FailureType } from "../graphql/failure.ts";

export type Fault =
  /** The connection is cut before anything is applied. */
  | { readonly kind: "reset-before" }
  /** Everything is applied, then the connection is cut. */
  | { readonly kind: "reset-after" }
  /** A 502, after everything was applied (`applied: true`) or before anything was. */
  | { readonly kind: "bad-gateway"; readonly applied: boolean }
  /**
   * A mutation with many root fields stops after the first `aliases` of them. Those stay applied; the answer is 502.
   */
  | { readonly kind: "bad-gateway-midway"; readonly aliases: number }
  /** A secondary limit, with or without Retry-After. */
  | {
      readonly kind: "secondary-limit";
      readonly status: 403 | 429;
      readonly retryAfter: number | null;
    }
  /** One root field of a mutation fails, the others succeed. Counted from 0. */
  | {
      readonly kind: "alias-error";
      readonly alias: number;
      readonly type: FailureType;
      readonly message: string;
    }
  /**
   * Fields of the answer fail after everything was applied, and the schema decides what becomes null with them. `path`
   * is tested on the place in the answer, such as `repository.issues.nodes.0.parent`.
   */
  | {
      readonly kind: "field-error";
      readonly path: RegExp;
      readonly type: FailureType;
      readonly message: string;
    }
  /** "was submitted too quickly" on a root field and on all fields after it. */
  | { readonly kind: "submitted-too-quickly"; readonly fromAlias: number }
  /**
   * "Resource limits for this query exceeded", with status 200 and without data, after everything was applied
   * (`applied: true`) or before anything was. REST has no such answer: a request there is answered as usual.
   */
  | { readonly kind: "resource-limits"; readonly applied: boolean }
  /** The same with "Something went wrong while executing your query", which is GitHub's answer after a timeout. */
  | { readonly kind: "timeout"; readonly applied: boolean }
  /** 401 Bad credentials. */
  | { readonly kind: "token-expired" }
  /** Every list ends with its first page. */
  | { readonly kind: "truncated-list" }
  /** A read that misses the last write. */
  | { readonly kind: "stale-read" }
  /**
   * Takes this many milliseconds longer. If the request takes ten seconds or more, the answer is a 502 and nothing is
   * applied.
   */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** Calls a function of the test before or after the request is applied, for example to kill a process. */
  | {
      readonly kind: "call";
      readonly when: "before" | "after";
      readonly run: () => void | Promise<void>;
    };

/** The facts about a request that a fault's matcher can use. */
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
  /** The faults that happened, in order. */
  readonly played: Played[] = [];

  /** Plans a fault for the next request (or the next `times` requests) that match. Default: any request. */
  next(plan: { readonly match?: Match; readonly fault: Fault; readonly times?: number }): void {
    const { match = () => true, fault, times = 1 } = plan;
    this.#planned.push({ match: matcher(match), fault, left: times });
  }

  /** Plans a fault for request number k, starting at 1. */
  at(number: number, fault: Fault): void {
    this.next({ match: (target) => target.number === number, fault });
  }

  /** Removes all planned faults that have not happened yet. */
  clear(): void {
    this.#planned.length = 0;
  }

  /** The fault for a request. It is removed from the plan. */
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

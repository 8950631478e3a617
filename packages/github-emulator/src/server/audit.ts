/**
 * What the emulator was asked for and does not do, and how many requests were checked against GitHub's
 * schema. A test's teardown looks here, so that nothing passes by on an invented answer.
 */
import type { CheckedCall } from "./checked-call.ts";
import type { Call } from "./exchange.ts";

export interface Unsupported {
  readonly request: number;
  readonly operation: string;
  readonly reason: string;
}

export class Audit {
  /** Requests held against the GraphQL schema or the REST types, whatever was answered. */
  readonly checked = { graphql: 0, rest: 0 };
  /** Requests that were not. */
  readonly unchecked: string[] = [];
  readonly unsupported: Unsupported[] = [];

  /** Notes what became of a request's check. */
  note({ number, method, path, transport }: Call, outcome: CheckedCall): void {
    const asking = transport === "graphql" ? "GraphQL" : `${method} ${path}`;
    if (outcome.kind === "unchecked") {
      this.unchecked.push(asking);
      this.report(number, asking, outcome.reason);
      return;
    }
    this.checked[transport] += 1;
    for (const problem of outcome.problems) this.report(number, asking, problem);
  }

  report(request: number, operation: string, reason: string): void {
    this.unsupported.push({ request, operation, reason });
  }
}

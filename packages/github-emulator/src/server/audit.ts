/**
 * Requests that the emulator does not support, and the number of requests that were checked against GitHub's schema.
 * Each test checks this at the end, so that no test passes on an invented answer.
 */
import type { CheckedCall } from "./checked-call.ts";
import type { Call } from "./exchange.ts";

export interface Unsupported {
  readonly request: number;
  readonly operation: string;
  readonly reason: string;
}

export class Audit {
  /** The number of requests that were checked against the GraphQL schema or the REST types, whatever the answer was. */
  readonly checked = { graphql: 0, rest: 0 };
  /** Requests that were not checked. */
  readonly unchecked: string[] = [];
  readonly unsupported: Unsupported[] = [];

  /** Records the result of checking a request. */
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

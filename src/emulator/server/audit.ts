/**
 * What the emulator was asked for and does not do, and how many requests were checked against GitHub's
 * schema. A test's teardown looks here, so that nothing passes by on an invented answer.
 */

export interface Unsupported {
  readonly request: number;
  readonly operation: string;
  readonly reason: string;
}

export class Audit {
  /** Requests checked against the GraphQL schema or the REST types. */
  checked = 0;
  /** Requests that were not. */
  readonly unchecked: string[] = [];
  readonly unsupported: Unsupported[] = [];

  report(request: number, operation: string, reason: string): void {
    this.unsupported.push({ request, operation, reason });
  }
}

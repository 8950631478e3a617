/** What the emulator notes of every request, so that tests and demos count from outside. */

export interface LoggedRequest {
  /** 1, 2, 3, … in the order of arrival. */
  readonly number: number;
  /** Milliseconds since the epoch on the emulator's clock, at arrival. */
  readonly at: number;
  /** The login behind the credential (`waymark[bot]`), the App's slug for a JWT, or "anonymous". */
  readonly actor: string;
  readonly credential: "none" | "bad" | "app-jwt" | "installation" | "actions" | "classic" | "fine-grained";
  readonly transport: "rest" | "graphql";
  /** `POST /repos/{owner}/{repo}/milestones`, or the GraphQL operation with its root fields: `mutation createIssue`. */
  readonly operation: string;
  /** The path as asked, or for GraphQL the root fields with their aliases: `a0:createIssue`. */
  readonly detail: readonly string[];
  readonly writes: boolean;
  /** Root fields of a GraphQL document; 1 for REST. */
  readonly aliases: number;
  /** Things that came into being by it, as the content-creation limit counts them. */
  readonly creations: number;
  /** 0 where the connection was cut. */
  readonly status: number;
  /** Types of the GraphQL errors in the answer, or its REST message. */
  readonly errors: readonly string[];
  /** On the emulator's clock. */
  readonly milliseconds: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The fault that was played on it. */
  readonly fault: string | null;
}

/** The log of all requests, so that tests and demos can count from outside. */

export interface LoggedRequest {
  /** 1, 2, 3, … in the order of arrival. */
  readonly number: number;
  /** Milliseconds since the epoch on the emulator's clock, at arrival. */
  readonly at: number;
  /** The login behind the credential (`waymark[bot]`), the App's slug for a JWT, or "anonymous". */
  readonly actor: string;
  readonly credential: "none" | "bad" | "app-jwt" | "installation" | "actions" | "classic" | "fine-grained";
  readonly transport: "rest" | "graphql";
  /**
   * `POST /repos/{owner}/{repo}/milestones`, or the kind and root fields of a GraphQL operation: `mutation
   * createIssue`.
   */
  readonly operation: string;
  /** The requested path, or for GraphQL the root fields with their aliases: `a0:createIssue`. */
  readonly detail: readonly string[];
  readonly writes: boolean;
  /** The number of root fields in a GraphQL document; 1 for REST. */
  readonly aliases: number;
  /** The number of created objects, as the content-creation limit counts them. */
  readonly creations: number;
  /** 0 if the connection was cut. */
  readonly status: number;
  /** The types of the GraphQL errors in the answer, or the REST message. */
  readonly errors: readonly string[];
  /** Measured on the emulator's clock. */
  readonly milliseconds: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The fault that was applied to it. */
  readonly fault: string | null;
}

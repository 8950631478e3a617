/**
 * The limits for each credential.
 * Source: docs.github.com, "Rate limits for the REST API" and "Rate limits and query limits for the GraphQL API".
 */
export interface LimitFigures {
  /** Requests (REST) or points (GraphQL) per hour. */
  readonly perHour: { readonly user: number; readonly installation: number; readonly actions: number };
  /** Points per minute: a read costs 1, a write 5. */
  readonly pointsPerMinute: { readonly rest: number; readonly graphql: number };
  /** Limits for creating issues, comments, labels, milestones, projects, fields and pull requests. */
  readonly creations: { readonly perMinute: number; readonly perHour: number };
  readonly concurrent: number;
  /** Milliseconds of GraphQL computing time per minute. */
  readonly cpuPerMinute: number;
}

export const GITHUB_LIMITS: LimitFigures = {
  perHour: { user: 5000, installation: 5000, actions: 1000 },
  pointsPerMinute: { rest: 900, graphql: 2000 },
  creations: { perMinute: 80, perHour: 500 },
  concurrent: 100,
  cpuPerMinute: 60_000,
};

/** Turns limits off, for tests of something else. */
export const NO_LIMITS: LimitFigures = {
  perHour: { user: 1e9, installation: 1e9, actions: 1e9 },
  pointsPerMinute: { rest: 1e9, graphql: 1e9 },
  creations: { perMinute: 1e9, perHour: 1e9 },
  concurrent: 1e9,
  cpuPerMinute: 1e12,
};

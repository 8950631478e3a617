/** The context that every resolver gets. */
import type { Viewer } from "../auth/viewer.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import type { Audit } from "../server/audit.ts";
import type { Urls } from "../server/urls.ts";

/** The values that `rateLimit` returns. */
export interface RateFigures {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly resetAt: string;
}

export interface Context {
  readonly world: World;
  readonly urls: Urls;
  readonly audit: Audit;
  readonly request: number;
  readonly viewer: Viewer;
  readonly cause: Cause;
  readonly nodeCount: number;
  readonly cost: number;
  readonly rate: RateFigures;
  /** The error of a field at that place in the answer, such as `repository.issues.nodes.0.parent`, if a test planned one. */
  readonly failsAt?: ((path: string) => Error | null) | undefined;
  /** Runs before each root field of a mutation, for latency, faults and limits. It may refuse the field. */
  readonly beforeMutation: (field: string, alias: string, creates: boolean) => Promise<void> | undefined;
}

export type Args = Readonly<Record<string, unknown>>;

export type Resolve<S> = (source: S, args: Args, context: Context) => unknown;

/** The resolvers of a GraphQL type's fields. */
export type Fields<S> = Readonly<Record<string, Resolve<S>>>;

export interface TypeFields {
  readonly name: string;
  readonly fields: Fields<unknown>;
}

/** Defines how the fields of a GraphQL type are computed from the model. */
export function describeType<S>(name: string, fields: Fields<S>): TypeFields {
  // graphql-js passes a resolver only objects of its own type, so the source is always an S.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { name, fields: fields as Fields<unknown> };
}

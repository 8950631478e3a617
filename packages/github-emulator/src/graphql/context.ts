/** What every resolver gets to know. */
import type { Viewer } from "../auth/viewer.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import type { Audit } from "../server/audit.ts";
import type { Urls } from "../server/urls.ts";

/** What `rateLimit` tells. */
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
  /** Runs before each root field of a mutation: latency, faults and limits. It may refuse. */
  readonly beforeMutation: (field: string, alias: string, creates: boolean) => Promise<void> | undefined;
}

export type Args = Readonly<Record<string, unknown>>;

export type Resolve<S> = (source: S, args: Args, context: Context) => unknown;

/** What a GraphQL type's fields are computed from. */
export type Fields<S> = Readonly<Record<string, Resolve<S>>>;

export interface TypeFields {
  readonly name: string;
  readonly fields: Fields<unknown>;
}

/** Says how the fields of a GraphQL type are computed from the thing behind it. */
export function describeType<S>(name: string, fields: Fields<S>): TypeFields {
  // graphql-js hands a resolver only sources that were resolved to its own type, so S is what comes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { name, fields: fields as Fields<unknown> };
}

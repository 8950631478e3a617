/** A requester with prepared answers, for answers that GitHub's schema allows but that are rare. */
import { openLoad } from "../../src/github/load.ts";
import type { RateLimited } from "../../src/model/errors.ts";
import { openServer } from "../../src/github/server.ts";
import type { GraphqlError } from "../../src/github/graphql-answer.ts";
import type { Requester, Scopes } from "../../src/github/requester.ts";

export type Prepared =
  | Error
  | {
      readonly data: Readonly<Record<string, unknown>>;
      readonly errors?: readonly GraphqlError[];
      readonly scopes?: Scopes;
      readonly limited?: RateLimited | null;
    };

export interface ScriptedRequester extends Requester {
  /** The requests: the operation or route, and its variables. */
  readonly asked: (readonly [operation: string, variables: Readonly<Record<string, unknown>>])[];
}

export function scripted(...answers: readonly Prepared[]): ScriptedRequester {
  const waiting = [...answers];
  const asked: ScriptedRequester["asked"] = [];
  const next = (operation: string, variables: Readonly<Record<string, unknown>>) => {
    asked.push([operation, variables]);
    const answer = waiting.shift();
    if (answer === undefined) throw new Error(`Nothing was prepared for ${operation}`);
    if (answer instanceof Error) throw answer;
    return { errors: [], scopes: null, limited: null, ...answer };
  };
  return {
    asked,
    load: openLoad(10),
    room: () => "now",
    server: openServer(),
    graphql: async (operation, _document, variables) => next(operation, variables),
    rest: async (route, parameters) => {
      const { data, scopes } = next(route, parameters);
      return { status: 200, data: data["body"], scopes, etag: null, hasNext: data["hasNext"] === true };
    },
  };
}

/** An error, as the requester reads it from an answer. */
export const graphqlError = (type: string, ...path: readonly (string | number)[]): GraphqlError => ({
  type,
  message: `It is ${type}`,
  root: typeof path[0] === "string" ? path[0] : null,
  path,
});

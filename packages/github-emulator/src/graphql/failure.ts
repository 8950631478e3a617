/** Errors in the form of GitHub's GraphQL API, with a `type`. */
import type { ASTNode } from "graphql";
import { GraphQLError } from "graphql";
import type { Refusal, RefusalKind } from "../model/refusal.ts";

export type FailureType =
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "UNPROCESSABLE"
  | "STALE_DATA"
  | "BRANCH_PROTECTION_RULE_VIOLATION"
  | "INSUFFICIENT_SCOPES"
  | "MISSING_PAGINATION_BOUNDARIES"
  | "EXCESSIVE_PAGINATION"
  | "INVALID_CURSOR_ARGUMENTS"
  | "ARGUMENT_LIMIT"
  | "MAX_NODE_LIMIT_EXCEEDED"
  | "RATE_LIMITED"
  | "RATE_LIMIT"
  | "RESOURCE_LIMITS_EXCEEDED"
  | "EMULATOR_UNSUPPORTED"
  | "INTERNAL";

/** An error with the type that clients check. graphql-js adds path and locations. */
export function failure(type: FailureType, message: string, nodes: readonly ASTNode[] = []): GraphQLError {
  return new GraphQLError(message, { extensions: { type }, nodes });
}

const TYPE: Readonly<Record<RefusalKind, FailureType>> = {
  invalid: "UNPROCESSABLE",
  "not-found": "NOT_FOUND",
  "bad-request": "UNPROCESSABLE",
  unauthenticated: "FORBIDDEN",
  forbidden: "FORBIDDEN",
  gone: "NOT_FOUND",
  "issues-disabled": "UNPROCESSABLE",
  archived: "UNPROCESSABLE",
  stale: "STALE_DATA",
  "branch-protected": "BRANCH_PROTECTION_RULE_VIOLATION",
  ruleset: "UNPROCESSABLE",
  "insufficient-scopes": "INSUFFICIENT_SCOPES",
  unsupported: "EMULATOR_UNSUPPORTED",
};

/**
 * A refusal as a GraphQL error. `nodes` are the parts of the query that it is about, if they are known before
 * execution.
 */
export function fromRefusal(refusal: Refusal, nodes: readonly ASTNode[] = []): GraphQLError {
  return failure(TYPE[refusal.kind], refusal.message, nodes);
}

/** An error as the answer contains it: `{type, path, locations, message}`. */
export function shown(error: GraphQLError): Record<string, unknown> {
  const { type } = error.extensions;
  return {
    ...(typeof type === "string" ? { type } : {}),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
}

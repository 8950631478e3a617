/** Executes a prepared query and builds the answer. */
import type { ExecutionResult } from "graphql";
import { execute } from "graphql";
import type { Reply } from "../server/exchange.ts";
import { reply } from "../server/exchange.ts";
import type { Context } from "./context.ts";
import { shown } from "./failure.ts";
import type { PreparedQuery } from "./prepare-graphql.ts";
import { resolveField, resolveType } from "./resolve-field.ts";
import { gitHubSchema } from "./schema.ts";

/** Executes a query. A query answers at once; a mutation may wait before each of its root fields. */
export function runGraphql(
  query: PreparedQuery,
  context: Context,
): ExecutionResult | Promise<ExecutionResult> {
  return execute({
    schema: gitHubSchema(context.world.schemaLacks),
    document: query.document,
    contextValue: context,
    variableValues: query.variables,
    operationName: query.operationName,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
}

/** The answer. The status is always 200; errors have a type and a path, and come together with the available data. */
export function graphqlReply(result: ExecutionResult): Reply {
  const { data, errors } = result;
  if (errors === undefined) return reply(200, { data });
  const body = data === undefined ? {} : { data };
  return reply(200, { ...body, errors: errors.map(shown) });
}

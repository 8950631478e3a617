/** Reads a GraphQL request: its fields, its size, and whether GitHub's schema allows it. */
import type { DocumentNode, GraphQLSchema } from "graphql";
import { OperationTypeNode } from "graphql";
import type { Call, Reply } from "../server/exchange.ts";
import { reply, restError } from "../server/exchange.ts";
import { textArg, objectArg } from "./arguments.ts";
import type { QuerySize } from "./measure-query.ts";
import { measureQuery } from "./measure-query.ts";
import { operationOf, readDocument, rootFields } from "./read-document.ts";

export interface PreparedQuery {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly writes: boolean;
  /** `alias:field` of each root field. */
  readonly fields: readonly string[];
  readonly size: QuerySize;
}

export type Prepared =
  | { readonly kind: "query"; readonly query: PreparedQuery }
  | { readonly kind: "refused"; readonly reply: Reply; readonly reason: string };

const NODE_LIMIT = 500_000;

const refused = (answer: Reply, reason: string): Prepared => ({ kind: "refused", reply: answer, reason });

/** GitHub has its own words for a field or an argument that its schema does not have, and a code for each. */
function asGitHubSays(message: string): Readonly<Record<string, unknown>> {
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/u.exec(message) ?? [];
  if (fieldName !== undefined) {
    const extensions = { code: "undefinedField", typeName, fieldName };
    return { message: `Field '${fieldName}' doesn't exist on type '${typeName}'`, extensions };
  }
  const [, argumentName, , name] = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/u.exec(message) ?? [];
  if (argumentName !== undefined) {
    const extensions = { code: "argumentNotAccepted", name, typeName: "Field", argumentName };
    return { message: `Field '${name}' doesn't accept argument '${argumentName}'`, extensions };
  }
  const [, input] = /^Unknown type "(\w+)"/u.exec(message) ?? [];
  if (input === undefined) return { message };
  const extensions = { code: "variableRequiresValidType", typeName: input };
  return { message: `${input} isn't a defined input type`, extensions };
}

/** Parses, validates and measures a query. If GitHub would not run it, the result is an answer with the errors. */
export function prepareGraphql(call: Call, schema: GraphQLSchema): Prepared {
  let sent: unknown;
  try {
    sent = JSON.parse(call.body.toString("utf8"));
  } catch {
    return refused(restError(400, "Problems parsing JSON"), "not JSON");
  }
  const body = typeof sent === "object" && sent !== null ? { ...sent } : {};
  const text = textArg(body, "query");
  if (text === null) {
    return refused(
      reply(200, { errors: [{ message: "A query attribute must be specified and must be a string." }] }),
      "no query",
    );
  }
  const variables = objectArg(body, "variables") ?? {};
  const operationName = textArg(body, "operationName");
  const read = readDocument(text, schema);
  if (read.kind === "invalid") {
    const reasons = read.errors.map((error) => error.message);
    const errors = read.errors.map(({ message, locations }) => ({ ...asGitHubSays(message), locations }));
    return refused(reply(200, { errors }), reasons.join("; "));
  }
  const { document } = read;
  const operation = operationOf(document, operationName);
  if (operation === null) {
    return refused(reply(200, { errors: [{ message: "No operation found" }] }), "no operation");
  }
  const size = measureQuery(document, operation, variables);
  if (size.nodes > NODE_LIMIT) {
    const figure = size.nodes.toLocaleString("en-US");
    const message = `This query requests up to ${figure} possible nodes which exceeds the maximum limit of 500,000.`;
    return refused(reply(200, { errors: [{ type: "MAX_NODE_LIMIT_EXCEEDED", message }] }), message);
  }
  const fields = rootFields(document, operation);
  const writes = operation.operation === OperationTypeNode.MUTATION;
  return { kind: "query", query: { document, operationName, variables, writes, fields, size } };
}

/** Checks a request against GitHub's GraphQL schema or REST types, whatever the answer will be. */
import type { CheckedCall } from "./checked-call.ts";
import { getVariableValues } from "graphql";
import { objectArg, textArg } from "../graphql/arguments.ts";
import { operationOf, readDocument } from "../graphql/read-document.ts";
import { gitHubSchema } from "../graphql/schema.ts";
import { Refusal } from "../model/refusal.ts";
import { routeOf } from "../rest/handle-rest.ts";
import { readBody } from "../rest/read-body.ts";
import type { Call } from "./exchange.ts";

/** The result of checking a request against GitHub's schema or types. */
export function checkCall(call: Omit<Call, "number" | "headers">): CheckedCall {
  return call.transport === "graphql" ? checkGraphql(call.body) : checkRest(call);
}

const found = (...problems: readonly string[]): CheckedCall => ({ kind: "checked", problems });

function checkGraphql(bytes: Buffer): CheckedCall {
  let sent: unknown;
  try {
    sent = JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return found("the body is not JSON");
    throw error;
  }
  const body = typeof sent === "object" && sent !== null ? { ...sent } : {};
  const query = textArg(body, "query");
  if (query === null) return found("the body has no query");
  const read = readDocument(query);
  if (read.kind === "invalid") {
    const reasons = read.errors.map(({ message }) => message);
    return found(`GitHub's schema does not allow it: ${reasons.join("; ")}`);
  }
  const operation = operationOf(read.document, textArg(body, "operationName"));
  if (operation === null) return found("the document has no such operation");
  const { errors = [] } = getVariableValues(
    gitHubSchema(),
    operation.variableDefinitions ?? [],
    objectArg(body, "variables") ?? {},
  );
  if (errors.length === 0) return found();
  const reasons = errors.map(({ message }) => message);
  return found(`GitHub's schema does not allow its variables: ${reasons.join("; ")}`);
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

function checkRest({ method, path, query, body }: Parameters<typeof checkCall>[0]): CheckedCall {
  const route = routeOf(method, path);
  if (route === null) return { kind: "unchecked", reason: "no such operation in the emulator" };
  const { operation } = route;
  const parameters = [...query.keys()]
    .filter((key) => !operation.query.includes(key))
    .map((key) => `the emulator does not follow the query parameter "${key}"`);
  try {
    const { unknown } = readBody(operation, body);
    const keys = unknown.map((key) => `GitHub's types of ${operation.name} have no body key "${key}"`);
    return found(...keys, ...parameters);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return found(
      `GitHub's types of ${operation.name} do not allow the body: ${inOneLine(error.message)}`,
      ...parameters,
    );
  }
}

/** Reads the body of an answer of GitHub's GraphQL API, which reports failures with status 200. */
import { Refused } from "../model/errors.ts";
import { isRecord } from "../model/is-record.ts";
import { refusalReason, refused } from "./refusals.ts";

/** The content of an answer: its data, if there is any, and the errors. */
export interface GraphqlContent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly GraphqlError[];
}

/** An error of GraphQL, and where it occurred in the document. */
export interface GraphqlError {
  readonly type: string;
  readonly message: string;
  /** The alias or field at the start of its path, or null for the whole document. */
  readonly root: string | null;
  readonly path: readonly (string | number)[];
}

/**
 * GitHub's message about a limit because of which the request may be sent again, or null. GraphQL reports limits as status
 * 200 with errors and no data. A part of a write that has no such error may have been carried out.
 */
export function limitInAnswer(body: unknown, kind: "read" | "write"): string | null {
  if (!isRecord(body) || !Array.isArray(body["errors"]) || hasData(body["data"])) return null;
  const errors = body["errors"].filter(isRecord).map(readError);
  const isSure = kind === "read" || (errors.every(isLimit) && areStopped(body["data"], errors));
  return isSure ? limitAmong(errors) : null;
}

/** Whether these errors are about all parts of a request. */
const areStopped = (data: unknown, errors: readonly GraphqlError[]): boolean =>
  !isRecord(data) ||
  errors.some(({ root }) => root === null) ||
  Object.keys(data).every((alias) => errors.some(({ root, path }) => root === alias && path.length === 1));

/** GitHub's message about a limit that it reports in one of these errors, or null. */
export const limitAmong = (errors: readonly GraphqlError[]): string | null =>
  errors.find(isLimit)?.message ?? null;

/** Whether GitHub did not carry this out because of a limit. It may be sent again later. */
export const isLimit = ({ type, message }: GraphqlError): boolean =>
  refusalReason(type, message) === "rate-limit";

const hasData = (data: unknown): boolean =>
  isRecord(data) && Object.values(data).some((value) => value !== null && value !== undefined);

/** The content of the answer to `operation`. Throws Refused if there is no data. */
export function readGraphqlAnswer(operation: string, answer: unknown): GraphqlContent {
  if (!isRecord(answer)) throw withoutReason(operation, "the answer is not a JSON object");
  const errors = Array.isArray(answer["errors"]) ? answer["errors"].filter(isRecord).map(readError) : [];
  if (isRecord(answer["data"])) return { data: answer["data"], errors };
  const [first] = errors;
  if (first === undefined) throw withoutReason(operation, "the answer has no data");
  throw refused(operation, { type: first.type, said: errors.map(({ message }) => message).join("; ") });
}

/** GitHub gives a reason for each real refusal. */
const withoutReason = (operation: string, said: string): Refused =>
  new Refused(operation, { status: 200, type: "", said, reason: "unavailable" });

function readError(error: Readonly<Record<string, unknown>>): GraphqlError {
  const path = Array.isArray(error["path"])
    ? error["path"].filter((step) => typeof step === "string" || typeof step === "number")
    : [];
  return {
    type: typeof error["type"] === "string" ? error["type"] : "",
    message: typeof error["message"] === "string" ? error["message"] : "no reason given",
    root: typeof path[0] === "string" ? path[0] : null,
    path,
  };
}

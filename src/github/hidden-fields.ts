/**
 * What the errors below a part of an answer mean. GraphQL replaces a field that failed with null, or, if the schema does not
 * allow null there, what is around it. So an issue can be missing in an answer though it exists.
 */
import { isRecord } from "../model/is-record.ts";
import { isLimit, type GraphqlError } from "./graphql-answer.ts";
import { UNSEEN } from "./issue-fields.ts";
import { refusedBy } from "./refusals.ts";
import type { GraphqlAnswer } from "./requester.ts";

/** The types of errors that mean that this token may not see something. All others may pass. */
export const HIDDEN: ReadonlySet<string> = new Set(["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"]);

/** Fields that are replaced by `UNSEEN`: a parent in a private repository, and accounts. */
const REPLACED: ReadonlySet<string> = new Set(["parent", "author", "creator", "actor", "user"]);

/**
 * Parts that a token may not see as a whole: boards, cards, issues of another repository, and Waymark's pull requests
 * (GITHUB_TOKEN has no permission for them by default).
 */
const PARTS: ReadonlySet<string> = new Set([
  "projectsV2",
  "projectItems",
  "blockedBy",
  "filesBranch",
  "setUp",
]);

/**
 * The data of an answer whose errors only hide what Waymark can do without. Throws Refused for any other error, and RateLimited
 * for a limit.
 */
export function seen(
  operation: string,
  { data, errors, limited }: Pick<GraphqlAnswer, "data" | "errors" | "limited">,
): GraphqlAnswer["data"] {
  let whole: unknown = data;
  for (const error of errors) {
    const lost = lostAt(data, error.path);
    if (HIDDEN.has(error.type) && lost >= partAt(error)) continue;
    if (!HIDDEN.has(error.type) || lost !== error.path.length || !REPLACED.has(String(error.path.at(-1)))) {
      throw isLimit(error) && limited !== null ? limited : refusedBy(operation, error);
    }
    whole = withUnseen(whole, error.path);
  }
  return isRecord(whole) ? whole : data;
}

/**
 * The data of an answer about things that may be gone: they are null. Throws as `seen` for any other error, because what could
 * not be read would look as if it were gone.
 */
export const unlessGone = (
  operation: string,
  answer: Pick<GraphqlAnswer, "data" | "errors" | "limited">,
): GraphqlAnswer["data"] =>
  seen(operation, { ...answer, errors: answer.errors.filter(({ type }) => type !== "NOT_FOUND") });

/** How many steps of the path lead to the null that the error has caused. */
function lostAt(data: unknown, path: GraphqlError["path"]): number {
  let at = data;
  for (const [index, step] of path.entries()) {
    at = isRecord(at) || Array.isArray(at) ? Reflect.get(at, step) : null;
    if (at === null || at === undefined) return index + 1;
  }
  return path.length;
}

/**
 * How many steps of the path lead to the largest part that may be hidden; Infinity if it is not about one. Of the cards of
 * an issue, and of the issues that block it, only single ones may be hidden: without all of them, it would look as if a
 * person had removed what Waymark added.
 */
function partAt({ path }: GraphqlError): number {
  const index = path.findIndex((step) => PARTS.has(String(step)));
  if (index === -1) return Infinity;
  return SINGLE.has(String(path[index])) ? index + ONE : index + 1;
}

const SINGLE: ReadonlySet<string> = new Set(["projectItems", "blockedBy"]);
/** The steps to one of a list: its name, `nodes` and a number. */
const ONE = 3;

function withUnseen(data: unknown, [step, ...rest]: GraphqlError["path"]): unknown {
  if (step === undefined) return UNSEEN;
  if (Array.isArray(data)) return data.map((one, index) => (index === step ? withUnseen(one, rest) : one));
  return isRecord(data) ? { ...data, [step]: withUnseen(data[step], rest) } : data;
}

/** GraphQL lists, one page at a time, with cursors. */
import { numberArg, textArg } from "./arguments.ts";
import type { Args } from "./context.ts";
import { failure } from "./failure.ts";

interface Listed {
  readonly nodeId?: string;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const keyOf = (one: object, index: number): string =>
  "nodeId" in one && typeof one.nodeId === "string" ? one.nodeId : String(index);

const cursorOf = (one: object, index: number): string =>
  Buffer.from(`cursor:v2:${index}:${keyOf(one, index)}`).toString("base64");

/**
 * The position that a cursor points to: the item itself if it is still in the list, otherwise the item's old position.
 */
function placeOf(all: readonly object[], cursor: string, name: string): number {
  const match = /^cursor:v2:(\d+):(.*)$/.exec(Buffer.from(cursor, "base64").toString("utf8"));
  if (match === null) {
    throw failure("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  }
  const place = all.findIndex((one, index) => keyOf(one, index) === match[2]);
  return place === -1 ? Number(match[1]) - (name === "after" ? 1 : 0) : place;
}

/** Checks `first` and `last` like GitHub: exactly one of them, from 1 to 100. */
function pageSize(
  args: Args,
  field: string,
): { readonly first: number | null; readonly last: number | null } {
  const first = numberArg(args, "first");
  const last = numberArg(args, "last");
  if (first === null && last === null) {
    throw failure(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
  }
  if (first !== null && last !== null) {
    throw failure(
      "INVALID_CURSOR_ARGUMENTS",
      `Passing both \`first\` and \`last\` to paginate the \`${field}\` connection is not supported.`,
    );
  }
  for (const [name, value] of [["first", first] as const, ["last", last] as const]) {
    if (value !== null && value > 100) {
      throw failure(
        "EXCESSIVE_PAGINATION",
        `Requesting ${value} records on the \`${field}\` connection exceeds the \`${name}\` limit of 100 records.`,
      );
    }
    if (value !== null && value < 0) {
      throw failure("UNPROCESSABLE", `\`${name}\` on the \`${field}\` connection cannot be less than zero.`);
    }
  }
  return { first, last };
}

/** The page of a list that `first`/`after` or `last`/`before` select. */
export function connection<T extends Listed & object>(
  all: readonly T[],
  args: Args,
  field: string,
): Connection<T> {
  const { first, last } = pageSize(args, field);
  const after = textArg(args, "after");
  const before = textArg(args, "before");
  const low = after === null ? 0 : placeOf(all, after, "after") + 1;
  const high = before === null ? all.length : placeOf(all, before, "before");
  const from = first === null ? Math.max(low, high - (last ?? 0)) : low;
  const to = first === null ? high : Math.min(high, low + first);
  const nodes = all.slice(from, to);
  return {
    nodes,
    get edges() {
      return nodes.map((node, index) => ({ node, cursor: cursorOf(node, from + index) }));
    },
    totalCount: all.length,
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: nodes[0] === undefined ? null : cursorOf(nodes[0], from),
      endCursor: nodes.length === 0 ? null : cursorOf(nodes.at(-1) ?? {}, from + nodes.length - 1),
    },
  };
}

/** Changes an answer so that each list seems to end after its first page. */
import type { Reply } from "../server/exchange.ts";

function withoutMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMore);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      key === "hasNextPage" ? false : withoutMore(one),
    ]),
  );
}

export function truncateLists(reply: Reply): Reply {
  const { link: _, ...headers } = reply.headers;
  return { ...reply, headers, body: withoutMore(reply.body) };
}

/** Splits a list into pages, with the Link header that leads to the other pages. */
import type { Reply } from "../server/exchange.ts";
import { reply } from "../server/exchange.ts";
import type { Asked } from "./operation.ts";

function whole(text: string | null, otherwise: number, most: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : otherwise;
}

/** The page that `per_page` (default 30, at most 100) and `page` select. */
export function paginate<T>(asked: Asked, all: readonly T[], show: (page: readonly T[]) => unknown): Reply {
  const { query, path } = asked.call;
  const size = whole(query.get("per_page"), 30, 100);
  const page = whole(query.get("page"), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => {
    const target = new URL(`${asked.urls.rest}${path}`);
    for (const [key, value] of query) target.searchParams.set(key, value);
    target.searchParams.set("per_page", String(size));
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (page > 1) links.push(link(page - 1, "prev"));
  if (page < last) links.push(link(page + 1, "next"), link(last, "last"));
  if (page > 1) links.push(link(1, "first"));
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(", ") } : {};
  return reply(200, show(all.slice((page - 1) * size, page * size)), headers);
}

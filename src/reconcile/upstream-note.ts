/** What a learner reads if the fork is behind upstream. */
import { en } from "../language/en.ts";
import type { Upstream } from "../model/upstream.ts";
import type { Stock } from "./stock.ts";

/** As Markdown in the learner's language, or as plain text in English with the addresses in brackets. */
export function upstreamNote(
  upstream: Upstream,
  stock: Stock,
  style: "markdown" | "plain" = "markdown",
): string {
  const { url, defaultBranch } = stock.actual.repository;
  const [owner = ""] = upstream.name.split("/");
  const theirs = `${owner}:${encodeURIComponent(upstream.branch)}`;
  const compare = `${url}/compare/${encodeURIComponent(defaultBranch)}...${theirs}?expand=1`;
  if (style === "markdown") return stock.language.upstream({ ...upstream, url, compare });
  const words = en.upstream({ ...upstream, url, compare });
  return words.replaceAll(/\[([^\]]*)\]\(([^)]*)\)/gu, "$1 ($2)").replaceAll("**", "");
}

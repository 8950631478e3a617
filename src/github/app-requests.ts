/** Requests about the App itself and its installations, apart from the repositories that it visits. */
import * as z from "zod/mini";
import { RateLimited } from "../model/errors.ts";
import { isRecord } from "../model/is-record.ts";
import { limitInAnswer } from "./graphql-answer.ts";
import { HIDDEN } from "./hidden-fields.ts";
import { readFailure, waitUntil } from "./read-failure.ts";
import type { Octokit } from "./requester.ts";

/** The client for these requests. It must be able to read all pages of a list; Octokit's own plugin does that. */
export interface PagingOctokit extends Octokit {
  readonly paginate: {
    iterator(route: string, parameters: Record<string, unknown>): AsyncIterable<{ readonly data: unknown }>;
  };
  graphql(document: string, variables: Record<string, unknown>): Promise<unknown>;
}

/** How the account selected the repositories when it installed the App. */
export type Selection = "all" | "selected";

/** GitHub's answer about the App does not contain its slug. */
class SlugMissing extends Error {
  override readonly name = "SlugMissing";

  constructor() {
    super("GitHub's answer about this App (GET /app) has no slug. Check that GHE_HOST names a GitHub.");
  }
}

const selection = z.enum(["all", "selected"]);
const appAnswer = z.object({
  slug: z.string(),
  name: z.optional(z.string()),
  html_url: z.optional(z.string()),
});

/** The App that runs. */
export interface OwnApp {
  readonly slug: string;
  readonly name: string;
  /** Its public page, without a slash at the end; null if GitHub does not say. */
  readonly url: string | null;
}

/** REST: "Get the authenticated app". Throws SlugMissing, or Octokit's error if GitHub refuses. */
export async function readOwnApp(octokit: Octokit): Promise<OwnApp> {
  const { data } = await octokit.request("GET /app");
  const answer = appAnswer.safeParse(data);
  if (!answer.success) throw new SlugMissing();
  const { slug, name = slug, html_url: url } = answer.data;
  return { slug, name, url: isWebAddress(url) ? url.replace(/\/$/u, "") : null };
}

const isWebAddress = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\//u.test(url) && URL.canParse(url);

/** REST: "Get an installation for the authenticated app". Throws Octokit's error; 404 if the installation is gone. */
export async function readSelection(octokit: Octokit, installation: number): Promise<Selection> {
  const { data } = await octokit.request("GET /app/installations/{installation_id}", {
    installation_id: installation,
  });
  return z.object({ repository_selection: selection }).parse(data).repository_selection;
}

/**
 * Whether the installation exists and is not suspended, by the same request. Throws Octokit's error if GitHub does not
 * say it.
 */
export async function isInstalled(
  octokit: Octokit,
  installationId: number,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const { data } = await octokit.request("GET /app/installations/{installation_id}", {
      installation_id: installationId,
      request: { signal },
    });
    const { suspended_at } = z.object({ suspended_at: z.nullish(z.string()) }).parse(data);
    return suspended_at === null || suspended_at === undefined;
  } catch (error) {
    if (isInstallationGone(error)) return false;
    throw error;
  }
}

const PAGE = 100;

/** The items of a list, page by page. If an answer contains more than the list, the client returns only the list. */
async function* pagesOf<Schema extends z.ZodMiniType>(
  octokit: PagingOctokit,
  route: string,
  item: Schema,
  signal: AbortSignal,
): AsyncGenerator<readonly z.infer<Schema>[]> {
  const items = z.array(item);
  const parameters = { per_page: PAGE, request: { signal } };
  for await (const { data } of octokit.paginate.iterator(route, parameters)) yield items.parse(data);
}

const installation = z.object({
  id: z.number(),
  repository_selection: selection,
  suspended_at: z.nullish(z.string()),
});

/** REST: "List installations for the authenticated app", one page at a time. */
export const listInstallations = (octokit: PagingOctokit, signal: AbortSignal) =>
  pagesOf(octokit, "GET /app/installations", installation, signal);

const repository = z.object({
  id: z.number(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  pushed_at: z.nullish(z.string()),
  default_branch: z.optional(z.string()),
  archived: z.optional(z.boolean()),
  private: z.optional(z.boolean()),
  has_issues: z.optional(z.boolean()),
  open_issues_count: z.optional(z.number()),
});

/** Every push and every setting that matters changes one of these. */
const stateOf = (of: z.infer<typeof repository>): string =>
  JSON.stringify([
    of.owner.login,
    of.name,
    of.pushed_at,
    of.default_branch,
    of.archived,
    of.private,
    of.has_issues,
    of.open_issues_count,
  ]);

/** REST: "List repositories accessible to the app installation", one page at a time. */
export async function* listRepositories(
  octokit: PagingOctokit,
  signal: AbortSignal,
): AsyncGenerator<readonly ListedRepository[]> {
  for await (const page of pagesOf(octokit, "GET /installation/repositories", repository, signal))
    yield page.map((found) => ({
      id: found.id,
      name: found.name,
      owner: found.owner,
      state: stateOf(found),
    }));
}

/** Ids of deliveries have 64 bits; the client parses such a number as a BigInt (octokit/request.js, issue 797). */
const deliveryId = z.pipe(z.union([z.number(), z.bigint()]), z.transform(String));

const delivery = z.object({
  id: deliveryId,
  guid: z.string(),
  redelivery: z.boolean(),
  status_code: z.number(),
  delivered_at: z.string(),
  installation_id: z.nullish(z.number()),
});

/** One attempt by GitHub to send an event. */
export type Attempt = z.infer<typeof delivery>;

/** REST: "List deliveries for an app webhook", one page at a time, newest first. */
export const listDeliveries = (octokit: PagingOctokit, signal: AbortSignal) =>
  pagesOf(octokit, "GET /app/hook/deliveries", delivery, signal);

/** REST: "Redeliver a delivery for an app webhook". */
export async function redeliver(octokit: Octokit, id: string, signal: AbortSignal): Promise<void> {
  await octokit.request("POST /app/hook/deliveries/{delivery_id}/attempts", {
    delivery_id: id,
    request: { signal },
  });
}

const BOARD_REPOSITORIES = `query RepositoriesOfBoard($board: ID!, $after: String) {
  node(id: $board) {
    ... on ProjectV2 {
      repositories(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId name owner { login } }
      }
    }
  }
}`;

const linked = z.object({
  databaseId: z.nullable(z.number()),
  name: z.string(),
  owner: z.object({ login: z.string() }),
});
const boardPage = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
  nodes: z.nullable(z.array(z.nullable(linked))),
});
const boardAnswer = z.object({ node: z.nullable(z.object({ repositories: z.optional(boardPage) })) });

/** A repository in these lists. */
export interface ListedRepository {
  readonly id: number;
  readonly name: string;
  readonly owner: { readonly login: string };
  /**
   * What the list said about its last push and its settings. Another text means that something has changed. Null if the
   * list does not say it.
   */
  readonly state: string | null;
}

/**
 * The data of an answer whose errors only say that parts of it cannot be seen: repositories that the App is not installed
 * on, or a deleted board. The client throws for any error, with the data beside it. Throws every other error again.
 */
function visiblePart(error: unknown): unknown {
  const errors = isRecord(error) ? error["errors"] : null;
  const isHidden = (one: unknown): boolean => isRecord(one) && HIDDEN.has(String(one["type"]));
  if (!isRecord(error) || !Array.isArray(errors) || !errors.every(isHidden)) throw error;
  return error["data"];
}

/**
 * The repositories that a board is linked to. A board that was deleted, or is not linked to any visible repository, has
 * none.
 */
export async function repositoriesOfBoard(
  octokit: PagingOctokit,
  board: string,
  signal: AbortSignal,
): Promise<readonly ListedRepository[]> {
  const found: z.infer<typeof linked>[] = [];
  let after: string | null = null;
  do {
    const sent = octokit.graphql(BOARD_REPOSITORIES, { board, after, request: { signal } });
    const answer = await sent.catch(visiblePart);
    const page: z.infer<typeof boardPage> | undefined = boardAnswer.parse(answer).node?.repositories;
    found.push(...(page?.nodes ?? []).filter((one) => one !== null));
    after = page?.pageInfo.hasNextPage === true ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return found.flatMap(({ databaseId: id, name, owner }) =>
    id === null ? [] : [{ id, name, owner, state: null }],
  );
}

/**
 * GitHub grants no new token in the middle of a visit. The error has no status, because GitHub did not refuse the request
 * that needed the token.
 */
export class InstallationEnded extends Error {
  override readonly name = "InstallationEnded";

  constructor(cause: unknown) {
    super(
      "GitHub grants no new token to this installation, so nothing more is done there until it is back.",
      {
        cause,
      },
    );
  }
}

/** The limit that an error of Octokit is about; null if it is about anything else. `now` is in milliseconds since 1970. */
export function limitBehind(error: unknown, now: number): RateLimited | null {
  if (!isRecord(error)) return null;
  const inGraphql = limitInAnswer(error, "read");
  if (inGraphql !== null) {
    const headers = isRecord(error["headers"]) ? error["headers"] : {};
    return new RateLimited(waitUntil(headers, inGraphql, now), inGraphql);
  }
  const failure = readFailure(error, now);
  return failure.kind === "limited" ? new RateLimited(failure.until, failure.said) : null;
}

/**
 * Whether an error means that an installation has ended. GitHub answers 404 for an installation that is gone, and 403
 * when a token of a suspended one is requested. It also answers 403 for a limit, which ends nothing.
 */
export function isInstallationGone(error: unknown): boolean {
  if (error instanceof InstallationEnded) return true;
  if (limitBehind(error, 0) !== null) return false;
  if (!(error instanceof Error) || !("status" in error) || !("request" in error)) return false;
  const { status, request } = error;
  if (status !== 404 && status !== 403) return false;
  if (typeof request !== "object" || request === null || !("url" in request)) return false;
  const url = String(request.url);
  return (
    /\/app\/installations\/\d+\/access_tokens$/u.test(url) ||
    (status === 404 && /\/app\/installations\/\d+$/u.test(url))
  );
}

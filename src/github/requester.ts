/**
 * Sends requests to GitHub and turns the answers into data or typed errors. Everything that reads or changes a repository
 * goes through it.
 */
import type { Clock } from "../model/clock.ts";
import { OutcomeUnknown, RateLimited, Refused, TokenRejected, Unreachable } from "../model/errors.ts";
import { isRecord } from "../model/is-record.ts";
import { limitAmong, limitInAnswer, readGraphqlAnswer, type GraphqlContent } from "./graphql-answer.ts";
import { openLoad, SLOW_ANSWER, type Load } from "./load.ts";
import type { Meter } from "./meter.ts";
import { readFailure, waitUntil, withAddress } from "./read-failure.ts";
import { refusalReason, refused } from "./refusals.ts";
import { openServer, type Server } from "./server.ts";

/** The part of an Octokit that is needed. `@octokit/core` and everything built on it has it. */
export interface Octokit {
  request(route: string, parameters?: Record<string, unknown>): Promise<OctokitResponse>;
}

interface OctokitResponse {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/**
 * The scopes of the token, as GitHub lists them in `X-OAuth-Scopes` in every answer; null if the header is missing.
 * Only classic tokens, and tokens of OAuth apps such as `gh`, have scopes ("Scopes for OAuth apps").
 */
export type Scopes = readonly string[] | null;

export interface GraphqlAnswer extends GraphqlContent {
  readonly scopes: Scopes;
  /** The limit that stopped a part of it, although the rest was carried out; null if there is none. */
  readonly limited: RateLimited | null;
}

export interface RestAnswer {
  readonly scopes: Scopes;
  /** 304, without data, if `If-None-Match` named the present state. */
  readonly status: number;
  readonly data: unknown;
  /** Names the state that was read, for a conditional request; null if GitHub sent none. */
  readonly etag: string | null;
  /** Whether the list goes on: the `Link` header names the next page. A page may have fewer entries than asked for. */
  readonly hasNext: boolean;
}

/** The purpose of a request: a read may be repeated, a write is never repeated. */
export type Intent = ReadIntent | WriteIntent;

interface ReadIntent {
  readonly kind: "read";
  /** How often to try if GitHub ends it because it takes too long. Default: as often as after other failures. */
  readonly slowTries?: number;
}

interface WriteIntent {
  readonly kind: "write";
  /** How many things it creates, under GitHub's limits. */
  readonly creations: number;
  /** How many creations must be left for what has to be written after the limit is reached. */
  readonly spare?: number;
  /** The mutations in it, by field, so that their time is learnt. */
  readonly fields?: readonly string[];
}

/** When a number of creations is allowed: now, after a pause, or only after the end of this run. */
export type Room = "now" | "soon" | "later";

export interface Requester {
  /** How many mutations fit into one request. */
  readonly load: Load;
  room(creations: number): Room;
  /** The GitHub that it talks to. */
  readonly server: Server;
  /** `operation` names the request in errors. Throws RateLimited, OutcomeUnknown, Refused or TokenRejected. */
  graphql(
    operation: string,
    document: string,
    variables: Readonly<Record<string, unknown>>,
    intent: Intent,
  ): Promise<GraphqlAnswer>;
  /** `route` in Octokit's format, e.g. `POST /repos/{owner}/{repo}/milestones`. Throws the same as `graphql`. */
  rest(route: string, parameters: Readonly<Record<string, unknown>>, intent: Intent): Promise<RestAnswer>;
}

export interface RequesterOptions {
  readonly octokit: Octokit;
  /** The full address of the GraphQL endpoint. */
  readonly graphqlUrl: string;
  readonly clock: Clock;
  readonly meter: Meter;
  /** The longest time in milliseconds to wait when GitHub asks for it. If it is longer, RateLimited is thrown. */
  readonly maxWait: number;
  /** The maximum number of mutations in one request. Default: as many as their time allows. */
  readonly largestBatch?: number;
  /** Default: a server of which nothing is known yet. */
  readonly server?: Server;
}

const READ_TRIES = 4;
export function openRequester(options: RequesterOptions): Requester {
  const { octokit, graphqlUrl, clock, meter, maxWait, largestBatch, server = openServer() } = options;
  const load = openLoad(largestBatch);
  /** The last limit that stopped a part of a request. */
  let lastLimit: RateLimited | null = null;

  async function send(
    operation: string,
    intent: Intent,
    route: string,
    parameters: Record<string, unknown>,
  ): Promise<RestAnswer & Pick<OctokitResponse, "headers">> {
    const isGraphql = route.includes(graphqlUrl);
    const request = { retries: 0, parseSuccessResponseBody: !isGraphql };
    for (let attempt = 1; ; attempt += 1) {
      const answered = intent.kind === "write" ? await waitForTurn(intent) : () => undefined;
      const fields = (intent.kind === "write" ? intent.fields : null) ?? [];
      const sent = clock.now();
      try {
        const answer = await octokit.request(route, { ...parameters, request }).finally(answered);
        const { status, headers } = answer;
        const data = isGraphql ? await parsed(answer.data) : answer.data;
        if (isBroken(data, headers)) throw Object.assign(new Error("the answer broke off"), { status: 500 });
        const asked = isGraphql ? limitInAnswer(data, intent.kind) : null;
        if (asked === null) {
          if (fields.length > 0) load.carried(fields, clock.now() - sent);
          const [etag, link] = [textOf(headers["etag"]), textOf(headers["link"])];
          const hasNext = link?.includes('rel="next"') === true;
          return { status, data, headers, scopes: readScopes(headers), etag, hasNext };
        }
        await sitOut(waitUntil(headers, asked, clock.now()), asked, attempt);
      } catch (error) {
        // Octokit gives every failed request a status. Any other error did not come from GitHub: the run was aborted,
        // or there is a bug.
        if (!isRecord(error) || typeof error["status"] !== "number") throw error;
        if (error["status"] === 304)
          return { status: 304, data: null, headers: {}, scopes: null, etag: null, hasNext: false };
        const failure = readFailure(error, clock.now());
        if (failure.kind === "limited") await sitOut(failure.until, failure.said, attempt);
        else if (failure.kind === "rejected") throw new TokenRejected(failure.said);
        else if (failure.kind === "refused")
          throw refused(operation, isGraphql ? withAddress(failure, graphqlUrl) : failure);
        else if (intent.kind === "write") {
          load.unanswered(fields.length, clock.now() - sent);
          throw new OutcomeUnknown(operation, error);
        } else {
          const isTooSlow = tookTooLong(failure.said, clock.now() - sent);
          const { slowTries = READ_TRIES } = intent;
          if (attempt >= (isTooSlow ? slowTries : READ_TRIES))
            throw new Unreachable(operation, error, isTooSlow);
          await clock.sleep(500 * 2 ** attempt);
        }
      }
    }
  }

  async function waitForTurn({ creations, spare = 0 }: WriteIntent): Promise<() => void> {
    const wait = meter.wait(creations + spare);
    const until = clock.now() + wait;
    if (wait > maxWait)
      throw until === lastLimit?.until ? lastLimit : new RateLimited(until, "500 creations an hour");
    return await meter.write(creations, (milliseconds) => clock.sleep(milliseconds));
  }

  async function sitOut(until: number, said: string, attempt: number): Promise<void> {
    const wait = until - clock.now();
    if (wait > maxWait || attempt >= READ_TRIES) throw new RateLimited(until, said);
    await clock.sleep(Math.max(wait, 0));
  }

  /** After a limit, no write is sent until GitHub allows it. */
  function limitOf({ errors }: GraphqlContent, headers: OctokitResponse["headers"]): RateLimited | null {
    const said = limitAmong(errors);
    if (said === null) return null;
    const until = waitUntil(headers, said, clock.now());
    meter.pause(until);
    lastLimit = new RateLimited(until, said);
    return lastLimit;
  }

  return {
    load,
    server,
    room(creations) {
      const wait = meter.wait(creations);
      if (wait === 0) return "now";
      return wait > maxWait ? "later" : "soon";
    },
    async graphql(operation, document, variables, intent) {
      const { data, scopes, headers } = await send(operation, intent, `POST ${graphqlUrl}`, {
        query: document,
        variables,
      });
      try {
        const content = readGraphqlAnswer(operation, data);
        return { ...content, scopes, limited: limitOf(content, headers) };
      } catch (error) {
        if (!(error instanceof Refused) || !mayBeDone(error, intent)) throw error;
        // Each attempt sends far fewer, because there are only a few attempts.
        load.refused((intent.fields?.length ?? 0) / 2);
        throw new OutcomeUnknown(operation, error);
      }
    },
    async rest(route, parameters, intent) {
      const { headers: _, ...answer } = await send(route, intent, route, parameters);
      return answer;
    },
  };
}

/**
 * The content of a body. Octokit's own parser looks for numbers that are too large for JavaScript, which takes ten times as
 * long; GitHub's GraphQL API has none. Like Octokit, returns the text if it is not JSON.
 */
async function parsed(body: unknown): Promise<unknown> {
  if (!(body instanceof ReadableStream)) return body;
  let text = "";
  try {
    text = await new Response(body).text();
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw Object.assign(new Error("the answer broke off", { cause: error }), { status: 500 });
  }
}

/** Whether GitHub ended a request after its ten seconds: by its words, or by the time that passed. */
const tookTooLong = (said: string | null, milliseconds: number): boolean =>
  said !== null && (milliseconds >= SLOW_ANSWER || refusalReason("", said) === "unavailable");

const textOf = (header: unknown): string | null => (typeof header === "string" ? header : null);

function readScopes({ "x-oauth-scopes": named }: Readonly<Record<string, unknown>>): Scopes {
  if (typeof named !== "string") return null;
  return named
    .split(",")
    .map((scope) => scope.trim())
    .filter((scope) => scope !== "");
}

/** Octokit returns the text of an answer in JSON that cannot be parsed, because only a part of it has arrived. */
const isBroken = (data: unknown, headers: Readonly<Record<string, unknown>>): boolean =>
  typeof data === "string" && data !== "" && String(headers["content-type"]).includes("application/json");

/**
 * Whether a write without data in its answer may have been carried out. After a timeout GitHub answers with status 200 and
 * "Something went wrong", and the changes are often there (github.com/Skydio/revup/pull/114). A query that exceeds
 * resource limits is carried out in part (changelog, "GraphQL API resource limits"); only creating twice does harm.
 */
function mayBeDone({ reason }: Refused, intent: Intent): intent is WriteIntent {
  if (intent.kind !== "write") return false;
  return reason === "unavailable" || (reason === "too-large" && intent.creations > 0);
}

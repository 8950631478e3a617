/**
 * nock instead of GitHub: one function answers all requests of a test, after they were checked against GitHub's schema
 * and types.
 */
import nock from "nock";
import { onTestFinished } from "vitest";
import { requestChecks } from "./checked-requests.ts";

// Importing nock replaces fetch and node:http. All files of a worker share both, so nock must be removed after each
// test.
stopNock();

function stopNock(): void {
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
}

export interface NockRequest {
  /** `METHOD /path?query`, or `POST /graphql`, without the prefix of a GitHub on another host. */
  readonly route: string;
  /** Parsed JSON; null without a body. */
  readonly body: unknown;
  readonly authorization: string;
}

export type NockReply = readonly [status: number, body: object | null, headers?: Record<string, string>];

export interface NockPlace {
  readonly origin?: string;
  /** The prefix of REST paths on a GitHub on another host. */
  readonly base?: string;
}

/**
 * Answers every request to GitHub until the test ends. Only loopback is reachable apart from that. Returns the list of
 * requests. If a test sends something that GitHub does not know, it fails at its end.
 */
export function gitHubNock(
  answer: (request: NockRequest) => NockReply | Promise<NockReply>,
  { origin = "https://api.github.com", base = "" }: NockPlace = {},
): readonly NockRequest[] {
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock.enableNetConnect("127.0.0.1");
  onTestFinished(stopNock);
  const check = requestChecks("nock");
  const requests: NockRequest[] = [];
  const scope = nock(origin).persist();
  for (const method of ["GET", "POST", "PATCH", "PUT", "DELETE"]) {
    scope.intercept(/.*/u, method).reply(async (asked: Request) => {
      const { pathname, search } = new URL(asked.url);
      const path = pathname.replace(/^\/api\/graphql$/u, "/graphql").replace(base, "") + search;
      const text = await asked.text();
      check({ method, path, body: text });
      const body: unknown = text === "" ? null : JSON.parse(text);
      const request = {
        route: `${method} ${path}`,
        body,
        authorization: asked.headers.get("authorization") ?? "",
      };
      requests.push(request);
      const [status, said, headers = {}] = await answer(request);
      return [status, JSON.stringify(said), { "content-type": "application/json", ...headers }];
    });
  }
  return requests;
}

/** nock in GitHub's place: every request of a test goes to one function, after it was held against GitHub's schema and types. */
import nock from "nock";
import { onTestFinished } from "vitest";
import { requestChecks } from "./checked-requests.ts";

// To import nock is to put it in place of fetch and node:http. All files of a worker share both, so it goes once a test is over.
stopNock();

function stopNock(): void {
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
}

export interface NockRequest {
  /** `METHOD /path?query`, or `POST /graphql`, without what a GitHub of another host has in front. */
  readonly route: string;
  /** As JSON gives it; null where there is none. */
  readonly body: unknown;
  readonly authorization: string;
}

export type NockReply = readonly [status: number, body: object | null, headers?: Record<string, string>];

export interface NockPlace {
  readonly origin?: string;
  /** What REST has in front of its paths on a GitHub of another host. */
  readonly base?: string;
}

/**
 * Answers every request to GitHub until the test is over; all else but loopback is out of reach. Gives the list of what is
 * asked. A test that sends what GitHub does not know fails at its end.
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

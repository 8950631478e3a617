/**
 * The `fetch` of every client. Each request has a deadline that includes the body of the answer, and only an answer of
 * GitHub's API counts as an answer.
 */

/** A web page came instead of GitHub's answer, from a proxy or from GitHub's page about an outage. */
class NotAnApi extends Error {
  override readonly name = "NotAnApi";

  constructor(status: number, host: string) {
    super(
      `${host} answered with a web page (status ${status}), expected JSON of GitHub's API. Try again later.`,
    );
  }
}

/** The part of `fetch` that Octokit uses. */
export type Send = (url: string, init?: RequestInit) => Promise<Response>;

export interface FetchOptions {
  /** Creates the signal that ends a request which takes too long. Default: `REQUEST_DEADLINE` milliseconds. */
  readonly deadline?: () => AbortSignal;
  /** Is called at the end of each request: whether GitHub's API has answered, be it with a refusal. */
  readonly onEnd?: (isReached: boolean) => void;
}

/**
 * The longest time for one request in milliseconds. GitHub ends a request by itself after 10 seconds ("Rate limits and query
 * limits for the GraphQL API"); the rest is for slow connections.
 */
const REQUEST_DEADLINE = 30_000;

/** @throws the error of the connection, of the deadline, or {@link NotAnApi}; Octokit turns all of them into status 500. */
export function openFetch(options: FetchOptions = {}): Send {
  const { deadline = () => AbortSignal.timeout(REQUEST_DEADLINE), onEnd = () => undefined } = options;
  return async (url, init = {}) => {
    const { signal } = init;
    const late = deadline();
    const both = signal === undefined || signal === null ? late : AbortSignal.any([signal, late]);
    let isReached = false;
    try {
      const answer = await fetch(url, { ...init, signal: both });
      // Octokit would return what has arrived of a body that breaks off as if it were the whole.
      const body = await answer.arrayBuffer();
      const { status, headers } = answer;
      if (/^text\/html\b/iu.test(headers.get("content-type") ?? ""))
        throw new NotAnApi(status, new URL(url).host);
      isReached = status < 500;
      const whole = new Response(body.byteLength === 0 ? null : body, { status, headers });
      // Octokit finds the next page from it.
      return Object.defineProperty(whole, "url", { value: answer.url });
    } finally {
      onEnd(isReached);
    }
  };
}

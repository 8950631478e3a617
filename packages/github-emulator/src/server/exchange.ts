/** One request and its answer, as all parts of the server see them. */

export interface Call {
  readonly number: number;
  readonly method: string;
  /** Without the leading `/api/v3` or `/api`, and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly transport: "rest" | "graphql";
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is if it is a Buffer; null for no body. */
  readonly body: unknown;
}

/** A reply with the bytes that are sent. */
export interface WrittenReply extends Reply {
  readonly body: Buffer | null;
}

export function reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body };
}

const DOCS = "https://docs.github.com/rest";

/** An error in REST's format. */
export function restError(
  status: number,
  message: string,
  extra: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = { message, ...extra, documentation_url: DOCS, status: String(status) };
  return { status, headers, body };
}

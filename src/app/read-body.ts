/** Reads the body of a request, never more of it than allowed. */
import type { IncomingMessage } from "node:http";

/** The body is larger than allowed. What came of it is thrown away. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
  readonly limit: number;

  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes.`);
    this.limit = limit;
  }
}

/**
 * Reads a body of at most `limit` bytes as UTF-8. One that says that it is longer is not read at all, one that turns
 * out to be is not read on.
 *
 * @throws {BodyTooLargeError} and the connection's own error when it breaks off.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw new BodyTooLargeError(limit);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) {
      chunks.push(chunk);
      return;
    }
    chunks.length = 0;
    request.removeAllListeners("data").pause();
    reject(new BodyTooLargeError(limit));
  });
  request.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
  request.once("error", reject);
  return promise;
}

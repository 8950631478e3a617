/** Reads the body of a request, up to a maximum size. */
import type { IncomingMessage } from "node:http";

/** The body is larger than allowed. The part that was read is discarded. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
  readonly limit: number;

  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes.`);
    this.limit = limit;
  }
}

/**
 * Reads a body of at most `limit` bytes. If the request announces a longer body, nothing is read. If the body
 * turns out to be longer, reading stops.
 *
 * @throws {BodyTooLarge} and the connection's own error if it breaks.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw new BodyTooLarge(limit);
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
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
    reject(new BodyTooLarge(limit));
  });
  request.once("end", () => {
    const [first] = chunks;
    // Most bodies come in one piece, which needs no copy.
    resolve(first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks));
  });
  request.once("error", reject);
  return promise;
}

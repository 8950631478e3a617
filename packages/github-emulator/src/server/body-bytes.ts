/** Writes the body of an answer: as JSON, with ids of 64 bits as the numbers that GitHub sends. */

declare global {
  interface JSON {
    /** ECMAScript 2026, in Node 22 and later. */
    rawJSON(text: string): object;
  }
}

function toJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    // It holds such an id. Looking at each value takes several times as long, and most answers have none.
    return JSON.stringify(body, (_key, value: unknown) =>
      typeof value === "bigint" ? JSON.rawJSON(String(value)) : value,
    );
  }
}

/** A body as it is sent; null for none. */
export function bytesOf(body: unknown): Buffer | null {
  return body === null || Buffer.isBuffer(body) ? body : Buffer.from(toJson(body));
}

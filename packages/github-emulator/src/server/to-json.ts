/** Writes a body as JSON, with ids of 64 bits as the numbers that GitHub sends. */

declare global {
  interface JSON {
    /** ECMAScript 2026, in Node 22 and later. */
    rawJSON(text: string): object;
  }
}

export function toJson(body: unknown): string {
  return JSON.stringify(body, (_key, value: unknown) =>
    typeof value === "bigint" ? JSON.rawJSON(String(value)) : value,
  );
}

/** Checks the signature of a delivery over the bytes that arrived. */
import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Whether `signature` was made from the body with the webhook secret. It must be `sha256=` and 64 hexadecimal digits, as in
 * GitHub's `X-Hub-Signature-256` header ("Validating webhook deliveries").
 */
export function isSigned(secret: string, body: Buffer, signature: string): boolean {
  const expected = createHmac("sha256", secret).update(body).digest();
  const given = Buffer.from(signature.slice("sha256=".length), "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Sends one webhook over HTTP, signed like GitHub's. */
import { createHmac } from "node:crypto";
import type { App } from "../model/app.ts";

/** The result in the words of `GET /app/hook/deliveries`: `OK` or the reason for the failure. */
export interface Answer {
  readonly status: string;
  readonly statusCode: number;
}

/** The headers that GitHub sends with a delivery. The signature covers `body` byte for byte. */
export function headersOf(
  app: App,
  event: string,
  guid: string,
  body: string,
): Readonly<Record<string, string>> {
  const digest = (algorithm: string) =>
    `${algorithm}=${createHmac(algorithm, app.webhookSecret).update(body).digest("hex")}`;
  return {
    Accept: "*/*",
    "Content-Type": "application/json",
    "User-Agent": "GitHub-Hookshot/0e3a1c7",
    "X-GitHub-Delivery": guid,
    "X-GitHub-Event": event,
    "X-GitHub-Hook-ID": String(app.id),
    "X-GitHub-Hook-Installation-Target-ID": String(app.id),
    "X-GitHub-Hook-Installation-Target-Type": "integration",
    "X-Hub-Signature": digest("sha1"),
    "X-Hub-Signature-256": digest("sha256"),
  };
}

/** Posts a body and waits for the answer, for at most `limit` milliseconds. Never throws. */
export async function sendDelivery(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  limit: number,
): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(limit);
    const response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
    // Read to its end, so that the next delivery can use the same connection.
    await response.arrayBuffer();
    const { status: statusCode } = response;
    if (response.ok) return { status: "OK", statusCode };
    return { status: `Invalid HTTP Response: ${statusCode}`, statusCode };
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === "TimeoutError";
    return isTimeout
      ? { status: "timed out", statusCode: 504 }
      : { status: "failed to connect to host", statusCode: 502 };
  }
}

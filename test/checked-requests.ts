/** Reports how many requests a test sent, and that each was checked against GitHub's schema or types. */
import { appendFileSync } from "node:fs";
import { inject, onTestFinished } from "vitest";
import { checkCall, uncheckedRequests, type Emulator } from "github-emulator";
import type { RequestCount } from "./request-count.ts";

/** Call it after an emulator was closed. `provoked`: the test used unsupported requests on purpose. */
export function noteChecked(emulator: Emulator, { provoked = false } = {}): void {
  note({ by: "emulator", ...emulator.audit.checked, unchecked: uncheckedRequests(emulator), provoked });
}

export interface SentRequest {
  readonly method: string;
  /** Includes the query, but not the prefix of a GitHub on another host: `/app/installations?page=2`, `/graphql`. */
  readonly path: string;
  readonly body: string;
}

/**
 * For requests that go to a replacement of the emulator. Pass each request to the returned function. At the end, the
 * test fails if GitHub's schema or types do not allow one of them.
 */
export function requestChecks(by: "nock" | "server"): (sent: SentRequest) => void {
  const checked = { graphql: 0, rest: 0 };
  const unchecked: string[] = [];
  const problems: string[] = [];
  onTestFinished(() => {
    note({ by, ...checked, unchecked, provoked: false });
    if (problems.length > 0) throw new Error(`Sent what GitHub does not know:\n${problems.join("\n")}`);
  });
  return ({ method, path, body }) => {
    const url = new URL(path, "https://api.github.com");
    const transport = url.pathname === "/graphql" ? "graphql" : "rest";
    const call = { method, path: url.pathname, query: url.searchParams, body: Buffer.from(body), transport };
    const outcome = checkCall({ ...call, transport });
    if (outcome.kind === "unchecked") {
      unchecked.push(`${method} ${path}`);
      problems.push(`${method} ${path}: ${outcome.reason}`);
      return;
    }
    checked[transport] += 1;
    problems.push(...outcome.problems.map((problem) => `${method} ${path}: ${problem}`));
  };
}

function note(count: RequestCount): void {
  appendFileSync(inject("requestCounts"), `${JSON.stringify(count)}\n`);
}

/** Waits for work that the tested code does by itself, such as answering a request or ending a visit. */
import { vi } from "vitest";

/** Shorter than a test's time limit, so that a failure shows the expectation and not the limit. */
const FENCE = 25_000;

/** Resolves once the expectation holds. It may take as long as a busy machine needs: no time is part of what is tested. */
export async function until<T>(expectation: () => T | Promise<T>): Promise<T> {
  return await vi.waitFor(expectation, { timeout: FENCE, interval: 5 });
}

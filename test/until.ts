/** Waits for work that the tested code does in the background, such as answering a request or ending a visit. */
import { vi } from "vitest";

/** Shorter than the time limit of a test, so that a failure shows the expectation instead of the limit. */
const FENCE = 50_000;

/** Resolves when the expectation holds. A busy machine may take longer: the time is not part of the test. */
export async function until<T>(expectation: () => T | Promise<T>): Promise<T> {
  return await vi.waitFor(expectation, { timeout: FENCE, interval: 5 });
}

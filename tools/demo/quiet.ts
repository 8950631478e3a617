/** Waits until nothing happens any more: no delivery, no run, and nothing in the App's queue. */
import type { Clock, Emulator } from "github-emulator";
import type { AppProcess } from "./app-process.ts";
import { StoryError } from "./story-error.ts";

/** The maximum time in milliseconds for one act of the story. */
const LIMIT = 10 * 60_000;
/** Milliseconds between two checks. */
const BETWEEN_LOOKS = 100;

/**
 * Resolves when all is quiet twice in a row without a request in between. Calls `onLook` each time. Throws after ten
 * minutes.
 */
export async function waitForQuiet(
  emulator: Emulator,
  app: AppProcess,
  clock: Clock,
  onLook: () => void = () => {},
): Promise<void> {
  const since = clock.now();
  let requests = -1;
  for (;;) {
    await emulator.settle();
    const isIdle = await app.isIdle();
    onLook();
    if (isIdle && requests === emulator.requests.length) return;
    requests = isIdle ? emulator.requests.length : -1;
    if (clock.now() - since > LIMIT) throw new StoryError("The App was still busy after ten minutes");
    await clock.sleep(BETWEEN_LOOKS);
  }
}

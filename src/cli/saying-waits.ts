/** Tells the person at the terminal when GitHub makes a command wait. */
import type { Clock } from "../model/clock.ts";
import type { Narrator } from "../machine/narrator.ts";

/** Shorter waits, such as between two writes, are not reported. */
const WORTH_SAYING = 5_000;

/**
 * A clock that reports the end of each long wait. `command` is the command that continues from here when it is called
 * again.
 */
export function sayingWaits(clock: Clock, { say }: Narrator, command: string): Clock {
  return {
    ...clock,
    sleep: async (milliseconds) => {
      if (milliseconds >= WORTH_SAYING) {
        const until = new Date(clock.now() + milliseconds).toISOString().slice(11, 16);
        say(
          `GitHub asked to slow down. Waymark continues at ${until} UTC. You can press Ctrl-C: the next ${command} continues from here.`,
        );
      }
      await clock.sleep(milliseconds);
    },
  };
}

/**
 * Time that runs faster than the machine's, for code that does not take a clock as an argument: a separate process, or
 * a package that waits. Such code pauses for seconds, for example between two writes to GitHub.
 */
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers";
import timersPromises from "node:timers/promises";
import { promisify } from "node:util";
import type { Clock } from "github-emulator";

/**
 * How much faster. With this speed, a minute takes three seconds, which is longer than any process needs for its work.
 */
const SPEED = 20;

/** Milliseconds since 1970, if time had run `SPEED` times faster since `origin`. */
const fastNow = (now: () => number, origin: number): number => origin + (now() - origin) * SPEED;

/** Makes `Date` and the timers of this process or thread faster. The returned function ends that. */
export function speedUp(origin = Date.now()): () => void {
  const { Date: RealDate, setTimeout: realTimeout, setInterval: realInterval } = globalThis;
  const realWait = timersPromises.setTimeout;
  const now = () => fastNow(() => RealDate.now(), origin);
  const FastDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
  const faster = <Act extends typeof realTimeout | typeof realInterval>(start: Act): Act =>
    new Proxy(start, {
      apply: (target, self, [act, delay = 0, ...given]) =>
        Reflect.apply(target, self, [act, Number(delay) / SPEED, ...given]),
      get: (target, name) => (name === promisify.custom ? fastWait : Reflect.get(target, name)),
    });
  const fastWait: typeof realWait = (delay = 0, ...given) => realWait(delay / SPEED, ...given);
  const put = (date: typeof RealDate, timeout: typeof realTimeout, interval: typeof realInterval) => {
    Object.assign(globalThis, { Date: date, setTimeout: timeout, setInterval: interval });
    Object.assign(timers, { setTimeout: timeout, setInterval: interval });
  };
  put(FastDate, faster(realTimeout), faster(realInterval));
  timersPromises.setTimeout = fastWait;
  syncBuiltinESMExports();
  return () => {
    put(RealDate, realTimeout, realInterval);
    timersPromises.setTimeout = realWait;
    syncBuiltinESMExports();
  };
}

/** The variables that make a Node process start with fast time. */
export function fastTimeVariables(origin = Date.now()): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import=${new URL("fast-time-process.ts", import.meta.url).href}`,
    FAST_TIME_ORIGIN: String(origin),
  };
}

/** A clock for the emulator that agrees with processes of the same origin. */
export function fastClock(origin = Date.now()): Clock {
  return {
    now: () => Math.round(fastNow(() => Date.now(), origin)),
    sleep: (milliseconds) => timersPromises.setTimeout(milliseconds / SPEED),
  };
}

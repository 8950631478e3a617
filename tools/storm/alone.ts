/**
 * One process in real time. First many long courses begin at once while somebody closes a topic; then GitHub breaks in
 * every way, again and again. In the end every fork must be as one undisturbed process would leave it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { startEmulator } from "github-emulator";
import { systemClock } from "../../src/machine/system-clock.ts";
import { startAppProcess } from "../demo/app-process.ts";
import { BREAKS, openRoad } from "./road.ts";
import { closeNext, faultsOf, openWorld, type Learner } from "./world.ts";

const LONG_COURSE = 40;
const SHORT_COURSE = 6;
const HEALED_WITHIN = 120_000;

export interface AloneOptions {
  /** The number of long courses that begin at once. */
  readonly courses: number;
  /** How long each outage takes, in seconds. */
  readonly outage: number;
}

/** Returns the exit code. */
export async function stormAlone({ courses, outage }: AloneOptions): Promise<number> {
  const world = await openWorld(systemClock, [
    ...Array.from({ length: 4 }, () => SHORT_COURSE),
    ...Array.from({ length: courses }, () => LONG_COURSE),
  ]);
  let seen: (body: string) => void = () => undefined;
  const road = await openRoad({ target: world.github.url, onRequest: (body) => seen(body) });
  const machine = { startEmulator, clock: systemClock, environment: {} };
  const server = await startAppProcess(world.app, world.privateKey, road.url, machine);
  const [first, ...others] = world.learners.slice(0, 4);
  if (first === undefined) throw new Error("There is no learner");
  const long = world.learners.slice(4);

  const install = ({ person, fork }: Learner): unknown => person.install(world.app, person.user, [fork]);

  /** Waits until this holds, for at most two minutes. Returns the milliseconds that it took. */
  async function until(holds: () => boolean): Promise<number> {
    const began = performance.now();
    while (!holds() && performance.now() - began < HEALED_WITHIN) await sleep(20);
    return Math.round(performance.now() - began);
  }

  const isWell = (learner: Learner): boolean => faultsOf(learner).length === 0;

  /** Closes a topic and measures the time until the App asks about the fork. */
  async function closeAndWait(learner: Learner): Promise<number> {
    let isSeen = false;
    seen = (body) => (isSeen ||= body.includes(`"${learner.person.user.login}"`));
    closeNext(learner);
    const took = await until(() => isSeen);
    seen = () => undefined;
    return took;
  }

  for (const learner of [first, ...others]) install(learner);
  await until(() => [first, ...others].every(isWell));

  const alone = await closeAndWait(first);
  await until(() => isWell(first));
  for (const learner of long) install(learner);
  await sleep(5_000);
  const busy: number[] = [];
  for (let count = 0; count < 3; count += 1) {
    busy.push(await closeAndWait(first));
    await until(() => isWell(first));
  }

  const healed: Record<string, number> = {};
  for (const kind of BREAKS) {
    await road.set(kind);
    for (const learner of others.slice(0, 2)) if (learner.closed < SHORT_COURSE) closeNext(learner);
    await sleep(outage * 1_000);
    await road.set(null);
    healed[kind] = await until(() => others.every(isWell));
  }
  await until(() => world.learners.every(isWell));
  await until(() => world.learners.every(isWell));

  const faults = world.learners.flatMap(faultsOf);
  await server.stop();
  await road.close();
  await world.github.close();
  const figures = {
    courses,
    outageSeconds: outage,
    requests: world.github.requests.length,
    closeVisitedAfterMs: { alone, whileCoursesBegin: busy },
    healedAfterMs: healed,
    faults,
  };
  console.log(JSON.stringify(figures, null, 2));
  const expectations: readonly (readonly [holds: boolean, text: string])[] = [
    [faults.length === 0, "every fork is as one undisturbed process would leave it"],
    [Math.max(...busy) <= 2_000, "a close is visited within two seconds while courses begin"],
    [Object.values(healed).every((took) => took < HEALED_WITHIN), "all is healed within two minutes"],
  ];
  for (const [holds, text] of expectations) if (!holds) console.error(`Does not hold: ${text}.`);
  return expectations.every(([holds]) => holds) ? 0 : 1;
}

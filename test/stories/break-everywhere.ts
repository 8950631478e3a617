/** One scene of the crash matrix as tests: broken in every way at the requests picked, and whole after the next run. */
import { afterAll, describe, expect, test } from "vitest";
import {
  ENDINGS,
  FAULTS,
  type Faultless,
  faultless,
  outcomeAfterEnding,
  outcomeAfterFault,
  type Scene,
} from "./breaking.ts";

/** Which requests to break, counted from 1. */
export type Pick = (requests: readonly string[]) => readonly number[];

export const everyRequest: Pick = (requests) => requests.map((_, index) => index + 1);

export const everyFifth: Pick = (requests) => everyRequest(requests).filter((at) => at % 5 === 1);

/** The first and the last of each run of like requests, where `counts` says that they matter. */
export const borders =
  (counts: RegExp): Pick =>
  (requests) =>
    everyRequest(requests).filter((at) => {
      const operation = requests[at - 1] ?? "";
      return counts.test(operation) && (requests[at - 2] !== operation || requests[at] !== operation);
    });

/** Prints how many runs were broken, once all are done. `faults` are names of `FAULTS`, all unless told otherwise. */
export function breakEverywhere(
  scene: Scene,
  pick: Pick,
  faults: readonly string[] = Object.keys(FAULTS),
): void {
  let runs = 0;
  let untouched: Promise<Faultless> | null = null;
  const expected = () => (untouched ??= faultless(scene));

  describe.each([scene])("$name", () => {
    afterAll(() => {
      process.stdout.write(`crash matrix, ${scene.name}: ${runs} broken runs\n`);
    });

    test.each(ENDINGS)("the process %s", { timeout: 180_000 }, async (ending) => {
      const { outcome, requests } = await expected();
      for (const at of pick(requests)) {
        runs += 1;
        expect(await outcomeAfterEnding(scene, at, ending), `${ending} ${at}`).toEqual(outcome);
      }
    });

    const played = Object.entries(FAULTS).filter(([name]) => faults.includes(name));
    test.each(played)("%s", { timeout: 180_000 }, async (name, fault) => {
      const { outcome, requests } = await expected();
      for (const at of pick(requests)) {
        runs += 1;
        expect(await outcomeAfterFault(scene, at, fault), `${name} at request ${at}`).toEqual(outcome);
      }
    });
  });
}

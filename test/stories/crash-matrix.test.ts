/**
 * The crash matrix: a sync of a small roadmap is broken at every request in every way. After the next run the state must
 * equal the one that no fault ever touched.
 */
import { afterAll, describe, expect, test } from "vitest";
import {
  ENDINGS,
  FAULTS,
  type Faultless,
  faultless,
  outcomeAfterEnding,
  outcomeAfterFault,
  SMALL_SCENES,
} from "./breaking.ts";

let runs = 0;
afterAll(() => {
  process.stdout.write(`crash matrix, small roadmap: ${runs} broken runs\n`);
});

describe.each(SMALL_SCENES)("$name", (scene) => {
  let untouched: Promise<Faultless> | null = null;
  const expected = () => (untouched ??= faultless(scene));

  test.each(ENDINGS)("the process %s", { timeout: 180_000 }, async (ending) => {
    const { outcome, requests } = await expected();
    for (let at = 1; at <= requests.length; at += 1) {
      runs += 1;
      expect(await outcomeAfterEnding(scene, at, ending), `${ending} ${at}`).toEqual(outcome);
    }
  });

  test.each(Object.entries(FAULTS))("%s", { timeout: 180_000 }, async (name, fault) => {
    const { outcome, requests } = await expected();
    for (let at = 1; at <= requests.length; at += 1) {
      runs += 1;
      expect(await outcomeAfterFault(scene, at, fault), `${name} at request ${at}`).toEqual(outcome);
    }
  });
});

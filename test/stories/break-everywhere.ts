/**
 * Tests for one scene of the crash matrix: it is broken in every way at the selected requests, and complete after the
 * next run.
 */
import { afterAll, describe, expect, inject, test } from "vitest";
import {
  ENDINGS,
  FAULTS,
  type Faultless,
  faultless,
  outcomeAfterEnding,
  outcomeAfterFault,
  type Scene,
} from "./breaking.ts";
import { pointsOf } from "./sample.ts";

/** Which requests to break, counted from 1. */
export type Pick = (requests: readonly string[]) => readonly number[];

export const everyRequest: Pick = (requests) => requests.map((_, index) => index + 1);

export const everyFifth: Pick = (requests) => everyRequest(requests).filter((at) => at % 5 === 1);

/** The first and the last request of each group of equal requests whose name matches `counts`. */
export const borders =
  (counts: RegExp): Pick =>
  (requests) =>
    everyRequest(requests).filter((at) => {
      const operation = requests[at - 1] ?? "";
      return counts.test(operation) && (requests[at - 2] !== operation || requests[at] !== operation);
    });

/**
 * Adds a test for each way to break the scene, at the selected requests or at today's share of them. Prints how many
 * runs were broken. `faults` are names of `FAULTS`; default: all.
 */
export function breakEverywhere(
  scene: Scene,
  pick: Pick,
  faults: readonly string[] = Object.keys(FAULTS),
): void {
  const sample = inject("crashMatrix");
  let [runs, all] = [0, 0];
  let untouched: Promise<Faultless> | null = null;
  const expected = () => (untouched ??= faultless(scene));

  /** The requests that the test with this turn breaks today. */
  const today = (requests: readonly string[], turn: number): readonly number[] => {
    const picked = pick(requests);
    const points = pointsOf(picked, sample, turn);
    all += picked.length;
    runs += points.length;
    return points;
  };

  describe.each([scene])("$name", () => {
    afterAll(() => {
      process.stdout.write(`crash matrix, ${scene.name}: ${runs} of ${all} broken runs\n`);
    });

    const endings = ENDINGS.map((ending, turn) => [ending, turn] as const);
    test.each(endings)("the process %s", { timeout: 180_000 }, async (ending, turn) => {
      const { outcome, requests } = await expected();
      for (const at of today(requests, turn)) {
        expect(await outcomeAfterEnding(scene, at, ending), `${ending} ${at}`).toEqual(outcome);
      }
    });

    const played = Object.entries(FAULTS)
      .filter(([name]) => faults.includes(name))
      .map(([name, fault], index) => [name, fault, ENDINGS.length + index] as const);
    test.each(played)("%s", { timeout: 180_000 }, async (name, fault, turn) => {
      const { outcome, requests } = await expected();
      for (const at of today(requests, turn)) {
        expect(await outcomeAfterFault(scene, at, fault), `${name} at request ${at}`).toEqual(outcome);
      }
    });
  });
}

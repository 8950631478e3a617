/**
 * The order of the test files. Where no earlier run was timed, as in a fresh clone, Vitest begins with the largest files.
 * The slowest ones are small, because their work is elsewhere. They begin first, so that no core waits for one at the end.
 */
import { BaseSequencer, type TestSpecification } from "vitest/node";

const SLOW =
  /\/(?:docs\/site|tools\/demo\/story|postgres\/many-apps|tools\/build\/package|stories\/(?:crash-.*|talk|runner|properties))\.test\.ts$/u;

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [slow, others] = [sorted.filter(isSlow), sorted.filter((file) => !isSlow(file))];
    return [...slow, ...others];
  }
}

const isSlow = ({ moduleId }: TestSpecification): boolean => SLOW.test(moduleId);

/**
 * Vitest's set-up of each test file. After a file, Vitest writes the counts of all sources that its worker has loaded, and
 * at the end it merges what was written. The coverage report says what ran, not how often. So each file reports only the
 * sources of which it covered more than the earlier files of its worker, which makes writing and merging cheap.
 */
import { afterAll } from "vitest";
import { coveredAnew, type CoverageStore } from "./covered-anew.ts";

/** Vitest's coverage keeps the counts of this worker in a global variable; without `--coverage`, there are none. */
const counts = (): CoverageStore => Reflect.get(globalThis, "__VITEST_COVERAGE__") ?? {};

coveredAnew.restore(counts());
afterAll(() => coveredAnew.reduce(counts()));

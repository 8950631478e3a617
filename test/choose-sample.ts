/** Chooses which part of the crash matrices a run tests, once for all files, and prints how to repeat it. */
import process from "node:process";
import type { TestProject } from "vitest/node";
import { DAYS, seedOf, type Sample } from "./stories/sample.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly crashMatrix: Sample;
  }
}

/** A seed that replaces the seed of the day. */
const VARIABLE = "CRASH_MATRIX_SEED";

/** Vitest's global set-up. `vitest run --mode all` tests everything. */
export function setup({ provide, vitest }: TestProject): void {
  if (vitest.config.mode === "all") {
    provide("crashMatrix", { kind: "all" });
    return;
  }
  const seed = seedFrom(process.env[VARIABLE]) ?? seedOf(Date.now());
  provide("crashMatrix", { kind: "share", seed });
  console.log(
    `crash matrices: one point in ${DAYS}, seed ${seed} (to repeat it: ${VARIABLE}=${seed} npm test; for all: npm run test:all)`,
  );
}

function seedFrom(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  if (!/^\d{1,9}$/u.test(text)) {
    throw new Error(`${VARIABLE} must be a whole number such as 20786, and is "${text}"`);
  }
  return Number(text);
}

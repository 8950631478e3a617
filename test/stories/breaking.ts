/** Breaks a sync at request k, in every way that GitHub or a machine can break it, and runs the next one. */
import { expect } from "vitest";
import type { Fault } from "github-emulator";
import { outcomeOf } from "./outcome.ts";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

/** Faults after which it is unknown what was applied. */
export const UNKNOWNS = ["502, though applied", "502, not applied", "502 after two aliases", "reset after"];

/** The process ends: before request k is sent, or before its answer is read. */
export type Ending = "ends before the request" | "ends before the answer";

export const ENDINGS: readonly Ending[] = ["ends before the request", "ends before the answer"];

export const FAULTS: Readonly<Record<string, Fault>> = {
  "502, though applied": { kind: "bad-gateway", applied: true },
  "502, not applied": { kind: "bad-gateway", applied: false },
  "502 after two aliases": { kind: "bad-gateway-midway", aliases: 2 },
  "reset before": { kind: "reset-before" },
  "reset after": { kind: "reset-after" },
  "403 with Retry-After": { kind: "secondary-limit", status: 403, retryAfter: 60 },
  "403 without": { kind: "secondary-limit", status: 403, retryAfter: null },
  "429 without": { kind: "secondary-limit", status: 429, retryAfter: null },
  "an alias in the middle fails": {
    kind: "alias-error",
    alias: 1,
    type: "UNPROCESSABLE",
    message: "Something went wrong while executing your query.",
  },
  "submitted too quickly": { kind: "submitted-too-quickly", fromAlias: 1 },
  "resource limits, though applied": { kind: "resource-limits", applied: true },
  "resource limits, not applied": { kind: "resource-limits", applied: false },
  "timeout with status 200, though applied": { kind: "timeout", applied: true },
  "token expired": { kind: "token-expired" },
  "a list cut short": { kind: "truncated-list" },
  "a read that misses the last write": { kind: "stale-read" },
};

export interface Scene {
  readonly name: string;
  readonly stage: StageOptions;
  /** Brings the stage to the point where the broken sync starts. */
  readonly prepare: (stage: Stage) => Promise<void>;
  /** Whether the runs also update the weekly digest. Default: false. */
  readonly digest?: boolean;
  /** The scene whose result must be the same, if it is a different one. */
  readonly like?: Scene;
}

/** Nothing exists yet. */
export const firstSync = (name: string, stage: StageOptions): Scene => ({
  name,
  stage,
  prepare: () => Promise.resolve(),
});

/** Everything exists, and then the roadmap changes. */
export const upstreamChange = (name: string, stage: StageOptions, changed: string): Scene => ({
  name,
  stage,
  prepare: async (ready) => {
    await ready.sync();
    ready.clock.advance(3_600_000);
    ready.learner.push(ready.repository, { "README.md": changed }, "Sync fork");
    ready.clock.advance(60_000);
  },
});

/** The same on a GitHub whose reads are three seconds behind its writes, like those of a replica. */
export const lagging = (scene: Scene): Scene => ({
  name: `${scene.name} while reads lag`,
  stage: { ...scene.stage, emulator: { replicaLag: 3_000 } },
  prepare: async (stage) => {
    stage.clock.advance(60_000);
    await scene.prepare(stage);
  },
  ...(scene.digest === undefined ? {} : { digest: scene.digest }),
  like: scene,
});

async function opened(scene: Scene): Promise<Stage> {
  const stage = await openStage(scene.stage);
  await scene.prepare(stage);
  return stage;
}

/**
 * One more sync after the broken one, some hours later: limits have been reset and tokens are new. What was left to the
 * Action is checked again.
 */
async function nextRun(stage: Stage, { digest = false }: Scene): Promise<void> {
  stage.github.faults.clear();
  stage.clock.advance(2 * 3_600_000);
  for (let again: number | null = 0, looks = 0; again !== null && looks < 3; looks += 1) {
    stage.clock.advance(again);
    const report = await stage.sync({ digest });
    again = report.kind === "synced" && report.files.kind === "left-to-action" ? report.files.again : null;
  }
}

/** The result of a sync without faults, and the requests that it sends. */
export interface Faultless {
  readonly outcome: unknown;
  readonly requests: readonly string[];
}

export async function faultless({ like, ...scene }: Scene): Promise<Faultless> {
  const untouched = like ?? scene;
  const stage = await opened(untouched);
  const { digest = false } = untouched;
  const requests = await stage.requestsOf(() => stage.sync({ digest }));
  await nextRun(stage, untouched);
  return { outcome: outcomeOf(stage), requests };
}

/** A fetch that ends the process at request k: the request may have been applied, but no answer arrives. */
export function endingFetch({ github }: Stage, at: number, ending: Ending, ended: () => void): typeof fetch {
  let count = 0;
  return async (input, init) => {
    count += 1;
    if (count < at) return await github.fetch(input, init);
    if (ending === "ends before the answer" && count === at) await github.fetch(input, init);
    ended();
    return await new Promise<never>(() => {});
  };
}

async function endAt(
  stage: Stage,
  { digest = false }: Scene,
  { at, ending }: { readonly at: number; readonly ending: Ending },
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stage.sync({ digest, fetch: endingFetch(stage, at, ending, resolve) }).then(() => resolve(), reject);
  });
}

async function breakAt(
  stage: Stage,
  { digest = false }: Scene,
  { at, fault }: { readonly at: number; readonly fault: Fault },
): Promise<void> {
  stage.github.faults.at(stage.github.requests.length + at, fault);
  // The error of a broken run does not matter; only the state that it leaves does.
  await stage.sync({ digest }).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
}

/** Ends the process at request `at`, runs the next sync, and returns the result. */
export async function outcomeAfterEnding(scene: Scene, at: number, ending: Ending): Promise<unknown> {
  const stage = await opened(scene);
  await endAt(stage, scene, { at, ending });
  await nextRun(stage, scene);
  return outcomeOf(stage);
}

/** Plays the fault on request `at`, runs the next sync, and returns the result. */
export async function outcomeAfterFault(scene: Scene, at: number, fault: Fault): Promise<unknown> {
  const stage = await opened(scene);
  await breakAt(stage, scene, { at, fault });
  await nextRun(stage, scene);
  return outcomeOf(stage);
}

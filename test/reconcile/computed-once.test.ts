/** What a run over an unchanged course computes. The calls are counted by V8, because time says too little. */
import { Session } from "node:inspector/promises";
import { expect, onTestFinished, test } from "vitest";
import { openBenchStage } from "../../tools/bench/stage.ts";
import { noteChecked } from "../checked-requests.ts";

const ROADMAP =
  "# Learning roadmap\n\n## Phase 1: Basics\n\n- [ ] Loops\n- [ ] Lists\n\n## Phase 2: More\n\n- [ ] Files\n";

/** How often functions of a file are called meanwhile, by name. */
async function callsIn(file: string, act: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    await act();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const functions = result.filter(({ url }) => url.endsWith(file)).flatMap((script) => script.functions);
    return new Map(functions.map(({ functionName, ranges: [whole] }) => [functionName, whole?.count ?? 0]));
  } finally {
    session.disconnect();
  }
}

test.each([
  ["src/progress/measure.ts", "measure"],
  ["src/progress/render-tracking-issue.ts", "renderTrackingIssue"],
  ["src/progress/progress-files.ts", "progressFiles"],
  ["src/plan/plan.ts", "plan"],
])("a second sync in a row calls %s once", async (file, name) => {
  const stage = await openBenchStage(ROADMAP);
  onTestFinished(async () => {
    await stage.close();
    noteChecked(stage.github);
  });
  await stage.sync();
  const calls = await callsIn(file, () => stage.sync());
  expect(calls.get(name)).toBe(1);
});

/** What the Action rehearses while it waits goes all the way from the first read to the commit, unless the answer comes. */
import { expect, onTestFinished, test, vi } from "vitest";
import { rehearse } from "../../src/action/rehearse.ts";
import { warmUp } from "../../src/action/warm-up.ts";

test("the rehearsal reads, commits and tells the outputs, and sends nothing", async () => {
  const sent = vi.spyOn(globalThis, "fetch");
  onTestFinished(() => sent.mockRestore());
  const outputs = Object.fromEntries(await rehearse(warmUp(), () => false));
  expect(outputs).toMatchObject({ changed: true, commit: "0".repeat(40) });
  expect(Number(outputs["total"])).toBeGreaterThan(1);
  expect(sent).not.toHaveBeenCalled();
});

test.each([1, 2, 3])("if the answer comes before step %i, the rehearsal ends there", async (last) => {
  let steps = 0;
  const outputs = await rehearse(warmUp(), () => (steps += 1) >= last);
  expect(steps).toBe(last);
  expect(outputs.size).toBe(0);
});

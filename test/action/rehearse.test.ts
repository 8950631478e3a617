/** What the Action rehearses while it waits must go all the way: from the first read to the commit and the outputs. */
import { expect, onTestFinished, test, vi } from "vitest";
import { rehearse } from "../../src/action/rehearse.ts";

test("the rehearsal reads, commits and tells the outputs, and sends nothing", async () => {
  const sent = vi.spyOn(globalThis, "fetch");
  onTestFinished(() => sent.mockRestore());
  const outputs = Object.fromEntries(await rehearse());
  expect(outputs).toMatchObject({ changed: true, commit: "0".repeat(40) });
  expect(Number(outputs["total"])).toBeGreaterThan(1);
  expect(sent).not.toHaveBeenCalled();
});

/** A name for one process of the machine. */
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { claimName } from "../../src/machine/claim-name.ts";

test.runIf(process.platform === "linux")(
  "a name can be claimed once, and another one beside it",
  async () => {
    const name = `waymark-${randomUUID()}`;
    expect(await claimName(name, "linux")).toBe(true);
    expect(await claimName(name, "linux")).toBe(false);
    expect(await claimName(`${name}-2`, "linux")).toBe(true);
  },
);

test.runIf(process.platform === "linux")(
  "a name may be longer than the system allows, and its end counts",
  async () => {
    const name = `waymark-${randomUUID()}-${encodeURIComponent(`https://${"é".repeat(100)}`)}`;
    expect(await claimName(name, "linux")).toBe(true);
    expect(await claimName(name, "linux")).toBe(false);
    expect(await claimName(`${name}-2`, "linux")).toBe(true);
  },
);

test("where there are no such names, nobody is told", async () => {
  const name = `waymark-${randomUUID()}`;
  expect([await claimName(name, "darwin"), await claimName(name, "darwin")]).toEqual([true, true]);
});

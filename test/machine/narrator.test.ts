import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createNarrator } from "../../src/machine/narrator.ts";

function narrate(isTerminal: boolean) {
  const out = new PassThrough();
  const narrator = createNarrator(out, isTerminal);
  return { narrator, told: () => String(out.read() ?? "") };
}

describe("the narrator", () => {
  it("grows one line on a terminal and ends it before the next words", () => {
    const { narrator, told } = narrate(true);
    narrator.progress("issues", 0, 4);
    narrator.progress("issues", 2, 4);
    narrator.say("Next.");
    expect(told()).toBe(
      `\r  ${"░".repeat(30)} 0 of 4 issues\r  ${"█".repeat(15)}${"░".repeat(15)} 2 of 4 issues\nNext.\n`,
    );
  });

  it("ends the line by itself when all is there", () => {
    const { narrator, told } = narrate(true);
    narrator.progress("issues", 4, 4);
    narrator.say("Next.");
    expect(told()).toBe(`\r  ${"█".repeat(30)} 4 of 4 issues\nNext.\n`);
  });

  it("says a line for every ten elsewhere, and one for the last", () => {
    const { narrator, told } = narrate(false);
    for (const count of [0, 3, 7, 7, 12, 19, 20, 20, 23]) narrator.progress("issues", count, 23);
    expect(told()).toBe("  12 of 23 issues\n  20 of 23 issues\n  23 of 23 issues\n");
  });
});

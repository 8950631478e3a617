/** V8's optimizing compilers are off only while a short text is read. The options are the process's, so that each test has its own. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const TIER_UP = pathToFileURL(join(import.meta.dirname, "../../src/cli/tier-up.ts")).href;

/** What a script prints as JSON. `tag()` is a number that changes with V8's options. */
async function printedBy(script: string): Promise<unknown> {
  const whole = `import { cachedDataVersionTag as tag } from "node:v8";
import { withoutTierUp, withTierUp } from ${JSON.stringify(TIER_UP)};
const usual = tag();
${script}`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", whole]);
  return JSON.parse(stdout);
}

describe("the optimizing compilers of V8", () => {
  it("are off while a short text is read, and on again after it", async () => {
    const said = await printedBy(`const inside = withoutTierUp("# Roadmap", tag);
console.log(JSON.stringify({ isOff: inside !== usual, isBack: tag() === usual }));`);
    expect(said).toEqual({ isOff: true, isBack: true });
  });

  it("are on again after an error", async () => {
    const said = await printedBy(`let message = "";
try {
  withoutTierUp("# Roadmap", () => { throw new Error("It cannot be read."); });
} catch (error) {
  message = error.message;
}
console.log(JSON.stringify({ message, isBack: tag() === usual }));`);
    expect(said).toEqual({ message: "It cannot be read.", isBack: true });
  });

  it("stay on while a long text is read", async () => {
    const said = await printedBy(`console.log(withoutTierUp("- a\\n".repeat(20_000), tag) === usual);`);
    expect(said).toBe(true);
  });

  it("are on while a part of the command is loaded in the middle of that, and off again after it", async () => {
    const said =
      await printedBy(`const { inside, after } = withoutTierUp("# Roadmap", () => ({ inside: withTierUp(tag), after: tag() }));
console.log(JSON.stringify({ isOn: inside === usual, isOff: after !== usual, isBack: tag() === usual }));`);
    expect(said).toEqual({ isOn: true, isOff: true, isBack: true });
  });
});

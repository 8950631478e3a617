/** Replays every fixture of `npm run record`: what Waymark makes of its input is what was recorded. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInput, recordedFiles } from "../../../tools/record/fixture.ts";
import { record } from "../../../tools/record/record.ts";

const RECORDED = join(import.meta.dirname, "../../fixtures/recorded");
const names = await readdir(RECORDED);

test("there are fixtures to replay", () => {
  expect(names).toContain("beekeeping-changed");
});

test.each(names)("%s", async (name) => {
  const folder = join(RECORDED, name);
  const recording = await record(await readInput(folder));
  expect(recording.unchecked).toEqual([]);
  for (const [file, text] of recordedFiles(recording)) {
    const again = `If this change is meant: npm run record -- test/fixtures/recorded/${name}`;
    expect(text, `${file} differs. ${again}`).toBe(await readFile(join(folder, file), "utf8"));
  }
});

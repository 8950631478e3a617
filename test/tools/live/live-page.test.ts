/** `tools/live/README.md` lists the probes with their own texts, and shows each command correctly. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ALL_PROBES } from "../../../tools/live/all-probes.ts";

const page = readFileSync(new URL("../../../tools/live/README.md", import.meta.url), "utf8");

test.each(ALL_PROBES)("$name", ({ name, assumes, otherwise }) => {
  expect(page).toContain(`\n| ${name} | ${assumes} | ${otherwise} |\n`);
});

test("no other rows, and no probe twice", () => {
  expect(page.match(/^\| .* \| .* \| .* \|$/gmu)).toHaveLength(ALL_PROBES.length + 1);
  expect(new Set(ALL_PROBES.map(({ name }) => name)).size).toBe(ALL_PROBES.length);
});

test("everything by hand says what the code does either way, or what is expected", () => {
  const [, ...sections] = (page.split("## By hand")[1] ?? "").split("\n### ");
  expect(sections.length).toBeGreaterThan(8);
  const silent = sections.filter((section) => !/^(?:Either way|Expected): |^`progress\.md`/mu.test(section));
  expect(silent).toEqual([]);
});

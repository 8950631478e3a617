/** The table of the emulator's rules: each rule has a source and an existing test, and each test is in the table. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const tests = readdirSync(new URL(".", import.meta.url)).flatMap(
  (name) => /^(.+)\.test\.ts$/u.exec(name)?.[1] ?? [],
);
const rows = readme
  .slice(readme.indexOf("| rule | source | test |"))
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/gu, "")));

const SOURCE = /docs|OpenAPI|schema|reported|assumed|stricter on purpose/u;

test("each rule has a source, and tests that are there", () => {
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(([, source = ""]) => !SOURCE.test(source))).toEqual([]);
  const there = (proof: string) => proof.split(", ").every((name) => tests.includes(name));
  expect(rows.filter(([, , proof = ""]) => !there(proof))).toEqual([]);
});

/** Tests of expressions, of requests without a connection, of the schema additions, and of this table: they are not about rules of GitHub. */
const BESIDE = new Set(["actions-expression", "direct-fetch", "newer-schema", "rules-table"]);

test("each test of the emulator stands for a rule", () => {
  const named = new Set(rows.flatMap(([, , proof = ""]) => proof.split(", ")));
  expect(tests.filter((name) => !named.has(name) && !BESIDE.has(name))).toEqual([]);
});

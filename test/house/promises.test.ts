/** Each promise of the README and the documentation has a test that shows it, and this table knows which. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { promisesIn, PROMISED } from "./promises.ts";

const ROOT = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");
const PAGES = [
  "README.md",
  ...readdirSync(new URL("docs", ROOT))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const ROWS = Object.entries(PROMISED).flatMap(([page, rows]) => rows.map((row) => ({ page, ...row })));

test.each(PAGES)("each promise in %s has a row in test/house/promises.ts", (page) => {
  const rows = PROMISED[page] ?? [];
  const unproved = promisesIn(read(page)).filter((unit) => !rows.some(({ says }) => unit.includes(says)));
  expect(unproved, `Say in test/house/promises.ts which test shows it, or reword it (${page})`).toEqual([]);
});

test("each row is a sentence that is still there", () => {
  const gone = ROWS.filter(
    ({ page, says }) =>
      !existsSync(new URL(page, ROOT)) || !promisesIn(read(page)).some((unit) => unit.includes(says)),
  );
  expect(gone.map(({ page, says }) => `${page}: ${says}`)).toEqual([]);
});

test("each row names a test that is still there", () => {
  const gone = ROWS.flatMap(({ page, says, shown }) => {
    if (!Array.isArray(shown)) return [];
    const [file, name] = shown;
    const path = new URL(`test/${file}`, ROOT);
    return existsSync(path) && namesIn(readFileSync(path, "utf8")).some((one) => one.includes(name))
      ? []
      : [`${page}: “${says}” → ${file}: ${name}`];
  });
  expect(gone).toEqual([]);
});

/** The texts in quotes that come first in a `test`, `it` or `describe`. */
function namesIn(source: string): readonly string[] {
  return [
    ...source.matchAll(
      /\b(?:test|it|describe)\b(?:\.each(?:<[^(]*>)?\((?:[^()]|\([^()]*\))*\))?\(\s*(["`])(.*?)\1/gsu,
    ),
  ].map(([, , name = ""]) => name);
}

test("a promise is found in a paragraph, a list and a table, and not in code", () => {
  const page =
    "One. It never\nfails; two.\n\n- It stays.\n\n| a | it keeps all |\n\n```\nnever\n```\n\nUse `always`, [here](only.md).\n";
  expect(promisesIn(page)).toEqual(["It never fails;", "- It stays.", "| a | it keeps all |"]);
});

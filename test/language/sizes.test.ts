/** The limits of a config's values: one is in the singular. */
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";

test.each([
  ["en", "must be at least 1 character long", "must be at most 2 entries long"],
  ["es", "debe tener al menos 1 carácter", "debe tener como máximo 2 elementos"],
  ["pt", "deve ter no mínimo 1 caractere", "deve ter no máximo 2 itens"],
  ["fr", "doit avoir au moins 1 caractère", "doit avoir au plus 2 éléments"],
  ["de", "muss mindestens 1 Zeichen lang sein", "darf höchstens 2 Einträge lang sein"],
] as const)("in %s", (code, text, list) => {
  const { least, most } = LANGUAGES[code].config;
  expect([least(1, "text"), most(2, "list")]).toEqual([text, list]);
  expect(least(1, "list")).not.toBe(least(2, "list").replace("2", "1"));
  expect(least(1, "number")).toMatch(/1( sein)?$/u);
});

/** What is remembered of a board: it comes back as it was written, whatever the names, and nothing else breaks it. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyCode, readBoardIds, writeBoardIds, type BoardIds } from "../../src/plan/board-ids.ts";
import { readKnownBoard } from "../../src/progress/tracked-board.ts";
import { phase, roadmap } from "../builders.ts";
import { en } from "../../src/language/en.ts";
import { weeksAfter } from "../../src/model/week.ts";
import type { Phase } from "../../src/model/roadmap.ts";
import { desiredFields, type FieldSources } from "../../src/plan/board-fields.ts";

const text = fc.string({ minLength: 1, unit: "binary" }).filter((one) => one.isWellFormed());
const code = fc.stringMatching(/^[0-9a-z]{5}$/u);
const option = fc.record({ id: text, name: code });
const calendar = fc.record({ layout: code, wanted: code });
const monday = fc.integer({ min: 0, max: 5_000 }).map((weeks) => weeksAfter("1970-01-05", weeks));
const ids: fc.Arbitrary<BoardIds> = fc.record({
  fields: fc
    .array(
      fc.tuple(
        text,
        fc.record(
          { id: text, options: fc.array(fc.tuple(code, option)), calendar },
          { requiredKeys: ["id", "options"] },
        ),
      ),
    )
    .map(
      (fields) =>
        new Map(fields.map(([name, { options, ...more }]) => [name, { ...more, options: new Map(options) }])),
    ),
  views: fc.uniqueArray(fc.constantFrom("board", "phases", "next")).map((keys) => new Set(keys)),
  cards: fc.uniqueArray(code).map((codes) => new Set(codes)),
  weeks: fc
    .uniqueArray(fc.tuple(code, fc.record({ monday, isTheirs: fc.boolean() })), {
      selector: ([item]) => item,
    })
    .map((weeks) => new Map(weeks)),
});

const sources = (phases: readonly Phase[]): FieldSources => ({
  roadmap: roadmap(phases),
  schedule: null,
  language: en,
  inUse: new Set(),
});

describe("the ids of a board", () => {
  test("come back as they were written, from a comment on the pinned issue", () => {
    fc.assert(
      fc.property(ids, (known) => {
        const written = writeBoardIds(known);
        expect(written).not.toMatch(/\s|-->/u);
        expect(readBoardIds(written)).toEqual(known);
        if (written === "") return;
        const body = `<!-- waymark:board own https://e.test/1 -->\n<!-- waymark:fields ${written} -->`;
        expect(readKnownBoard(body)?.ids).toBe(written);
      }),
    );
  });

  test("are read from any text without an error", () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(() => readBoardIds(any)).not.toThrow();
      }),
    );
  });

  test("of fifty phases with long names fit into the pinned issue", () => {
    const many = Array.from({ length: 60 }, (_, at) => phase(`${"データ構造".repeat(20)} ${at}`, ["a"]));
    const fields = desiredFields(sources(many)).map((field) => {
      const options = field.kind === "choice" ? field.options : [];
      const own = options.map(
        ({ key, name }) => [keyCode(key), { id: "98236657", name: keyCode(name) }] as const,
      );
      return [field.name, { id: "PVTSSF_lADOABCDEFGHIJKLMNOP", options: new Map(own) }] as const;
    });
    expect(
      writeBoardIds({
        fields: new Map(fields),
        views: new Set(["board"]),
        cards: new Set(),
        weeks: new Map(),
      }).length,
    ).toBeLessThan(3_000);
  });
});

describe("names of options", () => {
  const named = fc.array(
    fc.constantFrom("A", "a", "A (2)", "a (2)", "Languages & Tools", "Later phases", "B"),
    {
      minLength: 1,
      maxLength: 55,
    },
  );

  test("are unique in any case, and there are at most fifty", () => {
    fc.assert(
      fc.property(named, (titles) => {
        const phases = titles.map((title, at) => phase(title, [`t${at}`], { id: `p${at}` }));
        const [field] = desiredFields(sources(phases));
        const options = field?.kind === "choice" ? field.options : [];
        const names = options.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(50);
        expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
      }),
    );
  });
});

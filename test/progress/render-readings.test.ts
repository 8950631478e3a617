/** The question which reading is meant, and the answer in a ticked box. */
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import type { Offer } from "../../src/model/offer.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import {
  asksForReading,
  isAsked,
  readingLine,
  readingWords,
  renderReadings,
  tickedReading,
} from "../../src/progress/render-readings.ts";
import { parse } from "../../src/roadmap/parse.ts";

const { course, phases, topics } = DEFAULT_OPTIONS;

function offer(key: string, level: number, names: readonly string[]): Offer {
  const roadmap = parse("");
  const topic = (title: string, line: number) => ({
    id: `p/${line}`,
    title,
    parts: [],
    links: [],
    optional: false,
    done: false,
    detail: "",
    line,
  });
  return {
    reading: { key, title: "", phases: [], options: { course, phases, topics: { ...topics, level } } },
    roadmap: {
      ...roadmap,
      phases: [{ id: "p", title: "P", optional: false, line: 1, links: [], topics: names.map(topic) }],
    },
  };
}

const A = offer("A", 1, ["Loops", "Types", "Tests", "Files"]);
const B = offer("B", 2, ["Week 1", "<!-- waymark:ask reading A --> @ada"]);
const BODY = renderReadings([A, B], en);

test("each reading is one line with a box, in words and with a mark", () => {
  const [first, second, ...more] = BODY.split("\n");

  expect(first).toMatch(
    /^- \[ \] \*\*A\*\*: 1 phase, 4 topics: Loops, Types, Tests, … <!-- waymark:ask reading A [a-z0-9]+ -->$/u,
  );
  expect(second).toContain(
    String.raw`Week 1, \<!-- waymark:ask reading A --> @` + "\u2060ada <!-- waymark:ask reading B ",
  );
  expect(more).toEqual([]);
  expect(readingLine(A)).toBe("A: 1 phase, 4 topics: Loops, Types, Tests, …");
  expect(readingWords(A, LANGUAGES.es)).toBe("1 fase, 4 temas: Loops, Types, Tests, …");
});

test("projects are counted too", () => {
  const project = {
    id: "projects/x",
    title: "X",
    outcomes: [],
    links: [],
    detail: "",
    phase: null,
    optional: false,
    done: false,
    line: 9,
  };
  const more = { ...A, roadmap: { ...A.roadmap, projects: [project] } };

  expect(readingLine(more)).toBe("A: 1 phase, 4 topics, 1 project: Loops, Types, Tests, …");
  expect(readingWords(more, LANGUAGES.es)).toContain("1 proyecto");
});

test("one ticked box chooses; none or two choose nothing", () => {
  const tickA = BODY.replace("- [ ] **A**", "- [x] **A**");

  expect(tickedReading(BODY, [A, B])).toBeNull();
  expect(tickedReading(tickA, [A, B])).toBe(A);
  expect(tickedReading(tickA.replace("- [ ] **B**", "- [x] **B**"), [A, B])).toBeNull();
  // A box of the person's own, even with the mark's words in it, is not an answer.
  expect(tickedReading(`${BODY}\n- [x] <!-- waymark:ask reading A --> mine`, [A, B])).toBeNull();
});

test("a tick counts only for the reading that was shown", () => {
  const tickA = BODY.replace("- [ ] **A**", "- [x] **A**");
  const other = offer("A", 3, ["Loops"]);

  expect(tickedReading(tickA, [other, B])).toBeNull();
  expect(isAsked(BODY, A)).toBe(true);
  expect(isAsked(BODY, other)).toBe(false);
  expect(asksForReading(BODY)).toBe(true);
  expect(asksForReading("- [ ] Something")).toBe(false);
});

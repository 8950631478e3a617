/** How authors number the steps of a course: which size a step has, and which number. */
import { describe, expect, test } from "vitest";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";
import type { WordsCode } from "../../src/roadmap/words/frequent-words.ts";
import { prefixNumber, stepOf } from "../../src/roadmap/words/step.ts";

const said = (title: string, language: WordsCode = "en"): string => {
  const step = stepOf(title, lexiconsFor(language));
  return step === null ? "no step" : `${step.size} ${step.number}`;
};

describe("a title numbers a step", () => {
  test.each([
    ["Phase 1: Basics", "stage 1"],
    ["Level II – Intermediate", "stage 2"],
    ["Week Twelve", "week null"],
    ["Learning Phase 3", "stage 3"],
    ["Weeks 1-2: Basics", "week 1"],
    ["Days 3–5", "day 3"],
    ["2nd week: Loops", "week 2"],
    ["W3: Loops", "week 3"],
    ["D12 - Recursion", "day 12"],
    ["P2: Web", "stage 2"],
    ["M1: Basics", "stage 1"],
    ["D3.js basics", "no step"],
    ["W3", "no step"],
    ["W3 Schools and other sites: a list", "no step"],
    ["7 step plan", "no step"],
    ["Loops", "no step"],
    ["", "no step"],
  ])("%s: %s", (title, expected) => expect(said(title)).toBe(expected));

  test.each([
    ["第三阶段 前端", "stage 3"],
    ["第十章", "week 10"],
    ["第十二章 网络", "week 12"],
    ["第二十一天", "day 21"],
    ["第3周：循环", "week 3"],
    ["阶段 2 后端", "stage 2"],
    ["第二学期", "stage 2"],
  ])("in Chinese: %s: %s", (title, expected) => expect(said(title, "zh")).toBe(expected));

  test.each([
    ["3주차 반복문", "week 3", "ko"],
    ["2週目", "week 2", "ja"],
    ["Semana 4: Bucles", "week 4", "es"],
    ["2ª Etapa", "stage 2", "pt"],
    ["Dias 1-3", "day 1", "pt"],
    ["1 semestre: Base", "stage 1", "fr"],
    ["3. Woche", "week 3", "de"],
  ] as const)("%s: %s (%s)", (title, expected, language) => expect(said(title, language)).toBe(expected));
});

test.each([
  ["1. Git", 1],
  ["2) SQL", 2],
  ["3 - CSS", 3],
  ["4️⃣ Loops", 4],
  ["四、网络", 4],
  ["（十）、数据库", 10],
  ["十二、部署", 12],
  ["1.2) Lists", 2],
  ["IV. Servers", 4],
  ["B) Forms", 2],
  ["Git 1", null],
])("the number before %j is %j", (title, number) => expect(prefixNumber(title)).toBe(number));

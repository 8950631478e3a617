/** Makes up small documents of every shape and language, with the lines that a careful reader would take as topics. */
import { WORDS_CODES } from "../../src/roadmap/words/frequent-words.ts";
import type { Labelled } from "../corpus/labelled.ts";
import { calendar, course, plan } from "./courses.ts";
import { OTHERS } from "./other-documents.ts";
import { Page } from "./page.ts";
import { randomFrom } from "./random.ts";
import { TOPICS } from "./vocabulary.ts";

const CODES = WORDS_CODES.filter((code) => TOPICS[code] !== undefined);

/** `count` small documents, about a quarter of them no roadmaps: the same for the same seed. */
export function lookAlikes(count: number, seed: number): readonly Labelled[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index): Labelled => {
    const code = random() < 0.4 ? "en" : (CODES[Math.floor(random() * CODES.length)] ?? "en");
    const page = new Page(random, code);
    const isRoadmap = random() < 0.72;
    if (isRoadmap) page.one([course, course, course, course, plan, calendar, calendar])(page);
    else page.one([...OTHERS, ...OTHERS.slice(0, 1), ...OTHERS.slice(0, 2)])(page);
    return {
      file: `look-alike ${index}`,
      set: "look-alikes",
      language: code,
      text: `${page.lines.join("\n")}\n`,
      isRoadmap,
      readings: isRoadmap ? [new Set(page.phases.flatMap(({ topics }) => topics))] : [],
      phases: page.phases,
      done: page.done,
    };
  });
}

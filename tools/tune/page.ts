/** A made-up document while it is written: its lines, and which of them are topics. */
import type { WordsCode } from "../../src/roadmap/words/frequent-words.ts";
import { wordsOf } from "../../src/roadmap/words/languages.ts";
import { entriesOf } from "../../src/roadmap/words/words.ts";
import type { Random } from "./random.ts";
import { TOPICS } from "./vocabulary.ts";

/** Writes a document line by line and keeps the lines of its topics, phase by phase. */
export class Page {
  readonly lines: string[] = [];
  readonly phases: { line: number; topics: number[] }[] = [];
  readonly done = new Set<number>();
  readonly random: Random;
  readonly code: WordsCode;
  readonly fields: readonly (readonly string[])[];

  constructor(random: Random, code: WordsCode) {
    this.random = random;
    this.code = code;
    this.fields = TOPICS[code] ?? [];
  }

  /** Adds lines; the number of the first one. */
  add(...lines: readonly string[]): number {
    this.lines.push(...lines);
    return this.lines.length - lines.length + 1;
  }

  topic(line: number): void {
    this.phases.at(-1)?.topics.push(line);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  one<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.random() * values.length)];
    if (value === undefined) throw new RangeError("There is nothing to choose from.");
    return value;
  }

  some<Value>(values: readonly Value[], count: number): readonly Value[] {
    return values
      .map((value) => ({ value, at: this.random() }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ value }) => value);
  }

  /** A word of the language's list, at random among the first `among`. */
  word(
    key:
      | "roadmap"
      | "outcomes"
      | "topicLabels"
      | "sources"
      | "projects"
      | "advice"
      | "prerequisites"
      | "housekeeping"
      | "levels"
      | "releases"
      | "wishes"
      | "productSections",
    among = 8,
  ): string {
    const own = entriesOf(wordsOf(this.code)[key]);
    const list = own.filter((entry) => !entry.endsWith("*"));
    const entry = this.one((list.length > 0 ? list : entriesOf(wordsOf("en")[key])).slice(0, among));
    return entry.charAt(0).toUpperCase() + entry.slice(1);
  }
}

const CJK: Readonly<Partial<Record<WordsCode, Readonly<Record<Size, (n: number) => string>>>>> = {
  zh: { stages: (n) => `第${n}阶段`, weeks: (n) => `第${n}周`, days: (n) => `第${n}天` },
  ja: { stages: (n) => `ステップ${n}`, weeks: (n) => `第${n}週`, days: (n) => `${n}日目` },
  ko: { stages: (n) => `${n}단계`, weeks: (n) => `${n}주차`, days: (n) => `${n}일차` },
};
export type Size = "stages" | "weeks" | "days";

/** "Week 3" in the page's language. */
export function stepName(page: Page, size: Size, n: number): string {
  const own = CJK[page.code]?.[size];
  if (own !== undefined) return own(n);
  const word = entriesOf(wordsOf(page.code)[size]).find((entry) => !entry.endsWith("*")) ?? "phase";
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${n}`;
}

/** An address to link to. */
export const url = (page: Page): string => `https://example.org/${page.between(1, 99)}`;

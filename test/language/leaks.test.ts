/** Nothing of one language leaks into another: not between the files, and not from code that forgets the language. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readConfig } from "../../src/config/config.ts";
import { ConfigError } from "../../src/language/config-error.ts";
import { en } from "../../src/language/en.ts";
import type { Language } from "../../src/language/language.ts";
import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from "../../src/language/languages.ts";
import { TRANSLATIONS } from "../../src/language/translations.ts";
import { pageWords } from "../../src/language/pages/words-by-language.ts";
import { sayReasons } from "../../src/language/say-reason.ts";
import { complete } from "../../src/language/translation.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { desire } from "../../src/plan/desire.ts";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderChanges } from "../../src/progress/render-changes.ts";
import { renderDigest } from "../../src/progress/render-digest.ts";
import { renderFinishComment } from "../../src/progress/render-finish.ts";
import { renderNext, renderStatus } from "../../src/progress/render-status.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { filesPullRequest } from "../../src/set-up/files-pull-request.ts";
import { setUpPullRequest } from "../../src/set-up/set-up-pull-request.ts";
import { actual, phase, project, roadmap, skill, topic } from "../builders.ts";
import { completed, progressIn, skipped, WEEK as week } from "../progress/course.ts";
import { PSEUDO, wordsIn } from "./pseudo.ts";

/** Titles without words, so that every word in the output is Waymark's. */
const course: Roadmap = roadmap(
  [
    phase("1", ["11", "12", topic("13", { id: "1/13", parts: ["131"] })]),
    phase("2", [topic("21", { id: "2/21", optional: true })], { optional: true }),
  ],
  {
    title: "0",
    projects: [project("31", { phase: 0, outcomes: ["311"] })],
    skills: [skill("41", ["411"])],
  },
);
const progress = progressIn(course, {
  issues: { "1/11": completed("2026-11-20"), "1/12": skipped("2026-11-20"), "1/13": { assigned: true } },
});
const finished = progressIn(course, {
  issues: {
    "1/11": completed("2026-11-20"),
    "1/12": completed("2026-11-20"),
    "1/13": completed("2026-11-21"),
    "projects/31": completed("2026-11-21"),
    "skills/41": { ...completed("2026-11-21"), body: "- [x] 411" },
  },
});

/** A config with every mistake that a schema finds, and some that are not YAML. */
const MISTAKES = [
  `enabled: yes please\ntopic: 1\nxyzzy: 1\nsource: ../x\npace: { topics: 500, start: soon }\nphases: 5\ncourse: x\nmax_issues: 0.5\ntimezone: 5\ndigest: 7\ncohort: x\nexclude: [""]\nbadge: { style: round, label: "" }\nitems: { a/b: { hours: x, resources: ["ftp://1"] } }\n`,
  "source: .github/workflows/1.yml\ntimezone: 1/2\npace: { topics: 5, hours: 5, start: 2026 }\n",
  `course: [${'"1",'.repeat(101)}]\nprojects: ["${"1".repeat(201)}"]\n`,
  "&a a: *a\nb: !c d\n__proto__: 1\n",
  "a: [\n",
  "1".repeat(100_001),
  "[".repeat(50),
  "a: ".repeat(300),
  "1",
];

/** What `readConfig` says about a config, in this language. */
function mistakesIn(config: string, language: Language): string {
  try {
    readConfig(config, "1");
    throw new TypeError(`Nothing is wrong in ${config}.`);
  } catch (error) {
    if (error instanceof ConfigError) return error.saidIn(language);
    throw error;
  }
}

/** Every reason of the reader, in this language. */
const reasonsIn = (language: Language): readonly string[] => [
  ...Object.values(language.reasons.plain),
  ...Object.values(language.reasons.quoting).map((say) => say('"1"')),
  ...sayReasons(
    [
      { kind: "levels" },
      { kind: "links", quoted: '"1"' },
      { kind: "found", topics: 2, phases: 1 },
      { kind: "too-many", items: 2, most: 1 },
      { kind: "too-complex", line: 1 },
      { kind: "too-slow", seconds: 20 },
      { kind: "too-big", mebibytes: 256 },
    ],
    language,
  ),
];

/** What a learner can read, by name. */
function shownIn(language: Language): Readonly<Record<string, string>> {
  const files = progressFiles(progress, { week, language });
  const wanted = desire(course, { board: true, language });
  const before = actual();
  return {
    ...Object.fromEntries([...files].filter(([path]) => !path.endsWith(".json"))),
    tracking: renderTrackingIssue(progress, {
      week,
      language,
      notes: [],
      board: { kind: "by-hand" },
      hasFiles: true,
      actor: "app",
    }),
    summary: renderSummary(progress, { commit: null, notes: [], week, language }),
    digest: renderDigest(progress, { week, every: "weekly", language })?.words ?? "",
    finish: renderFinishComment(finished, { language, hasFiles: false }) ?? "",
    status: renderStatus(progress, { week, language }),
    next: renderNext(progress, { week, language }),
    changes: renderChanges(
      {
        added: [1],
        returned: [2],
        left: [3],
        renamed: [{ issue: 4, from: "1", to: "2", kept: false }],
        moved: [],
        phases: [],
      },
      language,
    ),
    "set-up": setUpPullRequest({
      actual: before,
      head: "0".repeat(40),
      readme: { path: "README.md", text: "# 0\n" },
      workflow: null,
      badge: "<svg/>",
      config: "",
      course,
      readings: null,
      otherWorkflows: true,
      turnsOn: false,
      language,
    }).body,
    "pull request": filesPullRequest(before.repository, language).body,
    ...Object.fromEntries(
      wanted.issues.map(({ item, block }) => [
        item,
        block.map((part) => (typeof part === "string" ? part : "1")).join(""),
      ]),
    ),
    // Keys are in quotation marks, and the same in all languages.
    config: MISTAKES.map((config) => mistakesIn(config, language))
      .join("\n")
      .replaceAll(/"[^"]*"/gu, "1"),
    plan: [
      ...Object.values(language.plan.groups).flatMap((say) => [say(1), say(2)]),
      language.plan.trackingIssue,
      language.plan.needs("1", "2"),
      language.plan.needsNoLonger("1", "2"),
    ].join("\n"),
    reasons: reasonsIn(language).join("\n"),
    milestones: wanted.milestones.map(({ words }) => words).join("\n"),
    board: [
      ...(wanted.board?.fields ?? []).map(({ title }) => title),
      ...(wanted.board?.views ?? []).map(({ name }) => name),
      ...(wanted.board?.fields ?? []).flatMap((field) =>
        field.kind === "choice" ? field.options.map(({ name }) => name) : [],
      ),
      wanted.board?.shortDescription,
      wanted.board?.readme,
    ].join("\n"),
  };
}

test("every word that a learner reads comes from the texts of the language", () => {
  const leaks = Object.entries(shownIn(PSEUDO)).flatMap(([name, text]) => {
    expect({ name, said: text.includes("ø") }).toEqual({ name, said: true });
    return (wordsIn(text).match(/[a-z]{2,}/giu) ?? []).map((word) => `${name}: ${word}`);
  });
  expect(leaks).toEqual([]);
});

/** Words that only English has, among Waymark's languages. */
const ENGLISH = /\b(?:the|of|and|with|done|week|weeks|skipped|your|what|this|from|open|ticked|topic)\b/iu;

/** Without names of GitHub's buttons and states: they are English in all languages. */
const plain = (text: string): string =>
  wordsIn(text.replaceAll(/\*\*[^*]*\*\*|_not planned_|_Participating and mentions_/gu, " ")).replaceAll(
    /\bDone\b/gu,
    " ",
  );

function constants(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(constants);
}

describe.each(Object.entries(TRANSLATIONS))("%s", (code, translation) => {
  it("has no English word in the texts that it has", () => {
    // A text that is not translated yet has no words here. `npm run house` names it.
    const own = complete(translation, PSEUDO);
    for (const [name, text] of Object.entries(shownIn(own))) {
      expect({ name, word: ENGLISH.exec(plain(text))?.[0] ?? null }).toEqual({ name, word: null });
    }
  });

  it("shares no sentence with any other language", () => {
    const own = new Set(constants(translation).filter((text) => text.split(" ").length > 3));
    const others = Object.entries({ en, ...TRANSLATIONS }).filter(([other]) => other !== code);
    for (const [, texts] of others) expect(constants(texts).filter((text) => own.has(text))).toEqual([]);
  });

  it("has labels and texts within GitHub's limits", () => {
    const language = complete(translation, en);
    for (const text of Object.values(language.labels)) expect(text.length).toBeLessThanOrEqual(100);
    expect(language.board.about("x".repeat(100)).length).toBeLessThanOrEqual(256);
  });
});

/** Words or letters that only one of the languages has. Names in code, such as `of` and `day`, are not among them. */
const ONLY_IN: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:the|and|with|your|you|is|are|that|when|have|which|there)\b/iu,
  es: /(?<![\p{L}-])(?:el|los|las|del|hay)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:você|não|uma|em|são)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:les|vous|est|dans|avec|une)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:und|nicht|ist|wird|eine|für)(?!\p{L})/iu,
  hi: /\p{Script=Devanagari}/u,
  zh: /\p{Script=Han}/u,
};

test.each(LANGUAGE_CODES)("the pinned issue says in one sentence only who updates it, in %s", (code) => {
  const { acting, tracking } = LANGUAGES[code];
  const updates = / (?:up to date|al día|atualizada|à jour|aktuell)|अपडेट रखता|保持/u.exec(acting.by.app)?.[0];
  expect(updates).toBeDefined();
  expect(tracking.intro).not.toContain(updates);
});

describe.each(LANGUAGE_CODES)("the source of %s", (code) => {
  // All branches of all texts, also those that nothing above shows; without imports, comments, and names.
  const sources = [`${code}.ts`, `pages/${code}.ts`].map((file) =>
    readFileSync(new URL(`../../src/language/${file}`, import.meta.url), "utf8").replaceAll(
      /^import .*$|\/\*\*[^]*?\*\/|^ +units: \{[^}]*\}|https?:\S+|Participating and mentions|read and write/gmu,
      " ",
    ),
  );

  it.each(LANGUAGE_CODES.filter((other) => other !== code))("has no word of %s", (other) => {
    for (const source of sources) expect(ONLY_IN[other].exec(source)?.[0] ?? null).toBeNull();
  });

  it("has words of its own, so that this test can find them elsewhere", () => {
    for (const source of sources) expect(source).toMatch(ONLY_IN[code]);
  });
});

describe("punctuation", () => {
  /** Every text of a language: the ones without parts, what a learner is shown, and the App's pages. Not tables. */
  const textsOf = (code: "fr" | "zh", left: RegExp) => {
    const shown = Object.entries(shownIn(complete(TRANSLATIONS[code], PSEUDO)));
    const lines = shown.flatMap(([name, text]) => (left.test(name) ? [] : wordsIn(text).split("\n")));
    return [
      ...constants(TRANSLATIONS[code]),
      ...constants(pageWords(code)),
      ...lines.map((line) => line.replaceAll(/!\[[^\]]*\]?/gu, " ")).filter((line) => !line.includes("|")),
    ];
  };

  it("has a no-break space in French, so that no line begins with a sign", () => {
    // Mistakes of a config are listed as compilers print them, and the texts of pictures are read aloud.
    const texts = textsOf("fr", /^config$|svg$/u);
    expect(texts.filter((text) => /[^\s] [:;!?»]|« /u.test(text))).toEqual([]);
    const words = texts.map((text) => wordsIn(text).replaceAll(/https?:/gu, " "));
    expect(words.filter((text) => /[\p{L})][:;!?](?:\s|$)/u.test(text))).toEqual([]);
  });

  it("is Chinese in Chinese, and no space follows it", () => {
    // A library writes the title of the badge.
    const texts = textsOf("zh", /^config$|badge.svg$/u);
    expect(texts.filter((text) => /\p{Script=Han}[,;:!?]|[。，：；！？、）”] \S/u.test(text))).toEqual([]);
  });
});

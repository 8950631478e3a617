/** English is complete. Another language may lack texts: people then read the English ones, and a release waits. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { TRANSLATIONS } from "../../src/language/translations.ts";
import { complete, type Translation } from "../../src/language/translation.ts";
import { translationReport } from "../house/translations.ts";

const partial: Translation = {
  noTopics: "Aún no hay temas.",
  talk: { commands: { skip: "en una incidencia: la omite" } },
  labels: { topic: "Algo por aprender" },
};

describe("a language that lacks texts", () => {
  it("has its own ones, and the English ones for the rest", () => {
    const language = complete(partial, en);
    expect(language.noTopics).toBe("Aún no hay temas.");
    expect(language.allDone).toBe(en.allDone);
    expect(language.talk.commands).toEqual({
      ...en.talk.commands,
      skip: "en una incidencia: la omite",
    });
    expect(language.talk.units).toEqual(en.talk.units);
  });

  it("keeps its own descriptions of labels, which the English file does not have", () => {
    expect(complete(partial, en).labels).toEqual({ topic: "Algo por aprender" });
  });

  it("is English if it has none", () => {
    expect(complete({}, en)).toEqual(en);
  });
});

describe("the report of `npm run house`", () => {
  it("names each missing text, and nothing of a language that has all", () => {
    const { allDone: _, talk, labels, ...rest } = { ...complete(TRANSLATIONS.es, en) };
    const { done: __, ...commands } = talk.commands;
    const { stuck: ___, ...described } = labels;
    const lacks = { ...rest, labels: described, talk: { ...talk, commands } };
    expect(translationReport({ es: lacks, fr: complete(TRANSLATIONS.fr, en) })).toEqual([
      "es lacks: allDone, talk.commands.done, labels.stuck",
    ]);
  });
});

describe("grammar", () => {
  it("names the first day of a month as each language does", () => {
    const days = Object.entries(LANGUAGES).map(([code, { day }]) => [code, day("2027-02-01")]);
    expect(Object.fromEntries(days)).toEqual({
      en: "1 February 2027",
      es: "1 de febrero de 2027",
      pt: "1º de fevereiro de 2027",
      fr: "1er février 2027",
      de: "1. Februar 2027",
      hi: "1 फ़रवरी 2027",
      zh: "2027年2月1日",
    });
    expect(LANGUAGES.pt.shortDay("2027-11-23")).toBe("23 nov.");
    expect(LANGUAGES.fr.shortDay("2027-11-11")).toBe("11 nov.");
  });

  const behind = (commits: number) =>
    ({ name: "a/b", behind: commits, roadmapChanged: false, url: "u", compare: "c" }) as const;
  it.each([
    ["es", 1, "le falta 1 commit de", "Queda 1 elemento de"],
    ["es", 2, "le faltan 2 commits de", "Quedan 2 elementos de"],
    ["pt", 1, "está 1 commit atrás", "Falta 1 item de"],
    ["pt", 2, "está 2 commits atrás", "Faltam 2 itens de"],
    ["fr", 1, "a 1 commit de retard", "Il reste 1 élément des"],
    ["fr", 2, "a 2 commits de retard", "Il reste 2 éléments des"],
    ["de", 1, "liegt 1 Commit hinter", "ist 1 Eintrag übrig"],
    ["de", 2, "liegt 2 Commits hinter", "sind 2 Einträge übrig"],
    ["hi", 1, "1 कमिट पीछे", "का 1 आइटम बाकी है"],
    ["hi", 2, "2 कमिट पीछे", "के 2 आइटम बाकी हैं"],
    ["zh", 1, "落后 1 个提交", "还剩 1 项"],
  ] as const)("in %s, %i of something agrees with its verb", (code, many, commits, items) => {
    const { upstream, board } = LANGUAGES[code];
    expect(upstream(behind(many))).toContain(commits);
    expect(board.status["off-track"](many)).toContain(items);
  });
});

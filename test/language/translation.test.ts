/** English is complete. Another language may lack texts: people then read the English ones, and a release waits. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { TRANSLATIONS } from "../../src/language/languages.ts";
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

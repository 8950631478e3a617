/** How much a learner wants to do per week, and how long they pause, in their own words. */
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";
import { readCommand } from "../../src/talk/read-command.ts";
import { readPace, readWeeks } from "../../src/talk/read-pace.ts";

test.each([
  ["5/week", { unit: "topics", aWeek: 5 }],
  ["5 topics a week", { unit: "topics", aWeek: 5 }],
  ["2.5 hours per week", { unit: "hours", aWeek: 2.5 }],
  ["6h/week", { unit: "hours", aWeek: 6 }],
  ["5 Topics a Week", { unit: "topics", aWeek: 5 }],
  ["4 temas por semana", { unit: "topics", aWeek: 4 }],
  ["7,5 horas/semana", { unit: "hours", aWeek: 7.5 }],
  ["5 itens por semana", { unit: "topics", aWeek: 5 }],
  ["5 Einträge pro Woche", { unit: "topics", aWeek: 5 }],
  ["5 Eintr\u0061\u0308ge pro Woche", { unit: "topics", aWeek: 5 }],
  ["2 éléments par semaine", { unit: "topics", aWeek: 2 }],
  ["हर हफ़्ते 5 आइटम", { unit: "topics", aWeek: 5 }],
  ["6 घंटे/ह\u095E\u094Dते", { unit: "hours", aWeek: 6 }],
  ["每周 5 项", { unit: "topics", aWeek: 5 }],
  ["每周6小时", { unit: "hours", aWeek: 6 }],
  ["５／周", { unit: "topics", aWeek: 5 }],
  ["5 topics every week", { unit: "topics", aWeek: 5 }],
  ["5 temas a la semana", { unit: "topics", aWeek: 5 }],
  ["5 temas cada semana", { unit: "topics", aWeek: 5 }],
  ["5 sujets à la  semaine", { unit: "topics", aWeek: 5 }],
  ["5 sujets chaque semaine", { unit: "topics", aWeek: 5 }],
  ["5 tópicos a cada semana", { unit: "topics", aWeek: 5 }],
  ["5 Themen jede Woche", { unit: "topics", aWeek: 5 }],
  ["हर हफ़्ते ५ विषय", { unit: "topics", aWeek: 5 }],
  ["१०.५ घंटे/हफ़्ते", { unit: "hours", aWeek: 10.5 }],
  ["", null],
  ["0/week", null],
  ["2.5/week", null],
  ["101/week", null],
  ["200 hours/week", null],
  ["5/day", null],
] as const)("%j sets the pace to %j", (words, pace) => {
  expect(readPace(words)).toEqual(pace);
});

test.each([
  ["2 weeks", 2],
  ["1 week", 1],
  ["3 semanas", 3],
  ["2 Weeks", 2],
  ["२ हफ़्तों", 2],
  ["", null],
  ["0 weeks", null],
  ["53 weeks", null],
  ["for ever", null],
] as const)("%j takes %j weeks off", (words, weeks) => {
  expect(readWeeks(words)).toBe(weeks);
});

/** The texts, and what the functions among them say with arguments that fit. */
function said(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(said) : [];
}

test.each(Object.entries(LANGUAGES))(
  "every example that Waymark gives in %s is understood",
  (_, language) => {
    const { talk, digest } = language;
    const paces = [
      { unit: "topics", aWeek: 5 },
      { unit: "hours", aWeek: 2.5 },
    ] as const;
    const texts = [
      ...said(language),
      ...paces.flatMap((pace) => [digest.slower(3, pace), talk.paceNow(pace)]),
      talk.readingHow(""),
      talk.meant("next"),
    ];
    const examples = texts.flatMap((text) => [...text.matchAll(/`\/waymark ([^`]+)`/gu)]);
    // The list of commands gives only what follows the name.
    const listed = (["pace", "pause"] as const).flatMap((name) =>
      [...talk.commands[name].matchAll(/`([^`]+)`/gu)].map(([, words = ""]) =>
        words.startsWith(name) ? words : `${name} ${words}`,
      ),
    );
    const given = [...examples.map(([, words = ""]) => words), ...listed];
    expect(given.filter((words) => words.startsWith("pace ")).length).toBeGreaterThan(6);
    for (const words of given) {
      const { name, argument } = readCommand(`/waymark ${words}`) ?? { name: "unknown", argument: "" };
      const understood =
        (name === "pace" && argument !== "off" && readPace(argument) === null) ||
        (name === "pause" && readWeeks(argument) === null)
          ? "not understood"
          : name;
      expect({ words, understood }).not.toMatchObject({
        understood: expect.stringMatching(/^(?:unknown|not)/u),
      });
    }
  },
);

test.each(Object.entries(LANGUAGES))(
  "in %s, the help says that a pause begins later from Friday on",
  (code, language) => {
    const friday = new Date("2026-11-27T12:00:00Z");
    const name = friday.toLocaleDateString(code, { weekday: "long", timeZone: "UTC" });
    const words = language.talk.commands.pause;
    expect([name, name.replace("星期", "周")].some((day) => words.includes(day))).toBe(true);
  },
);

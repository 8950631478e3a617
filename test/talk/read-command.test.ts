/** Which comments are commands. */
import { expect, test } from "vitest";
import { readCommand } from "../../src/talk/read-command.ts";

test.each([
  ["/waymark sync", "sync"],
  ["/Waymark  SKIP", "skip"],
  ["\n  /waymark next.\r\nThank you!", "next"],
  ["/waymark off!", "off"],
  ["/waymark", "help"],
  ["/waymark ", "help"],
  ["/waymark dance", "unknown"],
  ["/waymark sync everything", "unknown"],
  ["/waymark constructor", "unknown"],
] as const)("%j is the command %s", (comment, command) => {
  expect(readCommand(comment)).toEqual({ name: command });
});

test.each([
  ["/waymark pace 5/week", { unit: "topics", aWeek: 5 }],
  ["/waymark pace 5 topics a week.", { unit: "topics", aWeek: 5 }],
  ["/waymark pace 2.5 hours per week", { unit: "hours", aWeek: 2.5 }],
  ["/waymark pace 6h/week", { unit: "hours", aWeek: 6 }],
  ["/waymark pace 4 temas por semana", { unit: "topics", aWeek: 4 }],
  ["/waymark pace 7,5 horas/semana", { unit: "hours", aWeek: 7.5 }],
  ["/waymark pace", null],
  ["/waymark pace 0/week", null],
  ["/waymark pace 2.5/week", null],
  ["/waymark pace 101/week", null],
  ["/waymark pace 200 hours/week", null],
  ["/waymark pace 5/day", null],
] as const)("%j sets the pace to %j", (comment, pace) => {
  expect(readCommand(comment)).toEqual({ name: "pace", pace });
});

test.each([
  ["/waymark pause 2 weeks", 2],
  ["/waymark pause 1 week", 1],
  ["/waymark pause 3 semanas", 3],
  ["/waymark pause", null],
  ["/waymark pause 0 weeks", null],
  ["/waymark pause 53 weeks", null],
  ["/waymark pause for ever", null],
] as const)("%j takes %j weeks off", (comment, weeks) => {
  expect(readCommand(comment)).toEqual({ name: "pause", weeks });
});

test.each([
  "Say /waymark sync to try it",
  "> /waymark off",
  "`/waymark off`",
  "Nice.\n/waymark off",
  "/waymarks sync",
  "/waymark:off",
  "waymark sync",
  "",
])("%j is an ordinary comment", (comment) => {
  expect(readCommand(comment)).toBeNull();
});

test("a comment of a great many blanks is read at once", () => {
  expect(readCommand(`/waymark a${" ".repeat(60_000)}x${".".repeat(60_000)}y`)).toEqual({ name: "unknown" });
});

/** Which comments are commands. */
import { expect, test } from "vitest";
import { readCommand } from "../../src/talk/read-command.ts";

test.each([
  ["/waymark sync", "sync"],
  ["/Waymark  SKIP", "skip"],
  ["\n  /waymark next.\r\nThank you!", "next"],
  ["/waymark off!", "off"],
  ["/waymark next。", "next"],
  ["/waymark next।", "next"],
  ["/waymark", "help"],
  ["/waymark ", "help"],
] as const)("%j is the command %s", (comment, command) => {
  expect(readCommand(comment)).toEqual({ name: command, argument: "" });
});

test.each([
  ["/waymark pace 5/week", { name: "pace", argument: "5/week" }],
  ["/waymark PAUSE  2 Weeks.", { name: "pause", argument: "2 Weeks" }],
  ["/waymark built https://Ada.example/My-App", { name: "built", argument: "https://Ada.example/My-App" }],
  ["/waymark Dance", { name: "unknown", argument: "dance" }],
  ["/waymark constructor", { name: "unknown", argument: "constructor" }],
  ["/waymark sync everything", { name: "sync", argument: "everything" }],
  ["/waymark dance all night", { name: "unknown", argument: "dance" }],
] as const)("%j is a command with what follows it", (comment, command) => {
  expect(readCommand(comment)).toEqual(command);
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
  expect(readCommand(`/waymark a${" ".repeat(60_000)}x${".".repeat(60_000)}y`)).toEqual({
    name: "unknown",
    argument: "",
  });
});

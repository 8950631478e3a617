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
  expect(readCommand(comment)).toBe(command);
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
  expect(readCommand(`/waymark a${" ".repeat(60_000)}x${".".repeat(60_000)}y`)).toBe("unknown");
});

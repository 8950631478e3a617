/** The words for a file that cannot be written. */
import { expect, test } from "vitest";
import { unwritable } from "../../src/cli/write-file.ts";

test.each([
  ["EACCES", "you do not have permission. Check its permissions"],
  ["EPERM", "you do not have permission. Check its permissions"],
  ["EROFS", "the disk is read-only."],
  ["ENOSPC", "there is no space left on the disk."],
  ["EDQUOT", "there is no space left on the disk."],
  ["EEXIST", "one of its folders has the name of a file."],
  ["ENOTDIR", "one of its folders has the name of a file."],
  ["EISDIR", "it is a folder."],
  ["EIO", "i/o error, open 'README.md'"],
])("%s is said in words", (code, words) => {
  const cause = Object.assign(new Error("i/o error, open 'README.md'"), { code });

  const error = unwritable("README.md", cause);

  expect(error.message).toContain(`README.md cannot be written: ${words}`);
  expect(error.cause).toBe(cause);
});

test("a mistake in the code is thrown as it is", () => {
  const bug = new TypeError("undefined is not a function");
  expect(() => unwritable("README.md", bug)).toThrow(bug);
});

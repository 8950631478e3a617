/** Setting one value in a config file by offset, so that all other bytes stay the same. */
import { expect, test } from "vitest";
import { withSetting } from "../../src/config/edit-config.ts";
import { readConfig } from "../../src/config/config.ts";

test.each([
  ["no file at all", "", "enabled: false\n"],
  ["comments alone", "# mine", "# mine\nenabled: false\n"],
  ["a value", "# mine\nenabled: true # yes\nopen: all\n", "# mine\nenabled: false # yes\nopen: all\n"],
  ["the same value", "enabled: false\n", "enabled: false\n"],
  ["no value behind the key", "enabled:\nopen: all\n", "enabled: false\nopen: all\n"],
  ["a quoted key", '"enabled": true\n', '"enabled": false\n'],
  ["other keys", "# mine\nopen: all\n", "# mine\nenabled: false\nopen: all\n"],
  ["other keys behind dashes", "---\nopen: all\n", "---\nenabled: false\nopen: all\n"],
  ["CRLF", "open: all\r\n", "enabled: false\r\nopen: all\r\n"],
  ["braces", "{ open: all }\n", "{enabled: false,  open: all }\n"],
  ["braces with it", "{open: all, enabled: true}\n", "{open: all, enabled: false}\n"],
  ["empty braces", "{}\n", "{enabled: false}\n"],
  [
    "a key of that name further in",
    "labels:\n  topics: [enabled]\n",
    "enabled: false\nlabels:\n  topics: [enabled]\n",
  ],
])("%s", (_, before, after) => {
  expect(withSetting(before, "enabled", "false")).toBe(after);
  expect(readConfig(after).enabled).toBe(false);
});

test.each(["- a\n", "words\n", "enabled: [a]\n"])("%j has no place for it", (text) => {
  expect(withSetting(text, "enabled", "false")).toBeNull();
});

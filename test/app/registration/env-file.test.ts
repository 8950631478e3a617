/** What becomes of a `.env` file. */
import { expect, test } from "vitest";
import { isWritable, withValues } from "../../../src/app/registration/env-file.ts";

test("new values replace lines of the same name, and every other line stays", () => {
  const text = "# APP_ID=1\nexport APP_ID=7\n\nHOST=0.0.0.0";
  expect(withValues(text, { APP_ID: "8", WEBHOOK_SECRET: "a b#c" })).toBe(
    "# APP_ID=1\nAPP_ID=8\n\nHOST=0.0.0.0\nWEBHOOK_SECRET='a b#c'\n",
  );
  expect(withValues("", { APP_ID: "8" })).toBe("APP_ID=8\n");
});

test("a folder that does not exist cannot be written", async () => {
  expect(await isWritable("/nowhere/at/all/.env")).toBe(false);
});

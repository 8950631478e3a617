/** What becomes of a `.env` file. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isWritable, tryEnv, withValues } from "../../../src/app/registration/env-file.ts";

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

test("a try leaves the file and its folder as they are, and fails where the file cannot be replaced", async () => {
  const folder = await mkdtemp(join(tmpdir(), "waymark-env-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, ".env");
  await tryEnv(path);
  expect(await readdir(folder)).toEqual([]);
  await writeFile(path, "HOST=0.0.0.0");
  await tryEnv(path);
  expect(await readFile(path, "utf8")).toBe("HOST=0.0.0.0");
  await rm(path);
  await mkdir(path);
  await expect(tryEnv(path)).rejects.toThrow("EISDIR");
  expect(await readdir(folder)).toEqual([".env"]);
});

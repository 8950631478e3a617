/**
 * Entry of `npm run prose`: checks the English of the documentation and of all messages. The exit code is 1 after a
 * mistake.
 */
import { glob, readFile } from "node:fs/promises";
import process from "node:process";
import { checkProse, type TextFile } from "./check-prose.ts";
import { isProse, PLACES } from "./is-prose.ts";

const read = (path: string | URL) => readFile(path, "utf8");
const words = (await read(new URL("words.txt", import.meta.url))).split("\n").filter((word) => word !== "");
const files: TextFile[] = [];
for await (const found of glob(PLACES)) {
  const path = found.replaceAll("\\", "/");
  if (isProse(path)) files.push({ path, text: await read(path) });
}
const mistakes = await checkProse(files, words);
console.log([...mistakes, `${files.length} files, ${mistakes.length} mistakes.`].join("\n"));
process.exitCode = mistakes.length === 0 ? 0 : 1;

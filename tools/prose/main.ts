/**
 * Entry of `npm run prose`: checks the English of the documentation and of all messages. The exit code is 1 after a
 * mistake.
 */
import { glob, readFile } from "node:fs/promises";
import process from "node:process";
import { checkProse, type TextFile } from "./check-prose.ts";

const PLACES = [
  "*.md",
  ".github/**/*.md",
  "docs/**/*.md",
  "gh-extension/*.md",
  "packages/*/*.md",
  "tools/**/*.md",
  "src/**/*.ts",
];
/** Other languages, the workflow file in YAML, and lists of the words that roadmaps use. */
const NOT_ENGLISH =
  /^src\/(?:language\/(?:pages\/)?(?!en)[a-z]{2}\.ts|access\/workflow\.ts|roadmap\/(?:words\/|telling-words))/u;

const read = (path: string | URL) => readFile(path, "utf8");
const words = (await read(new URL("words.txt", import.meta.url))).split("\n").filter((word) => word !== "");
const files: TextFile[] = [];
for await (const found of glob(PLACES)) {
  const path = found.replaceAll("\\", "/");
  if (!NOT_ENGLISH.test(path)) files.push({ path, text: await read(path) });
}
const mistakes = await checkProse(files, words);
console.log([...mistakes, `${files.length} files, ${mistakes.length} mistakes.`].join("\n"));
process.exitCode = mistakes.length === 0 ? 0 : 1;

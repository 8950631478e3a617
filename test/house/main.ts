/**
 * Entry of `npm run house`: prints which folder imports which, every broken rule, and what each language lacks. The exit
 * code is 1 if a rule is broken. With `-- --release` it is also 1 if a language lacks something.
 */
import process from "node:process";
import { FOLDERS, shortName } from "./folders.ts";
import { readSources } from "./read-sources.ts";
import { folderGraph, violations } from "./rules.ts";
import { translationReport } from "./translations.ts";

const sources = await readSources();
const graph = folderGraph(sources);
const width = Math.max(...FOLDERS.map(({ path }) => path.length));
for (const { path } of FOLDERS) {
  const imported = FOLDERS.filter((other) => graph.get(path)?.has(other.path) === true);
  console.log(
    `${path.padEnd(width)}  ← ${imported.map((other) => shortName(other.path)).join(", ")}`.trimEnd(),
  );
}
const broken = violations(sources);
console.log(
  broken.length === 0
    ? `${sources.length} files, ${FOLDERS.length} folders: no cycle, no import that the table does not allow.`
    : broken.join("\n"),
);
const lacks = translationReport();
console.log(lacks.length === 0 ? "Every language has every text." : lacks.join("\n"));
const isRelease = process.argv.includes("--release");
process.exitCode = broken.length > 0 || (isRelease && lacks.length > 0) ? 1 : 0;

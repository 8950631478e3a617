/**
 * Entry of `npm run house`: prints which folder imports which, and every broken rule. The exit code is 1 if there is
 * one.
 */
import process from "node:process";
import { FOLDERS, shortName } from "./folders.ts";
import { readSources } from "./read-sources.ts";
import { folderGraph, violations } from "./rules.ts";

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
process.exitCode = broken.length === 0 ? 0 : 1;

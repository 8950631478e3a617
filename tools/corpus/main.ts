/**
 * Compares what is read from a folder of real roadmaps with what people judged: `npm run corpus -- FOLDER`.
 *
 * The folder holds Markdown files and an `expected.json`. A line that differs is still right where the file itself
 * names an alternative ("ambiguity") with the number of topics or projects that was found.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { parse } from "../../src/roadmap/parse.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";

const Expected = z.array(
  z.object({
    file: z.string(),
    is_roadmap: z.union([z.boolean(), z.literal("image-only")]),
    expect: z.object({
      ambiguity: z.optional(z.string()),
      phases: z.array(z.object({ topics: z.number(), ticked: z.number() })),
    }),
  }),
);
type Line = z.infer<typeof Expected>[number];

function verdictOf(line: Line): Roadmap["verdict"] {
  if (line.is_roadmap === "image-only") return "empty";
  return line.is_roadmap ? "roadmap" : "not-roadmap";
}

function compare(line: Line, roadmap: Roadmap): "ok" | "ok, by its alternative" | "differs" {
  if (verdictOf(line) !== roadmap.verdict) return "differs";
  const wanted = line.expect.phases.map(({ topics, ticked }) => `${topics}/${ticked}`).join(" ");
  const found = roadmap.phases
    .map(({ topics }) => `${topics.length}/${topics.filter(({ done }) => done).length}`)
    .join(" ");
  if (wanted === found) return "ok";
  return isAlternative(line.expect.ambiguity ?? "", line.expect.phases.length, roadmap)
    ? "ok, by its alternative"
    : "differs";
}

function isAlternative(text: string, phases: number, roadmap: Roadmap): boolean {
  if (phases !== roadmap.phases.length) return false;
  const topics = roadmap.phases.reduce((sum, phase) => sum + phase.topics.length, 0);
  const numbers = [...text.matchAll(/(\d+)( projects)?/gu)];
  return numbers.some(
    ([, number, projects]) => Number(number) === (projects === undefined ? topics : roadmap.projects.length),
  );
}

function row(file: string, roadmap: Roadmap, result: string): string {
  const topics = roadmap.phases.flatMap((phase) => phase.topics);
  const ticked = topics.filter(({ done }) => done).length;
  const numbers = [roadmap.phases.length, topics.length, ticked].map((number) => String(number).padStart(6));
  return `${file.slice(0, 44).padEnd(44)} ${numbers.join(" ")}  ${roadmap.verdict.padEnd(11)}  ${result}`;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Name the folder: npm run corpus -- FOLDER");
  process.exit(2);
}
const lines = Expected.parse(JSON.parse(await readFile(join(folder, "expected.json"), "utf8")));
console.log(`${"file".padEnd(44)} phases topics ticked  verdict      result`);
let wrong = 0;
for (const line of lines) {
  const roadmap = parse(await readFile(join(folder, line.file), "utf8"));
  const result = compare(line, roadmap);
  if (result === "differs") wrong += 1;
  console.log(row(line.file, roadmap, result));
}
console.log(wrong === 0 ? `All ${lines.length} as judged.` : `${wrong} of ${lines.length} differ.`);
process.exitCode = wrong === 0 ? 0 : 1;

/**
 * What reading a roadmap costs in CPU time of this thread, as ratios measured in the same run: how the time grows with the
 * length from 100 KB on, how it compares with plain remark and remark-gfm, and how quickly hostile text is refused. And how much memory
 * 1 MB needs.
 */
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { parse } from "../../src/roadmap/parse.ts";
import { bundleProgram } from "../build/bundle-app.ts";
import type { Row } from "./table.ts";

const markdown = remark().use(remarkGfm);
const KILOBYTE = 1024;
const SIZES = [100, 200, 400, 800, 1000].map((size) => size * KILOBYTE);
const RUNS = 9;
/** Plain remark takes many seconds for texts of this size, so it runs only once. */
const LONG_TEXT = 150 * KILOBYTE;

/** A checklist of weeks with boxes, links, code and emphasis, of at least `size` characters. */
function checklist(size: number): string {
  const lines = ["# A long course", ""];
  let length = 0;
  for (let item = 0; length < size; item += 1) {
    if (item % 40 === 0) lines.push("", `## Week ${item / 40 + 1}: Chapter`, "");
    const line = `- [${item % 3 === 0 ? "x" : " "}] Topic ${item} with **bold** and \`code\` and a [link](https://example.org/${item})`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join("\n");
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ["10,000 nested quotes", `${"> ".repeat(10_000)}a`],
  ["**_* 100,000 times", "**_* ".repeat(100_000)],
  ["[ 100,000 times", "[".repeat(100_000)],
  ["![]( 50,000 times", "![](".repeat(50_000)],
  [
    "10,000 nested items",
    Array.from({ length: 10_000 }, (_, depth) => `${" ".repeat(Math.min(depth, 80) * 2)}- a`).join("\n"),
  ],
  ["a table of 10,000 columns", `${"|a".repeat(10_000)}|\n${"|-".repeat(10_000)}|\n`],
  [
    "100,000 backticks of growing length",
    Array.from({ length: 440 }, (_, index) => "`".repeat(index + 1)).join(" "),
  ],
  ["<a 100,000 times", "<a ".repeat(100_000)],
  ["1 MB of dashes", "- ".repeat(500_000)],
  ["100,000 empty items", "-\n".repeat(100_000)],
  ["20,000 nested lists in HTML", "<ul><li>a".repeat(20_000)],
  ["40,000 lists in HTML", "<ul><li>a</ul>".repeat(40_000)],
  ["20,000 lines behind a bullet", "• a\n".repeat(20_000)],
];

/** The CPU time in milliseconds. It does not grow while other programs keep this one waiting. */
function timed(act: () => unknown): number {
  const start = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

interface Timing {
  readonly size: number;
  readonly ours: number;
  readonly plain: number;
}

/** Alternates the runs and keeps the fastest of each: garbage collection and cold caches can only make a run slower. */
function timingOf(size: number): Timing {
  const text = checklist(size);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < (size < LONG_TEXT ? RUNS : 3); run += 1) {
    ours.push(timed(() => parse(text)));
    if (run === 0 || size < LONG_TEXT) plain.push(timed(() => markdown.parse(text)));
  }
  return { size, ours: Math.min(...ours), plain: Math.min(...plain) };
}

/** The largest growth between two sizes, as the factor for doubling the size. */
function perDoubling(timings: readonly Timing[]): number {
  return Math.max(
    ...timings.slice(1).map((now, index) => {
      const before = timings[index] ?? now;
      return (now.ours / before.ours) ** (1 / Math.log2(now.size / before.size));
    }),
  );
}

/** So much of the documents of a folder is read. */
const DOCUMENTS_LENGTH = 900 * KILOBYTE;
/** A longer document alone would decide the figure. */
const DOCUMENT_LENGTH = 60 * KILOBYTE;

/** How much longer reading takes than making the Markdown trees, over many documents one by one. */
function overTrees(folder: string): number {
  const texts: string[] = [];
  let length = 0;
  for (const name of globSync("**/*.md", { cwd: folder }).toSorted()) {
    const text = readFileSync(join(folder, name), "utf8");
    if (text.length > DOCUMENT_LENGTH || length > DOCUMENTS_LENGTH) continue;
    texts.push(text);
    length += text.length;
  }
  const passes = Array.from({ length: 4 }, () => {
    const sums = { ours: 0, plain: 0 };
    for (const text of texts) {
      sums.plain += timed(() => markdown.parse(text));
      sums.ours += timed(() => parse(text));
    }
    return sums;
  });
  return Math.min(...passes.map(({ ours }) => ours)) / Math.min(...passes.map(({ plain }) => plain));
}

/** Small enough that V8 collects garbage before it asks for more memory. In MiB. */
const HEAP = ["--max-old-space-size=96", "--max-semi-space-size=8"];

/**
 * The most memory in MB that a process of its own takes to read a text, on Linux, for each list of options of Node. The
 * reader is bundled, as in what ships: from the sources, Node needs 40 MB more to remove the types. The kernel's `VmHWM` is
 * read, because `maxRSS` of a new process begins with what this one has.
 */
async function memoryOf(size: number, limits: readonly (readonly string[])[]): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const reader = resolve(import.meta.dirname, "../../src/roadmap/parse.ts");
    for (const [name, code] of (await bundleProgram({ parse: reader })).files)
      writeFileSync(join(folder, name), code);
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const code = `
      import { parse } from ${JSON.stringify(pathToFileURL(join(folder, "parse.js")).href)};
      import { readFileSync } from "node:fs";
      parse(readFileSync(0, "utf8"));
      console.log(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);`;
    return limits.map((options) => {
      const args = [...options, "--input-type=module", "--eval", code];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        input: checklist(size),
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`Reading ${size} characters ended with ${status}: ${stderr}`);
      return (Number(stdout) * KILOBYTE) / 1e6;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The table rows about reading roadmaps, measured now. `documents` is a folder of real ones, or null. */
export async function parseRows(documents: string | null): Promise<readonly Row[]> {
  for (let warmUp = 0; warmUp < 2; warmUp += 1) timingOf(SIZES[0] ?? KILOBYTE);
  const timings = SIZES.map(timingOf);
  const slowest = Math.max(...HOSTILE.map(([, text]) => timed(() => parse(text))));
  const [capped = Infinity, free = Infinity] = await memoryOf(1000 * KILOBYTE, [HEAP, []]);
  return [
    { job: "reading 100 KB to 1 MB, CPU time per doubling", value: perDoubling(timings), most: 2.2 },
    {
      job: "reading over plain remark, 100 KB to 1 MB",
      value: Math.max(...timings.map(({ ours, plain }) => ours / plain)),
      most: 1.2,
    },
    ...(documents === null
      ? []
      : [{ job: "reading 900 KB of documents over their trees", value: overTrees(documents), most: 1.3 }]),
    { job: "reading 1 MB, CPU seconds", value: (timings.at(-1)?.ours ?? 0) / 1000 },
    { job: "reading 1 MB with a heap of 96 MB, MB of memory", value: capped, most: 200 },
    { job: "reading 1 MB without a limit of the heap, MB of memory", value: free },
    { job: "slowest of hostile texts, CPU seconds", value: slowest / 1000, most: 1 },
  ];
}

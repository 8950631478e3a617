/** A fixture folder: the input of a recording and what came of it, as files. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readRoadmapFile } from "../../src/machine/read-roadmap-file.ts";
import { readDump } from "./issue-dump.ts";
import type { Input, Recording } from "./record.ts";

const ROADMAP = "roadmap.md";
const ISSUES = "issues.json";

/** The text of each file that a recording gives, by its name. */
export function recordedFiles({ reading, plan, requests }: Recording): ReadonlyMap<string, string> {
  return new Map([
    ["reading.json", json(reading)],
    ["plan.json", json(plan, withoutWords)],
    ["requests.json", json(requests)],
  ]);
}

/** Reads the input of a fixture folder. Without `issues.json`, the repository has no issues. */
export async function readInput(folder: string): Promise<Input> {
  return readInputFiles(join(folder, ROADMAP), await presentIssues(folder));
}

/** Reads the input from a roadmap and a dump of issues, or null for none. */
export async function readInputFiles(roadmap: string, issues: string | null): Promise<Input> {
  return {
    roadmap: readRoadmapFile(roadmap, "."),
    issues: issues === null ? [] : readDump(await readFile(issues, "utf8"), issues),
  };
}

async function presentIssues(folder: string): Promise<string | null> {
  const path = join(folder, ISSUES);
  try {
    await readFile(path);
    return path;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Writes the whole folder, over what is there. */
export async function writeFixture(folder: string, input: Input, recording: Recording): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ROADMAP), input.roadmap);
  if (input.issues.length > 0) await writeFile(join(folder, ISSUES), json(input.issues));
  for (const [name, text] of recordedFiles(recording)) await writeFile(join(folder, name), text);
}

/** The texts of issues, milestones and labels have tests of their own: a better sentence must not change every fixture. */
const WORDS = new Set(["block", "body", "memory", "words", "description"]);

const withoutWords = (key: string, value: unknown): unknown => (WORDS.has(key) ? undefined : value);

function json(value: unknown, replacer?: typeof withoutWords): string {
  return `${JSON.stringify(value, replacer, 2)}\n`;
}

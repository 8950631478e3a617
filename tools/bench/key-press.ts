/** What a key press in the playground costs its worker: the CPU time of reading and showing 60 topics. */
import process from "node:process";
import { showCourse } from "../../src/playground/show-course.ts";
import { showProgress } from "../../src/playground/show-progress.ts";
import type { Row } from "./table.ts";

const TOPICS = 60;
const PHASES = 6;
const WARM_UPS = 5;
const KEYS = 15;
/** A person sees no delay below this. */
const TIME_LIMIT = 100;

const roadmap = Array.from(
  { length: PHASES },
  (_, phase) =>
    `## Phase ${phase + 1}: Part\n\n${Array.from(
      { length: TOPICS / PHASES },
      (_topic, index) => `- Topic ${phase}.${index} (one, two, three)\n`,
    ).join("")}`,
).join("\n");

/** The median of some key presses, in milliseconds of CPU time. */
export async function keyPressRow(): Promise<Row> {
  const times: number[] = [];
  for (let key = 0; key < WARM_UPS + KEYS; key += 1) {
    const before = process.cpuUsage();
    const markdown = `# A long course\n\n${roadmap}${"x".repeat(key)}\n`;
    // The most work: progress.md is on the screen.
    showProgress(
      await showCourse({ markdown, config: "", closed: new Map(), now: Date.parse("2026-11-29") }),
    );
    const { user, system } = process.cpuUsage(before);
    if (key >= WARM_UPS) times.push((user + system) / 1_000);
  }
  const value = times.toSorted((a, b) => a - b)[Math.floor(KEYS / 2)] ?? 0;
  return { job: "a key press in the playground, 60 topics, CPU ms", value, most: TIME_LIMIT };
}

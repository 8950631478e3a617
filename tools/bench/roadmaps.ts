/** The roadmaps that the benchmark syncs. */
import { readFileSync } from "node:fs";

/** The roadmap of the demo: 51 items in six phases, which is a usual size. */
export const DEMO_ROADMAP = readFileSync(
  new URL("../../test/fixtures/django-roadmap.md", import.meta.url),
  "utf8",
);

/** Topics in a phase of a long roadmap. */
const IN_PHASE = 25;

/** A roadmap with this many topics, 25 in each phase. */
export function longRoadmap(topics: number): string {
  const lines = ["# A long way to learn", "", "What to learn, one topic after the other.", ""];
  for (let topic = 1; topic <= topics; topic += 1) {
    if ((topic - 1) % IN_PHASE === 0)
      lines.push("", `## Phase ${(topic - 1) / IN_PHASE + 1}: Chapter ${topic}`, "");
    lines.push(`- Lesson ${topic} of the course (theory, practice)`);
  }
  return `${lines.join("\n")}\n`;
}

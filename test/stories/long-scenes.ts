/**
 * Roadmaps of 120 topics for the crash matrix, at the limits of pages and batches (a page has 30 and then 100 issues, a
 * batch 10).
 */
import { firstSync, upstreamChange, type Scene } from "./breaking.ts";

/** All topics are in one phase, so that its issues fill more than a page. */
const long = (topics: readonly string[]) =>
  `# Long roadmap\n\nA learning path.\n\n## Phase 1: Everything\n\n${topics.map((each) => `- ${each}`).join("\n")}\n`;
const topics = Array.from({ length: 120 }, (_, index) => `Lesson ${index + 1} of the course`);
const changed = [...topics.slice(1), "A lesson that is new"];

export const longFirstSync: Scene = firstSync("a first sync of 120 topics", { roadmap: long(topics) });

export const longChange: Scene = upstreamChange(
  "a change of 120 topics",
  { roadmap: long(topics) },
  long(changed),
);

/** The crash matrix on roadmaps of the usual size, and around the borders of pages and batches. */
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import {
  ENDINGS,
  FAULTS,
  type Faultless,
  faultless,
  firstSync,
  outcomeAfterEnding,
  outcomeAfterFault,
  upstreamChange,
} from "./breaking.ts";

const django = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");

/** One phase of 120 topics: a page of issues holds 100, a batch opens 10. */
const long = (topics: readonly string[]) =>
  `# Long roadmap\n\nA learning path.\n\n## Phase 1: Everything\n\n${topics.map((each) => `- ${each}`).join("\n")}\n`;
const topics = Array.from({ length: 120 }, (_, index) => `Lesson ${index + 1} of the course`);
const changed = [...topics.slice(1), "A lesson that is new"];

/** Requests whose neighbour is of another kind: the first and the last of each run of batches or pages. */
function borders(requests: readonly string[]): readonly number[] {
  return requests.flatMap((operation, index) =>
    requests[index - 1] !== operation || requests[index + 1] !== operation ? [index + 1] : [],
  );
}

const bordersOfBatches = (requests: readonly string[]): readonly number[] =>
  borders(requests).filter((at) => requests[at - 1] === "mutation createIssue");

const everyFifth = (requests: readonly string[]): readonly number[] =>
  requests.flatMap((_, index) => (index % 5 === 0 ? [index + 1] : []));

const SCENES = [
  {
    scene: firstSync("the Django roadmap, every fifth request", { roadmap: django, owner: "organization" }),
    pick: everyFifth,
  },
  {
    scene: firstSync("120 topics, at the borders of batches", { roadmap: long(topics) }),
    pick: bordersOfBatches,
  },
  {
    scene: upstreamChange(
      "120 topics that change, at the borders of pages",
      { roadmap: long(topics) },
      long(changed),
    ),
    pick: borders,
  },
];

let runs = 0;
afterAll(() => {
  process.stdout.write(`crash matrix, larger roadmaps: ${runs} broken runs\n`);
});

describe.each(SCENES)("$scene.name", ({ scene, pick }) => {
  let untouched: Promise<Faultless> | null = null;
  const expected = () => (untouched ??= faultless(scene));

  test.each(ENDINGS)("the process %s", { timeout: 180_000 }, async (ending) => {
    const { outcome, requests } = await expected();
    for (const at of pick(requests)) {
      runs += 1;
      expect(await outcomeAfterEnding(scene, at, ending), `${ending} ${at}`).toEqual(outcome);
    }
  });

  test.each(Object.entries(FAULTS))("%s", { timeout: 180_000 }, async (name, fault) => {
    const { outcome, requests } = await expected();
    for (const at of pick(requests)) {
      runs += 1;
      expect(await outcomeAfterFault(scene, at, fault), `${name} at request ${at}`).toEqual(outcome);
    }
  });
});

/** Code at the end of what is below a topic belongs to it. */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

const CODE = "```python\nbake(bread)\n```";

const details = (below: string): readonly string[] =>
  parse(
    `# Learn baking\n\n## Phase 1: Dough\n\n### Kneading\n\n${below}\n\n### Proving\n\nWait.\n\n### Shaping\n\nMake a ball.\n\n## Phase 2: Oven\n\n### Heat\n\nKnow it.\n\n### Steam\n\nThrow.\n`,
  ).phases.flatMap(({ topics }) => topics.map(({ detail }) => detail));

test.each([
  ["behind words", `Example:\n\n${CODE}`],
  ["alone", CODE],
  ["twice", `${CODE}\n\n${CODE}`],
  ["below a heading of its own", `Words.\n\n#### Example\n\n${CODE}`],
  ["below bold words", `**Example**\n\n${CODE}`],
  ["behind a list with a label", `Steps:\n\n- one thing to do\n- another thing to do\n\n${CODE}`],
  ["by its indent", "Example:\n\n    bake(bread)"],
])("%s", (_, below) => {
  const [kneading, proving] = details(below);
  expect(kneading).toBe(below);
  expect(proving).toBe("Wait.");
});

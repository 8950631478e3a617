/** What the words of titles say about what is a topic. */
import { describe, expect, test } from "vitest";
import { measureNodes, NODE_MEASURES } from "../../src/roadmap/features/measure-node.ts";
import { factsIn } from "../../tools/tune/example.ts";

const TITLES = { own: { "1.0": "loops arrays", "-1.0": "resources book" }, above: { "2.0": "topics" } };
const TEXT = "# Course\n\n## Topics\n\n- Loops\n- Arrays and loops\n- Book\n\n## Resources\n\n- Loops\n";

/** A measure of each title, in document order. */
function measured(name: string): readonly (readonly [string, number])[] {
  const place = NODE_MEASURES.indexOf(name);
  const found: [string, number][] = [];
  measureNodes(factsIn(TEXT), TITLES, (node, values) => {
    found.push([node.title, Math.round((values[place] ?? 0) * 100) / 100]);
  });
  return found;
}

describe("the words of a title", () => {
  test("speak for or against a topic, several known ones together", () => {
    expect(measured("evidence")).toEqual([
      ["Course", 0],
      ["Topics", 0],
      ["Loops", 0.71],
      ["Arrays and loops", 1.15],
      ["Book", -0.71],
      ["Resources", -0.71],
      ["Loops", 0.71],
    ]);
  });

  test("count for all titles of their list", () => {
    expect(new Map(measured("groupEvidence")).get("Book")).toBe(0.38);
  });

  test("speak for what is right below", () => {
    expect(measured("evidenceAbove").map(([, value]) => value)).toEqual([0, 0, 1.41, 1.41, 1.41, 0, 0]);
  });
});

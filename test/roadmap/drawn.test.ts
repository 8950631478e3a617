/** Courses that are drawn in code blocks or written in HTML: each line or box is a topic. */
import { expect, test } from "vitest";
import { parseOptions, readConfig } from "../../src/config/config.ts";
import { parse } from "../../src/roadmap/parse.ts";

const accepted = parseOptions(readConfig("enabled: true"), true);
const told = (markdown: string, config = accepted): readonly string[] =>
  parse(markdown, config).phases.map(
    ({ title, topics }) => `${title}: ${topics.map((topic) => topic.title).join(" | ")}`,
  );

const FLOWCHART = `# Python roadmap

Learn Python step by step.

\`\`\`mermaid
flowchart TD
  subgraph one [Basics]
    A[Loops] --> B(Lists<br/>and tuples)
  end
  subgraph two [Web]
    C{{Routing}} --> D[Forms]
    D --> E[Sessions]
  end
  end
  F[Deployment]
  ${"x".repeat(2100)}
\`\`\`
`;

test("the boxes of a flowchart are topics, and its subgraphs are phases", () => {
  const [first, second] = told(FLOWCHART);
  expect(first).toBe("Basics: Loops | Lists and tuples");
  expect(second).toMatch(/^Web: Routing \| Forms \| Sessions/u);
});

test("a Mermaid diagram that is not a flowchart has no topics", () => {
  const diagram = "# Sales\n\n```mermaid\npie title Pets\n  A[Dogs]\n  B[Cats]\n  C[Rats]\n```\n";
  expect(parse(diagram, accepted).phases).toEqual([]);
});

test("subgraphs nested without end do not end the reading", () => {
  const lines = Array.from(
    { length: 40 },
    (_, depth) => `subgraph Level ${depth}\n  A${depth}[Topic ${depth}]`,
  );
  const text = `# Python roadmap\n\n\`\`\`mermaid\ngraph LR\n${lines.join("\n")}\n\`\`\`\n`;
  const titles = parse(text, accepted).phases.flatMap(({ topics }) => topics.map(({ title }) => title));
  expect(titles).toContain("Topic 39");
});

test("a list in HTML keeps its lines, boxes and headings apart", () => {
  const html = `# Ruby learning roadmap

<h2>Basics<br>of Ruby</h2>
<ul>
  <li><input type="checkbox" checked> Blocks</li>
  <li><input type="checkbox"> Hashes<br>with defaults</li>
  <li>Symbols</li>
</ul>
<h2></h2>
<td>stray cell</td>
<h2>Objects</h2>
<ul><li>Classes</li><li>Modules</li><li>Mixins</li></ul>
`;
  const { phases } = parse(html, accepted);
  expect(phases.map(({ title }) => title)).toEqual(["Basics of Ruby", "Objects"]);
  expect(phases[0]?.topics.map(({ title, done }) => [title, done])).toEqual([
    ["Blocks", true],
    ["Hashes", false],
    ["Symbols", false],
  ]);
});

test("what a config names and the document does not have is said", () => {
  const read = parse("# R\n\n## A\n\n- a\n- b\n", parseOptions(readConfig("topics: { from: rows }"), true));
  expect(read.reasons).toEqual([{ kind: "nothing-named" }]);
});

test.each([
  ["a fence", "```\n- Loops\n- Lists\n- Files\n```", [4, 5, 6]],
  ["a fence that never closes", "```\n- Loops\n- Lists\n- Files", [4, 5, 6]],
  ["an indent", "    - Loops\n    - Lists\n    - Files\n\n", [3, 4, 5]],
])("the lines of code in %s are those of the document", (_, code, lines) => {
  const { phases } = parse(`# Python roadmap\n\n${code}`, accepted);
  expect(phases.flatMap(({ topics }) => topics.map(({ line }) => line))).toEqual(lines);
});

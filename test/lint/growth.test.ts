/** The linter takes time in proportion to the length of a document, up to the longest that is read. */
import { expect, test } from "vitest";
import { checkJson } from "../../src/cli/check-json.ts";
import { checkText } from "../../src/cli/check-text.ts";
import { annotations, remarksToAnnotate, splitRemarks } from "../../src/lint/annotations.ts";
import { fix } from "../../src/lint/fix.ts";
import { findMistakes, lint } from "../../src/lint/lint.ts";
import { readSource } from "../../src/lint/read-source.ts";
import { remarksOn } from "../../src/lint/remarks.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { readDocument } from "../../src/roadmap/read-document.ts";
import { phase, roadmap, topic } from "../builders.ts";
import { growth, GROWTH_LIMIT } from "../growth.ts";

const TEXT_LIMIT = 1024 * 1024;
/** In characters. The linter is measured without the library that reads the Markdown, whose time grows a little faster. */
const READ_LIMIT = 32 * 1024;
/** A roadmap has at most this many items, headings and rows. */
const BLOCK_LIMIT = 30_000;

/** What the linter looks for, and what has made other readers slow, alone and in a row. */
const PIECES: readonly string[] = [
  "## Phase 1: Basics\n\n- Loops (optionl)\n\n",
  "#Heading\n",
  "See after phase 9.\n",
  "- a <!-- id: a -->\n",
  "[a](b.md) ",
  "[a](#nowhere)\n",
  "[a]: b.md\n\n",
  "# Title\n\n[a](#title)\n",
  '<a id="x"></a>\n',
  '<a href="x.md">',
  "<h2>A",
  "[",
  "](",
  "![",
  "`a``b",
  "```\n",
  "<!-- ",
  "(((",
  "a ",
  "\\",
  "阶段",
  "&amp;",
  "[a](<",
  "`",
  "`` ` ",
  "# [",
  "(optionl",
  "#a _",
  'href="',
  "&",
  "<!-- id: ",
  "> ",
  "$$",
  "$$ a\n\n",
  "<pre>",
  "<code>a</code>",
  "<pre>\n\n",
  "<h2>\n\n",
  "## Week 1-999\n\n",
  "[a]: \\\n",
  "![a](#b) ",
  "[a][b] ",
  "[^a] ",
  "<script>",
];

/** The roadmap of a document of this length, with a phase for every few lines and a remark on each. */
function madeUp(length: number): Roadmap {
  const count = Math.floor((length / TEXT_LIMIT) * BLOCK_LIMIT);
  const phases = Array.from({ length: count / 10 }, (_, index) =>
    phase(`Phase ${index % 50}: Basics`, [topic("Loops", { id: `${index}/loops` })], {
      id: `phase-${index}`,
      line: index * 10 + 1,
    }),
  );
  const diagnostics = Array.from({ length: count }, (_, index) => ({
    line: count - index,
    column: 1,
    severity: "warning" as const,
    code: index % 2 === 0 ? ("duplicate-id" as const) : ("left-out" as const),
    message: "A remark of the reader.",
  }));
  return { ...roadmap(phases, { title: "Long" }), diagnostics };
}

const exists = (target: string): boolean => target === "b.md";

test.each(PIECES.map((piece) => [JSON.stringify(piece), piece] as const))("lint and fix: %s", (_, piece) => {
  const times = growth((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const of = { roadmap: madeUp(length), exists };
    const tree = readDocument(text);
    return () => fix(text, findMistakes(text, readSource(text, tree), of));
  }, READ_LIMIT);
  expect(times).toBeLessThanOrEqual(GROWTH_LIMIT);
});

const PRINTED: Readonly<Record<string, (read: Roadmap, text: string) => unknown>> = {
  text: (read, text) =>
    checkText({ ...read, diagnostics: remarksOn(read, lint(text, read, exists)) }, "README.md"),
  json: (read, text) => checkJson(read, lint(text, read, exists)),
  annotations: (read, text) => annotations(remarksToAnnotate(read, lint(text, read, exists), "a.md"), "a.md"),
  "the most important remarks": (read) => splitRemarks(read.diagnostics, 10),
};

test.each(Object.entries(PRINTED))("check prints %s", (_, print) => {
  const times = growth((length) => {
    const read = madeUp(length);
    const text = "- Loops (optionl) [a](gone.md)\n".repeat(length / 31);
    return () => print(read, text);
  }, READ_LIMIT);
  expect(times).toBeLessThanOrEqual(GROWTH_LIMIT);
});

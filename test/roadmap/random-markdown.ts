/** Random Markdown for property tests: fragments that open, nest, stay unclosed, and refer to other blocks. */
import * as fc from "fast-check";

const FRAGMENTS: readonly string[] = [
  "# Roadmap",
  "## Phase 1: Start",
  "### Week 2",
  "Title\n=====",
  "Part\n---",
  "- item",
  "  - nested",
  "    - deeper",
  "* star",
  "+ plus",
  "1. one",
  "2) two",
  "- [ ] open",
  "- [x] done",
  "- [✔️] odd",
  "```",
  "~~~",
  "    code",
  "> quote",
  "> - quoted",
  "| a | b |",
  "|---|---|",
  "| 1 | 2 |",
  "a | b",
  "---",
  "***",
  "<details>",
  "<summary>Phase 3</summary>",
  "</details>",
  "<!--",
  "-->",
  "<!-- id: pinned/one -->",
  "<h2>Week 4</h2>",
  "<div>",
  "[ref]",
  "[a link][ref]",
  "[ref]: https://example.org",
  "[^n]",
  "[^n]: note",
  "    more of it",
  "**Resources:**",
  "Topics:",
  "word ",
  "**bold**",
  "~~gone~~",
  "`code`",
  "(optional)",
  "✅",
  "❌",
  "第一阶段",
  "\t- tab",
  "trailing  ",
  "\\",
  "&amp;",
  "https://example.org",
  "www.example.org/a_b",
  "me@example.org",
  "me&#64;example.org",
  ":-",
  "@",
  ":star:",
  "\u202E",
  "\uFEFF",
  "<script>",
  "<?",
  "]]>",
  "<![CDATA[",
];

const joint = fc.constantFrom("\n", "\n\n", "\r\n", " ", "");

/** A document of random fragments. */
export const randomMarkdown = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), joint), { maxLength: 60 })
  .map((pieces) => pieces.map(([fragment, end]) => fragment + end).join(""));

/** Random bytes, read as text. */
export const randomBytes = fc
  .uint8Array({ maxLength: 400 })
  .map((bytes) => new TextDecoder("utf-8").decode(bytes));

/** A text with some pieces removed, doubled or moved. */
export function mutated(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const change = fc.tuple(place, place, place, fc.constantFrom("cut", "double", "move"));
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((now, [a, b, to, kind]) => {
      const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 200)];
      const piece = now.slice(start, end);
      const rest = kind === "double" ? now : now.slice(0, start) + now.slice(end);
      return kind === "cut" ? rest : rest.slice(0, to) + piece + rest.slice(to);
    }, text),
  );
}

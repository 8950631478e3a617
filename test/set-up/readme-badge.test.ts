/** The badge in a README: inserted by offset, and nothing else changes. */
import { expect, test } from "vitest";
import { withBadge } from "../../src/set-up/readme-badge.ts";

const MARKED =
  "<!-- waymark:badge -->[![Progress](.github/waymark/badge.svg)](progress.md)<!-- /waymark:badge -->";

test.each([
  ["below the first heading", "# One\n\nText\n\n# Two\n", `# One\n\n${MARKED}\n\nText\n\n# Two\n`],
  ["at the top where there is no heading", "Text\n", `${MARKED}\n\nText\n`],
  [
    "not below a comment in a code block",
    "```\n# no heading\n```\n# One\n",
    `\`\`\`\n# no heading\n\`\`\`\n# One\n\n${MARKED}\n`,
  ],
  ["with the line ends of the file", "# One\r\nText\r\n", `# One\r\n\r\n${MARKED}\r\nText\r\n`],
  [
    "between its marks, whatever stands there",
    `Hi\n<!-- waymark:badge -->\nold\n<!-- /waymark:badge -->!`,
    `Hi\n${MARKED}!`,
  ],
  [
    "not after a mark that is never closed",
    "# One\n<!-- waymark:badge -->",
    `# One\n\n${MARKED}\n<!-- waymark:badge -->`,
  ],
])("goes %s", (_, before, after) => {
  expect(withBadge(before, "README.md")).toBe(after);
});

test("stays as it is the second time", () => {
  const once = withBadge("# One\n", "README.md");
  expect(withBadge(once, "README.md")).toBe(once);
});

test("is found from a roadmap in a folder", () => {
  expect(withBadge("# One\n", "docs/course/roadmap.md")).toContain(
    "[![Progress](../../.github/waymark/badge.svg)](../../progress.md)",
  );
});

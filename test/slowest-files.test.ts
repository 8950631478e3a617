import { expect, it } from "vitest";
import { slowestLines } from "./slowest-files.ts";

it("the ten slowest files are listed in seconds, the slowest first", () => {
  const files = Array.from({ length: 12 }, (_, index) => ({
    path: `test/${index}.test.ts`,
    milliseconds: 950 * index,
  }));
  const lines = slowestLines(files);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe("   10.4 s  test/11.test.ts");
  expect(lines.at(-1)).toBe("    1.9 s  test/2.test.ts");
});

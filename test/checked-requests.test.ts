/** The summary of the requests that the tests sent. No test keeps its requests out of it. */
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addUp, type RequestCount } from "./request-count.ts";

const count = (given: Partial<RequestCount>): RequestCount => ({
  by: "emulator",
  graphql: 0,
  rest: 0,
  unchecked: [],
  provoked: false,
  ...given,
});

describe("a run", () => {
  it("says how many requests it checked, by kind and place", () => {
    const { line, unchecked } = addUp([
      count({ graphql: 3, rest: 2 }),
      count({ by: "nock", graphql: 1, rest: 1 }),
      count({ by: "server", rest: 4 }),
    ]);
    expect(line).toBe(
      "requests checked: 11 (GraphQL 4, REST 7) in 1 emulators, 1 nocks and 1 other servers; unchecked: 0",
    );
    expect(unchecked).toEqual([]);
  });

  it("fails over what was not checked, but for what a test provoked", () => {
    const { line, unchecked } = addUp([
      count({ unchecked: ["GET /a"] }),
      count({ unchecked: ["GET /b"], provoked: true }),
    ]);
    expect(line).toContain("unchecked: 1 (and 1 on purpose)");
    expect(unchecked).toEqual(["GET /a"]);
  });
});

/** Test files whose text matches one pattern but not the other. */
async function withoutNote(wanted: RegExp, note: RegExp): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob("**/*.ts", { cwd: import.meta.dirname })) {
    const text = await readFile(join(import.meta.dirname, path), "utf8");
    if (wanted.test(text) && !note.test(text)) found.push(path);
  }
  return found;
}

describe("no test", () => {
  it("starts an emulator whose requests the run does not count", async () => {
    expect(await withoutNote(/^import .*\bstartEmulator\b/mu, /\bnoteChecked\(/u)).toEqual([]);
  });

  it("puts nock in GitHub's place by itself, past the checks", async () => {
    expect(await withoutNote(/^import nock/mu, /\brequestChecks\("nock"\)/u)).toEqual([]);
  });
});

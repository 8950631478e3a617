/** `mode: check` with the files of a pull request. */
import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkRoadmap } from "../../src/action/check-roadmap.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/take-stock.ts";

async function checked(
  readme: string | null,
): Promise<{ readonly printed: string; readonly failed: string | null }> {
  const workspace = await mkdtemp(join(tmpdir(), "waymark-"));
  if (readme !== null) await writeFile(join(workspace, "README.md"), readme);
  let printed = "";
  const print = (text: string) => {
    printed += text;
  };
  const failed = await checkRoadmap(
    { sources: DEFAULT_SOURCES },
    workspace,
    (path) => existsSync(join(workspace, path)),
    print,
  ).then(
    () => null,
    (error: Error) => error.message,
  );
  return { printed, failed };
}

const ROADMAP = `# Python roadmap

Learn Python step by step.

## Phase 1: Basics

- Variables
- Loops
- Variables

## Phase 2: Beyond

- Files
- Modules
`;

test("a roadmap passes, and what is doubtful stands beside its line", async () => {
  const { printed, failed } = await checked(ROADMAP);
  expect(failed).toBeNull();
  expect(printed).toContain("::warning file=README.md,line=9,");
});

test("what is no roadmap fails", async () => {
  const { printed, failed } = await checked("# A library\n\nInstall it.\n");
  expect(failed).toBe("README.md is not read as a roadmap; the annotations say why.");
  expect(printed).toContain("::error file=README.md,line=1,");
});

test("without a checkout it says what is missing", async () => {
  const { failed } = await checked(null);
  expect(failed).toContain("Does a step with actions/checkout come first?");
});

/** `mode: check` with the files of a pull request. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { checkRoadmap, type CheckSurroundings } from "../../src/action/check-roadmap.ts";
import type { ActualFile } from "../../src/model/actual.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";

interface Given {
  readonly base?: CheckSurroundings["base"];
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: string;
}

async function checked(readme: string | null, { base = null, files = {}, config = CONFIG_PATH }: Given = {}) {
  const workspace = await mkdtemp(join(tmpdir(), "waymark-"));
  const all = { ...files, ...(readme === null ? {} : { "README.md": readme }) };
  for (const [name, text] of Object.entries(all)) await writeFile(join(workspace, name), text);
  const [printed, summary]: [string[], string[]] = [[], []];
  const around: CheckSurroundings = {
    workspace,
    print: (text) => printed.push(text),
    writeSummary: (markdown) => Promise.resolve(void summary.push(markdown)),
    base,
  };
  const failed = await checkRoadmap({ sources: { ...DEFAULT_SOURCES, config } }, around).then(
    () => null,
    (error: Error) => error.message,
  );
  return { printed: printed.join(""), summary: summary.join(""), failed };
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

test("a roadmap passes, and what is doubtful is said beside its line", async () => {
  const { printed, failed } = await checked(ROADMAP);
  expect(failed).toBeNull();
  expect(printed).toContain("::warning file=README.md,line=9,");
});

test("a file that is not a roadmap fails", async () => {
  const { printed, failed } = await checked("# A library\n\nInstall it.\n");
  expect(failed).toBe(
    "Waymark does not read README.md as a roadmap. The annotations show why, and what to do next.",
  );
  expect(printed).toContain("::error file=README.md,line=1,");
});

test("without a checkout it says what is missing", async () => {
  const { failed } = await checked(null);
  expect(failed).toContain("Does a step with actions/checkout come first?");
});

test("a config that the workflow names must exist, and a misspelt name is not treated as no config", async () => {
  const files = { "course.yml": "exclude: [Phase 2]\n" };
  expect((await checked(ROADMAP, { files, config: "course.yml" })).failed).toBeNull();
  expect((await checked(ROADMAP, { files, config: "cuorse.yml" })).failed).toContain(
    "There is no file cuorse.yml. Check the path.",
  );
});

test("the source in the config is a path as git knows it, also for the base", async () => {
  const asked: string[] = [];
  const read = (path: string) => {
    asked.push(path);
    return Promise.resolve({ kind: "absent" } as const);
  };
  const files = { "course.yml": "source: .//README.md/\n" };
  const outcome = await checked(ROADMAP, { files, config: "course.yml", base: { branch: "main", read } });
  expect(outcome.failed).toBeNull();
  expect(asked).toEqual(["README.md"]);
});

test("ten annotations at most, errors first; the summary has the rest", async () => {
  const pinned = "- Pinned <!-- id: x -->\n- Pinned too <!-- id: x -->\n";
  const misspelt = ["Packages", "Classes", "Decorators", "Generators", "Iterators", "Exceptions"];
  const more = ["Threads", "Sockets", "Databases", "Logging", "Testing", "Typing"];
  const typos = [...misspelt, ...more].map((topic) => `- ${topic} (optionl)\n`).join("");
  const { printed, summary, failed } = await checked(`${ROADMAP}${typos}${pinned}`);
  expect(failed).toBeNull();
  const lines = printed.trimEnd().split("\n");
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toMatch(/^::error file=README\.md,line=28,.*title=duplicate-id::/u);
  expect(summary).toContain("### Remarks beyond the 10 annotations\n\n- Line 23, warning: ");
  expect(await format(summary, { parser: "markdown" })).toBe(summary);
  expect(summary.match(/^- Line \d+, warning: /gmu)).toHaveLength(4);
});

test("a file that is not a roadmap ends with what to do next, and is annotated so", async () => {
  const { printed, summary } = await checked("# A library\n\nInstall it.\n");
  expect(printed).toMatch(/title=empty::.*What to do next: write a heading for each phase/u);
  expect(summary).toContain("Waymark does not read it as a roadmap: ");
});

describe("against the base", () => {
  const from = (read: () => Promise<ActualFile>) => ({ base: { branch: "main", read } });

  test("the summary says what a fork would see change", async () => {
    const asked: string[] = [];
    const before = ROADMAP.replace("- Modules", "- Packages & modules").replace(
      "- Files\n",
      "- Files\n- Old @things\n",
    );
    const { summary } = await checked(`${ROADMAP}- Sockets\n`, {
      base: {
        branch: "main",
        read: (path) => {
          asked.push(path);
          return Promise.resolve({ kind: "text", text: before });
        },
      },
    });
    expect(asked).toEqual(["README.md"]);
    expect(summary).toContain(
      '### Changes in a fork, compared with main\n\n- renamed: "Packages & modules" → "Modules"',
    );
    expect(summary).toContain('- added: "Sockets"\n- retired: "Old @\u2060things"\n');
  });

  test("nothing changed, no such file and a base that cannot be read are said, and fail nothing", async () => {
    const same = await checked(
      ROADMAP,
      from(() => Promise.resolve({ kind: "text", text: ROADMAP })),
    );
    expect(same.summary).toContain("No changes: the items are the same.");
    const fresh = await checked(
      ROADMAP,
      from(() => Promise.resolve({ kind: "absent" })),
    );
    expect(fresh.summary).toContain("main has no such file: everything is new.");
    const large = await checked(
      ROADMAP,
      from(() => Promise.resolve({ kind: "unreadable", reason: "too-large" })),
    );
    expect(large.summary).toContain(
      "could not be read. \\`README.md\\` cannot be read: it is larger than 1 MiB.",
    );
    expect(large.summary).not.toContain("everything is new");
    const refused = await checked(
      ROADMAP,
      from(() => Promise.reject(new Error("Not today."))),
    );
    expect(refused).toMatchObject({
      failed: null,
      summary: expect.stringContaining("could not be read. Not today."),
    });
  });
});

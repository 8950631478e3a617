/** `waymark check`: what it prints, where, and with which exit code. */
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";

const clock = { now: () => 0, sleep: () => Promise.reject(new Error("Nothing here takes time")) };

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "waymark-check-"));
});

/** Runs the command in a folder with `files`, and returns its output. */
async function run(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    cwd,
    env: {},
    isTTY: false,
    isErrorTTY: false,
  };
  const code = await runCommand(["check", ...args], { io, clock, version: "1.2.3" });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

const ROADMAP = `# Path

## Phase 1: Basics
- Loops (for, while)
- [Functions](https://example.org/functions)
- Types
- Loops (for, while)

## Phase 2: Web (optional)
- Forms
- Routing
- Sessions

## Projects
- **Blog**: forms, routing

## Skills
- Data: SQL, Redis (optional)

Back to [the top](#to-the-top).
`;

test("--json prints exactly the keys that other tools rely on, in their order", async () => {
  const { code, stdout } = await run(["path.md", "--json"], { "path.md": ROADMAP });
  expect(code).toBe(0);
  const read: unknown = JSON.parse(stdout);
  expect(keysIn(read)).toEqual({
    "": [
      "title",
      "verdict",
      "reasons",
      "confidence",
      "readings",
      "phases",
      "projects",
      "skills",
      "diagnostics",
      "findings",
    ],
    phases: ["title", "optional", "topics"],
    "phases.topics": ["id", "title", "parts", "links", "optional", "done", "line"],
    "phases.topics.links": ["title", "url"],
    projects: ["id", "title", "outcomes", "phase", "optional", "done", "line"],
    readings: ["key", "title", "phases", "options"],
    "readings.phases": ["title", "topics"],
    "readings.options": ["course", "phases", "topics"],
    "readings.options.phases": ["level", "match"],
    "readings.options.topics": ["level", "below", "columns", "from", "all"],
    skills: ["id", "title", "tools", "line"],
    "skills.tools": ["title", "optional"],
    diagnostics: ["line", "column", "severity", "code", "message"],
    findings: ["line", "column", "code", "reason", "fix", "fixable"],
  });
});

/** The keys of every kind of object in a value, by path. */
function keysIn(value: unknown, path = "", found: Record<string, readonly string[]> = {}) {
  if (Array.isArray(value)) for (const one of value) keysIn(one, path, found);
  else if (typeof value === "object" && value !== null) {
    found[path] = Object.keys(value);
    for (const [key, one] of Object.entries(value)) keysIn(one, path === "" ? key : `${path}.${key}`, found);
  }
  return found;
}

test("without --json it prints the phases, and each remark as file:line:column", async () => {
  const { code, stdout } = await run(["path.md"], { "path.md": ROADMAP });
  expect(code).toBe(0);
  expect(stdout).toContain("Phase 1: Basics\n  [ ] Loops (for, while)\n  [ ] Functions");
  expect(stdout).toContain("Phase 2: Web (optional)");
  expect(stdout).toContain("Project: Blog – forms, routing");
  expect(stdout).toContain("Data: SQL, Redis (optional)");
  expect(stdout).toContain("path.md:7:1 warning duplicate-topic:");
  expect(stdout).toContain("2 phases, 7 topics, 1 project, 1 skill.");
});

test("a document with nothing to learn exits with 1", async () => {
  expect((await run(["empty.md"], { "empty.md": "# Nothing\n\nJust words.\n" })).code).toBe(1);
});

test.each([
  ["a missing file", ["none.md"], {}, "There is no file none.md."],
  ["a folder", ["."], {}, ". is a folder."],
  ["binary input", ["b.md"], { "b.md": new Uint8Array([35, 0, 1]) }, "b.md is a binary file."],
  [
    "text in another encoding",
    ["l.md"],
    { "l.md": new Uint8Array([35, 32, 0xe9, 10]) },
    "l.md is not UTF-8 text.",
  ],
  ["a file over 1 MiB", ["big.md"], { "big.md": "a".repeat(1024 * 1024 + 1) }, "a roadmap has at most 1 MiB"],
  ["no file at all", [], {}, "There is no file README.md."],
  [
    "two files",
    ["a.md", "b.md"],
    {},
    "too many arguments for 'check'. Expected 1 argument but got 2: a.md, b.md.",
  ],
  ["an unknown option", ["a.md", "--yaml"], {}, "unknown option '--yaml'. See waymark check --help."],
])("%s gets one clear line on stderr and exit code 2", async (_, args, files, words) => {
  const { code, stdout, stderr } = await run(args, files);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr.match(/\n/gu)).toHaveLength(1);
});

test.skipIf(process.getuid?.() === 0)(
  "--fix names a file without write permission, and what to do",
  async () => {
    await writeFile(join(cwd, "locked.md"), ROADMAP);
    await chmod(join(cwd, "locked.md"), 0o444);
    expect(await run(["locked.md", "--fix"])).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("locked.md cannot be written: you do not have permission."),
    });
  },
);

test.skipIf(process.getuid?.() === 0)("a file without read permission is named as such", async () => {
  await writeFile(join(cwd, "secret.md"), "# x");
  await chmod(join(cwd, "secret.md"), 0);
  expect((await run(["secret.md"])).stderr).toContain("secret.md may not be read.");
});

/** The options of `waymark check`: comparing, pinning, annotating, and using a config. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";
import { items } from "../../src/model/items.ts";
import { ambiguousRoadmap } from "../stories/ambiguous-roadmap.ts";

const clock = { now: () => 0, sleep: () => Promise.reject(new Error("Nothing here takes time")) };

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "waymark-check-"));
});

async function run(...args: readonly string[]) {
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

const write = (name: string, text: string): Promise<void> => writeFile(join(cwd, name), text);
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    cwd,
    encoding: "utf8",
  });

const TEXT = "# Course\n\n## Week 1\n- Loops in Python\n- Types\n\n## Week 2\n- Forms\n- Old things\n";

test("--against tells what was renamed, moved, added and retired since a revision", async () => {
  git("init", "-q");
  await write("a.md", TEXT);
  git("add", "a.md");
  git("commit", "-q", "-m", "one");
  await write(
    "a.md",
    "# Course\n\n## Week 1\n- Loops in Python 3\n\n## Week 2\n- Forms\n- Types\n- Websockets\n",
  );
  const { code, stdout } = await run("a.md", "--against", "HEAD");
  expect(code).toBe(0);
  expect(stdout).toContain("Compared with HEAD:");
  expect(stdout).toContain('renamed  "Loops in Python" → "Loops in Python 3"');
  expect(stdout).toContain('moved    "Types": week-1/types → week-2/types');
  expect(stdout).toContain('added    "Websockets"');
  expect(stdout).toContain('retired  "Old things"');
});

test("--fix with --against pins the ids that renamed and moved items had, so that their issues stay theirs", async () => {
  git("init", "-q");
  await write("a.md", TEXT);
  git("add", "a.md");
  git("commit", "-q", "-m", "one");
  await write(
    "a.md",
    "# Course\n\n## Week 1\n- Loops of Python\n\n## Week 2\n- Forms\n- Types\n- Old things\n",
  );
  const { code, stdout } = await run("a.md", "--against", "HEAD", "--fix");
  expect(code).toBe(0);
  expect(await readFile(join(cwd, "a.md"), "utf8")).toBe(
    "# Course\n\n## Week 1\n- Loops of Python <!-- id: week-1/loops-in-python -->\n\n## Week 2\n- Forms <!-- id: week-2/forms -->\n- Types <!-- id: week-1/types -->\n- Old things <!-- id: week-2/old-things -->\n",
  );
  expect(stdout).toContain('renamed  "Loops in Python" → "Loops of Python"\n');
  expect(stdout).not.toContain("a guess");
});

test("--against tells the rename of a phase as one rename", async () => {
  git("init", "-q");
  await write("a.md", TEXT);
  git("add", "a.md");
  git("commit", "-q", "-m", "one");
  await write("a.md", TEXT.replace("Week 1", "First week"));
  const { stdout } = await run("a.md", "--against", "HEAD");
  expect(stdout.split("Compared with HEAD:\n")[1]).toBe('  renamed  "Week 1" → "First week"\n');
});

test("--against with nothing changed says so, and JSON on stdout stays JSON", async () => {
  git("init", "-q");
  await write("a.md", TEXT);
  git("add", "a.md");
  git("commit", "-q", "-m", "one");
  const { stdout, stderr } = await run("a.md", "--json", "--against", "HEAD");
  expect(stderr).toBe("Compared with HEAD: the same items.\n");
  expect(() => JSON.parse(stdout)).not.toThrow();
});

test.each(["HEAD~9", "nowhere", "--output=x"])("the revision %s is refused in one line", async (revision) => {
  git("init", "-q");
  await write("a.md", TEXT);
  const { code, stderr } = await run("a.md", `--against=${revision}`);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^waymark check: .*\n$/u);
});

test("--against without git says that it is not installed", async () => {
  await write("a.md", TEXT);
  vi.stubEnv("PATH", cwd);
  const { code, stderr } = await run("a.md", "--against", "HEAD");
  vi.unstubAllEnvs();
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'waymark check: git cannot show a.md at "HEAD": git is not installed. Install it from https://git-scm.com, or leave out --against.\n',
  });
});

test("a file without remarks ends with the news that nothing is to be fixed, one with remarks does not", async () => {
  await write("a.md", TEXT);
  expect((await run("a.md")).stdout).toMatch(
    /\n\n2 phases, 4 topics, 0 projects, 0 skills\. Nothing to fix\.\n$/u,
  );
  await write("a.md", TEXT.replace("- Types", "- Types (optionl)"));
  expect((await run("a.md")).stdout).toMatch(/0 skills\.\n$/u);
});

test("--fix pins the ids in the file", async () => {
  await write("a.md", TEXT);
  const { stdout } = await run("a.md", "--fix");
  expect(stdout).toContain("Wrote the ids of 4 items into a.md, so that you can rename them.\n");
  expect(await readFile(join(cwd, "a.md"), "utf8")).toContain("- Types <!-- id: week-1/types -->\n");
});

test("--fix says what was wrong, and a second time that nothing is left to fix", async () => {
  await write("a.md", TEXT.replace("- Types", "- Types (optionl)"));
  const { stdout } = await run("a.md", "--fix");
  expect(stdout).toContain('a.md:5:10 fixed misspelt-optional: "optionl" does not make anything optional.\n');
  expect((await run("a.md", "--fix")).stdout).toMatch(/^There is nothing to fix in a\.md\.\n\nCourse\n/u);
});

test("--format github gives annotations that no text of the roadmap can break out of", async () => {
  await write(
    "a,b.md",
    "# Course\n\n## Week 1\n- 100% ::error::x\n- 100% ::error::x\n\n## Week 2\n- Forms\n- Types\n",
  );
  const { stdout } = await run("a,b.md", "--format", "github");
  expect(stdout).toMatch(
    /^::warning file=a%2Cb\.md,line=5,col=1,title=duplicate-topic::"100%25 ::error::x" is already [^\n]*\n$/u,
  );
});

test("--format github says that a file is not a roadmap", async () => {
  await write("a.md", "# Nothing\n");
  const { code, stdout } = await run("a.md", "--format=github");
  expect(code).toBe(1);
  expect(stdout).toBe(
    '::error file=a.md,line=1,col=1,title=empty::Waymark does not read a.md as a roadmap. No topics were found in the text. What to do next: write a heading for each phase, such as "## Phase 1: Basics", and below it a list of topics ("- Loops"). If another file holds the roadmap, name it in .github/roadmap.yml: `source: docs/roadmap.md`.\n',
  );
});

test("nothing in a roadmap or a config can steer the terminal", async () => {
  const hostile = `${TEXT}\n[x](%1B]0;owned%07.md) [y](#%1b[2J) [z](<a\u001B[2J.md>)\n\n##F\u001B[2J\u009B31moo\u202E\n\n- Types (optionl)\n`;
  await write("hostile.md", hostile);
  const shown = [
    await run("hostile.md"),
    await run("hostile.md", "--json"),
    await run("hostile.md", "--format", "github"),
    await run("hostile.md", "--fix"),
  ];
  for (const { stdout, stderr } of shown) expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
  expect(shown[0]?.stdout).toContain('broken-link: There is no file "]0;owned.md".');
  expect(shown[3]?.stdout).toContain("fixed heading-without-space: ");
  await write("hostile.yml", '"a\\e]0;x\\a": 1\n"b\\u009b2J": 2\n');
  const { code, stderr } = await run("hostile.md", "--config", "hostile.yml");
  expect(code).toBe(2);
  expect(stderr).toContain("]0;x");
  expect(stderr).not.toMatch(/[^\P{C}\n]/u);
});

test("--config reads the roadmap by that config, and names what is wrong in it", async () => {
  await write("a.md", TEXT);
  await write("good.yml", "exclude: [Week 2]\n");
  await write("bad.yml", "exlude: []\n");
  expect((await run("a.md", "--config", "good.yml")).stdout).toContain("1 phase, 2 topics");
  expect((await run("a.md", "--config", "bad.yml")).stderr).toBe(
    'waymark check: bad.yml:1:1 "exlude" is not a known key here. Did you mean "exclude"?\n',
  );
});

test("--fix --reading B pins the ids of reading B, and none of reading A", async () => {
  const { text, offers } = await ambiguousRoadmap();
  const [, b] = offers;
  await write("a.md", text);
  const { code, stdout } = await run("a.md", "--fix", "--reading", "B");
  expect(code).toBe(0);
  const pinned = [...(await readFile(join(cwd, "a.md"), "utf8")).matchAll(/<!-- id: (.+?) -->/gu)];
  const ids = b === undefined ? [] : items(b.roadmap).map(({ id }) => id);
  expect(pinned.map(([, id]) => id)).toEqual(ids);
  expect(stdout).toContain(`Wrote the ids of ${ids.length} items into a.md`);
});

test("--against with --reading B compares reading B with itself", async () => {
  const { text } = await ambiguousRoadmap();
  git("init", "-q");
  await write("a.md", text);
  git("add", "a.md");
  git("commit", "-q", "-m", "one");
  const { code, stdout } = await run("a.md", "--against", "HEAD", "--reading", "b");
  expect(code).toBe(0);
  expect(stdout).toContain("Compared with HEAD: the same items.\n");
});

test("--reading Z changes nothing, also with --fix", async () => {
  const { text } = await ambiguousRoadmap();
  await write("a.md", text);
  const { code, stderr } = await run("a.md", "--fix", "--reading", "Z");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("--reading Z is not a reading of this file. Its readings are A, B"),
  });
  expect(await readFile(join(cwd, "a.md"), "utf8")).toBe(text);
});

test("an unknown format is refused", async () => {
  await write("a.md", TEXT);
  expect((await run("a.md", "--format", "xml")).stderr).toContain("Allowed choices are text, json, github");
});

test("the config of the folder counts without being named, as on GitHub", async () => {
  await write("a.md", "# App\n\nRun it.\n\n## Parts\n\n- Core\n- Shell\n\n## Glossary\n\n- Word\n");
  expect((await run("a.md")).code).toBe(1);
  await mkdir(join(cwd, ".github"));
  await write(".github/roadmap.yml", "enabled: true\nexclude: [Glossary]\n");
  expect(await run("a.md")).toMatchObject({ code: 0, stdout: expect.stringContaining("1 phase, 2 topics") });
  await write(".github/roadmap.yml", "exlude: [Glossary]\n");
  expect(await run("a.md")).toMatchObject({ code: 2, stderr: expect.stringContaining("exlude") });
});

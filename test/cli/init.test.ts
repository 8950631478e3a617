/** `waymark init`: a config and a workflow for the given roadmap. */
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";
import { readConfig } from "../../src/config/config.ts";
import { parseOptions } from "../../src/config/config.ts";
import { optionLines } from "../../src/config/edit-reading.ts";
import { sameReading } from "../../src/model/parse-options.ts";
import { ambiguousRoadmap } from "../stories/ambiguous-roadmap.ts";
import { SMALL_ROADMAP } from "../stories/stage.ts";

const clock = { now: () => 0, sleep: () => Promise.reject(new Error("Nothing here takes time")) };

/** `{}` in an argument becomes the folder of the files, and the command runs in its folder `at`. */
async function called(args: readonly string[], files: Readonly<Record<string, string>>, at = ".") {
  const cwd = await mkdtemp(join(tmpdir(), "waymark-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
  let [out, errors] = ["", ""];
  const io = {
    stdout: (text: string) => (out += text),
    stderr: (text: string) => (errors += text),
    cwd: join(cwd, at),
    env: {},
    isTTY: false,
    isErrorTTY: false,
  };
  const given = args.map((arg) => arg.replace("{}", cwd));
  const code = await runCommand(["init", ...given], { io, clock, version: "1.2.3" });
  return { code, out, errors, cwd, read: (path: string) => readFile(join(cwd, path), "utf8") };
}

test("for an author it writes the config, which asks for no issues, and the workflow that checks, and no other", async () => {
  const { code, out, read } = await called([], { "README.md": SMALL_ROADMAP });
  expect(code).toBe(0);
  expect(out).toContain("Wrote .github/roadmap.yml\nWrote .github/workflows/check-roadmap.yml\n");
  expect(await read(".github/roadmap.yml")).toMatch(/^# enabled: true$/mu);
  const workflow = await read(".github/workflows/check-roadmap.yml");
  expect(workflow).toContain("on: pull_request\n");
  expect(workflow).toContain("mode: check");
  await expect(read(".github/workflows/waymark.yml")).rejects.toThrow("ENOENT");
});

test("for a learner it writes both files, and the config is one that Waymark reads", async () => {
  const { code, out, read } = await called(["--learner"], { "README.md": SMALL_ROADMAP });
  expect(code).toBe(0);
  expect(out).toContain("Wrote .github/roadmap.yml\nWrote .github/workflows/waymark.yml\n");
  const config = await read(".github/roadmap.yml");
  expect(readConfig(config)).toMatchObject({ enabled: true, source: "README.md", max_issues: 150 });
  expect(config).toContain("#   Phase 1: Basics (3)");
  expect(await read(".github/workflows/waymark.yml")).toContain("uses: waymark-dev/waymark@v1");
});

test("for a template it writes the same two files, and says what to do first", async () => {
  const { code, out, read } = await called(["--template"], { "README.md": SMALL_ROADMAP });
  expect(code).toBe(0);
  expect(out).toContain("Wrote .github/roadmap.yml\nWrote .github/workflows/waymark.yml\n");
  expect(out).toContain('1. On GitHub, tick "Template repository"');
  expect(out).toContain("https://github.com/new?template_owner=OWNER&template_name=REPOSITORY&owner=@me");
  expect(readConfig(await read(".github/roadmap.yml"))).toMatchObject({ enabled: true });
  expect(await read(".github/workflows/waymark.yml")).toContain("mode: ${{ github.event_name == 'schedule'");
});

test("with every comment taken away it is a config that Waymark reads as well", async () => {
  const { read } = await called([], { "README.md": SMALL_ROADMAP });
  const said = (await read(".github/roadmap.yml")).replaceAll(
    /^# (?=exclude|include|items|max_issues| {2}"| {4}optional)/gmu,
    "",
  );
  const lines = said.split("\n").filter((line) => !line.startsWith("#"));
  expect(readConfig(lines.join("\n"))).toMatchObject({ exclude: ["Glossary"], include: ["Tools"] });
});

test("a file with the name of a folder is named in one line, and nothing crashes", async () => {
  const { code, out, errors } = await called([], { "README.md": SMALL_ROADMAP, ".github": "" });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(errors).toBe(
    "waymark init: .github/roadmap.yml cannot be written: one of its folders has the name of a file. Rename that file, and try again.\n",
  );
});

test("a folder with the name of a file is kept, because it exists", async () => {
  const { code, out } = await called([], {
    "README.md": SMALL_ROADMAP,
    ".github/workflows/check-roadmap.yml/a": "",
  });
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining(".github/workflows/check-roadmap.yml already exists"),
  });
});

test("a file that is there stays as it is", async () => {
  const { cwd } = await called([], { "README.md": SMALL_ROADMAP });
  await writeFile(join(cwd, ".github/roadmap.yml"), "enabled: false\n");
  let out = "";
  const io = {
    stdout: (text: string) => (out += text),
    stderr: () => {},
    cwd,
    env: {},
    isTTY: false,
    isErrorTTY: false,
  };
  expect(await runCommand(["init"], { io, clock, version: "1.2.3" })).toBe(0);
  expect(out).toContain(".github/roadmap.yml already exists and is kept");
  expect(out).toContain("\n\nIf you have not done this yet:\n  1. Commit and push both files.\n");
  expect(await readFile(join(cwd, ".github/roadmap.yml"), "utf8")).toBe("enabled: false\n");
});

test.each([
  [
    "no roadmap",
    [],
    { "README.md": "# A library\n\nInstall it.\n" },
    1,
    "Waymark does not read README.md as a roadmap.\nNo topics were found in the text.\nWhat to do next: ",
  ],
  ["no file", ["gone.md"], {}, 2, "gone.md"],
  ["two files", ["a.md", "b.md"], {}, 2, "too many arguments"],
  ["an unknown option", ["--force"], {}, 2, "unknown option '--force'. See waymark init --help."],
] as const)("%s writes nothing and says so", async (_, args, files, code, said) => {
  const outcome = await called(args, files);
  expect(outcome.code).toBe(code);
  expect(outcome.errors).toContain(said);
  await expect(outcome.read(".github/roadmap.yml")).rejects.toThrow("ENOENT");
});

test("the Action can be pinned to a commit, with its version as a comment, and nothing else is accepted", async () => {
  const pinned = `waymark-dev/waymark@${"1".repeat(40)} # v1.2.3`;
  const { read } = await called(["--learner", "--action", pinned], { "README.md": SMALL_ROADMAP });
  expect(await read(".github/workflows/waymark.yml")).toContain(`- uses: ${pinned}\n`);
  const { code, errors } = await called(["--action", "x\n  run: evil"], { "README.md": SMALL_ROADMAP });
  expect(code).toBe(2);
  expect(errors).toContain("It must be owner/repository@ref");
});

test("where the file can be read in different ways it shows them with a box each, and the config has their options as comments", async () => {
  const { text, offers } = await ambiguousRoadmap();
  const { code, out, read } = await called([], { "README.md": text });
  expect(code).toBe(0);
  const config = await read(".github/roadmap.yml");
  for (const { reading } of offers) {
    expect(out).toContain(`  [ ] ${reading.key}: `);
    expect(config).toContain(`# ${reading.key}: `);
  }
  expect(readConfig(config)).toMatchObject({ course: [], phases: {}, topics: {} });
  expect(config).not.toContain("# The phases that Waymark finds");
});

test("`--reading B` writes the options of that reading, and asks nothing", async () => {
  const { text, offers } = await ambiguousRoadmap();
  const { code, out, read } = await called(["--reading", "B"], { "README.md": text });
  expect(code).toBe(0);
  expect(out).not.toContain("[ ]");
  const [, chosen] = offers;
  const config = readConfig(await read(".github/roadmap.yml"));
  expect(chosen !== undefined && sameReading(parseOptions(config, true), chosen.reading.options)).toBe(true);
});

test("the options of a config that exists count: a file that only they make a roadmap is one", async () => {
  const files = {
    "README.md": "# App\n\nRun it.\n\n## Parts\n\n- Core\n- Shell\n",
    ".github/roadmap.yml": "enabled: true\n",
  };
  expect((await called([], { "README.md": files["README.md"] })).code).toBe(1);
  const { code, out, errors, read } = await called([], files);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(out).toContain(
    "Wrote .github/workflows/check-roadmap.yml\n.github/roadmap.yml already exists and is kept",
  );
  expect(await read(".github/roadmap.yml")).toBe("enabled: true\n");
});

test("a config that says how to read the file leaves nothing to ask, and one that does not says how to choose", async () => {
  const { text, offers } = await ambiguousRoadmap();
  const [first] = offers;
  const lines = first === undefined ? "" : optionLines({ options: first.reading.options, maxIssues: null });
  const settled = await called([], { "README.md": text, ".github/roadmap.yml": `${lines}\n` });
  expect(settled).toMatchObject({ code: 0, out: expect.not.stringContaining("[ ]") });
  const open = await called([], { "README.md": text, ".github/roadmap.yml": "open: all\n" });
  expect(open).toMatchObject({ code: 0, out: expect.stringContaining("Choose one with --reading") });
});

test("`--reading B` goes into the config that exists, around its comments", async () => {
  const { text, offers } = await ambiguousRoadmap();
  const config = "# mine\nopen: all # at once\n";
  const { code, out, read } = await called(["--reading", "B"], {
    "README.md": text,
    ".github/roadmap.yml": config,
  });
  expect(code).toBe(0);
  expect(out).toContain("Changed .github/roadmap.yml\n");
  expect(out).not.toContain("kept");
  const edited = await read(".github/roadmap.yml");
  expect(edited).toContain("# mine\n");
  expect(edited).toContain("open: all # at once\n");
  const options = parseOptions(readConfig(edited), true);
  expect(sameReading(options, offers[1]?.reading.options ?? options)).toBe(true);

  const again = await called(["--reading", "B", "--json"], {
    "README.md": text,
    ".github/roadmap.yml": edited,
  });
  expect(JSON.parse(again.out)).toMatchObject({ changed: [], kept: [".github/roadmap.yml"] });
});

test("`--reading B` says what to write if a comment in the config would be lost, and exits with 1", async () => {
  const { text, offers } = await ambiguousRoadmap();
  const config = "topics:\n  from: headings\n  # Not level 2.\n  level: 3\n";
  const { code, errors, read } = await called(["--reading", "B"], {
    "README.md": text,
    ".github/roadmap.yml": config,
  });
  const [, b] = offers;
  const lines = b === undefined ? "" : optionLines({ options: b.reading.options, maxIssues: null });
  expect(code).toBe(1);
  expect(errors).toBe(
    `waymark init: Waymark could not change .github/roadmap.yml. Set these options there:\n${lines}\n`,
  );
  expect(await read(".github/roadmap.yml")).toBe(config);
});

test("`--reading B` of another file than the config's is refused, and nothing is written", async () => {
  const { text } = await ambiguousRoadmap();
  const { code, errors, read } = await called(["other.md", "--reading", "B"], {
    "README.md": SMALL_ROADMAP,
    "other.md": text,
    ".github/roadmap.yml": "source: README.md\n",
  });
  expect({ code, errors }).toEqual({
    code: 2,
    errors:
      "waymark init: --reading cannot be saved: the source in .github/roadmap.yml is README.md, not other.md. Change it first.\n",
  });
  expect(await read(".github/roadmap.yml")).toBe("source: README.md\n");
  await expect(read(".github/workflows/check-roadmap.yml")).rejects.toThrow("ENOENT");
});

test("`--reading Z` is a mistake that names the readings", async () => {
  const { text } = await ambiguousRoadmap();
  const { code, errors } = await called(["--reading", "Z"], { "README.md": text });
  expect(code).toBe(2);
  expect(errors).toContain('There is no reading "Z". This roadmap has A, B');
});

test.each([
  ["./docs/roadmap.md", "."],
  ["docs\\roadmap.md", "."],
  ["{}/docs/roadmap.md", "."],
  ["docs/../docs//roadmap.md", "."],
  ["roadmap.md", "docs"],
  ["../docs/roadmap.md", "docs"],
])("the file named as %s in the folder %s is docs/roadmap.md in the config", async (named, at) => {
  const files = { ".git/HEAD": "ref: refs/heads/main\n", "docs/roadmap.md": SMALL_ROADMAP };
  const { code, errors, read } = await called([named], files, at);
  expect([code, errors]).toEqual([0, ""]);
  expect(readConfig(await read(".github/roadmap.yml")).source).toBe("docs/roadmap.md");
});

test.each([
  ["road map.md", "'road map.md'"],
  ["a'b$(id).md", "'a'\\''b$(id).md'"],
  ["-x.md", "./-x.md"],
  ["docs/路线图.md", "docs/路线图.md"],
])("the command for %s in the config is one that a shell runs as it is", async (file, word) => {
  const { code, read } = await called(["--", file], { [file]: SMALL_ROADMAP });
  expect(code).toBe(0);
  const config = await read(".github/roadmap.yml");
  expect(config).toContain(`waymark check ${word}\` shows`);
  expect(config).toContain(`waymark check ${word} --json\``);
  expect(readConfig(config).source).toBe(file);
});

test.each([
  ["../README.md", "docs", "../README.md is outside "],
  ["{}/README.md", "docs", "README.md is outside "],
  ["..\\README.md", "docs", "is outside "],
  [".github/workflows/roadmap.md", ".", "cannot name .github/workflows/roadmap.md. "],
])("the config cannot name %s from the folder %s, so nothing is written", async (named, at, said) => {
  const text = SMALL_ROADMAP;
  const files = { "README.md": text, ".github/workflows/roadmap.md": text, "docs/roadmap.md": text };
  const { code, errors, read } = await called([named], files, at);
  expect(code).toBe(2);
  expect(errors).toContain(said);
  await expect(read(".github/roadmap.yml")).rejects.toThrow("ENOENT");
  await expect(read("docs/.github/roadmap.yml")).rejects.toThrow("ENOENT");
});

/** What is not a file of the repository is refused before any of it is read. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FILE_SIZE_LIMIT, readRoadmapFile } from "../../src/machine/read-roadmap-file.ts";

const TEXT = "# Learn Ruby\n\n## Basics\n\n- Blocks\n";
let outside: string;
let root: string;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), "waymark-read-"));
  root = join(outside, "repository");
  await mkdir(join(root, ".git"), { recursive: true });
  await mkdir(join(root, "docs"));
  await writeFile(join(outside, "secret.md"), "the password of the machine");
  await writeFile(join(root, "README.md"), TEXT);
});

afterAll(() => rm(outside, { recursive: true }));

test("a file of the repository is read, also through a symlink inside it and from a folder below", async () => {
  await symlink("../README.md", join(root, "docs", "link.md"));
  expect(readRoadmapFile("README.md", root)).toBe(TEXT);
  expect(readRoadmapFile("link.md", join(root, "docs"))).toBe(TEXT);
});

test("a path that names a file outside in its own words is read", async () => {
  expect(readRoadmapFile("../secret.md", root)).toBe("the password of the machine");
});

test("a symlink out of the repository is refused, whether the file or a folder on the way is the link", async () => {
  await symlink(join(outside, "secret.md"), join(root, "leak.md"));
  await symlink(outside, join(root, "up"));
  const message = (path: string) => `${path} is a link to a file outside ${root}. Name the file itself.`;
  expect(() => readRoadmapFile("leak.md", root)).toThrow(message("leak.md"));
  expect(() => readRoadmapFile("up/secret.md", root)).toThrow(message("up/secret.md"));
});

test("without a repository around it, a symlink may not leave the folder in which the command runs", async () => {
  const folder = join(outside, "plain");
  await mkdir(folder);
  await symlink(join(outside, "secret.md"), join(folder, "README.md"));
  expect(() => readRoadmapFile("README.md", folder)).toThrow("is a link to a file outside");
});

test("a folder is refused", async () => {
  expect(() => readRoadmapFile("docs", root)).toThrow("docs is a folder. Name the Markdown file in it.");
});

// Windows has neither.
test.skipIf(process.platform === "win32")(
  "a pipe that nobody writes into, and a device without an end, are refused at once",
  async () => {
    execFileSync("mkfifo", [join(root, "pipe.md")]);
    const refused = "is a device or a pipe, not a file. Name a Markdown file.";
    expect(() => readRoadmapFile("pipe.md", root)).toThrow(`pipe.md ${refused}`);
    expect(() => readRoadmapFile("/dev/zero", root)).toThrow(`/dev/zero ${refused}`);
  },
);

test("a file of exactly the limit is read, and one byte more is refused", async () => {
  await writeFile(join(root, "full.md"), "a".repeat(FILE_SIZE_LIMIT));
  await writeFile(join(root, "over.md"), "a".repeat(FILE_SIZE_LIMIT + 1));
  expect(readRoadmapFile("full.md", root)).toHaveLength(FILE_SIZE_LIMIT);
  expect(() => readRoadmapFile("over.md", root)).toThrow("a roadmap has at most 1 MiB");
});

// Only Linux has these files.
test.skipIf(process.platform !== "linux")(
  "a file of the system that reports no size is read to its end",
  async () => {
    expect(readRoadmapFile("/proc/self/status", root)).toContain("VmRSS");
  },
);

/**
 * "Sync fork" merges what upstream changed into a fork with Waymark's files. Real `git merge` decides about each usual edit of
 * upstream's author, on a README of the real Django roadmap.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkWorkflowText, workflowText } from "../../src/access/workflow.ts";
import { withBadge } from "../../src/set-up/readme-badge.ts";
import { configText } from "../../src/set-up/config-text.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { withPace } from "../../src/config/edit-config.ts";

type Files = Readonly<Record<string, string>>;

const README = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");
const CONFIG = ".github/roadmap.yml";
const config = configText({
  path: "README.md",
  roadmap: parse(README),
  reading: { kind: "settled" },
  learner: true,
});

const WORKFLOW = workflowText({ action: "waymark-dev/waymark@v1", app: "waymark" });

/** What a fork has after its set-up, a pace, and some closed topics. */
const OURS: Files = {
  "README.md": withBadge(README, "README.md"),
  [CONFIG]: withPace(config, { unit: "topics", aWeek: 5 }) ?? "",
  ".github/workflows/waymark.yml": WORKFLOW,
  "progress.md": "# Progress\n",
  ".github/waymark/progress.json": "{}\n",
  ".github/waymark/badge.svg": "<svg/>\n",
  ".github/waymark/badge.json": "{}\n",
  ".github/waymark/picture-light.svg": "<svg/>\n",
  ".github/waymark/picture-dark.svg": "<svg/>\n",
};

/** The README with a change; a change that changes nothing would prove nothing. */
function edited(change: (readme: string) => string): Files {
  const now = change(README);
  if (now === README) throw new Error("the edit changes nothing");
  return { "README.md": now };
}

const [TITLE = ""] = README.split("\n");
const [, PARAGRAPH = ""] = README.split("\n\n");
const SECTION = /\n(?=## )/u;
const BADGE = "[![stars](https://img.shields.io/badge/stars-many-blue)](https://example.org)";

const CLEAN: readonly (readonly [string, Files])[] = [
  [
    "the first paragraph is reworded",
    edited((text) => text.replace(PARAGRAPH, "Other words, and more of them.")),
  ],
  ["the first paragraph is deleted", edited((text) => text.replace(`${PARAGRAPH}\n\n`, ""))],
  [
    "words come before the first paragraph",
    edited((text) => text.replace(PARAGRAPH, `News!\n\n${PARAGRAPH}`)),
  ],
  ["badges of its own", edited((text) => text.replace(`${TITLE}\n\n`, `${TITLE}\n\n${BADGE}\n${BADGE}\n\n`))],
  ["badges above the title", edited((text) => `${BADGE}\n\n${text}`)],
  ["a logo above the title", edited((text) => `<p align="center">\n  <img src="logo.svg">\n</p>\n\n${text}`)],
  ["front matter", edited((text) => `---\ntitle: Django\n---\n\n${text}`)],
  [
    "a table of contents below the introduction",
    edited((text) => text.replace(SECTION, "\n## Contents\n\n- [One](#one)\n\n")),
  ],
  [
    "a table of contents below the title",
    edited((text) => text.replace(`${TITLE}\n\n`, `${TITLE}\n\n- [One](#one)\n- [Two](#two)\n\n`)),
  ],
  ["new topics", edited((text) => text.replace(/^- .*$/mu, (line) => `${line}\n- Channels\n- Async views`))],
  ["topics reworded, all of them", edited((text) => text.replaceAll(/^- /gmu, "- Learn "))],
  [
    "a new phase in the middle",
    edited((text) => text.replace(SECTION, "\n## Phase 9: More\n\n- A topic\n\n")),
  ],
  ["a new section at the end", edited((text) => `${text.trimEnd()}\n\n## Licence\n\nMIT\n`)],
  ["an end without a line end", edited((text) => text.trimEnd())],
  [
    "formatted with other bullets and spaces",
    edited((text) => text.replaceAll(/^- /gmu, "*   ").replaceAll(/[ \t]+$/gmu, "")),
  ],
  ["wrapped at 60 columns", edited((text) => text.replaceAll(/(.{40,60}) /gu, "$1\n"))],
  ["the README is moved to docs/", { "README.md": "", "docs/README.md": README }],
  [
    "a workflow that checks the roadmap",
    { ".github/workflows/check-roadmap.yml": checkWorkflowText("a/b@v1") },
  ],
  ["workflows of its own", { ".github/workflows/ci.yml": "on: push\n" }],
  [
    "a PROGRESS.md and pictures of its own",
    { "PROGRESS.md": "mine\n", ".github/pictures/badge.svg": "<svg/>\n" },
  ],
  ["the same Waymark workflow", { ".github/workflows/waymark.yml": WORKFLOW }],
  [
    "files below .github/waymark that this fork does not have",
    { ".github/waymark/finish.svg": "<svg/>\n", ".github/waymark/cohort-light.svg": "<svg/>\n" },
  ],
];

/** What touches our lines: nothing can be between two changes of the same place. */
const CONFLICTS: readonly (readonly [string, Files])[] = [
  ["another title", edited((text) => text.replace(TITLE, "# The Django Way"))],
  ["other line ends in the whole file", edited((text) => text.replaceAll("\n", "\r\n"))],
  ["a config of its own", { [CONFIG]: "source: README.md\n" }],
  ["a progress.md of its own", { "progress.md": "# Mine\n" }],
  // test/stories/sync-fork.test.ts shows that the way out of these loses nothing and believes nothing of upstream's.
  ["a progress.json of its own", { ".github/waymark/progress.json": '{ "version": 1 }\n' }],
  ["a badge of its own", { ".github/waymark/badge.svg": "<svg><g/></svg>\n" }],
  [
    "another Waymark workflow",
    { ".github/workflows/waymark.yml": workflowText({ action: "waymark-dev/waymark@v1", app: null }) },
  ],
];

let folder = "";
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" });

/** Commits on branches, as `git fast-import` reads them: each begins at `main`. */
function branch(name: string, files: Files, from: string | null): string {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const changes = Object.entries(files).map(([path, text]) =>
    text === "" ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
  );
  const start = from === null ? "" : `from refs/heads/${from}\n`;
  return `commit refs/heads/${name}\ncommitter A <a@example.org> 1764500000 +0000\n${data(name)}${start}${changes.join("")}\n`;
}

const ALL = [...CLEAN, ...CONFLICTS];
const nameOf = (kind: string): string => `upstream-${ALL.findIndex(([one]) => one === kind)}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sync-fork-"));
  git("init", "-q");
  const stream = [
    branch("main", { "README.md": README }, null),
    branch("fork", OURS, "main"),
    ...ALL.map(([kind, files]) => branch(nameOf(kind), files, "main")),
  ];
  execFileSync("git", ["-C", folder, "fast-import", "--quiet"], { input: stream.join("") });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `git merge-tree` merges like `git merge`, without a work tree; it ends with 1 if there are conflicts. */
function merge(kind: string): { readonly clean: boolean; readonly tree: string } {
  const { status, stdout, stderr } = spawnSync(
    "git",
    ["-C", folder, "merge-tree", "--write-tree", "fork", nameOf(kind)],
    { encoding: "utf8" },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { clean: status === 0, tree: stdout.split("\n")[0] ?? "" };
}

test.each(CLEAN)("merged without a conflict, and the badge stays: %s", (kind, files) => {
  const { clean, tree } = merge(kind);
  expect(clean).toBe(true);
  const readme = "docs/README.md" in files ? "docs/README.md" : "README.md";
  expect(git("show", `${tree}:${readme}`)).toContain("waymark/badge.svg");
  const others = Object.keys(OURS).filter((path) => path !== "README.md");
  expect(git("ls-tree", "-r", "--name-only", tree).split("\n")).toEqual(expect.arrayContaining(others));
});

test.each(CONFLICTS)("a conflict, because upstream changed the same lines: %s", (kind) => {
  expect(merge(kind).clean).toBe(false);
});

import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmulator } from "github-emulator";
import { afterEach, describe, expect, it } from "vitest";
import type { Narrator } from "../../../src/machine/narrator.ts";
import type { Machine } from "../../../tools/demo/stage.ts";
import { type StorySettings, tellStory } from "../../../tools/demo/story.ts";
import { noteChecked } from "../../checked-requests.ts";
import { fastClock, fastTimeVariables } from "../../fast-time.ts";

/**
 * A machine with fast time, because the story's processes pause for a second between two writes. The story closes its
 * emulator itself.
 */
function fastMachine(): Machine {
  const origin = Date.now();
  return {
    startEmulator: async (options) => {
      const emulator = await startEmulator(options);
      const close = async (): Promise<void> => {
        await emulator.close();
        noteChecked(emulator);
      };
      return { ...emulator, close };
    },
    clock: fastClock(origin),
    environment: fastTimeVariables(origin),
  };
}

const FIXTURE = new URL("../../fixtures/django-roadmap.md", import.meta.url);
const LIMIT = 180_000;

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const silent: Narrator = { say: () => {}, progress: () => {} };

const settings = (change: Partial<StorySettings> & { readonly roadmap: string }): StorySettings => ({
  config: null,
  owner: "user",
  rights: "least",
  latency: 0,
  forkName: "roadmap",
  defaultBranch: "main",
  out: null,
  ...change,
});

/** A course of two phases and four topics. */
const SMALL = `# Learning to Cook

A roadmap for people who want to feed their friends.

## Phase 1: Basics

- Boiling eggs
- Sharpening knives

## Phase 2: Dishes

- Soup (stock, vegetables)
- Bread
`;

describe("the story, with the App's server and the built Action as processes of their own", () => {
  it(
    "counts what a changed roadmap asks for, in an organization's fork of another name and branch",
    { timeout: LIMIT },
    async () => {
      const django = await readFile(FIXTURE, "utf8");
      const extended = django
        .replace("- ✅ Shaping the admin site", "- ✅ Reading Django's own source\n$&")
        .replace(
          "\n---\n\n## 🏗️ Projects",
          "\n---\n\n### 🧘 Phase 7: Keeping Going\n\n- ✅ Reading release notes\n- ✅ Helping others\n$&",
        );
      const { outcome, broken, page } = await tellStory(
        settings({
          roadmap: extended,
          owner: "organization",
          rights: "full",
          forkName: "my-way",
          defaultBranch: "trunk",
        }),
        silent,
        fastMachine(),
      );
      expect(broken).toEqual([]);
      expect(outcome).toMatchObject({
        items: { topics: 41, skills: 7, projects: 6 },
        issues: { opened: 55, closed: 3 },
        milestones: 7,
        board: { owner: "organization", items: 54, columns: { Done: 3 } },
        writes: { resync: 0 },
        commits: 3,
        progress: { done: 3, total: 49, percent: 6 },
      });
      expect(outcome.requests.close).toHaveLength(3);
      const views = Array.from(page.matchAll(/<h2>The board: ([^<]+)<\/h2>/gu), ([, name]) => name);
      expect(views).toEqual(["Board", "By phase", "Projects", "This week", "Next up"]);
      expect(page).toMatch(/<section id="board-4">.*?<b>Todo<\/b> [1-9]</su);
    },
  );

  it(
    "leads a person over the set-up pull request, and writes out what came of it",
    { timeout: LIMIT },
    async () => {
      const out = await mkdtemp(path.join(tmpdir(), "story-"));
      folders.push(out);
      const { outcome, broken, page } = await tellStory(
        settings({ roadmap: SMALL, out }),
        silent,
        fastMachine(),
      );
      expect(page).toMatch(/<section id="finish"><p><img alt="" src="data:image\/svg\+xml/u);
      expect(broken).toEqual([]);
      expect(outcome).toMatchObject({
        items: { topics: 4, skills: 0, projects: 0 },
        issues: { opened: 5, closed: 3 },
        milestones: 2,
        board: { owner: "user", items: 0, columns: {} },
        progress: { done: 3, total: 4, percent: 75 },
        commits: 3,
      });
      const files = await readdir(out);
      const wanted = [
        "badge.svg",
        "board.json",
        "issues.json",
        "progress.json",
        "progress.md",
        "requests.ndjson",
      ];
      expect(files).toEqual(expect.arrayContaining(wanted));
      expect(await readFile(path.join(out, "board.json"), "utf8")).toBe("null\n");
      const issues: unknown = JSON.parse(await readFile(path.join(out, "issues.json"), "utf8"));
      // The pinned issue opens first, because it is the parent of the others.
      expect(issues).toMatchObject([
        { number: expect.any(Number), title: "Your progress", labels: ["waymark"], state: "open" },
        { number: expect.any(Number), title: "Boiling eggs", labels: ["topic"], state: "closed" },
        { title: "Sharpening knives" },
        { title: "Soup (stock, vegetables)" },
        { title: "Bread", state: "open", milestone: "Phase 2: Dishes" },
      ]);
    },
  );

  it("ends before it begins for a file that is not a roadmap", async () => {
    await expect(
      tellStory(settings({ roadmap: "# Hello\n\nNothing here.\n" }), silent, fastMachine()),
    ).rejects.toThrow("does not read as a roadmap");
  });
});

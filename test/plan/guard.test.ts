/** A change that looks like an accident waits for a person; an intended one continues. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { guard, type Guarded } from "../../src/plan/guard.ts";
import { desire } from "../../src/plan/desire.ts";
import { matchIssues } from "../../src/plan/match-issues.ts";
import { plan } from "../../src/plan/plan.ts";
import { actual, issue, itemIssue, phase, place, roadmap } from "../builders.ts";

const NOBODY: ReadonlySet<string> = new Set();
// Titles without common words, so that a removed topic does not look like a renamed one.
const TOPICS = [
  "Loops",
  "Queues",
  "Tests",
  "Forms",
  "Caching",
  "Signals",
  "Views",
  "Hooks",
  "Models",
  "Deploys",
];

interface Story {
  /** The number of topics with an issue. */
  readonly known: number;
  /** The number of these that are no longer in the roadmap. */
  readonly gone: number;
  /** The body of the tracking issue, or null if there is none. */
  readonly tracking?: string | null;
  /** Issues that were retired earlier. */
  readonly retiredBefore?: number;
}

function guarded({ known, gone, tracking = null, retiredBefore = 0 }: Story): Guarded {
  const titles = Array.from({ length: known }, (_, n) => `${TOPICS[n % 10]}${n < 10 ? "" : ` of part ${n}`}`);
  const slugs = titles.map((title) => `basics/${title.toLowerCase().replaceAll(" ", "-")}`);
  const issues = slugs.map((id, n) => itemIssue(n + 1, id, { title: titles[n] ?? "" }));
  const old = Array.from({ length: retiredBefore }, (_, n) =>
    itemIssue(100 + n, `basics/old-${n}`, { labels: ["retired"], state: "not-planned" }),
  );
  const now = actual({
    issues: [
      ...issues,
      ...old,
      ...(tracking === null ? [] : [issue(99, { body: `<!-- waymark:tracking v1 -->\n${tracking}` })]),
    ],
  });
  const wanted = roadmap([phase("Basics", titles.slice(gone))]);
  const changes = plan({ desired: desire(wanted, { board: false }), actual: now, apps: NOBODY, place });
  return guard(changes, matchIssues(now, NOBODY), en);
}

function question(story: Story): string {
  const stopped = guarded(story);
  return stopped.kind === "stop" ? stopped.question : "nothing was asked";
}

describe("a plan that retires issues", () => {
  it.each([
    ["nothing of ten", { known: 10, gone: 0 }],
    ["exactly 30 % of ten", { known: 10, gone: 3 }],
    ["all but one of nine, which are few", { known: 9, gone: 8 }],
  ])("goes on when it is %s", (_name, story) => {
    expect(guarded(story)).toEqual({ kind: "go" });
  });

  it("waits when it is more than 30 % of ten, and says what, why and how to go on", () => {
    expect(guarded({ known: 10, gone: 4 })).toEqual({
      kind: "stop",
      question: expect.stringMatching(
        /^Yes, take these 4 items out of the course\. Their issues are closed, not deleted <!-- waymark:ask retire [0-9a-z]+ -->$/u,
      ),
      about: ["Loops (#1)", "Queues (#2)", "Tests (#3)", "Forms (#4)"],
      words: expect.stringContaining("4 of the 10 items"),
      reason:
        "4 of the 10 items that have issues are no longer in the roadmap. That looks like an accident, so nothing was changed. If you want this change, tick its box on the pinned issue, or comment /waymark apply.",
    });
  });

  it("does not count what was retired before, neither among those that leave nor among those there are", () => {
    expect(guarded({ known: 9, gone: 8, retiredBefore: 20 })).toEqual({ kind: "go" });
    expect(guarded({ known: 10, gone: 4, retiredBefore: 20 })).toMatchObject({ kind: "stop" });
  });

  it("asks another question about other items, so that an old tick confirms nothing new", () => {
    const questions = new Set([
      question({ known: 10, gone: 4 }),
      question({ known: 11, gone: 4 }),
      question({ known: 10, gone: 5 }),
    ]);
    // The same four topics leave in the first two cases.
    expect(questions.size).toBe(2);
  });

  describe("and whose box on the tracking issue", () => {
    const story = { known: 10, gone: 4 };
    const box = (mark: string) => `- [${mark}] ${question(story)}`;

    it("is ticked goes on", () => {
      expect(guarded({ ...story, tracking: box("x") })).toEqual({ kind: "go" });
    });

    it("is not ticked waits", () => {
      expect(guarded({ ...story, tracking: box(" ") })).toMatchObject({ kind: "stop" });
    });

    it("stands beside another that is ticked waits", () => {
      const tracking = `${box(" ")}\n- [x] Yes, retire these 5 items (0)`;
      expect(guarded({ ...story, tracking })).toMatchObject({ kind: "stop" });
    });
  });
});

/** A change that looks like an accident waits for a person; an intended one continues. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { guard, guardOpening, type Guarded } from "../../src/plan/guard.ts";
import { desire } from "../../src/plan/desire.ts";
import { matchIssues } from "../../src/plan/match-issues.ts";
import { plan } from "../../src/plan/plan.ts";
import { actual, issue, itemIssue, phase, place, roadmap, topic } from "../builders.ts";

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
  /** The end of the first title. */
  readonly hostile?: string;
}

function guarded({ known, gone, tracking = null, retiredBefore = 0, hostile = "" }: Story): Guarded {
  const titles = Array.from({ length: known }, (_, n) => `${TOPICS[n % 10]}${n < 10 ? "" : ` of part ${n}`}`);
  const slugs = titles.map((title) => `basics/${title.toLowerCase().replaceAll(" ", "-")}`);
  const issues = slugs.map((id, n) =>
    itemIssue(n + 1, id, { title: `${titles[n]}${n === 0 ? hostile : ""}` }),
  );
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

  it("names hostile titles as text", () => {
    const stopped = guarded({ known: 10, gone: 4, hostile: " <b> @octocat" });
    const [first = ""] = stopped.kind === "stop" ? stopped.about : [];
    expect(first).toMatch(/^Loops .* \(#1\)$/u);
    expect(first).not.toMatch(/(?<!\\)<b>|@octocat/u);
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

    it("is beside another that is ticked waits", () => {
      const tracking = `${box(" ")}\n- [x] Yes, retire these 5 items (0)`;
      expect(guarded({ ...story, tracking })).toMatchObject({ kind: "stop" });
    });
  });
});

describe("a plan that gives issues to very different items", () => {
  const before = TOPICS.map((title) => `${title} in two days`);
  /** A part of the words is the same, so that each takes the issue at its place. */
  const OTHERS = ["Ovens", "Flour", "Yeast", "Salt", "Crumb"].map((title) => `${title} in two days`);

  function changed(count: number, tracking = "", [was, is] = ["", ""]): Guarded {
    const titles = before.map((title, n) => (n === 0 ? `${title}${was}` : title));
    const now = actual({
      issues: [
        ...titles.map((title, n) => itemIssue(n + 1, `basics/topic-${n}`, { title })),
        issue(99, { body: `<!-- waymark:tracking v1 -->\n${tracking}` }),
      ],
    });
    const topics = titles.map((title, n) =>
      n < count
        ? topic(`${OTHERS[n]}${n === 0 ? is : ""}`, { id: `basics/other-${n}` })
        : topic(title, { id: `basics/topic-${n}` }),
    );
    const wanted = roadmap([phase("Basics", topics)]);
    const changes = plan({ desired: desire(wanted, { board: false }), actual: now, apps: NOBODY, place });
    return guard(changes, matchIssues(now, NOBODY), en);
  }
  const questionOf = (stopped: Guarded) => (stopped.kind === "stop" ? stopped.question : "nothing was asked");

  it("goes on when they are three of ten", () => {
    expect(changed(3)).toEqual({ kind: "go" });
  });

  it("waits when they are four of ten, and names both titles of each", () => {
    expect(changed(4)).toMatchObject({
      kind: "stop",
      question: expect.stringMatching(/^Yes, make .*<!-- waymark:ask retire [0-9a-z]+ -->$/u),
      reason: expect.stringContaining("0 are gone, and 4 have a very different title"),
      words: expect.stringContaining("0 are gone, and 4 have a very different title"),
      about: [
        "Loops in two days → Ovens in two days (#1)",
        "Queues in two days → Flour in two days (#2)",
        "Tests in two days → Yeast in two days (#3)",
        "Forms in two days → Salt in two days (#4)",
      ],
    });
  });

  it("goes on when only the words of the same items change, however much", () => {
    const now = actual({
      issues: before.map((title, n) => itemIssue(n + 1, `basics/topic-${n}`, { title })),
    });
    const topics = before.map((_, n) => topic(`Something else ${n}`, { id: `basics/topic-${n}` }));
    const wanted = roadmap([phase("Basics", topics)]);
    const changes = plan({ desired: desire(wanted, { board: false }), actual: now, apps: NOBODY, place });
    expect(changes.changes.filter(({ type }) => type === "update")).toHaveLength(10);
    expect(guard(changes, matchIssues(now, NOBODY), en)).toEqual({ kind: "go" });
  });

  it("goes on when its own box is ticked, and not for the box about others", () => {
    const box = `- [x] ${questionOf(changed(4))}`;
    expect(changed(4, box)).toEqual({ kind: "go" });
    expect(changed(5, box)).toMatchObject({ kind: "stop" });
  });

  it("names hostile titles as text", () => {
    const stopped = changed(4, "", [" <b>", " @octocat"]);
    const [first = ""] = stopped.kind === "stop" ? stopped.about : [];
    expect(first).toMatch(/^Loops .* → Ovens .* \(#1\)$/u);
    expect(first).not.toMatch(/(?<!\\)<b>|@octocat/u);
  });
});

describe("a plan that opens more issues than the config allows", () => {
  const wanted = roadmap([phase("Basics", ["Loops", "Queues <b> @octocat"]), phase("Beyond", ["Tests"])]);

  function opening(most: number, tracking = ""): Guarded {
    const now = actual({ issues: [issue(99, { body: `<!-- waymark:tracking v1 -->\n${tracking}` })] });
    const changes = plan({ desired: desire(wanted, { board: false }), actual: now, apps: NOBODY, place });
    return guardOpening(changes, most, matchIssues(now, NOBODY), en);
  }

  it("goes on when it opens as many, whatever else it creates", () => {
    expect(opening(3)).toEqual({ kind: "go" });
  });

  it("waits when it opens one more, and names them as text", () => {
    const stopped = opening(2);
    expect(stopped).toMatchObject({
      kind: "stop",
      question: expect.stringMatching(/3 .*<!-- waymark:ask more [0-9a-z]+ -->$/u),
      about: ["Loops", expect.stringMatching(/^Queues /u), "Tests"],
    });
    expect(JSON.stringify(stopped.kind === "stop" ? stopped.about : "")).not.toMatch(/[^\\]<b>|@octocat/u);
  });

  it("asks the same question when their order changes", () => {
    const asked = (titles: readonly string[]) => {
      const now = actual();
      const course = roadmap([phase("Basics", titles)]);
      const changes = plan({ desired: desire(course, { board: false }), actual: now, apps: NOBODY, place });
      const stopped = guardOpening(changes, 1, matchIssues(now, NOBODY), en);
      return stopped.kind === "stop" ? stopped.question : "nothing was asked";
    };
    expect(asked(["Loops", "Queues"])).toMatch(/waymark:ask more/u);
    expect(asked(["Loops", "Queues"])).toBe(asked(["Queues", "Loops"]));
  });

  it("goes on when the box about exactly these is ticked", () => {
    const stopped = opening(2);
    const box = stopped.kind === "stop" ? stopped.question : "nothing was asked";
    expect(opening(2, `- [x] ${box}`)).toEqual({ kind: "go" });
    expect(opening(2, `- [ ] ${box}`)).toMatchObject({ kind: "stop" });
    expect(opening(2, `- [x] ${box.replace(/more [0-9a-z]+/u, "more 1a2b")}`)).toMatchObject({
      kind: "stop",
    });
  });
});

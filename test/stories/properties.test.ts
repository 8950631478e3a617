/** What must be true for any roadmap, any change of it, and anything that the learner does in between. */
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { readBoxes } from "../../src/markdown/boxes.ts";
import { openStage, type Stage } from "./stage.ts";

const RUNS = 25;
const HOUR = 3_600_000;
let syncs = 0;
let deeds = 0;

afterAll(() => {
  process.stdout.write(`properties: ${RUNS} runs each, ${syncs} syncs, ${deeds} deeds of the learner\n`);
});

const WORDS = ["Loops", "Files", "Types", "Testing", "Sets", "Maps", "Trees", "Sorting", "Queues", "Graphs"];
const PARTS = ["for", "while", "break", "range", "zip", "C#", "a|b", "@ada", "#1", "<b>"];

const topic = fc.record({
  title: fc.constantFrom(...WORDS),
  parts: fc.uniqueArray(fc.constantFrom(...PARTS), { maxLength: 3 }),
});
/** Fewer than ten items, because a larger plan that retires many items would be stopped. Other tests cover that. */
const phases = fc.array(fc.array(topic, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 });
type Phases = readonly (readonly { readonly title: string; readonly parts: readonly string[] }[])[];

function roadmapOf(wanted: Phases): string {
  const sections = wanted.map((topics, index) => {
    const lines = topics.map(
      ({ title, parts }) => `- ${title}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`,
    );
    return `## Phase ${index + 1}: Part ${index + 1}\n\n${lines.join("\n")}`;
  });
  return `# Learning roadmap\n\nA structured path for learning.\n\n${sections.join("\n\n")}\n`;
}

/** Something that the learner does to the issue with this index. */
const deed = fc.record({
  issue: fc.nat(20),
  kind: fc.constantFrom("tick", "write", "close", "skip", "reopen", "label", "unplan"),
});
type Deed = {
  readonly issue: number;
  readonly kind: "tick" | "write" | "close" | "skip" | "reopen" | "label" | "unplan";
};

function act(stage: Stage, { issue: at, kind }: Deed): void {
  const { learner, repository } = stage;
  const issues = [...repository.issues.values()].filter(({ title }) => title !== "Your progress");
  const issue = issues[at % issues.length];
  if (issue === undefined) return;
  deeds += 1;
  if (kind === "write") learner.edit(issue, { body: `Mine\r\n${issue.body}\r\n- [x] my own` });
  if (kind === "label") {
    if (!repository.labels.has("hard")) learner.createLabel(repository, "hard");
    learner.label(issue, "hard");
  }
  if (kind === "unplan") learner.moveToMilestone(issue, null);
  if (kind === "close" && issue.state === "OPEN") learner.close(issue);
  if (kind === "skip" && issue.state === "OPEN") learner.close(issue, "NOT_PLANNED");
  if (kind === "reopen" && issue.state === "CLOSED") learner.reopen(issue);
  const box = readBoxes(issue.body.replaceAll("\r\n", "\n")).find(({ ticked }) => !ticked);
  if (kind === "tick" && box !== undefined) learner.tick(issue, box.title);
}

async function begun(wanted: Phases): Promise<Stage> {
  // What is tested here is what a sync does; a config says how even the smallest of these roadmaps is read.
  const files = { ".github/roadmap.yml": "topics:\n  from: items\n  level: 1\n" };
  const stage = await openStage({ roadmap: roadmapOf(wanted), files, emulator: { limits: "none" } });
  await sync(stage);
  return stage;
}

async function sync(stage: Stage): Promise<void> {
  syncs += 1;
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], tracking: null });
}

async function follow(stage: Stage, wanted: Phases): Promise<void> {
  stage.clock.advance(HOUR);
  stage.learner.push(stage.repository, { "README.md": roadmapOf(wanted) }, "Sync fork");
  stage.clock.advance(HOUR);
  await sync(stage);
}

const issuesOf = (stage: Stage) => stage.github.repository(stage.fork).issues();
const marker = (body: string): string | undefined => /waymark:item v1 (\S+)/u.exec(body)?.[1];
const openIds = (stage: Stage) =>
  issuesOf(stage)
    .flatMap(({ state, body }) => (state === "OPEN" ? (marker(body) ?? []) : []))
    .toSorted();

test(
  "a second sync writes nothing, whatever the learner did before the first",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(phases, phases, fc.array(deed, { maxLength: 8 }), async (before, after, done) => {
        const stage = await begun(before);
        stage.clock.advance(HOUR);
        for (const each of done) act(stage, each);
        await follow(stage, after);
        stage.clock.advance(HOUR);
        syncs += 1;
        expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
      }),
      { numRuns: RUNS },
    );
  },
);

test(
  "sync(A) then sync(B) leaves open what sync(B) alone would, apart from what the learner closed",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(phases, phases, fc.array(deed, { maxLength: 8 }), async (before, after, done) => {
        const [through, alone] = [await begun(before), await begun(after)];
        through.clock.advance(HOUR);
        for (const each of done) act(through, each);
        const closed = new Set(
          issuesOf(through).flatMap(({ number, state }) => (state === "CLOSED" ? [number] : [])),
        );
        await follow(through, after);
        const wanted = new Set(openIds(alone));
        const now = issuesOf(through).filter(({ body }) => wanted.has(marker(body) ?? ""));
        expect(now.map(({ body }) => marker(body) ?? "").toSorted()).toEqual(openIds(alone));
        expect(now.filter(({ state }) => state === "CLOSED").map(({ number }) => number)).toEqual(
          now.filter(({ number }) => closed.has(number)).map(({ number }) => number),
        );
        expect(openIds(through).filter((id) => !wanted.has(id))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
);

test("no tick, word, label or state of the learner's is ever lost", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      phases,
      phases,
      fc.array(deed, { minLength: 1, maxLength: 10 }),
      async (before, after, done) => {
        const stage = await begun(before);
        stage.clock.advance(HOUR);
        for (const each of done) act(stage, each);
        const was = new Map(issuesOf(stage).map((issue) => [issue.number, issue]));
        await follow(stage, after);
        expect(issuesOf(stage).flatMap((issue) => losses(was.get(issue.number), issue))).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
});

type IssueView = ReturnType<typeof issuesOf>[number];

/** What the learner had done in an item's issue and what was lost, in words. */
function losses(former: IssueView | undefined, issue: IssueView): readonly string[] {
  if (former === undefined || former.title === "Your progress") return [];
  const lost = (what: string, kept: boolean) => (kept ? [] : [`#${issue.number} ${former.title}: ${what}`]);
  const is = new Set(ticks(issue.body));
  const retired = issue.labels.includes("retired");
  return [
    ...ticks(former.body).flatMap((title) => lost(`tick of ${title}`, is.has(title))),
    ...lost("words above", !former.body.startsWith("Mine\r\n") || issue.body.startsWith("Mine\r\n")),
    ...lost("label", !former.labels.includes("hard") || issue.labels.includes("hard")),
    ...lost("no milestone", former.milestone !== null || issue.milestone === null),
    ...lost("closed", former.state === "OPEN" || issue.stateReason === former.stateReason),
    ...lost("open", former.state === "CLOSED" || retired || issue.state === "OPEN"),
  ];
}

const ticks = (body: string): readonly string[] =>
  readBoxes(body.replaceAll("\r\n", "\n")).flatMap(({ title, ticked }) => (ticked ? [title] : []));

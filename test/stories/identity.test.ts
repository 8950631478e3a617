/** Which issue belongs to which item, when titles, places, duplicates and files change. */
import { expect, test } from "vitest";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import type { Issue } from "github-emulator";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync();
  stage.clock.advance(HOUR);
  return stage;
}

function push(stage: Stage, roadmap: string): void {
  stage.clock.advance(HOUR);
  stage.learner.push(stage.repository, { "README.md": roadmap }, "Sync fork");
  stage.clock.advance(HOUR);
}

const view = (stage: Stage) => stage.github.repository(stage.fork);
const look = (stage: Stage, issue: Issue) => view(stage).issue(issue.number);
const said = (stage: Stage) => look(stage, stage.issue("Your progress")).comments.map(({ body }) => body);
const open = (stage: Stage) =>
  view(stage)
    .issues()
    .filter(({ state }) => state === "OPEN")
    .map(({ title }) => title);

/**
 * Renamed: Loops. Moved: Modules to the first phase. Reordered: Functions before Variables. New: Testing. Removed:
 * Files.
 */
const REWRITTEN = `# Python roadmap

A structured path for learning Python.

## Phase 1: Basics

- Functions
- Variables
- Loops and ranges (for, while)
- Modules

## Phase 2: Beyond

- Testing

${SMALL_ROADMAP.slice(SMALL_ROADMAP.indexOf("## Projects"))}`;

test("rename, move, reorder, add and remove in one push become one plan on the same issues, and one comment", async () => {
  const stage = await begun();
  const numbers = Object.fromEntries(
    ["Variables", "Loops (for, while)", "Functions", "Files", "Modules"].map((title) => [
      title,
      stage.issue(title).number,
    ]),
  );
  push(stage, REWRITTEN);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.issue("Loops and ranges (for, while)").number).toBe(numbers["Loops (for, while)"]);
  expect(look(stage, stage.issue("Modules"))).toMatchObject({
    number: numbers["Modules"],
    milestone: "Phase 1: Basics",
  });
  expect(look(stage, stage.issue("Files"))).toMatchObject({
    number: numbers["Files"],
    state: "CLOSED",
    stateReason: "NOT_PLANNED",
    labels: ["topic", "retired"],
  });
  expect(view(stage).issues()).toHaveLength(9);
  const testing = stage.issue("Testing").number;
  const [comment, ...more] = said(stage);
  expect(more).toEqual([]);
  expect(comment?.split("\n").slice(0, 6)).toEqual([
    "The roadmap changed, so Waymark updated your issues:",
    "",
    `- New: #${testing}`,
    `- Renamed: #${numbers["Loops (for, while)"]} (was “Loops (for, while)”)`,
    `- Moved to another phase: #${numbers["Modules"]}`,
    `- No longer in the roadmap: #${numbers["Files"]}. These issues are kept, but do not count any more.`,
  ]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a roadmap that only reads differently, and a first sync, say nothing", async () => {
  const stage = await begun();
  push(stage, SMALL_ROADMAP.replace("A structured path", "A well structured path"));
  await stage.sync();
  expect(said(stage)).toEqual([]);
});

test("the same change twice, with another in between, is said each time", async () => {
  const stage = await begun();
  const without = SMALL_ROADMAP.replace("- Files\n", "");
  for (const roadmap of [without, SMALL_ROADMAP, without]) {
    push(stage, roadmap);
    await stage.sync();
  }
  const number = stage.issue("Files").number;
  expect(said(stage)).toMatchObject([
    expect.stringContaining(`No longer in the roadmap: #${number}`),
    expect.stringContaining(`Back in the roadmap: #${number}`),
    expect.stringContaining(`No longer in the roadmap: #${number}`),
  ]);
});

test.each(["query node", "addComment", "createCommitOnBranch"])(
  "a run that ends at %s leaves one comment after the next run, not two and not none",
  async (operation) => {
    const stage = await begun();
    push(stage, REWRITTEN);
    stage.github.faults.next({
      match: ({ operation: asked }) => asked.includes(operation),
      fault: { kind: "token-expired" },
    });
    await expect(stage.sync()).rejects.toThrow("does not accept the token");
    expect(stage.github.faults.played).toHaveLength(1);
    await stage.sync();
    expect(said(stage)).toHaveLength(1);
  },
);

test("the Action between the change and its sync counts a renamed topic as what it was, and says nothing", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Loops (for, while)"));
  push(stage, REWRITTEN);
  expect(await stage.regenerate()).toMatchObject({ progress: { count: { done: 1 } } });
  await stage.sync();
  await stage.regenerate();
  await stage.sync();
  expect(said(stage).length).toBeLessThanOrEqual(1);
  expect(view(stage).file("progress.md")).toContain("1 of 7 done");
});

test("the roadmap changes between the sync and its commit: the same run follows it", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(HOUR);
  stage.github.faults.next({
    match: "createCommitOnBranch",
    fault: {
      kind: "call",
      when: "before",
      run: () => void stage.learner.push(stage.repository, { "README.md": REWRITTEN }, "Sync fork"),
    },
  });
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], files: { kind: "committed" } });
  expect(stage.issue("Testing").state).toBe("OPEN");
  expect(said(stage)).toHaveLength(1);
  expect(await writesOf(stage)).toEqual([]);
});

test("a pinned id keeps its issue whatever the words and the phase become", async () => {
  const stage = await begun({
    roadmap: SMALL_ROADMAP.replace("- Files", "- Files <!-- id: files -->"),
  });
  const { number } = stage.issue("Files");
  stage.learner.close(stage.issue("Files"));
  push(
    stage,
    SMALL_ROADMAP.replace("- Files\n", "").replace(
      "- Variables",
      "- Reading from disks <!-- id: files -->\n- Variables",
    ),
  );
  await stage.sync();
  expect(look(stage, stage.issue("Reading from disks"))).toMatchObject({
    number,
    state: "CLOSED",
    milestone: "Phase 1: Basics",
  });
});

test("two topics of one name in one phase have an issue each, and keep them", async () => {
  const stage = await begun({ roadmap: SMALL_ROADMAP.replace("- Modules", "- Files\n- Modules") });
  const twins = view(stage)
    .issues()
    .filter(({ title }) => title === "Files");
  expect(twins.map(({ body }) => /waymark:item v1 (\S+)/u.exec(body)?.[1])).toEqual([
    "phase-2-beyond/files",
    "phase-2-beyond/files-2",
  ]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

/** The text of an issue with the line ends of GitHub's API, not those of its website. */
const textOf = ({ body }: Issue): string => body.replaceAll("\r\n", "\n");

const writesOf = async (stage: Stage) =>
  (await stage.requestsOf(() => stage.sync())).filter((operation) => !/^(?:query|GET)/u.test(operation));

/** A second issue for the same item, as another run at the same time would have opened it. */
function twinOf(stage: Stage, title: string, tick: string | null): Issue {
  const { body } = stage.issue(title);
  const twin = stage.learner.openIssue(stage.repository, title, body);
  if (tick !== null) stage.learner.tick(twin, tick);
  return twin;
}

test("of two issues for one item the oldest stays and takes over ticks and completion", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  stage.learner.tick(loops, "for");
  const twin = twinOf(stage, "Loops (for, while)", "while");
  const done = twinOf(stage, "Variables", null);
  stage.learner.close(done);
  await stage.sync();
  expect(look(stage, loops)).toMatchObject({ state: "OPEN" });
  expect(look(stage, loops).body).toMatch(/- \[x\] for\s+- \[x\] while/u);
  expect(look(stage, twin)).toMatchObject({ state: "CLOSED", stateReason: "DUPLICATE" });
  expect(look(stage, stage.issue("Variables"))).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
  expect(open(stage).filter((title) => title === "Variables")).toEqual([]);
  expect(await writesOf(stage)).toEqual([]);
});

test("of two issues for one item the oldest takes over all words, each next to the line that it was next to", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const written = loops.body;
  stage.learner.edit(loops, { body: written.replace("- [ ] for\n", "- [ ] for\n  mine\n") });
  const inside = written
    .replace("- [ ] for\n", "- [x] for\n  theirs\n\n```\nfor i in x:\n\n  pass\n```\n")
    .replace("- [ ] while\n", "- [x] while, with `break`\n");
  const twin = stage.learner.openIssue(stage.repository, "A copy", `Top\n\n${inside}\n\nBottom`);
  await stage.sync();
  const body = textOf(loops);
  expect(body).toContain(
    "- [x] for\n  mine\n\n  theirs\n\n```\nfor i in x:\n\n  pass\n```\n- [x] while, with `break`\n- [ ] while\n",
  );
  expect(body).not.toContain("Ticked earlier");
  expect(body).toMatch(/^Top\n\n<!-- waymark:item [^]* -->\n\nBottom$/u);
  expect(look(stage, twin)).toMatchObject({ state: "CLOSED", stateReason: "DUPLICATE" });
  expect(await writesOf(stage)).toEqual([]);
});

test("words of a second issue are taken over once, also if a run ends before it is closed", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const twin = stage.learner.openIssue(
    stage.repository,
    "A copy",
    `${loops.body.replace("- [ ] for\n", "- [ ] for\n  theirs\n")}\n\nBottom`,
  );
  await stage.sync();
  const { body } = loops;
  expect(textOf(loops)).toMatch(/- \[ \] for\n  theirs\n[^]* -->\n\nBottom$/u);
  stage.learner.reopen(twin);
  await stage.sync();
  expect(textOf(loops)).toBe(body);
  expect(twin.state).toBe("CLOSED");
});

test("words and ticks of a second issue whose end marker is gone are taken over, but no part of a marker", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const [block = ""] = loops.body.split("<!-- waymark:end");
  const cut = block.replace("- [ ] for\n", "- [x] for\n  theirs\n");
  stage.learner.openIssue(stage.repository, "A copy", `${cut}<!-- waymark:en`);
  await stage.sync();
  expect(textOf(loops)).toContain("- [x] for\n  theirs\n- [ ] while\n");
  expect(loops.body.match(/<!-- waymark/gu)).toHaveLength(2);
});

test("words of a second issue whose topic left are taken over when the topic comes back", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const theirs = loops.body.replace("- [ ] for\n", "- [x] for\n  theirs\n");
  const twin = stage.learner.openIssue(stage.repository, "A copy", theirs);
  push(stage, SMALL_ROADMAP.replace("- Loops (for, while)\n", ""));
  await stage.sync();
  expect(twin).toMatchObject({ state: "CLOSED", stateReason: "NOT_PLANNED" });
  push(stage, SMALL_ROADMAP);
  await stage.sync();
  expect(loops.state).toBe("OPEN");
  expect(textOf(loops)).toContain("- [x] for\n  theirs\n- [ ] while\n");
  expect(twin).toMatchObject({ state: "CLOSED", stateReason: "DUPLICATE" });
  expect(await writesOf(stage)).toEqual([]);
});

test("a fence of a second issue that nothing closes does not hide the boxes of the oldest", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const unclosed = loops.body.replace("- [ ] for\n", "- [ ] for\n\n```\nx = 1\n");
  stage.learner.openIssue(stage.repository, "A copy", unclosed);
  await stage.sync();
  expect(textOf(loops)).toMatch(/- \[ \] for\n- \[ \] while\n[^]* -->\n\n```\nx = 1$/u);
});

test("a tick of a second issue reaches a person's own box with the same words", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const own = (tick: string) => loops.body.replace("- [ ] for\n", `- [ ] for\n- [${tick}] my own\n`);
  const [mine, theirs] = [own(" "), own("x")];
  stage.learner.edit(loops, { body: mine });
  stage.learner.openIssue(stage.repository, "A copy", theirs);
  await stage.sync();
  expect(textOf(loops)).toContain("- [ ] for\n- [x] my own\n- [ ] while\n");
});

test("a tick of a completed second issue is taken over once, and may be taken back", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const twin = twinOf(stage, "Loops (for, while)", "while");
  stage.learner.close(twin);
  await stage.sync();
  expect(textOf(loops)).toContain("- [x] while\n");
  expect(loops.state).toBe("CLOSED");
  stage.clock.advance(HOUR);
  stage.learner.reopen(loops);
  stage.learner.edit(loops, { body: textOf(loops).replace("- [x] while", "- [ ] while") });
  await stage.sync();
  expect(textOf(loops)).toContain("- [ ] while\n");
  stage.learner.edit(twin, { body: twin.body.replace("- [ ] for", "- [x] for") });
  await stage.sync();
  expect(textOf(loops)).toContain("- [x] for\n- [ ] while\n");
});

test("a second issue stays open while GitHub refuses to edit the oldest", async () => {
  const stage = await begun();
  const loops = stage.issue("Loops (for, while)");
  const twin = twinOf(stage, "Loops (for, while)", "while");
  stage.github.faults.next({
    match: ({ operation, body }) => operation.includes("updateIssue") && body.includes("basics/loops"),
    fault: { kind: "alias-error", alias: 1, type: "UNPROCESSABLE", message: "No" },
  });
  await stage.sync();
  expect(twin.state).toBe("OPEN");
  await stage.sync();
  expect(twin.state).toBe("CLOSED");
  expect(textOf(loops)).toContain("- [x] while\n");
});

test("an issue that the learner reopened stays open, though another one for its item is completed", async () => {
  const stage = await openStage();
  await stage.sync({ turn: "now" });
  const issue = stage.issue("Variables");
  const twin = stage.learner.openIssue(stage.repository, "A copy", issue.body);
  for (const one of [twin, issue]) stage.learner.close(one);
  stage.clock.advance(60_000);
  stage.learner.reopen(issue);
  await stage.sync({ turn: "now" });
  expect(issue.state).toBe("OPEN");
  stage.clock.advance(60_000);
  stage.learner.reopen(twin);
  stage.learner.close(twin);
  await stage.sync({ turn: "now" });
  expect(issue.state).toBe("CLOSED");
});

test("of two tracking issues the oldest stays, and the younger is closed as its duplicate", async () => {
  const stage = await begun();
  const tracking = stage.issue("Your progress");
  const twin = stage.learner.openIssue(
    stage.repository,
    "Your progress",
    writeManagedBody({ kind: "tracking" }, "0 of 7"),
  );
  await stage.sync();
  expect(look(stage, twin)).toMatchObject({ state: "CLOSED", stateReason: "DUPLICATE" });
  expect(look(stage, tracking)).toMatchObject({ state: "OPEN" });
  expect(await writesOf(stage)).toEqual([]);
});

test("an item that left and comes back is opened again, unless the learner had closed it", async () => {
  const stage = await begun();
  const [files, modules] = [stage.issue("Files"), stage.issue("Modules")];
  stage.learner.close(modules, "NOT_PLANNED");
  push(stage, SMALL_ROADMAP.replace("- Files\n- Modules\n", "- Testing\n"));
  await stage.sync();
  expect([files, modules].map((issue) => look(stage, issue).labels)).toEqual([
    ["topic", "retired"],
    ["topic", "retired"],
  ]);
  push(stage, SMALL_ROADMAP);
  await stage.sync();
  expect(look(stage, files)).toMatchObject({ state: "OPEN", labels: ["topic"] });
  expect(look(stage, modules)).toMatchObject({ state: "CLOSED", labels: ["topic"] });
  expect(view(stage).issues()).toHaveLength(9);
});

test("an item that left, whose issue the learner reopened and then skipped, stays skipped when it comes back", async () => {
  const stage = await openStage();
  await stage.sync({ turn: "now" });
  const issue = stage.issue("Modules");
  const roadmap = stage.github.repository(stage.fork).file("README.md") ?? "";
  push(stage, roadmap.replace("- Modules\n", ""));
  await stage.sync({ turn: "now" });
  stage.learner.reopen(issue);
  await stage.sync({ turn: "now" });
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual(["query viewer repository"]);
  stage.learner.close(issue, "NOT_PLANNED");
  await stage.sync({ turn: "now" });
  push(stage, roadmap);
  await stage.sync({ turn: "now" });
  expect(issue).toMatchObject({ state: "CLOSED", stateReason: "NOT_PLANNED" });
});

test("a fork of a fork that used Waymark starts fresh: its own issues, numbers, workflow and no comment", async () => {
  const first = await openStage();
  await first.sync();
  // Every emulator numbers its repositories from the same start.
  const files = Object.fromEntries(
    Object.entries(view(first).files()).map(([path, text]) => [
      path,
      text.replace(/"repository": \d+/u, '"repository": 424242'),
    ]),
  );
  const stage = await openStage({ files });
  expect(view(stage).file(".github/waymark/progress.json")).toContain('"issue": 2');
  for (let count = 0; count < 3; count += 1) stage.learner.openIssue(stage.repository, `Mine ${count}`);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], files: { kind: "committed" } });
  const written: unknown = JSON.parse(view(stage).file(".github/waymark/progress.json") ?? "");
  expect(written).toMatchObject({ repository: stage.repository.id });
  expect(view(stage).issues()).toHaveLength(11);
  expect(said(stage)).toEqual([]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("nothing of another repository's progress.json is believed: no waiting, no missing issues, no lost workflow", async () => {
  const stage = await begun();
  const path = ".github/waymark/progress.json";
  const foreign = (view(stage).file(path) ?? "").replace(/"repository": \d+/u, '"repository": 424242');
  stage.learner.push(
    stage.repository,
    { [path]: foreign, ".github/workflows/waymark.yml": null },
    "Take over files",
  );
  stage.learner.close(stage.issue("Variables"));
  stage.learner.deleteIssue(stage.issue("Functions"));
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({ files: { kind: "committed" } });
  });
  expect(requests.filter((operation) => operation.startsWith("query"))).toHaveLength(1);
  expect(Object.keys(view(stage).files())).toContain(".github/workflows/waymark.yml");
});

test("a fork that is reset to its upstream gets its workflow and files back, at once", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.learner.syncFork(stage.repository, "discard");
  expect(Object.keys(view(stage).files())).toEqual(["README.md"]);
  expect(await stage.sync()).toMatchObject({ files: { kind: "committed" }, plan: { changes: [] } });
  expect(Object.keys(view(stage).files())).toContain(".github/workflows/waymark.yml");
  expect(view(stage).file("progress.md")).toContain("1 of 7 done");
});

test("an issue that a list missed is asked for by its number, and not opened a second time", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Loops (for, while)"));
  const { number } = stage.issue("Loops (for, while)");
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync({ fetch: hiding(number) })).toMatchObject({ kind: "synced", failures: [] });
  });
  expect(requests.slice(0, 2)).toEqual(["query viewer repository", "query viewer repository"]);
  expect(requests).not.toContain("mutation createIssue");
  expect(view(stage).issues()).toHaveLength(8);
  expect(look(stage, stage.issue("Your progress")).body).toContain("1 of 7 done");
});

test("an issue that was deleted, or moved to another repository, is offered again and not opened", async () => {
  const stage = await begun();
  const other = stage.learner.createRepository({
    owner: stage.github.world.owner("ada"),
    name: "elsewhere",
  });
  stage.learner.deleteIssue(stage.issue("Files"));
  stage.learner.transferIssue(stage.issue("Modules"), other);
  await stage.sync({ turn: "now" });
  expect(open(stage).filter((title) => title === "Files" || title === "Modules")).toEqual([]);
  const { body } = stage.issue("Your progress");
  expect([...body.matchAll(/- \[ \] (.*) <!-- waymark:ask/gu)].map(([, words]) => words)).toEqual([
    "Open “Files” again",
    "Open “Modules” again",
  ]);
  expect(said(stage)).toEqual([]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

/** A fetch whose first answer lacks one issue, like an index that is behind. */
function hiding(number: number): typeof fetch {
  let first = true;
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!first) return response;
    first = false;
    const text = await response.text();
    const without = JSON.stringify(JSON.parse(text), (_, value: unknown) => withoutIssue(value, number));
    return new Response(without, {
      status: response.status,
      headers: { "content-type": "application/json" },
    });
  };
}

function withoutIssue(value: unknown, number: number): unknown {
  if (typeof value !== "object" || value === null || !("nodes" in value) || !Array.isArray(value.nodes))
    return value;
  const nodes = value.nodes.filter(
    (node: unknown) =>
      !(
        typeof node === "object" &&
        node !== null &&
        "body" in node &&
        "number" in node &&
        node.number === number
      ),
  );
  return nodes.length === value.nodes.length ? value : { ...value, nodes, totalCount: nodes.length };
}

test.each(["reopenIssue", "updateIssue"])(
  "an item that comes back is opened again although a run ended at %s",
  async (operation) => {
    const stage = await begun();
    const files = stage.issue("Files");
    push(stage, SMALL_ROADMAP.replace("- Files\n", ""));
    await stage.sync();
    push(stage, SMALL_ROADMAP);
    stage.github.faults.next({
      match: (request) => request.operation.includes(operation),
      fault: { kind: "token-expired" },
    });
    await expect(stage.sync()).rejects.toThrow("does not accept the token");
    stage.clock.advance(HOUR);
    await stage.sync();
    expect(look(stage, files)).toMatchObject({ state: "OPEN", labels: ["topic"] });
    expect(await writesOf(stage)).toEqual([]);
  },
);

test("an issue that GitHub does not reopen keeps its mark, so that the next run opens it", async () => {
  const stage = await begun();
  const files = stage.issue("Files");
  push(stage, SMALL_ROADMAP.replace("- Files\n", ""));
  await stage.sync();
  push(stage, SMALL_ROADMAP);
  stage.github.faults.next({
    match: ({ operation }) => operation.includes("reopenIssue"),
    fault: { kind: "alias-error", alias: 0, type: "UNPROCESSABLE", message: "Could not reopen" },
  });
  expect(await stage.sync()).toMatchObject({ failures: [{ change: { type: "reopen" } }] });
  expect(look(stage, files)).toMatchObject({ state: "CLOSED", labels: ["topic", "retired"] });
  await stage.sync();
  expect(look(stage, files)).toMatchObject({ state: "OPEN", labels: ["topic"] });
});

test("what was learnt of an item that left does not count for a new one with a similar title", async () => {
  const git = SMALL_ROADMAP.replace("- Files\n", "- Files\n- Learn Git\n");
  const stage = await begun({ roadmap: git });
  const learnt = stage.issue("Learn Git");
  stage.learner.close(learnt);
  push(stage, SMALL_ROADMAP);
  await stage.sync();
  push(stage, git.replace("Learn Git", "Learn Docker"));
  await stage.sync();
  expect(look(stage, learnt)).toMatchObject({ title: "Learn Git", labels: ["topic", "retired"] });
  expect(look(stage, stage.issue("Learn Docker"))).toMatchObject({ state: "OPEN" });
  // The same title in another phase is the same item again.
  push(stage, git.replace("- Learn Git\n", "").replace("- Variables\n", "- Variables\n- Learn Git\n"));
  await stage.sync();
  expect(look(stage, learnt)).toMatchObject({ state: "CLOSED", labels: ["topic"] });
  expect(
    view(stage)
      .issues()
      .filter(({ title }) => title === "Learn Git"),
  ).toHaveLength(1);
});

/** A roadmap that looks like an accident: nothing is changed, and the tracking issue says why and what to do. */
import { describe, expect, test } from "vitest";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;

/** Twelve topics in two phases. */
const TWELVE = `# Learn gardening: a roadmap

A structured path for learning to garden.

## Phase 1: Soil

- Compost
- Mulch
- Clay
- Sand
- Worms
- Drainage

## Phase 2: Plants

- Seeds
- Grafting
- Pruning
- Watering
- Harvest
- Storage
`;
const without = (...topics: readonly string[]) =>
  topics.reduce((text, topic) => text.replace(`- ${topic}\n`, ""), TWELVE);

async function begun(options: StageOptions = { roadmap: TWELVE }): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync();
  stage.clock.advance(HOUR);
  return stage;
}

function push(stage: Stage, files: Readonly<Record<string, string | Buffer | null>>): void {
  stage.learner.push(stage.repository, files, "Change the roadmap");
  stage.clock.advance(60_000);
}

/** Everything except the tracking issue. */
function rest(stage: Stage) {
  const view = stage.github.repository(stage.fork);
  return {
    issues: view.issues().filter(({ title }) => title !== "Your progress"),
    files: view.files(),
    milestones: view.milestones(),
  };
}
const tracking = (stage: Stage) => stage.issue("Your progress").body;

test("a plan that retires 4 of 12 items is stopped, says so once, and goes on when the box is ticked", async () => {
  const stage = await begun();
  push(stage, { "README.md": without("Clay", "Sand", "Worms", "Drainage") });
  const before = rest(stage);
  expect(await stage.sync()).toMatchObject({ kind: "stopped", plan: { changes: { length: 15 } } });
  expect(rest(stage)).toEqual(before);
  expect(tracking(stage)).toContain("4 of the 12 items");
  expect(tracking(stage)).toContain("0 of 12 done");
  const [above = ""] = tracking(stage).split("0 of 12 done");
  for (const title of ["Clay", "Sand", "Worms", "Drainage"])
    expect(above).toMatch(new RegExp(`${title} \\(#\\d+\\)`, "u"));
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  const question = /- \[ \] (Yes, take these 4 items out of the course.*)/u.exec(tracking(stage))?.[1] ?? "";
  stage.learner.tick(stage.issue("Your progress"), question.trim());
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(rest(stage).issues.filter(({ labels }) => labels.includes("retired"))).toHaveLength(4);
  expect(tracking(stage)).not.toContain("looks like an accident");
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("the question is in the language of the course; the report for logs stays English", async () => {
  const stage = await begun({ roadmap: TWELVE, files: { ".github/roadmap.yml": "language: es\n" } });
  push(stage, { "README.md": without("Clay", "Sand", "Worms", "Drainage") });
  const reason = expect.stringContaining("4 of the 12 items");
  expect(await stage.sync()).toMatchObject({ kind: "stopped", reason });
  const { body } = stage.issue("Tu progreso");
  expect(body).toContain("La hoja de ruta ya no tiene 4 de los 12 elementos");
  const question = /- \[ \] (Sí, quitar estos 4 elementos.*)/u.exec(body)?.[1] ?? "";
  stage.learner.tick(stage.issue("Tu progreso"), question.trim());
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  push(stage, { "README.md": null });
  await stage.sync();
  expect(stage.issue("Tu progreso").body).toContain("ya no existe.");
});

test("a tick for these items does not count for others", async () => {
  const stage = await begun();
  push(stage, { "README.md": without("Clay", "Sand", "Worms", "Drainage") });
  await stage.sync();
  const question = /- \[ \] (Yes, take these 4 items out of the course.*)/u.exec(tracking(stage))?.[1] ?? "";
  stage.learner.tick(stage.issue("Your progress"), question.trim());
  push(stage, { "README.md": without("Seeds", "Sand", "Worms", "Drainage") });
  expect(await stage.sync()).toMatchObject({ kind: "stopped" });
});

test("3 of 12 may leave at once, and all of a roadmap of seven", async () => {
  const twelve = await begun();
  push(twelve, { "README.md": without("Clay", "Sand", "Worms") });
  expect(await twelve.sync()).toMatchObject({ kind: "synced" });
  const seven = await begun({});
  push(seven, { "README.md": SMALL_ROADMAP.replace("- Variables\n", "").replace("- Functions\n", "") });
  expect(await seven.sync()).toMatchObject({ kind: "synced" });
});

test("issues with a forged marker do not weaken the guard", async () => {
  const stage = await begun();
  const { openIssue } = stage.stranger;
  for (let count = 0; count < 8; count += 1) {
    openIssue(stage.repository, "Spam", `<!-- waymark:item v1 spam/${count} -->\nx\n<!-- waymark:end -->`);
  }
  push(stage, { "README.md": without("Clay", "Sand", "Worms", "Drainage") });
  expect(await stage.sync()).toMatchObject({ kind: "stopped" });
});

test.each([
  ["is deleted", { "README.md": null }, "does not exist any more"],
  ["is emptied", { "README.md": "" }, "Waymark no longer finds any topics in"],
  ["cannot be read", { "README.md": Buffer.from([0, 1, 2, 0]) }, "cannot be read: it is not a text file"],
  [
    "becomes something else",
    { "README.md": "# My shop\n\nBuy here.\n\n- Shoes\n- Hats\n" },
    "Waymark no longer reads",
  ],
] as const)("a roadmap that %s changes nothing, and the tracking issue says why", async (_, files, said) => {
  const stage = await begun();
  stage.learner.close(stage.issue("Compost"));
  await stage.sync();
  push(stage, files);
  const before = rest(stage);
  expect(await stage.sync()).toMatchObject({ kind: "stopped", plan: { changes: [] } });
  expect(rest(stage)).toEqual(before);
  expect(tracking(stage)).toContain(said);
  expect(tracking(stage)).toContain("1 of 12 done");
  expect(await stage.requestsOf(() => stage.sync())).not.toContain("updateIssue");
  push(stage, { "README.md": TWELVE });
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(tracking(stage)).not.toContain(said);
});

describe("a roadmap that grows beyond max_issues", () => {
  const grown = TWELVE.replace(
    "- Seeds\n",
    `- Seeds\n${Array.from({ length: 25 }, (_, n) => `- Flower number ${n}\n`).join("")}`,
  );
  const files = { ".github/roadmap.yml": "enabled: true\nmax_issues: 20\n" };

  test("opens nothing before somebody ticks the box about exactly these issues", async () => {
    const stage = await begun({ roadmap: TWELVE, files });
    push(stage, { "README.md": grown });
    const before = rest(stage).issues;
    expect(await stage.sync()).toMatchObject({ kind: "stopped" });
    expect(rest(stage).issues).toEqual(before);
    expect(tracking(stage)).toContain("The roadmap has 25 new items. Waymark opens at most 20 issues");
    expect(tracking(stage)).toContain("- Flower number 0\n");
    const box = "- [ ] Yes, open these 25 issues";
    stage.learner.edit(stage.issue("Your progress"), {
      body: tracking(stage).replace(box, "- [x] Yes, open these 25 issues"),
    });
    stage.clock.advance(HOUR);
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(rest(stage).issues).toHaveLength(before.length + 25);
    expect(tracking(stage)).not.toContain("Yes, open these");
  });

  test("is opened by a person at a terminal, and by the App after a limit stopped that run", async () => {
    const stage = await begun({ roadmap: TWELVE, files, maxWait: 1000 });
    const before = rest(stage).issues.length;
    push(stage, {
      "README.md": grown.replace(
        "- Seeds\n",
        `- Seeds\n${Array.from({ length: 25 }, (_, n) => `- Tree number ${n}\n`).join("")}`,
      ),
    });
    stage.github.faults.next({
      match: ({ operation }) => operation.includes("createIssue"),
      fault: { kind: "bad-gateway-midway", aliases: 5 },
    });
    stage.github.faults.next({
      match: ({ operation }) => operation.includes("createIssue"),
      fault: { kind: "secondary-limit", status: 403, retryAfter: 7200 },
    });
    expect(await stage.sync({ call: "asked" })).toMatchObject({ kind: "paused" });
    expect(rest(stage).issues).toHaveLength(before + 5);
    stage.clock.advance(3 * HOUR);
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(rest(stage).issues).toHaveLength(before + 50);
  });
});

test("a list of other topics in the same places is stopped: what was learnt does not count for them in silence", async () => {
  const list = (topics: readonly string[]) =>
    `# A course of twelve days\n\nA structured path.\n\n## Days\n\n${topics.map((topic, n) => `- Day ${n + 1}: ${topic}\n`).join("")}`;
  const python = [
    "Variables in Python",
    "Lists in Python",
    "Loops in Python",
    "Tuples in Python",
    "Sets in Python",
    "Classes in Python",
    "Files in Python",
    "Errors in Python",
    "Tests in Python",
    "Modules in Python",
    "Types in Python",
    "Packages in Python",
  ];
  const rust = python.map((title) => title.replace(/^\w+ in Python/u, "Ownership in Rust"));
  const stage = await begun({ roadmap: list(python) });
  for (const topic of python.slice(0, 5))
    stage.learner.close(stage.issue(`Day ${python.indexOf(topic) + 1}: ${topic}`));
  stage.clock.advance(HOUR);
  await stage.sync();
  push(stage, { "README.md": list(rust.map((title, n) => `${title}, part ${n + 1}`)) });
  const before = rest(stage).issues;
  expect(await stage.sync()).toMatchObject({ kind: "stopped" });
  expect(rest(stage).issues).toEqual(before);
  expect(tracking(stage)).toContain("have a very different title");
  expect(tracking(stage)).toMatch(/- Day 1: Variables in Python → .* \(#\d+\)/u);
  stage.learner.edit(stage.issue("Your progress"), {
    body: tracking(stage).replace("- [ ] Yes, make", "- [x] Yes, make"),
  });
  stage.clock.advance(HOUR);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
});

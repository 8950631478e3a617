/** A roadmap that looks like an accident: nothing is changed, and the tracking issue says why and what to do. */
import { expect, test } from "vitest";
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
  expect(stage.issue("Tu progreso").body).toContain("Ya no hay ninguna hoja de ruta en");
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

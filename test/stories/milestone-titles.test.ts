/** The titles of milestones: GitHub refuses two that are the same, so the order of the changes matters. */
import { expect, test } from "vitest";
import { openStage, type Stage } from "./stage.ts";

const READ = "query viewer repository";

const roadmap = (...phases: readonly string[]) =>
  ["# Python roadmap", "A path for learning Python.", ...phases].join("\n\n");
const phase = (title: string, topics: string, id = "") =>
  `## ${title}${id === "" ? "" : ` <!-- id: ${id} -->`}\n\n${topics
    .split(", ")
    .map((topic) => `- ${topic}`)
    .join("\n")}`;

const titles = ({ repository }: Stage) => [...repository.milestones.values()].map(({ title }) => title);
const milestoneOf = (stage: Stage, topic: string) => stage.issue(topic).milestone?.title;

/** One run after this push makes all of it, and the next one writes nothing. */
async function follow(stage: Stage, text: string) {
  stage.clock.advance(3_600_000);
  stage.learner.push(stage.repository, { "README.md": text }, "Other phases");
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
}

async function begun(text: string): Promise<Stage> {
  const stage = await openStage({ roadmap: text });
  await stage.sync({ turn: "now" });
  return stage;
}

test("a new phase whose title a person gave to another milestone gets an addition, and its topics open", async () => {
  const basics = phase("Phase 1: Basics", "Variables, Loops, Functions");
  const beyond = phase("Phase 2: Beyond", "Files, Modules");
  const stage = await begun(roadmap(basics, beyond));
  const [, second] = stage.repository.milestones.values();
  if (second !== undefined) stage.learner.editMilestone(second, { title: "Warm-up" });
  await follow(stage, roadmap(phase("Warm-up", "Install Python, Editors"), basics, beyond));
  expect(titles(stage)).toEqual(["Phase 1: Basics", "Warm-up", "Warm-up (roadmap)"]);
  expect(milestoneOf(stage, "Editors")).toBe("Warm-up (roadmap)");
  expect(milestoneOf(stage, "Files")).toBe("Warm-up");
});

test("phases that swap their titles do so in one run", async () => {
  const stage = await begun(
    roadmap(
      phase("Basics", "Variables, Loops, Functions", "a"),
      phase("Beyond", "Files, Modules", "b"),
      phase("Web", "HTTP, Sockets", "c"),
    ),
  );
  await follow(
    stage,
    roadmap(
      phase("Beyond", "Variables, Loops, Functions", "a"),
      phase("Web", "Files, Modules", "b"),
      phase("Basics", "HTTP, Sockets", "c"),
    ),
  );
  expect(titles(stage)).toEqual(["Beyond", "Web", "Basics"]);
});

test("a run that ends in the middle of such a swap is finished by the next one", async () => {
  const stage = await begun(
    roadmap(phase("Basics", "Variables, Loops, Functions", "a"), phase("Beyond", "Files, Modules", "b")),
  );
  stage.clock.advance(3_600_000);
  const swapped = roadmap(
    phase("Beyond", "Variables, Loops, Functions", "a"),
    phase("Basics", "Files, Modules", "b"),
  );
  stage.learner.push(stage.repository, { "README.md": swapped }, "Swapped");
  stage.github.faults.next({
    match: ({ operation, body }) => operation.startsWith("PATCH") && body.includes('"title":"Basics"'),
    fault: { kind: "secondary-limit", status: 403, retryAfter: 7200 },
  });
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "paused" });
  stage.clock.advance(3 * 3_600_000);
  expect(titles(stage)).toEqual(["Beyond (roadmap)", "Beyond"]);
  await stage.sync({ turn: "now" });
  expect(titles(stage)).toEqual(["Beyond", "Basics"]);
});

test("phases that all move up by one number are renamed in one run", async () => {
  const topicsOf = ["Variables, Loops", "Files, Modules", "HTTP, Sockets", "Tests, Types"];
  const stage = await begun(
    roadmap(...topicsOf.map((topics, at) => phase(`Phase ${at + 1}`, topics, `w${at}`))),
  );
  const moved = topicsOf.map((topics, at) => phase(`Phase ${at + 2}`, topics, `w${at}`));
  await follow(stage, roadmap(phase("Phase 1", "Install Python, Editors", "new"), ...moved));
  expect(titles(stage)).toEqual(["Phase 2", "Phase 3", "Phase 4", "Phase 5", "Phase 1"]);
});

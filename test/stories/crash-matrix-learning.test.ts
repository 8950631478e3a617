/**
 * The crash matrix for the effects of learning: in one sync, a project becomes ready, a skill is completed and a phase
 * ends, and a week begins. Broken at every request in every way, each effect is announced once, however often the run
 * has to continue.
 */
import { breakEverywhere, everyRequest } from "./break-everywhere.ts";
import { SMALL_ROADMAP } from "./stage.ts";
import type { Scene } from "./breaking.ts";

const ROADMAP = SMALL_ROADMAP.replace("Git, Bash", "Modules, Bash (optional)");

const learning: Scene = {
  name: "the last topics closed",
  stage: { roadmap: ROADMAP },
  prepare: async (stage) => {
    await stage.sync();
    stage.clock.advance(3_600_000);
    const topics = [...stage.repository.issues.values()].filter(({ labels }) =>
      labels.some(({ name }) => name === "topic"),
    );
    for (const topic of topics) stage.learner.close(topic);
  },
};

/** A pace, a week with something done, and the next week, in which due dates move and the digest is due. */
const newWeek: Scene = {
  name: "a new week with a slower pace",
  stage: { files: { ".github/roadmap.yml": "pace:\n  topics: 3\n" } },
  prepare: async (stage) => {
    await stage.sync({ turn: "now" });
    stage.clock.advance(3_600_000);
    stage.learner.close(stage.issue("Variables"));
    stage.clock.advance(7 * 86_400_000);
    const slower = { ".github/roadmap.yml": "pace:\n  topics: 2\n" };
    stage.learner.push(stage.repository, slower, "Slower");
    // The comment of a week is written once, so it shows the pace that GitHub showed then.
    stage.clock.advance(3_600_000);
  },
  digest: true,
};

/** On a board with weeks, GitHub replaces all iterations at once, and every card is set again. */
const otherWeeks: Scene = {
  name: "a slower pace on a board with weeks",
  stage: { owner: "organization", files: { ".github/roadmap.yml": "pace:\n  topics: 2\n" } },
  prepare: async (stage) => {
    await stage.sync({ turn: "now" });
    stage.clock.advance(3_600_000);
    const slower = { ".github/roadmap.yml": "pace:\n  topics: 1\n" };
    stage.learner.push(stage.repository, slower, "Slower");
  },
};

breakEverywhere(otherWeeks, everyRequest);
breakEverywhere(learning, everyRequest);
breakEverywhere(newWeek, everyRequest);

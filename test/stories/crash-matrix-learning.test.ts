/**
 * The crash matrix for what follows from learning: a project becomes ready, a skill fills up and a phase ends in one sync,
 * broken at every request in every way. Each is said once, however often the run has to be taken up again.
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

breakEverywhere(learning, everyRequest);

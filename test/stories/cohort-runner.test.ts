/** The workflow that `waymark init --cohort` writes, run by the emulated runner with the built Action. */
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { person, startEmulator } from "github-emulator";
import { cohortWorkflowText } from "../../src/access/workflow.ts";
import { rosterText } from "../../src/cohort/roster-text.ts";
import {
  COHORT_JSON,
  COHORT_MD,
  COHORT_ROSTER,
  COHORT_WORKFLOW_PATH,
  PROGRESS_JSON,
} from "../../src/model/paths.ts";
import { noteChecked } from "../checked-requests.ts";
import { courseText } from "../cohort/courses.ts";
import { fastTimeVariables } from "../fast-time.ts";

const ACTION = "waymark-dev/waymark@v1";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

test(
  "the rights in the workflow are enough: each day, the workflow's own token reads, commits and pins",
  { timeout: 120_000 },
  async () => {
    const github = await startEmulator({
      actions: { [ACTION]: ROOT },
      runnerEnvironment: fastTimeVariables(),
    });
    onTestFinished(async () => {
      await github.close();
      github.assertSupported();
      noteChecked(github);
    });
    for (const login of ["octo", "eve", "ada"]) github.createUser(login);
    github.createRepository({ owner: "octo", name: "roadmap" });
    const fork = github.fork({ source: "octo/roadmap", owner: "ada" });
    const course = courseText({ repository: fork.id, stuck: 1 });
    person(github.world, "ada").push(fork, { [PROGRESS_JSON]: course }, "Progress");
    github.createRepository({
      owner: "eve",
      name: "class",
      files: {
        "README.md": "# My class\n",
        [COHORT_ROSTER]: rosterText("octo/roadmap"),
        [COHORT_WORKFLOW_PATH]: cohortWorkflowText(ACTION),
      },
    });
    github.actions.runSchedule(github.world.repository("eve/class"));
    await github.settle();
    expect(github.actions.runs).toMatchObject([{ event: "schedule", conclusion: "success", errors: [] }]);
    const [run] = github.actions.runs;
    expect(run?.outputs).toMatchObject({ changed: "true" });
    expect(run?.summary).toContain("| stuck | [ada](");
    const mine = github.repository("eve/class");
    expect(Object.keys(mine.files())).toEqual(expect.arrayContaining([COHORT_MD, COHORT_JSON]));
    expect(mine.issues()).toMatchObject([{ title: "Cohort", pinned: true }]);
    expect(new Set(github.requests.map(({ credential }) => credential))).toEqual(new Set(["actions"]));
  },
);

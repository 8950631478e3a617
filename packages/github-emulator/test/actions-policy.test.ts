/** The settings that say which Actions may run. */
import { expect, it } from "vitest";
import { person } from "../src/person/person.ts";
import { ask, scene } from "./ask.ts";

const PERMISSIONS = "GET /repos/ada/roadmap/actions/permissions";
const WORKFLOW =
  "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: octo/learn@v1\n";

it("only administrators see them, and a workflow with an Action outside them ends as a startup failure", async () => {
  const { emulator, ada: token, bob, repository } = await scene();
  const ada = person(emulator.world, "ada");
  expect((await ask(emulator, bob, PERMISSIONS)).status).toBe(403);
  expect((await ask(emulator, token, PERMISSIONS)).body).toMatchObject({
    allowed_actions: "all",
    sha_pinning_required: false,
  });
  expect((await ask(emulator, token, `${PERMISSIONS}/selected-actions`)).status).toBe(404);
  const conclusions = async () => {
    ada.push(repository, { ".github/workflows/w.yml": WORKFLOW, "n.md": String(Math.random()) }, "Push");
    await emulator.settle();
    return emulator.actions.runs.findLast(({ workflow }) => workflow.endsWith("/w.yml"));
  };
  ada.restrictActions(repository, { allowed: "selected", patterns: ["octo/other@*"] });
  expect(await conclusions()).toMatchObject({
    conclusion: "startup_failure",
    errors: ["The action octo/learn@v1 is not allowed in this repository."],
  });
  expect((await ask(emulator, token, `${PERMISSIONS}/selected-actions`)).body).toMatchObject({
    github_owned_allowed: true,
    patterns_allowed: ["octo/other@*"],
  });
  ada.restrictActions(repository, { allowed: "local_only" });
  expect((await conclusions())?.conclusion).toBe("startup_failure");
  ada.restrictActions(repository, { allowed: "all", pinned: true });
  expect((await conclusions())?.conclusion).toBe("startup_failure");
  ada.restrictActions(repository, { allowed: "selected", patterns: ["octo/*"], pinned: false });
  expect((await conclusions())?.errors[0]).not.toContain("is not allowed in this repository");
});

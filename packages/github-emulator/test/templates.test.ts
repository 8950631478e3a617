/** "Create a repository using a template": who may do it, and what the copy is. */
import { expect, it } from "vitest";
import { person } from "../src/person/person.ts";
import { ask, scene } from "./ask.ts";

const WORKFLOW = "on: push\njobs:\n  look:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@v1\n";

async function withTemplate() {
  const stage = await scene({ limits: "none", actions: { "a/b@v1": () => Promise.resolve() } });
  const { emulator, repository } = stage;
  const ada = person(emulator.world, "ada");
  emulator.createUser("cleo");
  ada.push(repository, { ".github/workflows/look.yml": WORKFLOW }, "Add a workflow");
  await emulator.settle();
  const token = (scopes: readonly string[]) =>
    emulator.createToken({ kind: "classic", user: "cleo", scopes }).value;
  const generate = (auth: string | null, body: object) =>
    ask(emulator, auth, "POST /repos/ada/roadmap/generate", body);
  return { ...stage, ada, cleo: person(emulator.world, "cleo"), token, generate };
}

it("a copy has the files in one commit of its own, issues and Actions are on, and its push starts workflows", async () => {
  const { emulator, repository, ada, token, generate } = await withTemplate();
  const auth = token(["public_repo"]);
  expect((await generate(auth, { name: "mine" })).status).toBe(422);
  ada.makeTemplate(repository);
  const before = emulator.actions.runs.length;
  const { status, body } = await generate(auth, { name: "mine", description: "My course" });
  expect(status).toBe(201);
  expect(body).toMatchObject({ full_name: "cleo/mine", fork: false, has_issues: true, is_template: false });
  await emulator.settle();
  expect(emulator.repository("cleo/mine").commits()).toHaveLength(1);
  expect(emulator.repository("cleo/mine").file(".github/workflows/look.yml")).toBe(WORKFLOW);
  expect(
    emulator.actions.runs
      .slice(before)
      .filter(({ workflow }) => workflow.endsWith("/look.yml"))
      .map(({ event, conclusion }) => [event, conclusion]),
  ).toEqual([["push", "success"]]);
  expect((await generate(auth, { name: "mine" })).status).toBe(422);
});

it("a token needs the scope for what it makes, and the owner is the person or their organization", async () => {
  const { emulator, repository, ada, cleo, token, generate } = await withTemplate();
  ada.makeTemplate(repository);
  expect((await generate(null, { name: "x" })).status).toBe(401);
  expect((await generate(token([]), { name: "x" })).status).toBe(404);
  expect((await generate(token(["public_repo"]), { name: "x", private: true })).status).toBe(404);
  expect((await generate(token(["repo"]), { name: "x", private: true })).body.private).toBe(true);
  expect((await generate(token(["repo"]), { name: "y", owner: "ada" })).status).toBe(403);
  emulator.createOrganization("club", ["cleo"]);
  expect((await generate(token(["repo"]), { name: "y", owner: "club" })).body.full_name).toBe("club/y");
  expect(cleo.useTemplate(repository, "z")).toMatchObject({ parent: null, hasIssues: true });
});

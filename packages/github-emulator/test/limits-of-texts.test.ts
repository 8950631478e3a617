import { describe, expect, it } from "vitest";
import { ask, query, scene } from "./ask.ts";

describe("lengths", () => {
  it.each([
    ["issues", { title: "x".repeat(256) }, { title: "x".repeat(257) }],
    ["issues", { title: "x", body: "b".repeat(65_536) }, { title: "x", body: "b".repeat(65_537) }],
    ["labels", { name: "n".repeat(50), color: "000000" }, { name: "n".repeat(51), color: "000000" }],
    [
      "labels",
      { name: "n", color: "000000", description: "d".repeat(100) },
      { name: "m", color: "000000", description: "d".repeat(101) },
    ],
    ["milestones", { title: "t".repeat(200) }, { title: "t".repeat(201) }],
  ])("of %s hold to what GitHub takes", async (what, fits, tooLong) => {
    const { emulator, token } = await scene();
    expect((await ask(emulator, token, `POST /repos/ada/roadmap/${what}`, fits)).status).toBe(201);
    const refused = await ask(emulator, token, `POST /repos/ada/roadmap/${what}`, tooLong);
    expect(refused).toMatchObject({ status: 422, body: { message: "Validation Failed" } });
  });

  it("are counted in characters, not in bytes or halves of emoji", async () => {
    const { emulator, token } = await scene();
    const title = "🎓".repeat(256);
    expect((await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title })).status).toBe(201);
  });
});

describe("counts", () => {
  it("allow 100 labels and 10 assignees an issue", async () => {
    const { emulator, token, repository } = await scene();
    const people = Array.from({ length: 11 }, (_, index) => `person${index}`);
    for (const login of people) repository.collaborators.set(emulator.createUser(login), "write");
    const labels = Array.from({ length: 101 }, (_, index) => `label ${index}`);
    const post = (body: unknown) => ask(emulator, token, "POST /repos/ada/roadmap/issues", body);
    expect((await post({ title: "x", labels: labels.slice(1) })).status).toBe(201);
    expect((await post({ title: "x", labels })).status).toBe(422);
    expect((await post({ title: "x", assignees: people.slice(1) })).status).toBe(201);
    expect((await post({ title: "x", assignees: people })).status).toBe(422);
  });
});

describe("names that are taken", () => {
  it("are refused as already_exists, labels whatever their case", async () => {
    const { emulator, token, repository } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/labels", { name: "Topic", color: "000000" });
    await ask(emulator, token, "POST /repos/ada/roadmap/milestones", { title: "Phase 1" });
    const label = await ask(emulator, token, "POST /repos/ada/roadmap/labels", {
      name: "topic",
      color: "111111",
    });
    expect(label).toMatchObject({
      status: 422,
      body: { errors: [{ resource: "Label", code: "already_exists", field: "name" }] },
    });
    const byName = `{repository(owner:"ada",name:"roadmap"){label(name:"topic"){name}}}`;
    const found = async () => (await query(emulator, token, byName)).data.repository.label;
    expect(await found()).toEqual({ name: "Topic" });
    emulator.world.unknowns.labelsFoundInAnyCase = false;
    expect(await found()).toBeNull();
    const milestone = await ask(emulator, token, "POST /repos/ada/roadmap/milestones", { title: "Phase 1" });
    expect(milestone.body.errors).toEqual([
      { resource: "Milestone", field: "title", code: "already_exists" },
    ]);
    const { errors } = await query(
      emulator,
      token,
      `mutation($r:ID!){createLabel(input:{repositoryId:$r,name:"TOPIC",color:"222222"}){label{id}}}`,
      { r: repository.nodeId },
    );
    expect(errors).toMatchObject([{ type: "UNPROCESSABLE", message: "Name has already been taken" }]);
  });
});

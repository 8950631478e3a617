import { describe, expect, it } from "vitest";
import { person } from "../src/person/person.ts";
import { ask, query, scene } from "./ask.ts";

describe("links for people", () => {
  it("begin with the website, and links of the API with the emulator's own address", async () => {
    const { emulator, token } = await scene({ website: "https://github.com" });
    const { body } = await ask(emulator, token, "GET /repos/ada/roadmap");
    expect(body.html_url).toBe("https://github.com/ada/roadmap");
    expect(body.url).toBe(`${emulator.url}/api/v3/repos/ada/roadmap`);
    const document = `{ repository(owner: "ada", name: "roadmap") { url resourcePath } }`;
    const { data } = await query(emulator, token, document);
    expect(data.repository).toEqual({ url: "https://github.com/ada/roadmap", resourcePath: "/ada/roadmap" });
  });
});

describe("workflows of a fork", () => {
  it("are disabled_fork until they are enabled, which needs `actions: write`", async () => {
    const { emulator, schoolToken, bob } = await scene();
    const fork = emulator.fork({ source: "ada/roadmap", owner: "school" });
    const list = () => ask(emulator, schoolToken, "GET /repos/school/roadmap/actions/workflows");
    const first = await list();
    expect(first.body.workflows).toMatchObject([
      { path: ".github/workflows/old.yml", state: "disabled_fork" },
    ]);
    const route = `PUT /repos/school/roadmap/actions/workflows/${first.body.workflows[0].id}/enable`;
    expect((await ask(emulator, bob, route)).status).toBe(403);
    expect((await ask(emulator, schoolToken, route)).status).toBe(204);
    expect((await list()).body.workflows).toMatchObject([{ state: "active" }]);
    expect(fork.actions.forkApproved).toBe(false);
  });

  it("may or may not be agreed to by that: it is not documented", async () => {
    const { emulator, schoolToken } = await scene();
    emulator.world.unknowns.enablingApprovesFork = true;
    const fork = emulator.fork({ source: "ada/roadmap", owner: "school" });
    await ask(emulator, schoolToken, "PUT /repos/school/roadmap/actions/workflows/old.yml/enable");
    expect(fork.actions.forkApproved).toBe(true);
  });
});

describe("a permission asked for", () => {
  it("is what the account may do now, not how it is called", async () => {
    const { emulator, token, repository } = await scene();
    const user = emulator.createUser("carol");
    repository.collaborators.set(user, "read");
    const get = (login: string) =>
      ask(emulator, token, `GET /repos/ada/roadmap/collaborators/${login}/permission`);
    expect((await get("ada")).body).toMatchObject({ permission: "admin", role_name: "admin" });
    expect((await get("carol")).body).toMatchObject({ permission: "read" });
    expect((await get("bob")).body).toMatchObject({ permission: "read" });
    expect((await get("nobody")).status).toBe(404);
    repository.collaborators.set(user, "maintain");
    expect((await get("carol")).body).toMatchObject({ permission: "write", role_name: "maintain" });
    expect((await get("waymark%5Bbot%5D")).body.permission).toBe("read");
  });
});

describe("comments", () => {
  it("are written by the bot, changed by whoever wrote them, and reacted to once", async () => {
    const { emulator, token, bob } = await scene();
    await ask(emulator, bob, "POST /repos/ada/roadmap/issues", { title: "x" });
    const made = await ask(emulator, token, "POST /repos/ada/roadmap/issues/1/comments", { body: "Hello" });
    expect(made).toMatchObject({ status: 201, body: { user: { login: "waymark[bot]" } } });
    const route = `/repos/ada/roadmap/issues/comments/${made.body.id}`;
    expect((await ask(emulator, bob, `PATCH ${route}`, { body: "mine" })).status).toBe(403);
    expect((await ask(emulator, token, `PATCH ${route}`, { body: "Hello again" })).body.body).toBe(
      "Hello again",
    );
    expect((await ask(emulator, token, `POST ${route}/reactions`, { content: "+1" })).status).toBe(201);
    expect((await ask(emulator, token, `POST ${route}/reactions`, { content: "+1" })).status).toBe(200);
    expect(emulator.repository("ada/roadmap").issue(1).comments).toMatchObject([
      { author: "waymark[bot]", body: "Hello again", reactions: ["THUMBS_UP"] },
    ]);
  });
});

describe("milestones", () => {
  it("count their issues, close and open again", async () => {
    const { emulator, token } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/milestones", {
      title: "Phase 1",
      due_on: "2026-12-01T08:00:00Z",
    });
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x", milestone: 1 });
    const change = (body: unknown) => ask(emulator, token, "PATCH /repos/ada/roadmap/milestones/1", body);
    expect((await change({ state: "closed" })).body).toMatchObject({
      state: "closed",
      open_issues: 1,
      due_on: "2026-12-01T08:00:00Z",
    });
    const list = async (state: string) =>
      (await ask(emulator, token, `GET /repos/ada/roadmap/milestones?state=${state}`)).body.length;
    expect([await list("open"), await list("closed"), await list("all")]).toEqual([0, 1, 1]);
    expect((await change({ state: "open", due_on: null })).body).toMatchObject({
      closed_at: null,
      due_on: null,
    });
    expect((await change({ due_on: "tomorrow" })).status).toBe(422);
    for (const [sent, kept] of [
      ["2026-12-01T07:59:00Z", "2026-11-30T08:00:00Z"],
      ["2026-12-01T12:00:00Z", "2026-12-01T08:00:00Z"],
      ["2026-07-01T12:00:00Z", "2026-07-01T07:00:00Z"],
    ]) {
      expect((await change({ due_on: sent })).body).toMatchObject({ due_on: kept });
    }
  });
});

describe("an issue that was deleted", () => {
  it("is gone, and its number is not used again", async () => {
    const { emulator, token, repository } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" });
    const issue = repository.issues.get(1);
    if (issue === undefined) throw new Error("no issue");
    person(emulator.world, "ada").deleteIssue(issue);
    expect((await ask(emulator, token, "GET /repos/ada/roadmap/issues/1")).status).toBe(410);
    expect((await ask(emulator, token, "GET /repos/ada/roadmap/issues/2")).status).toBe(404);
    expect((await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "y" })).body.number).toBe(
      2,
    );
  });
});

describe("bodies of requests", () => {
  it("are held to their types: a wrong one is 422, no JSON 400", async () => {
    const { emulator, token } = await scene({ allowsUnsupported: true });
    const wrong = await ask(emulator, token, "POST /repos/ada/roadmap/issues", {
      title: "x",
      labels: "topic",
    });
    expect(wrong).toMatchObject({ status: 422 });
    expect(wrong.body.message).toContain("For 'properties/labels'");
    expect((await ask(emulator, token, "POST /repos/ada/roadmap/issues", {})).body.message).toContain(
      `"title" wasn't supplied`,
    );
    const response = await fetch(`${emulator.url}/api/v3/repos/ada/roadmap/issues`, {
      method: "POST",
      headers: { authorization: `token ${token}` },
      body: "{",
    });
    expect(response.status).toBe(400);
  });
});

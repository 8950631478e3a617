import { describe, expect, it } from "vitest";
import { person } from "../src/person/person.ts";
import { ask, query, scene } from "./ask.ts";

const CREATE = `mutation($r:ID!,$l:[ID!],$m:ID){
  createIssue(input:{repositoryId:$r,title:"Views",body:"b",labelIds:$l,milestoneId:$m}){
    issue{number author{login __typename} viewerDidAuthor labels(first:5){nodes{name}} milestone{title}}
  }
}`;

describe("issues in a fork", () => {
  it("are off: REST answers 410, GraphQL an error, until somebody turns them on", async () => {
    const { emulator, schoolToken } = await scene();
    const fork = emulator.fork({ source: "ada/roadmap", owner: "school" });
    const rest = await ask(emulator, schoolToken, "POST /repos/school/roadmap/issues", { title: "x" });
    expect(rest).toMatchObject({ status: 410, body: { message: "Issues are disabled for this repo" } });
    const { data, errors } = await query(emulator, schoolToken, CREATE, { r: fork.nodeId });
    expect(data).toEqual({ createIssue: null });
    expect(errors[0]).toMatchObject({ path: ["createIssue"], message: "Repository has disabled issues" });
    expect(
      (await ask(emulator, schoolToken, "PATCH /repos/school/roadmap", { has_issues: true })).status,
    ).toBe(403);
  });

  it("go on with `administration: write`", async () => {
    const { emulator, schoolToken } = await scene({
      permissions: { issues: "write", administration: "write" },
    });
    emulator.fork({ source: "ada/roadmap", owner: "school" });
    await ask(emulator, schoolToken, "PATCH /repos/school/roadmap", { has_issues: true });
    expect(
      (await ask(emulator, schoolToken, "POST /repos/school/roadmap/issues", { title: "x" })).status,
    ).toBe(201);
  });
});

describe("who wrote an issue", () => {
  it("is the bot where a bot did: with [bot] in REST, without in GraphQL", async () => {
    const { emulator, token, repository } = await scene();
    const { data } = await query(emulator, token, CREATE, { r: repository.nodeId });
    expect(data.createIssue.issue).toMatchObject({
      number: 1,
      author: { login: "waymark", __typename: "Bot" },
      viewerDidAuthor: true,
    });
    const { body } = await ask(emulator, token, "GET /repos/ada/roadmap/issues/1");
    expect(body).toMatchObject({
      user: { login: "waymark[bot]", type: "Bot" },
      performed_via_github_app: { slug: "waymark" },
    });
    expect(body.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });
});

describe("labels, milestone and assignees", () => {
  it("are dropped without a word for who has no push access", async () => {
    const { emulator, token, bob, repository } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/labels", { name: "topic", color: "0e8a16" });
    await ask(emulator, token, "POST /repos/ada/roadmap/milestones", { title: "Phase 1" });
    const wanted = { title: "x", labels: ["topic"], milestone: 1, assignees: ["ada"] };
    const kept = await ask(emulator, token, "POST /repos/ada/roadmap/issues", wanted);
    expect(kept.body).toMatchObject({ labels: [{ name: "topic" }], milestone: { number: 1 } });
    expect(kept.body.assignees).toHaveLength(1);
    const dropped = await ask(emulator, bob, "POST /repos/ada/roadmap/issues", wanted);
    expect(dropped).toMatchObject({ status: 201, body: { labels: [], milestone: null, assignees: [] } });

    const found = await query(
      emulator,
      token,
      `{repository(owner:"ada",name:"roadmap"){label(name:"TOPIC"){id} milestone(number:1){id}}}`,
    );
    const { label, milestone } = found.data.repository;
    const variables = { r: repository.nodeId, l: [label.id], m: milestone.id };
    const byBob = await query(emulator, bob, CREATE, variables);
    expect(byBob.data.createIssue.issue).toMatchObject({ labels: { nodes: [] }, milestone: null });
    const byApp = await query(emulator, token, CREATE, variables);
    expect(byApp.data.createIssue.issue.milestone).toEqual({ title: "Phase 1" });
  });

  it("cannot be given another repository's label", async () => {
    const { emulator, token, repository, course, schoolToken } = await scene();
    await ask(emulator, schoolToken, "POST /repos/school/course/labels", { name: "topic", color: "112233" });
    const [label] = course.labels.values();
    const { data, errors } = await query(emulator, token, CREATE, {
      r: repository.nodeId,
      l: [label?.nodeId ?? ""],
    });
    expect(data).toEqual({ createIssue: null });
    expect(errors).toMatchObject([{ type: "NOT_FOUND", path: ["createIssue"] }]);
  });

  it("keep everything if one part of a change is refused", async () => {
    const { emulator, token } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "Views" });
    const change = { title: "Lists", milestone: 999 };
    const refused = await ask(emulator, token, "PATCH /repos/ada/roadmap/issues/1", change);
    expect(refused.status).toBe(422);
    expect((await ask(emulator, token, "GET /repos/ada/roadmap/issues/1")).body.title).toBe("Views");
  });

  it("refuses an assignee who may not be assigned", async () => {
    const { emulator, token } = await scene();
    const wanted = { title: "x", assignees: ["bob"] };
    expect((await ask(emulator, token, "POST /repos/ada/roadmap/issues", wanted)).status).toBe(422);
  });
});

describe("closing", () => {
  it("keeps the reason; a duplicate shows only when asked for; reopening says so", async () => {
    const { emulator, token, repository } = await scene();
    await query(emulator, token, CREATE, { r: repository.nodeId });
    const { nodeId: id } = repository.issues.get(1) ?? { nodeId: "" };
    const read = async () => {
      const asked = `{repository(owner:"ada",name:"roadmap"){issue(number:1){
        state plain: stateReason full: stateReason(enableDuplicate:true) closedAt
        timelineItems(last:5,itemTypes:[CLOSED_EVENT,REOPENED_EVENT]){nodes{__typename}}
      }}}`;
      return (await query(emulator, token, asked)).data.repository.issue;
    };
    const close = `mutation($i:ID!,$s:IssueClosedStateReason){closeIssue(input:{issueId:$i,stateReason:$s}){issue{id}}}`;
    await query(emulator, token, close, { i: id, s: "NOT_PLANNED" });
    expect(await read()).toMatchObject({ state: "CLOSED", full: "NOT_PLANNED" });
    await query(emulator, token, `mutation($i:ID!){reopenIssue(input:{issueId:$i}){issue{id}}}`, { i: id });
    expect(await read()).toMatchObject({ state: "OPEN", full: "REOPENED", closedAt: null });
    await query(emulator, token, close, { i: id, s: "DUPLICATE" });
    expect(await read()).toMatchObject({ plain: "NOT_PLANNED", full: "DUPLICATE" });
    expect((await read()).timelineItems.nodes.map((one: { __typename: string }) => one.__typename)).toEqual([
      "ClosedEvent",
      "ReopenedEvent",
      "ClosedEvent",
    ]);
  });

  it("is for the author and for those with rights, not for everybody", async () => {
    const { emulator, ada, bob } = await scene();
    await ask(emulator, ada, "POST /repos/ada/roadmap/issues", { title: "Ada's" });
    await ask(emulator, bob, "POST /repos/ada/roadmap/issues", { title: "Bob's" });
    const close = { state: "closed", state_reason: "completed" };
    expect((await ask(emulator, bob, "PATCH /repos/ada/roadmap/issues/1", close)).status).toBe(403);
    expect((await ask(emulator, bob, "PATCH /repos/ada/roadmap/issues/2", close)).status).toBe(200);
    expect((await ask(emulator, ada, "PATCH /repos/ada/roadmap/issues/2", { state: "open" })).status).toBe(
      200,
    );
  });
});

describe("pinned issues", () => {
  it("are three at most", async () => {
    const { emulator, token, repository } = await scene();
    for (const title of ["a", "b", "c", "d"]) {
      await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title });
    }
    const pins = [1, 2, 3, 4].map(
      (n) => `p${n}: pinIssue(input:{issueId:"${repository.issues.get(n)?.nodeId}"}){issue{isPinned}}`,
    );
    const { data, errors } = await query(emulator, token, `mutation{${pins.join(" ")}}`);
    expect(data).toMatchObject({
      p1: { issue: { isPinned: true } },
      p3: { issue: { isPinned: true } },
      p4: null,
    });
    expect(errors).toMatchObject([{ type: "UNPROCESSABLE", path: ["p4"] }]);
  });
});

describe("a body that a person edited on the web", () => {
  it("comes back with CRLF, in both APIs", async () => {
    const { emulator, token, repository } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x", body: "- [ ] a\n- [ ] b\n" });
    const issue = repository.issues.get(1);
    if (issue === undefined) throw new Error("no issue");
    person(emulator.world, "ada").tick(issue, "a");
    expect((await ask(emulator, token, "GET /repos/ada/roadmap/issues/1")).body.body).toBe(
      "- [x] a\r\n- [ ] b\r\n",
    );
  });
});

import { describe, expect, it } from "vitest";
import { person } from "../src/person/person.ts";
import { ask, query, scene } from "./ask.ts";

async function withBranch() {
  const set = await scene();
  const { emulator, token } = set;
  const head = emulator.repository("ada/roadmap").commits().at(-1)?.oid ?? "";
  const created = await ask(emulator, token, "POST /repos/ada/roadmap/git/refs", {
    ref: "refs/heads/set-up",
    sha: head,
  });
  const commit = (content: string) =>
    ask(emulator, token, "PUT /repos/ada/roadmap/contents/new.md", {
      message: "Add a file",
      content: Buffer.from(content).toString("base64"),
      branch: "set-up",
    });
  const open = (as: string = token) =>
    ask(emulator, as, "POST /repos/ada/roadmap/pulls", { title: "Set up", head: "set-up", base: "main" });
  return { ...set, head, created, commit, open };
}

describe("a pull request", () => {
  it("needs a commit of its own, and is the only one for its branch", async () => {
    const { created, commit, open } = await withBranch();
    expect(created).toMatchObject({ status: 201, body: { ref: "refs/heads/set-up" } });
    expect(await open()).toMatchObject({ status: 422, body: { errors: [{ field: "head" }] } });
    expect((await commit("new\n")).status).toBe(201);
    expect(await open()).toMatchObject({
      status: 201,
      body: { number: 1, state: "open", user: { login: "waymark[bot]" }, changed_files: 1 },
    });
    const again = await open();
    expect(again.body.errors[0].message).toBe("A pull request already exists for ada:set-up.");
  });

  it("brings its files to the base when a person merges it, and takes the issue's numbers", async () => {
    const { emulator, token, repository, commit, open } = await withBranch();
    await commit("new\n");
    await open();
    const pullRequest = repository.pullRequests.get(1);
    if (pullRequest === undefined) throw new Error("no pull request");
    person(emulator.world, "ada").merge(pullRequest);
    expect(emulator.repository("ada/roadmap").file("new.md")).toBe("new\n");
    const { data } = await query(
      emulator,
      token,
      `{repository(owner:"ada",name:"roadmap"){
        pullRequest(number:1){state merged mergedBy{login}}
        issueOrPullRequest(number:1){__typename}
        pullRequests(first:5,headRefName:"set-up",states:[MERGED]){totalCount}
      }}`,
    );
    expect(data.repository).toEqual({
      pullRequest: { state: "MERGED", merged: true, mergedBy: { login: "ada" } },
      issueOrPullRequest: { __typename: "PullRequest" },
      pullRequests: { totalCount: 1 },
    });
    const issue = await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" });
    expect(issue.body.number).toBe(2);
  });

  it("is not for GITHUB_TOKEN until the owner allows it in the settings", async () => {
    const { emulator, repository, commit, open, tokenOf } = await withBranch();
    await commit("new\n");
    const permissions = { pull_requests: "write", contents: "write" } as const;
    const actions = tokenOf({ kind: "actions", repository: "ada/roadmap", permissions });
    expect(await open(actions)).toMatchObject({
      status: 403,
      body: { message: "GitHub Actions is not permitted to create or approve pull requests." },
    });
    person(emulator.world, "ada").allowPullRequestsByActions(repository);
    expect((await open(actions)).status).toBe(201);
  });
});

describe("a branch", () => {
  it("moves forward, and back or aside only by force", async () => {
    const { emulator, token, head, commit } = await withBranch();
    const made = await commit("new\n");
    const move = (sha: string, force?: boolean) =>
      ask(emulator, token, "PATCH /repos/ada/roadmap/git/refs/heads/set-up", { sha, force: force ?? false });
    expect(await move(head)).toMatchObject({
      status: 422,
      body: { message: "Update is not a fast forward" },
    });
    expect((await move(head, true)).status).toBe(200);
    expect((await move(made.body.commit.sha)).status).toBe(200);
    expect((await ask(emulator, token, "GET /repos/ada/roadmap/git/ref/heads/set-up")).body.object.sha).toBe(
      made.body.commit.sha,
    );
  });

  it("tells by REST whether rules keep pushes off it", async () => {
    const { emulator, ada, repository } = await scene();
    const get = () => ask(emulator, ada, "GET /repos/ada/roadmap/branches/main/protection");
    expect((await get()).status).toBe(404);
    person(emulator.world, "ada").protectBranch(repository, "main");
    expect((await get()).body).toHaveProperty("required_pull_request_reviews");
    expect((await ask(emulator, ada, "GET /repos/ada/roadmap/branches/main")).body.protected).toBe(true);
  });
});

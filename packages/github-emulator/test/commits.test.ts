import { describe, expect, it } from "vitest";
import { addRuleset } from "../src/changes/add-ruleset.ts";
import { person } from "../src/person/person.ts";
import { ask, query, scene } from "./ask.ts";

const COMMIT = `mutation($head:GitObjectID!,$files:FileChanges!,$name:String="ada/roadmap"){
  createCommitOnBranch(input:{
    branch:{repositoryNameWithOwner:$name,branchName:"main"},
    message:{headline:"Progress"},expectedHeadOid:$head,fileChanges:$files
  }){commit{oid messageHeadline author{name} signature{isValid}}}
}`;

const add = (path: string, text: string) => ({
  additions: [{ path, contents: Buffer.from(text).toString("base64") }],
});

async function withHead(given: Parameters<typeof scene>[0] = {}) {
  const set = await scene(given);
  const head = () => set.emulator.repository("ada/roadmap").commits().at(-1)?.oid;
  return { ...set, head };
}

describe("createCommitOnBranch", () => {
  it("writes and deletes many files in one signed commit of the bot", async () => {
    const { emulator, token, head } = await withHead();
    const files = { ...add("progress.md", "6 %\n"), deletions: [{ path: "README.md" }] };
    const { data } = await query(emulator, token, COMMIT, { head: head(), files });
    expect(data.createCommitOnBranch.commit).toMatchObject({
      messageHeadline: "Progress",
      author: { name: "waymark[bot]" },
      signature: { isValid: true },
    });
    expect(emulator.repository("ada/roadmap").files()).toMatchObject({ "progress.md": "6 %\n" });
    expect(emulator.repository("ada/roadmap").commits().at(-1)).toMatchObject({
      author: "waymark[bot]",
      changed: ["README.md", "progress.md"],
    });
  });

  it("is stale when the head moved meanwhile", async () => {
    const { emulator, token, head } = await withHead();
    const before = head();
    await query(emulator, token, COMMIT, { head: before, files: add("a.md", "1") });
    const { data, errors } = await query(emulator, token, COMMIT, { head: before, files: add("b.md", "2") });
    expect(data).toEqual({ createCommitOnBranch: null });
    expect(errors).toMatchObject([
      {
        type: "STALE_DATA",
        message: `Expected branch to point to "${before}" but it did not.  Pull and try again.`,
      },
    ]);
    expect(emulator.repository("ada/roadmap").file("b.md")).toBeUndefined();
  });

  it("refuses workflow files without `workflows: write`, and always to GITHUB_TOKEN", async () => {
    const set = await withHead({ permissions: { contents: "write", issues: "write" } });
    const { emulator, token, head, tokenOf, ada } = set;
    const actions = tokenOf({
      kind: "actions",
      repository: "ada/roadmap",
      permissions: { contents: "write", workflows: "write" },
    });
    const files = add(".github/workflows/new.yml", "name: New\n");
    for (const each of [token, actions, ada]) {
      const { errors } = await query(emulator, each, COMMIT, { head: head(), files });
      expect(errors).toMatchObject([{ type: "FORBIDDEN" }]);
    }
    const withScope = tokenOf({ kind: "classic", user: "ada", scopes: ["repo", "workflow"] });
    const { data } = await query(emulator, withScope, COMMIT, { head: head(), files });
    expect(data.createCommitOnBranch.commit.oid).toBe(head());
  });

  it("is kept off a protected branch, and off one with a ruleset by another error", async () => {
    const { emulator, token, repository, head } = await withHead();
    const ada = person(emulator.world, "ada");
    ada.protectBranch(repository, "main");
    const files = add("a.md", "1");
    const classic = await query(emulator, token, COMMIT, { head: head(), files });
    expect(classic.errors).toMatchObject([{ type: "BRANCH_PROTECTION_RULE_VIOLATION" }]);
    ada.unprotectBranch(repository, "main");
    addRuleset(emulator.world, repository, ["main"]);
    const ruled = await query(emulator, token, COMMIT, { head: head(), files });
    expect(ruled.errors).toMatchObject([{ type: "UNPROCESSABLE" }]);
    expect(ruled.errors[0].message).toContain("Repository rule violations found");
  });

  it("needs the repository not to be archived", async () => {
    const { emulator, token, repository, head } = await withHead();
    repository.archived = true;
    const { errors } = await query(emulator, token, COMMIT, { head: head(), files: add("a.md", "1") });
    expect(errors[0].message).toBe("Repository was archived so is read-only.");
  });
});

describe("the contents API", () => {
  it("answers 409 for a wrong sha and 422 for a missing one", async () => {
    const { emulator, token } = await scene();
    const put = (more: object) =>
      ask(emulator, token, "PUT /repos/ada/roadmap/contents/README.md", {
        message: "m",
        content: Buffer.from("new\n").toString("base64"),
        ...more,
      });
    expect((await put({})).status).toBe(422);
    expect((await put({ sha: "0".repeat(40) })).status).toBe(409);
    const { body } = await ask(emulator, token, "GET /repos/ada/roadmap/contents/README.md");
    expect((await put({ sha: body.sha })).status).toBe(200);
    expect(emulator.repository("ada/roadmap").file("README.md")).toBe("new\n");
  });

  it("names blobs as Git does", async () => {
    const { emulator, token } = await scene();
    const { body } = await ask(emulator, token, "GET /repos/ada/roadmap/contents/README.md");
    // printf '# Roadmap\n' | git hash-object --stdin
    expect(body.sha).toBe("437766dd8f3de193d9902af8c9352301900e8494");
    const blob = await ask(emulator, token, `GET /repos/ada/roadmap/git/blobs/${body.sha}`);
    expect(Buffer.from(blob.body.content, "base64").toString()).toBe("# Roadmap\n");
  });
});

describe("a file in GraphQL", () => {
  it("has no text when binary, and only its beginning when large", async () => {
    const { emulator, token } = await scene();
    emulator.createRepository({
      owner: "ada",
      name: "files",
      files: { "image.png": Buffer.from([137, 80, 0, 1]), "long.md": "x".repeat(512_001), "a/b.md": "deep" },
    });
    const asked = `{repository(owner:"ada",name:"files"){
      image: object(expression:"HEAD:image.png"){...b} long: object(expression:"main:long.md"){...b}
      none: object(expression:"HEAD:nothing.md"){...b} deep: object(expression:"HEAD:a"){... on Tree{entries{name type}}}
    }} fragment b on Blob{text isBinary isTruncated byteSize}`;
    const { repository } = (await query(emulator, token, asked)).data;
    expect(repository.image).toEqual({ text: null, isBinary: true, isTruncated: false, byteSize: 4 });
    expect(repository.long).toMatchObject({ isTruncated: true, byteSize: 512_001 });
    expect(repository.long.text).toHaveLength(512_000);
    expect(repository.none).toBeNull();
    expect(repository.deep.entries).toEqual([{ name: "b.md", type: "blob" }]);
  });
});

describe("the date of a commit", () => {
  const DATES = `query($offset:Int=1){
    repository(owner:"ada",name:"roadmap"){
      defaultBranchRef{target{... on Commit{history(first:$offset){nodes{committedDate author{date user{login}}}}}}}
    }
  }`;
  const dated = async (set: Awaited<ReturnType<typeof withHead>>) => {
    const { data } = await query(set.emulator, set.token, DATES, {});
    return data.repository.defaultBranchRef.target.history.nodes[0];
  };

  it("keeps the offset of the author's clock, and is in UTC for the API", async () => {
    const set = await withHead();
    const ada = person(set.emulator.world, "ada");
    const repository = set.emulator.world.repository("ada/roadmap");
    ada.setUtcOffset("-03:30");
    ada.push(repository, { "notes.md": "Mine" }, "Notes");
    const { committedDate, author } = await dated(set);
    expect(committedDate).toMatch(/Z$/u);
    expect(author).toEqual({ date: expect.stringMatching(/-03:30$/u), user: { login: "ada" } });
    expect(Date.parse(author.date)).toBe(Date.parse(committedDate));
    await query(set.emulator, set.token, COMMIT, { head: set.head(), files: add("progress.md", "6 %") });
    expect((await dated(set)).author.date).toMatch(/Z$/u);
    expect(() => ada.setUtcOffset("2")).toThrow("is not an offset");
  });
});

describe("the history of a commit", () => {
  const HISTORY = `query($path: String) {
    repository(owner: "bob", name: "roadmap") {
      defaultBranchRef { target { ... on Commit { history(first: 10, path: $path) { nodes { message } } } } }
    }
  }`;

  it("leads through every parent of a merge, newest first, and by path leaves out a merge that only passes it on", async () => {
    const { emulator, token } = await withHead();
    const [ada, bob] = [person(emulator.world, "ada"), person(emulator.world, "bob")];
    emulator.fork({ source: "ada/roadmap", owner: "bob" });
    const fork = emulator.world.repository("bob/roadmap");
    bob.push(fork, { "mine.md": "1" }, "Mine");
    ada.push(emulator.world.repository("ada/roadmap"), { "notes.md": "1" }, "Theirs");
    bob.syncFork(fork, "update");
    const messages = async (path: string | null) => {
      const { data } = await query(emulator, token, HISTORY, { path });
      return data.repository.defaultBranchRef.target.history.nodes.map(
        (node: { message: string }) => node.message,
      );
    };
    const all = await messages(null);
    expect(all[0]).toMatch(/^Merge branch/u);
    expect(all).toEqual(expect.arrayContaining(["Mine", "Theirs"]));
    expect(await messages("notes.md")).toEqual(["Theirs"]);
  });
});

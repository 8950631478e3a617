/** The effects of each delivery. */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { effectsOf, MalformedPayload, REPOSITORY_EVENTS, SUBSCRIBED_EVENTS } from "../../src/app/events.ts";

/** A payload with the fields that every delivery about a repository has. */
function payload(given: object = {}): object {
  return {
    installation: { id: 5 },
    repository: { id: 9, name: "roadmap", owner: { login: "ada" }, default_branch: "main" },
    sender: { login: "ada", type: "User" },
    ...given,
  };
}

const visit = (reason: string) => ({
  kind: "offer",
  job: {
    kind: "repository",
    installation: 5,
    owner: "ada",
    name: "roadmap",
    repositoryId: 9,
    reasons: new Set([reason]),
  },
});
const own = "waymark[bot]";

describe("a delivery", () => {
  it.each(
    Object.entries(REPOSITORY_EVENTS).flatMap(([event, { actions, reason }]) =>
      (actions ?? []).map((action) => ({ event, action, reason })),
    ),
  )("$event $action leads to a visit", ({ event, action, reason }) => {
    const comment = { body: "/waymark start" };
    expect(effectsOf(event, payload({ action, comment }), own)).toEqual([visit(reason)]);
  });

  it.each([
    ["issues", "pinned"],
    ["issues", "locked"],
    ["issue_comment", "edited"],
    ["pull_request", "opened"],
    ["repository", "archived"],
    ["label", "created"],
    ["star", "created"],
    ["ping", undefined],
    ["constructor", "created"],
  ])("%s %s leads to nothing", (event, action) => {
    expect(effectsOf(event, payload({ action, comment: { body: "/waymark" } }), own)).toEqual([]);
  });

  it("is understood where GitHub's schemas allow null or leave fields out", () => {
    const repository = {
      id: 9,
      name: "roadmap",
      full_name: "ada/roadmap",
      owner: null,
      default_branch: "main",
    };
    const push = { ref: "refs/heads/main", repository, sender: null, commits: [{ modified: null }] };
    expect(effectsOf("push", payload(push), own)).toEqual([visit("push")]);
    const nameless = { ...repository, full_name: undefined };
    expect(effectsOf("push", payload({ ...push, repository: nameless }), own)).toEqual([]);
    const removed = { action: "removed", repositories_added: [], repositories_removed: [{}, { id: 7 }] };
    expect(effectsOf("installation_repositories", payload(removed), own)).toContainEqual({
      kind: "lose",
      installation: 5,
      repositories: new Set([7]),
    });
  });

  it.each([
    ["a bot's push of nothing but Waymark's files", "Bot", ["progress.md", ".github/waymark/badge.svg"], 0],
    ["a bot's push of something else as well", "Bot", ["progress.md", "README.md"], 1],
    ["a person's push of progress.md", "User", ["progress.md"], 1],
  ])("of %s leads to %s visits", (_, type, modified, visits) => {
    const push = { ref: "refs/heads/main", sender: { login: "x", type }, commits: [{ modified }] };
    expect(effectsOf("push", payload(push), own)).toHaveLength(visits);
  });

  it("of a card that GitHub's own automation moved leads to nothing", () => {
    const card = { action: "edited", projects_v2_item: { project_node_id: "P" } };
    const sender = { login: "github-project-automation[bot]", type: "Bot" };
    expect(effectsOf("projects_v2_item", payload({ ...card, sender }), own)).toEqual([]);
    expect(effectsOf("projects_v2_item", payload(card), own)).toHaveLength(1);
  });

  it("of a push counts on the default branch only", () => {
    expect(effectsOf("push", payload({ ref: "refs/heads/main" }), own)).toEqual([visit("push")]);
    expect(effectsOf("push", payload({ ref: "refs/heads/topic" }), own)).toEqual([]);
    expect(effectsOf("push", payload({ ref: "refs/tags/main" }), own)).toEqual([]);
  });

  it.each(["Hello", "I would try /waymark start", "/waymarked", ""])(
    "of the comment %j is not a command",
    (body) => {
      expect(effectsOf("issue_comment", payload({ action: "created", comment: { body } }), own)).toEqual([]);
    },
  );

  it("about what the App did itself leads to nothing, except for its commits", () => {
    const sender = { login: own, type: "Bot" };
    expect(effectsOf("issues", payload({ action: "opened", sender }), own)).toEqual([]);
    expect(effectsOf("issues", payload({ action: "opened", sender }), "other[bot]")).toHaveLength(1);
    expect(effectsOf("issues", payload({ action: "opened", sender }), null)).toHaveLength(1);
    expect(effectsOf("push", payload({ ref: "refs/heads/main", sender }), own)).toHaveLength(1);
  });

  it("without an installation leads to nothing: there is nobody to speak for", () => {
    expect(effectsOf("issues", payload({ action: "closed", installation: undefined }), own)).toEqual([]);
  });

  it.each(["created", "unsuspend", "new_permissions_accepted"])(
    "installation %s looks at the whole installation, with a new token; the selection is read from GitHub",
    (action) => {
      const installation = { id: 5, repository_selection: "selected" };
      expect(effectsOf("installation", payload({ action, installation }), own)).toEqual([
        { kind: "renew", installation: 5 },
        { kind: "offer", job: { kind: "installation", installation: 5, reasons: new Set(["installed"]) } },
      ]);
    },
  );

  it.each(["deleted", "suspend"])("installation %s may mean that all that waits for it is lost", (action) => {
    expect(effectsOf("installation", payload({ action }), own)).toEqual([
      { kind: "lose", installation: 5, repositories: "all" },
    ]);
  });

  it("about added repositories visits each of them, and has those that were removed checked", () => {
    const added = payload({
      action: "added",
      repository_selection: "selected",
      repositories_added: [{ id: 9, full_name: "ada/roadmap" }],
      repositories_removed: [{ id: 8, full_name: "ada/old" }],
    });
    expect(effectsOf("installation_repositories", added, own)).toEqual([
      { kind: "renew", installation: 5 },
      { kind: "lose", installation: 5, repositories: new Set([8]) },
      visit("installed"),
    ]);
  });

  it("about a switch to all repositories has them listed by GitHub, as the delivery's list may be cut", () => {
    const added = payload({
      action: "added",
      repository_selection: "all",
      repositories_added: [{ id: 9, full_name: "ada/roadmap" }],
    });
    expect(effectsOf("installation_repositories", added, own)).toEqual([
      { kind: "renew", installation: 5 },
      { kind: "offer", job: { kind: "installation", installation: 5, reasons: new Set(["installed"]) } },
    ]);
  });

  it("about a deleted repository has it checked", () => {
    expect(effectsOf("repository", payload({ action: "deleted" }), own)).toEqual([
      { kind: "lose", installation: 5, repositories: new Set([9]) },
    ]);
  });

  it("about a card names the board, as it does not say which repository it belongs to", () => {
    const moved = payload({ action: "edited", projects_v2_item: { project_node_id: "PVT_1" } });
    expect(effectsOf("projects_v2_item", moved, own)).toEqual([
      { kind: "offer", job: { kind: "board", installation: 5, board: "PVT_1", reasons: new Set(["board"]) } },
    ]);
  });

  it("that is not of GitHub's shape is refused with the field that is wrong", () => {
    const wrong = () => effectsOf("issues", payload({ action: "closed", installation: { id: "5" } }), own);
    expect(wrong).toThrow(MalformedPayload);
    expect(wrong).toThrow(/"issues".*installation\.id/s);
  });
});

const examplesShape = z.array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) }));

describe("GitHub's own examples of deliveries", () => {
  const require = createRequire(import.meta.url);
  const examples = examplesShape.parse(require("@octokit/webhooks-examples"));

  it("are all understood, and those that matter lead somewhere", () => {
    const leading = new Set<string>();
    for (const { name, examples: payloads } of examples)
      for (const example of payloads)
        if (effectsOf(name, { installation: { id: 5 }, ...example }, own).length > 0) leading.add(name);
    const commandless = SUBSCRIBED_EVENTS.filter((event) => event !== "issue_comment");
    expect(leading).toEqual(new Set([...commandless, "installation", "installation_repositories"]));
  });
});

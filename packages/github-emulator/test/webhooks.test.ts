import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  acceptPermissions,
  changeSelection,
  createApp,
  installApp,
  suspendInstallation,
  uninstallApp,
} from "../src/changes/apps.ts";
import { addItem } from "../src/changes/board-items.ts";
import { createBoard } from "../src/changes/boards.ts";
import { closeIssue, reopenIssue } from "../src/changes/close-issue.ts";
import { createOrganization, createUser } from "../src/changes/create-account.ts";
import { createRepository, forkRepository } from "../src/changes/create-repository.ts";
import { createWorld } from "../src/changes/create-world.ts";
import { setHasIssues } from "../src/changes/edit-repository.ts";
import { openIssue } from "../src/changes/open-issue.ts";
import type { Owner } from "../src/model/account.ts";
import { realClock } from "../src/model/clock.ts";
import { onTheWebsite } from "../src/model/token.ts";
import { Urls } from "../src/server/urls.ts";
import { startWebhooks } from "../src/webhooks/start-webhooks.ts";
import type { Receiver } from "./webhook-receiver.ts";
import { startReceiver } from "./webhook-receiver.ts";

const SUBSCRIBED = ["issues", "push", "fork", "projects_v2_item", "repository"];

let receiver: Receiver;
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await receiver.close();
});

/** Ada owns `ada/roadmap` with the App installed; `octo` is one of her organizations. */
function scene({ events = SUBSCRIBED, installed = true, answerLimit = 10_000 } = {}) {
  const world = createWorld(realClock);
  const ada = createUser(world, "ada");
  const octo = createOrganization(world, "octo", [ada]);
  const cause = onTheWebsite(ada);
  const repository = createRepository(world, cause, { owner: ada, name: "roadmap" });
  const { app } = createApp(world, {
    slug: "waymark",
    owner: ada,
    permissions: { issues: "write" },
    events,
    webhookUrl: receiver.url,
    webhookSecret: "s3cret",
  });
  const install = (account: Owner, repositories: Parameters<typeof installApp>[4]) =>
    installApp(world, cause, app, account, repositories);
  const installation = installed ? install(ada, [repository]) : null;
  const webhooks = startWebhooks(world, { urls: new Urls("http://127.0.0.1:9"), answerLimit });
  stops.push(webhooks.stop);
  const issue = (title = "Learn views") => openIssue(world, cause, repository, { title, body: "" });
  const told = async () => {
    await webhooks.settle();
    return receiver.received.map(({ event, payload }) => {
      const action = typeof payload["action"] === "string" ? `.${payload["action"]}` : "";
      return `${event}${action}`;
    });
  };
  return { world, ada, octo, cause, repository, app, install, installation, webhooks, issue, told };
}

describe("a delivery", () => {
  it("is signed over its exact bytes and names event, delivery, hook and App", async () => {
    const { issue, webhooks, app } = scene();
    issue();
    await webhooks.settle();
    const [delivery] = receiver.received;
    const signature = createHmac("sha256", "s3cret")
      .update(delivery?.body ?? "")
      .digest("hex");
    expect(delivery?.headers).toMatchObject({
      "x-hub-signature-256": `sha256=${signature}`,
      "x-github-event": "issues",
      "x-github-delivery": expect.stringMatching(/^[0-9a-f-]{36}$/),
      "x-github-hook-id": String(app.id),
      "x-github-hook-installation-target-id": String(app.id),
      "x-github-hook-installation-target-type": "integration",
      "user-agent": expect.stringMatching(/^GitHub-Hookshot\//),
      "content-type": "application/json",
    });
  });

  it("says what the world was like when it happened, whatever happened since", async () => {
    const { world, cause, issue, webhooks } = scene();
    const topic = issue();
    closeIssue(world, cause, topic, "COMPLETED");
    reopenIssue(world, cause, topic);
    await webhooks.settle();
    expect(receiver.received.map(({ payload }) => payload)).toMatchObject([
      { action: "opened", issue: { state: "open", state_reason: null } },
      { action: "closed", issue: { state: "closed", state_reason: "completed" } },
      { action: "reopened", issue: { state: "open", state_reason: "reopened" } },
    ]);
  });

  it("names the installation, the repository and who did it", async () => {
    const { issue, webhooks, installation } = scene();
    issue();
    await webhooks.settle();
    expect(receiver.received[0]?.payload).toMatchObject({
      installation: { id: installation?.id },
      repository: { full_name: "ada/roadmap", fork: false, has_issues: true, default_branch: "main" },
      sender: { login: "ada", type: "User" },
      issue: { title: "Learn views", user: { login: "ada" }, body: null },
    });
    expect(receiver.received[0]?.body).not.toMatch(/Codertocat|Hello-World|github\.com/);
  });
});

describe("an App is told", () => {
  it("of events it subscribed to, and of no others", async () => {
    const { issue, told } = scene({ events: ["push"] });
    issue();
    expect(await told()).toEqual([]);
  });

  it("of its own installation without subscribing, repositories by name only", async () => {
    const { ada, repository, install, told } = scene({ events: [], installed: false });
    install(ada, [repository]);
    expect(await told()).toEqual(["installation.created"]);
    expect(receiver.received[0]?.payload["repositories"]).toEqual([
      {
        id: repository.id,
        node_id: repository.nodeId,
        name: "roadmap",
        full_name: "ada/roadmap",
        private: false,
      },
    ]);
    expect(receiver.received[0]?.payload).toMatchObject({
      installation: { repository_selection: "selected", account: { login: "ada" } },
    });
  });

  it("of every change of its installation, also while suspended", async () => {
    const { world, cause, ada, installation, told } = scene();
    if (installation === null) throw new Error("The scene has no installation");
    const other = createRepository(world, cause, { owner: ada, name: "other" });
    changeSelection(world, cause, installation, "added", [other]);
    suspendInstallation(world, cause, installation, true);
    suspendInstallation(world, cause, installation, false);
    acceptPermissions(world, cause, installation);
    uninstallApp(world, cause, installation);
    expect(await told()).toEqual([
      "installation_repositories.added",
      "installation.suspend",
      "installation.unsuspend",
      "installation.new_permissions_accepted",
      "installation.deleted",
    ]);
    expect(receiver.received[0]?.payload).toMatchObject({
      repositories_added: [{ full_name: "ada/roadmap".replace("roadmap", "other") }],
      repositories_removed: [],
    });
  });

  it("of nothing in repositories that were not chosen", async () => {
    const { world, cause, ada, told } = scene();
    const other = createRepository(world, cause, { owner: ada, name: "other" });
    openIssue(world, cause, other, { title: "Elsewhere", body: "" });
    expect(await told()).toEqual([]);
  });

  it("of nothing while suspended", async () => {
    const { world, cause, installation, issue, told } = scene();
    if (installation === null) throw new Error("The scene has no installation");
    suspendInstallation(world, cause, installation, true);
    issue();
    expect(await told()).toEqual(["installation.suspend"]);
  });

  it("of a fork at the parent, never at the fork", async () => {
    const { world, cause, octo, repository, install, told } = scene();
    install(octo, "all");
    forkRepository(world, cause, { source: repository, owner: octo });
    expect((await told()).toSorted()).toEqual(["fork", "installation.created", "repository.created"]);
    expect(receiver.received.find(({ event }) => event === "fork")?.payload).toMatchObject({
      repository: { full_name: "ada/roadmap" },
      forkee: { full_name: "octo/roadmap", fork: true, has_issues: false },
    });
  });

  it("nothing when issues are turned on", async () => {
    const { world, repository, told } = scene();
    setHasIssues(world, repository, false);
    setHasIssues(world, repository, true);
    expect(await told()).toEqual([]);
  });

  it("of cards on an organization's board, not on a person's", async () => {
    const { world, cause, ada, octo, issue, install, told } = scene();
    install(octo, "all");
    const topic = issue();
    addItem(world, cause, createBoard(world, cause, ada, "Mine"), topic);
    addItem(world, cause, createBoard(world, cause, octo, "Ours"), topic);
    expect(await told()).toEqual(["installation.created", "issues.opened", "projects_v2_item.created"]);
    expect(receiver.received[2]?.payload).toMatchObject({
      projects_v2_item: { content_type: "Issue", content_node_id: topic.nodeId, archived_at: null },
      organization: { login: "octo" },
    });
  });
});

describe("deliveries", () => {
  it("of one installation do not wait for an answer to one of another", async () => {
    const { world, octo, cause, install, issue } = scene({ answerLimit: 500 });
    const course = createRepository(world, cause, { owner: octo, name: "course" });
    install(octo, [course]);
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
    receiver.answer = "never";
    issue();
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2));
    receiver.answer = 202;
    openIssue(world, cause, course, { title: "Learn models", body: "" });
    await vi.waitFor(() => expect(world.deliveries).toHaveLength(2));
    expect(world.deliveries.map(({ event, statusCode }) => [event, statusCode])).toEqual([
      ["installation", 202],
      ["issues", 202],
    ]);
  });
});

describe("a delivery that fails", () => {
  it("is recorded with its reason and not sent again", async () => {
    const { world, issue, told } = scene();
    receiver.answer = 500;
    issue();
    expect(await told()).toEqual(["issues.opened"]);
    expect(world.deliveries).toMatchObject([
      { statusCode: 500, status: "Invalid HTTP Response: 500", redelivery: false, event: "issues" },
    ]);
  });

  it("is recorded as timed out when no answer comes within the limit", async () => {
    const { world, issue, told } = scene({ answerLimit: 30 });
    receiver.answer = "never";
    issue();
    await told();
    expect(world.deliveries).toMatchObject([{ status: "timed out" }]);
  });

  it("is recorded when nobody listens", async () => {
    const { world, app, issue, webhooks } = scene();
    app.webhookUrl = "http://127.0.0.1:1/hooks";
    issue();
    await webhooks.settle();
    expect(world.deliveries).toMatchObject([{ status: "failed to connect to host" }]);
  });

  it("goes out again on request, the same bytes under the same delivery id", async () => {
    const { world, issue, told } = scene();
    receiver.answer = 500;
    issue();
    await told();
    receiver.answer = 202;
    const [failed] = world.deliveries;
    if (failed === undefined) throw new Error("Nothing was recorded");
    world.redeliver?.(failed);
    expect(await told()).toEqual(["issues.opened", "issues.opened"]);
    const [first, second] = receiver.received;
    expect(second?.guid).toBe(first?.guid);
    expect(second?.body).toBe(first?.body);
    expect(world.deliveries[1]).toMatchObject({ status: "OK", redelivery: true, guid: failed.guid });
  });
});

describe("faults", () => {
  it("drop a delivery: it is recorded as failed and never arrives", async () => {
    const { world, issue, webhooks, told } = scene();
    webhooks.playFault({ kind: "drop", event: "issues", action: "opened" });
    issue("First");
    issue("Second");
    await told();
    expect(receiver.received.map(({ payload }) => payload)).toMatchObject([{ issue: { title: "Second" } }]);
    expect(world.deliveries.map(({ status }) => status)).toEqual(["failed to connect to host", "OK"]);
  });

  it("duplicate a delivery under one id", async () => {
    const { issue, webhooks, told } = scene();
    webhooks.playFault({ kind: "duplicate" });
    issue();
    expect(await told()).toEqual(["issues.opened", "issues.opened"]);
    expect(new Set(receiver.received.map(({ guid }) => guid)).size).toBe(1);
  });

  it("let a delivery be overtaken by the next", async () => {
    const { world, cause, issue, webhooks, told } = scene();
    webhooks.playFault({ kind: "overtaken" });
    closeIssue(world, cause, issue(), "COMPLETED");
    expect(await told()).toEqual(["issues.closed", "issues.opened"]);
  });
});

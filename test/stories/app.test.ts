/** The App itself, against the emulator: deliveries that repeat, go missing, or are echoes of its own work. */
import { createServer } from "node:net";
import { once } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Clock } from "../../src/app/clock.ts";
import { openVisit } from "../../src/app/visit.ts";
import { readSettings } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start-app.ts";
import { person } from "../../src/emulator/person/person.ts";
import { startEmulator } from "../../src/emulator/start-emulator.ts";
import { noteChecked } from "../checked-requests.ts";
import { writtenLog } from "../app/written-log.ts";
import { APP_PERMISSIONS, SMALL_ROADMAP } from "./stage.ts";

/** A thousand times as fast as the machine's, so that the second between two writes is a millisecond. */
const SPEED = 1_000;
const START = Date.now();
const fastClock: Clock = {
  now: () => START + (Date.now() - START) * SPEED,
  after: (delay, act) => {
    const timer = setTimeout(act, Math.ceil(delay / SPEED));
    return () => clearTimeout(timer);
  },
};
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function openApp(more: Readonly<Record<string, string>> = {}) {
  const github = await startEmulator({ limits: "none" });
  github.createUser("author");
  github.createUser("ada");
  github.createRepository({ owner: "author", name: "roadmap", files: { "README.md": SMALL_ROADMAP } });
  github.fork({ source: "author/roadmap", owner: "ada" });
  const port = await freePort();
  const made = github.createApp({
    slug: "waymark-app",
    permissions: APP_PERMISSIONS,
    events: ["issues", "push"],
    webhookUrl: `http://127.0.0.1:${port}/api/github/webhooks`,
    webhookSecret: "correct horse battery staple",
  });
  const environment = {
    APP_ID: String(made.id),
    PRIVATE_KEY: made.privateKey,
    WEBHOOK_SECRET: made.webhookSecret,
    HOST: "127.0.0.1",
    PORT: String(port),
    GHE_HOST: github.host,
    GHE_PROTOCOL: "http",
    WAYMARK_ACTION: "waymark-dev/waymark@v1",
    ...more,
  };
  const settings = readSettings(environment, import.meta.dirname);
  const { log } = writtenLog("info", [made.webhookSecret]);
  const app = await startApp({ settings, openVisit, clock: fastClock, log });
  onTestFinished(async () => {
    await app.stop(1_000);
    await github.close();
    noteChecked(github);
    github.assertSupported();
  });
  const learner = person(github.world, "ada");
  const fork = github.world.repository("ada/roadmap");
  learner.enableIssues(fork);
  const view = github.repository("ada/roadmap");
  learner.install(made.app, github.world.owner("ada"), [fork]);
  await vi.waitFor(() => expect(view.file("progress.md")).toContain("0 of 7 done"), { timeout: 15_000 });
  const issue = (title: string) => {
    const found = [...fork.issues.values()].find((one) => one.title === title);
    if (found === undefined) throw new Error(`No issue is called ${title}`);
    return found;
  };
  /** Waits until nothing is asked of GitHub any more. */
  const quiet = async () => {
    await github.settle();
    for (let before = -1; before !== github.requests.length;) {
      before = github.requests.length;
      await new Promise((resolve) => {
        setTimeout(resolve, 400);
      });
      await github.settle();
    }
  };
  return { github, learner, fork, view, issue, quiet };
}

test("ten deliveries under one id, and echoes of the App's own work, lead to one edit and one commit", async () => {
  const { github, learner, view, issue, quiet } = await openApp();
  await quiet();
  const commits = view.commits().length;
  const from = github.requests.length;
  learner.close(issue("Variables"));
  await github.settle();
  const delivery = github.world.deliveries.findLast(({ action }) => action === "closed");
  if (delivery === undefined) throw new Error("the close was not delivered");
  for (let again = 0; again < 9; again += 1) github.world.redeliver?.(delivery);
  await vi.waitFor(() => expect(view.file("progress.md")).toContain("1 of 7 done"), { timeout: 15_000 });
  await quiet();
  expect(view.commits()).toHaveLength(commits + 1);
  const asked = github.requests.slice(from).map(({ operation }) => operation);
  expect(asked.filter((operation) => operation.includes("updateIssue"))).toHaveLength(1);
  expect(asked.filter((operation) => operation.startsWith("mutation"))).toHaveLength(2);
});

test("deliveries in any order, some of them lost, come to the same; the sweep finds what none told", async () => {
  const { github, learner, view, issue, quiet } = await openApp();
  await quiet();
  for (const kind of ["overtaken", "duplicate", "drop"] as const) {
    github.webhooks.playFault({ kind, event: "issues" });
  }
  for (const title of ["Variables", "Functions", "Files", "Modules"]) learner.close(issue(title));
  learner.reopen(issue("Files"));
  await vi.waitFor(() => expect(view.file("progress.md")).toContain("3 of 7 done"), { timeout: 15_000 });
  for (let lost = 0; lost < 3; lost += 1) github.webhooks.playFault({ kind: "drop", event: "issues" });
  learner.close(issue("Files"));
  await vi.waitFor(() => expect(view.file("progress.md")).toContain("4 of 7 done"), { timeout: 25_000 });
});

test("with a limit that cuts every delivery off, the sweep alone brings the fork up to date", async () => {
  const { github, learner, view, issue } = await openApp({ WAYMARK_BODY_LIMIT: "1024" });
  learner.close(issue("Variables"));
  await vi.waitFor(() => expect(view.file("progress.md")).toContain("1 of 7 done"), { timeout: 25_000 });
  await github.settle();
  const closed = github.world.deliveries.filter(({ action }) => action === "closed");
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.map(({ statusCode }) => statusCode)).toEqual(closed.map(() => 413));
});

/** A template repository: the course starts in each copy with its first push, and nothing happens in the template. */
import { onTestFinished, expect, test } from "vitest";
import { Octokit } from "@octokit/rest";
import { person, startEmulator } from "github-emulator";
import { runSync } from "../../src/action/run-sync.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { configText } from "../../src/set-up/config-text.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { noteChecked } from "../checked-requests.ts";
import { SMALL_ROADMAP } from "./stage.ts";

const ACTION = "waymark-dev/waymark@v1";
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A GitHub whose runner plays the Action in this process, with the clock of the machine moved by each pause. */
async function openTemplate() {
  const github = await startEmulator({
    limits: "none",
    actions: {
      [ACTION]: async (environment, token) => {
        let ahead = 0;
        const [owner = "", name = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
        const inputs = { token: "x", projectToken: null, mode: "sync", sources: DEFAULT_SOURCES } as const;
        await runSync(inputs, {
          octokit: new Octokit({
            auth: token,
            baseUrl: `${github.url}/api/v3`,
            log: quiet,
          }),
          projects: null,
          graphqlUrl: `${github.url}/api/graphql`,
          owner,
          name,
          workflow: "waymark.yml",
          hears: false,
          clock: {
            now: () => Date.now() + ahead,
            sleep: (milliseconds) => {
              ahead += milliseconds;
              return Promise.resolve();
            },
          },
          setOutput: () => {},
          writeSummary: () => Promise.resolve(),
          log: () => {},
        });
      },
    },
  });
  onTestFinished(async () => {
    await github.close();
    noteChecked(github);
    github.assertSupported();
  });
  github.createUser("author");
  github.createUser("ada");
  const template = github.createRepository({
    owner: "author",
    name: "roadmap",
    files: { "README.md": SMALL_ROADMAP },
  });
  const [author, ada] = [person(github.world, "author"), person(github.world, "ada")];
  // What `waymark init --template` writes, after the box "Template repository" was ticked.
  author.makeTemplate(template);
  const files = {
    ".github/roadmap.yml": configText({
      path: "README.md",
      roadmap: parse(SMALL_ROADMAP),
      reading: { kind: "settled" },
      learner: true,
    }),
    ".github/workflows/waymark.yml": workflowText({ action: ACTION, app: null }),
  };
  author.push(template, files, "Prepare the template");
  await github.settle();
  return { github, template, ada };
}

test("“Use this template” starts the course with the copy's first push: issues and Actions are on, nothing is to be set up", async () => {
  const { github, template, ada } = await openTemplate();
  expect(template.issues.size).toBe(0);
  const copy = ada.useTemplate(template, "my-roadmap");
  await github.settle();
  expect(
    github.actions.runs.map(({ repository, event, conclusion, errors }) => [
      repository.owner.login,
      event,
      conclusion,
      errors,
    ]),
  ).toEqual([
    ["author", "push", "skipped", []],
    ["ada", "push", "success", []],
  ]);
  expect(copy.issues.size).toBe(8);
  expect(copy.pullRequests.size).toBe(0);
  const view = github.repository("ada/my-roadmap");
  expect(view.file("progress.md")).toContain("0 of 7 done");
  expect([...copy.issues.values()].flatMap(({ assignees }) => [...assignees])).toEqual([]);
  expect(template.issues.size).toBe(0);
});

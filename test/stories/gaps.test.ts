/**
 * The tracking issue lists missing permissions and settings, folded, in the learner's language, without extra requests.
 */
import { expect, test } from "vitest";
import { runSync } from "../../src/action/run-sync.ts";
import { Octokit } from "@octokit/rest";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { openAppStage } from "./app-stage.ts";
import { APP_PERMISSIONS, openStage, type Stage } from "./stage.ts";

const READ = "query viewer repository";
const WORKFLOW = ".github/workflows/waymark.yml";
const HOUR = 3_600_000;

const section = (body: string): string =>
  /^<details>\n<summary>(?!<b>|Get a board|Consigue).*?<\/details>/msu.exec(
    body.replaceAll("\r\n", "\n"),
  )?.[0] ?? "none";

test("where nothing is in the way there is no such section", async () => {
  const stage = await openStage();
  await stage.sync();
  expect(section(stage.issue("Your progress").body)).toBe("none");
});

test("a workflow that was taken away is missed, once, and no longer once it is back", async () => {
  const stage = await openStage();
  await stage.sync();
  const workflow = stage.github.repository(stage.fork).file(WORKFLOW) ?? "";
  stage.learner.push(stage.repository, { [WORKFLOW]: null }, "Take it out");
  stage.clock.advance(HOUR);
  expect(await stage.requestsOf(() => stage.sync())).toEqual([
    READ,
    "mutation addLabelsToLabelable updateIssue",
  ]);
  expect(section(stage.issue("Your progress").body)).toBe(`<details>
<summary>1 thing needs your attention</summary>

- There is no .github/workflows/waymark.yml. It updates progress.md and the badge when you close an issue. [Run \`npx @waymark-dev/waymark init --learner\` in a clone, or paste it from Waymark's documentation into a new file](${stage.github.url}/ada/roadmap/new/main/.github/workflows)

</details>`);
  expect(await stage.requestsOf(() => stage.sync())).toEqual([READ]);
  stage.learner.push(stage.repository, { [WORKFLOW]: workflow }, "Bring it back");
  await stage.sync();
  expect(section(stage.issue("Your progress").body)).toBe("none");
});

test("where the config wants no files, no workflow is missed", async () => {
  const stage = await openStage();
  await stage.sync();
  const files = { [WORKFLOW]: null, ".github/roadmap.yml": "progress: false\n" };
  stage.learner.push(stage.repository, files, "Without files");
  await stage.sync();
  expect(section(stage.issue("Your progress").body)).toBe("none");
});

test("a close costs the App no more with a gap than without one", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.learner.push(stage.repository, { [WORKFLOW]: null }, "Take it out");
  stage.clock.advance(HOUR);
  await stage.sync();
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.requestsOf(() => stage.sync())).toEqual([
    READ,
    "mutation addLabelsToLabelable updateIssue",
  ]);
});

test("each right that the account did not grant the App is named, with the page where it is granted", async () => {
  const { workflows: _, pull_requests: _too, ...permissions } = APP_PERMISSIONS;
  const stage = await openAppStage({ permissions, files: { ".github/roadmap.yml": "language: es\n" } });
  const installation = await stage.install();
  const page = `${stage.github.url}/settings/installations/${installation.id}`;
  const expected = `<details>
<summary>3 cosas requieren tu atención</summary>

- La aplicación no tiene acceso de escritura a «Pull requests» aquí. Si la rama no admite commits directos, Waymark abre un pull request con los archivos. [Acepta «Pull requests: read and write»](${page})
- La aplicación no tiene acceso de escritura a «Workflows» aquí. Waymark añade el workflow que mantiene al día progress.md. [Acepta «Workflows: read and write»](${page})
- Falta .github/workflows/waymark.yml. Este archivo actualiza progress.md y la insignia cuando cierras una incidencia. [Ejecuta \`npx @waymark-dev/waymark init --learner\` en un clon, o pégalo desde la documentación de Waymark en un archivo nuevo](${stage.github.url}/ada/roadmap/new/main/.github/workflows)

</details>`;
  expect(section(stage.issue("Tu progreso").body)).toBe(expected);
  const asked = await stage.requestsOf(() => stage.sweep());
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((one) => one.startsWith("mutation"))).toEqual([]);
  stage.app.permissions = APP_PERMISSIONS;
  await stage.requestsOf(() => stage.learner.acceptPermissions(installation));
  expect(section(stage.issue("Tu progreso").body)).toBe("none");
  expect(stage.view.file(WORKFLOW)).toContain("app: waymark-app");
});

test("asked in a comment, the App's doctor names its missing rights with the same page", async () => {
  const { workflows: _, ...permissions } = APP_PERMISSIONS;
  const stage = await openAppStage({ permissions });
  const installation = await stage.install();
  await stage.requestsOf(() => stage.learner.comment(stage.issue("Your progress"), "/waymark doctor"));
  const said = stage
    .issue("Your progress")
    .comments.map(({ body }) => body)
    .join("\n");
  expect(said).toContain("- The App does not have write access to workflows here. ");
  expect(said).toContain(`read and write”: ${stage.github.url}/settings/installations/${installation.id}`);
});

async function action({ github, fork, owner, clock }: Stage): Promise<void> {
  const permissions = { contents: "write", issues: "write", metadata: "read" } as const;
  const auth = github.createToken({ kind: "actions", repository: fork, permissions }).value;
  await runSync(
    { token: auth, projectToken: null, mode: "sync", sources: DEFAULT_SOURCES },
    {
      octokit: new Octokit({ auth, baseUrl: github.urls.rest }),
      projects: null,
      graphqlUrl: `${github.url}/api/graphql`,
      owner,
      name: "roadmap",
      workflow: "waymark.yml",
      hears: false,
      clock,
      setOutput: () => {},
      writeSummary: () => Promise.resolve(),
      log: () => {},
    },
  );
}

test("without an App, what the workflow's permissions leave out is named, with the page where they stand", async () => {
  const whole = workflowText({ action: "waymark-dev/waymark@v1", app: null });
  const stage = await openStage({ files: { [WORKFLOW]: whole.replace(/^ {2}pull-requests: .*\n/mu, "") } });
  await action(stage);
  const page = `${stage.github.url}/ada/roadmap/edit/main/${WORKFLOW}`;
  expect(section(stage.issue("Your progress").body)).toContain(
    `- The workflow does not have the permission pull-requests: write. If the branch does not allow direct commits, Waymark opens a pull request with the files. [Add it to the permissions in the workflow](${page})`,
  );
  expect(await stage.requestsOf(() => action(stage))).toEqual([READ]);
  stage.learner.push(stage.repository, { [WORKFLOW]: whole }, "Put it right");
  await action(stage);
  expect(section(stage.issue("Your progress").body)).toBe("none");
});

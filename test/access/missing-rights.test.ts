/** Which permissions an App or a workflow lacks, according to the App's granted permissions and the workflow file. */
import { expect, test } from "vitest";
import { missingOfApp, missingOfWorkflow, notGranted } from "../../src/access/missing-rights.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { actual, repository } from "../builders.ts";

const granted = (permissions: Readonly<Record<string, string>>) => ({ installation: 7, permissions });
const named = (rights: ReturnType<typeof missingOfWorkflow>) =>
  rights.map(({ right, access }) => `${right}: ${access}`);

test("an App that has what it asks for lacks nothing; read is not write", () => {
  const all = { issues: "write", contents: "write", pull_requests: "admin", workflows: "write" };
  expect(missingOfApp(granted(all))).toEqual([]);
  expect(named(missingOfApp(granted({ ...all, contents: "read" })))).toEqual(["contents: write"]);
});

test("what is lacking is said with the page where the account's owner accepts it", () => {
  const lacking = (ownerKind: "user" | "organization") =>
    notGranted("pull_requests", actual({ granted: granted({}), repository: repository({ ownerKind }) }));
  expect(lacking("user")).toBe(
    "The App does not have write access to pull requests here. Accept “Pull requests: read and write” at https://github.com/settings/installations/7",
  );
  expect(lacking("organization")).toContain("https://github.com/organizations/ada/settings/installations/7");
  expect(notGranted("issues", actual())).toBeNull();
  expect(notGranted("issues", actual({ granted: granted({ issues: "write" }) }))).toBeNull();
});

test.each(["waymark", null])("the workflow that Waymark writes lacks nothing (beside the App: %s)", (app) => {
  expect(missingOfWorkflow(workflowText({ action: "a/b@v1", app }))).toEqual([]);
});

const job = (more = "") =>
  `jobs:\n  sync:\n${more}    steps:\n      - uses: a/b@v1\n        with:\n          mode: sync\n`;

test.each([
  [
    "names some: the others are none",
    "permissions:\n  contents: write\n",
    ["issues: write", "actions: write", "pull_requests: write"],
  ],
  ["gives them all", "permissions: write-all\n", []],
  [
    "lets all be read",
    "permissions: read-all\n",
    ["contents: write", "issues: write", "actions: write", "pull_requests: write"],
  ],
  [
    "gives none",
    "permissions: {}\n",
    ["contents: write", "issues: write", "actions: write", "pull_requests: write"],
  ],
  ["says nothing: a setting decides", "", []],
])("a workflow that %s", (_, permissions, missing) => {
  expect(named(missingOfWorkflow(`${permissions}${job()}`))).toEqual(missing);
});

test("a job's own permissions replace the workflow's, and beside an App less is needed", () => {
  const own = job(
    "    permissions:\n      issues: write\n      contents: write\n      pull-requests: write\n",
  );
  expect(named(missingOfWorkflow(`permissions: write-all\n${own}`))).toEqual(["actions: write"]);
  const beside = "permissions:\n  contents: write\njobs:\n  progress:\n    steps:\n      - uses: a/b@v1\n";
  expect(named(missingOfWorkflow(beside))).toEqual(["issues: read"]);
});

test("what is not a workflow, or not YAML, says nothing about rights", () => {
  for (const text of ["", "- a\n", "jobs: 3\n", "a: [\n", "permissions: 3\n"])
    expect(missingOfWorkflow(text)).toEqual([]);
});

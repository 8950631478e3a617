/** Makes the Action's surroundings out of the runner's environment. */
import { existsSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import * as core from "@actions/core";
import { openClient } from "../github/open-client.ts";
import { systemClock } from "../machine/system-clock.ts";
import { useProxy } from "../machine/use-proxy.ts";
import { checkRoadmap } from "./check-roadmap.ts";
import type { Inputs } from "./inputs.ts";
import { runProgress } from "./run-progress.ts";
import { runSync } from "./run-sync.ts";

export async function start(inputs: Inputs): Promise<void> {
  if (inputs.mode === "check") {
    const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
    const exists = (path: string) => existsSync(join(workspace, path));
    return await checkRoadmap(inputs, workspace, exists, (text) => process.stdout.write(text));
  }
  useProxy(process.env);
  const [owner = "", name = ""] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || name === "") {
    throw new Error(
      "The runner does not say which repository this is: GITHUB_REPOSITORY must be owner/name.",
    );
  }
  const baseUrl = process.env["GITHUB_API_URL"] || "https://api.github.com";
  const run = inputs.mode === "progress" ? runProgress : runSync;
  await run(inputs, {
    octokit: openClient(inputs.token, baseUrl),
    projects: inputs.projectToken === null ? null : openClient(inputs.projectToken, baseUrl),
    graphqlUrl: process.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
    owner,
    name,
    workflow: workflowFile(process.env["GITHUB_WORKFLOW_REF"]),
    hears: HEARD.has(process.env["GITHUB_EVENT_NAME"] ?? ""),
    clock: systemClock,
    setOutput: core.setOutput,
    writeSummary: (markdown) => writeSummary(process.env["GITHUB_STEP_SUMMARY"], markdown),
    log: core.info,
  });
}

/**
 * A run for a comment may have been replaced, while it waited, by one for another issue event: that one looks for commands
 * as well.
 */
const HEARD: ReadonlySet<string> = new Set(["issue_comment", "issues"]);

/** Runners that show no summary (act, older servers) set no file for it. */
async function writeSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file !== undefined && file !== "") await appendFile(file, `${markdown}\n`);
}

/** `waymark.yml` of `ada/roadmap/.github/workflows/waymark.yml@refs/heads/main`. */
function workflowFile(ref: string | undefined): string | null {
  return /\/([^/@]+)@/u.exec(ref ?? "")?.[1] ?? null;
}

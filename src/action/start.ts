/** Creates the Action's surroundings from the runner's environment. */
import { appendFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import * as core from "@actions/core";
import { openMeter } from "../github/meter.ts";
import { openClient } from "../github/open-client.ts";
import { readWholeFile } from "../github/read-files.ts";
import { openRequester } from "../github/requester.ts";
import { orUnexpectedAnswer } from "../github/unexpected-answer.ts";
import { openFetch } from "../machine/open-fetch.ts";
import { systemClock } from "../machine/system-clock.ts";
import type { FirstRead } from "./first-read.ts";
import type { Inputs } from "./inputs.ts";
import type { Place } from "./place.ts";
import { rehearse } from "./rehearse.ts";
import { runProgress } from "./run-progress.ts";
import { warmUp } from "./warm-up.ts";

/** At most half a minute for a limit that ends by then, because a pull request waits for the check. */
const MAX_WAIT = 30_000;

/** `first` is the read that is on its way, and sends the other requests with the workflow's token. */
export async function start(inputs: Inputs, place: Place, first: FirstRead): Promise<void> {
  const { owner, name, baseUrl, graphqlUrl } = place;
  const octokit = openClient(inputs.token, baseUrl, first.send);
  const write = (markdown: string) => writeSummary(process.env["GITHUB_STEP_SUMMARY"], markdown);
  if (inputs.mode === "check") {
    const clock = systemClock;
    const requester = openRequester({
      octokit,
      graphqlUrl,
      clock,
      meter: openMeter(clock),
      maxWait: MAX_WAIT,
    });
    const branch = process.env["GITHUB_BASE_REF"] ?? "";
    const read = (path: string) => readWholeFile(requester, { owner, name }, path, branch);
    const { checkRoadmap } = await import("./check-roadmap.ts");
    return await checkRoadmap(inputs, {
      workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
      print: (text) => process.stdout.write(text),
      writeSummary: write,
      base: branch === "" ? null : { branch, read },
    });
  }
  const around = {
    octokit,
    projects: inputs.projectToken === null ? null : openClient(inputs.projectToken, baseUrl, openFetch()),
    graphqlUrl,
    owner,
    name,
    workflow: workflowFile(process.env["GITHUB_WORKFLOW_REF"]),
    hears: HEARD.has(process.env["GITHUB_EVENT_NAME"] ?? ""),
    clock: systemClock,
    setOutput: core.setOutput,
    writeSummary: write,
    log: core.info,
  };
  try {
    if (inputs.mode === "cohort") return await (await import("./run-cohort.ts")).runCohort(around);
    const run = inputs.mode === "progress" ? runProgress : (await import("./run-sync.ts")).runSync;
    await Promise.all([run(inputs, around), warmUpWhileWaiting(first)]);
  } catch (error) {
    throw orUnexpectedAnswer(error);
  }
}

/** An answer that came while this file was loading is read first. */
async function warmUpWhileWaiting({ isAnswered }: FirstRead): Promise<void> {
  await setImmediate();
  if (isAnswered()) return;
  const roadmap = warmUp();
  await rehearse(roadmap, isAnswered);
}

/**
 * A waiting run for a comment may have been replaced by a run for another issue event, so that run looks for commands
 * too.
 */
const HEARD: ReadonlySet<string> = new Set(["issue_comment", "issues"]);

/** Runners that show no summary (act, older servers) provide no file for it. */
async function writeSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file !== undefined && file !== "") await appendFile(file, `${markdown}\n`);
}

/** `waymark.yml` of `ada/roadmap/.github/workflows/waymark.yml@refs/heads/main`. */
function workflowFile(ref: string | undefined): string | null {
  return /\/([^/@]+)@/u.exec(ref ?? "")?.[1] ?? null;
}

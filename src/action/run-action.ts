/** The Action: inputs in, one run of the progress part, outputs and a job summary out. */
import type { Clock } from "../clock.ts";
import { openMeter } from "../github/meter.ts";
import { openRemote } from "../github/open-remote.ts";
import { openRequester, type Octokit } from "../github/requester.ts";
import { renderSummary } from "../progress/render-summary.ts";
import { filesRead } from "../reconcile/files-read.ts";
import { regenerate, type Regenerated } from "../reconcile/regenerate.ts";
import type { Inputs } from "./inputs.ts";

/** What the runner provides. */
export interface Surroundings {
  readonly octokit: Octokit;
  readonly graphqlUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly clock: Clock;
  readonly setOutput: (name: string, value: string | number | boolean) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly log: (line: string) => void;
}

/** Outputs of the Action, by the names in action.yml. Throws with a sentence that says what to do. */
export async function runAction({ sources }: Inputs, around: Surroundings): Promise<void> {
  const { octokit, graphqlUrl, owner, name, clock } = around;
  const requester = openRequester({
    octokit,
    graphqlUrl,
    clock,
    meter: openMeter(clock),
    patience: PATIENCE,
  });
  const remote = openRemote(requester, { owner, name, files: filesRead(sources), boards: false });
  const outcome = await regenerate({ remote, clock, sources });
  await report(outcome, around);
}

/** A job may wait: five minutes, for a limit that GitHub says will be over by then. */
const PATIENCE = 5 * 60_000;

async function report(outcome: Regenerated, { setOutput, writeSummary, log }: Surroundings): Promise<void> {
  if (outcome.kind === "stayed-out") {
    log(`Nothing was done. ${outcome.reason}`);
    setOutput("changed", false);
    return;
  }
  const { progress, files } = outcome;
  setOutput("percent", progress.count.percent);
  setOutput("done", progress.count.done);
  setOutput("total", progress.count.total);
  setOutput("changed", files.kind === "committed");
  setOutput("commit", files.kind === "committed" ? files.commit : "");
  await writeSummary(
    renderSummary(progress, { commit: files.kind === "committed" ? files.commit : null, notes: [] }),
  );
  switch (files.kind) {
    case "committed":
      return log(`${progress.count.done} of ${progress.count.total} done: committed ${files.commit}.`);
    case "unchanged":
      return log(`${progress.count.done} of ${progress.count.total} done: the files say so already.`);
    case "newer":
      return log(
        "The files were written by a newer Waymark and stay as they are. Update the `uses:` line to follow it.",
      );
    case "proposed":
      return log(
        `${progress.count.done} of ${progress.count.total} done: the default branch takes no direct commits, so the files wait in ${files.url}.`,
      );
    case "left-to-action":
      throw new Error("This run is the Action's own turn; it cannot be left to another.");
    case "refused":
      throw new Error(
        `GitHub refused the commit: ${files.said}. The workflow needs \`permissions: contents: write\`, and the default branch must let github-actions push.`,
      );
    default:
      return files satisfies never;
  }
}

/** What the runner provides, as arguments, so that tests can pass their own. */
import type { Clock } from "../model/clock.ts";
import { openMeter } from "../github/meter.ts";
import { openRemote } from "../github/open-remote.ts";
import { openRequester, type Octokit, type Requester } from "../github/requester.ts";
import { openServer } from "../github/server.ts";
import { filesRead } from "../reconcile/files-read.ts";
import type { Sources } from "../reconcile/stock.ts";
import type { Remote } from "../model/remote.ts";

export interface Surroundings {
  readonly octokit: Octokit;
  /** A client with `project-token`, only for boards; null if there is none. */
  readonly projects: Octokit | null;
  readonly graphqlUrl: string;
  readonly owner: string;
  readonly name: string;
  /** The file name of the running workflow, e.g. `waymark.yml`; null if the runner does not say. */
  readonly workflow: string | null;
  /** Whether the workflow runs for comments, so that it looks for commands in them. */
  readonly hears: boolean;
  readonly clock: Clock;
  readonly setOutput: (name: string, value: string | number | boolean) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly log: (line: string) => void;
}

/** A job may wait five minutes for a limit that ends by then. */
const MAX_WAIT = 5 * 60_000;

/** A requester with GITHUB_TOKEN. */
export const openRequesterOf = ({ octokit, graphqlUrl, clock }: Surroundings): Requester =>
  openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait: MAX_WAIT });

/** The remote with GITHUB_TOKEN. That token never has access to boards, so boards have their own client. */
export function openSurroundings(
  { octokit, projects, graphqlUrl, owner, name, clock }: Surroundings,
  sources: Sources,
): { readonly requester: Requester; readonly remote: Remote } {
  const server = openServer();
  const open = (client: Octokit) =>
    openRequester({
      octokit: client,
      graphqlUrl,
      clock,
      meter: openMeter(clock),
      maxWait: MAX_WAIT,
      server,
    });
  const requester = open(octokit);
  const boards = projects === null ? false : open(projects);
  const remote = openRemote(requester, { owner, name, files: filesRead(sources), boards });
  return { requester, remote };
}

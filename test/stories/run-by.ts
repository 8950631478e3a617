/** Runs of the engine on a stage's fork that are not the App's: at a person's terminal, or in a workflow that does all of it. */
import { openMeter } from "../../src/github/meter.ts";
import { openClient } from "../../src/github/open-client.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { openRequester } from "../../src/github/requester.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Remote } from "../../src/model/remote.ts";
import type { Report } from "../../src/reconcile/report.ts";
import type { Run } from "../../src/reconcile/run.ts";
import type { Stage } from "./stage.ts";

const HOUR = 3_600_000;

/** `person` is the login of the person at the terminal. */
export function remoteBy(stage: Stage, kind: "terminal" | "workflow", person = "ada"): Remote {
  const { value } =
    kind === "terminal"
      ? stage.github.createToken({ kind: "classic", user: person, scopes: ["repo", "workflow"] })
      : stage.github.createToken({
          kind: "actions",
          repository: stage.fork,
          permissions: {
            contents: "write",
            issues: "write",
            actions: "write",
            pull_requests: "write",
            metadata: "read",
          },
        });
  const octokit = openClient(value, `${stage.github.url}/api/v3`, fetch);
  const graphqlUrl = `${stage.github.url}/api/graphql`;
  const { clock } = stage;
  const requester = openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait: HOUR });
  const files = filesRead(DEFAULT_SOURCES);
  return openRemote(requester, { owner: stage.owner, name: "roadmap", files, boards: false });
}

interface By extends Partial<Pick<Run, "approve">> {
  /** The login of the person at the terminal. Default: the learner. */
  readonly person?: string;
}

/** A run at a terminal, or of a workflow that does all of it. */
export const runBy = async (
  stage: Stage,
  actor: Exclude<Actor, "app">,
  { person, ...more }: By = {},
): Promise<Report> =>
  await reconcile({
    remote: remoteBy(stage, actor, person),
    clock: stage.clock,
    call: "asked",
    sources: DEFAULT_SOURCES,
    workflow: null,
    turn: "now",
    ...(actor === "workflow" ? { actor } : {}),
    ...more,
  });

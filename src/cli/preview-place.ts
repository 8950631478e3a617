/** Where a preview looks: at a repository on GitHub, or at an empty one that exists nowhere. */
import { Octokit } from "@octokit/rest";
import type { Clock } from "../clock.ts";
import { openMeter } from "../github/meter.ts";
import { openRemote } from "../github/open-remote.ts";
import { openRequester } from "../github/requester.ts";
import type { Actual } from "../plan/actual.ts";
import { filesRead } from "../reconcile/files-read.ts";
import { USUAL_SOURCES } from "../reconcile/take-stock.ts";
import type { Remote } from "../remote.ts";
import type { Io } from "./io.ts";
import { readToken } from "./read-token.ts";

/** The part of a remote that a plan is made from. */
export type Place = Pick<Remote, "read" | "readFile" | "readWholeFile" | "readIssues">;

const ABSENT = { kind: "absent" } as const;

/** A person's fresh repository: no files, no issues, no board within reach. */
export function emptyRepository(): Place {
  const actual: Actual = {
    repository: {
      id: "",
      databaseId: 0,
      owner: "you",
      name: "roadmap",
      url: "https://github.com/you/roadmap",
      ownerId: "",
      ownerKind: "user",
      fork: true,
      archived: false,
      issuesEnabled: true,
      defaultBranch: "main",
      head: null,
    },
    files: {},
    labels: [],
    milestones: [],
    issues: [],
    writers: {},
    board: { reach: "closed", reason: "owned-by-person" },
    filesPull: null,
  };
  return {
    read: () => Promise.resolve(actual),
    readFile: () => Promise.resolve(ABSENT),
    readWholeFile: () => Promise.resolve(ABSENT),
    readIssues: () => Promise.resolve({ issues: [], writers: {} }),
  };
}

/** The same place, with this text as the file at `path`. */
export function withFile(place: Place, path: string, text: string): Place {
  return {
    ...place,
    read: async () => {
      const actual = await place.read();
      return { ...actual, files: { ...actual.files, [path]: { kind: "text", text } } };
    },
  };
}

const GITHUB = "https://api.github.com";
/** A person waits at the terminal: half a minute at most, for a limit that is over by then. */
const PATIENCE = 30_000;
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The repository as it is now. Throws TokenMissing. */
export async function liveRepository(repository: string, env: Io["env"], clock: Clock): Promise<Place> {
  const baseUrl = env["GITHUB_API_URL"] || GITHUB;
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${baseUrl.replace(/\/v3\/?$/u, "")}/graphql`;
  const host = baseUrl === GITHUB ? null : new URL(baseUrl).host;
  const octokit = new Octokit({ auth: await readToken(env, host), baseUrl, log: quiet });
  const meter = openMeter(clock);
  const requester = openRequester({ octokit, graphqlUrl, clock, meter, patience: PATIENCE });
  const [owner = "", name = ""] = repository.split("/");
  return openRemote(requester, { owner, name, files: filesRead(USUAL_SOURCES), boards: true });
}

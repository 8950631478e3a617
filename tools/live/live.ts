/** What every probe gets: a client for GitHub that counts requests, and the repository made for the test. */
import * as z from "zod/mini";
import type { Clock } from "../../src/model/clock.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import type { Requester } from "../../src/github/requester.ts";
import type { RepositoryState } from "../../src/model/actual.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { DEFAULT_SOURCES, type Sources } from "../../src/reconcile/stock.ts";
import type { Remote } from "../../src/model/remote.ts";

/** The roadmap of the test. The README is not changed. */
export const ROADMAP_PATH = "waymark-live-test.md";
/** Other files that probes write. They are deleted at the end. */
export const PROBE_FILES = {
  small: "waymark-live-test/small.txt",
  large: "waymark-live-test/large.txt",
  workflow: ".github/workflows/waymark-live-test.yml",
} as const;
/** The branch of a probe's pull request. It is deleted at the end. */
export const PROBE_BRANCH = "waymark-live-test";
/** A marker in the issues and milestones that probes create, so that they can be found again. */
export const MARK = "<!-- waymark:live v1 -->";

export const SOURCES: Sources = { ...DEFAULT_SOURCES, roadmap: ROADMAP_PATH };

export interface Live {
  readonly requester: Requester;
  readonly remote: Remote;
  /** Another one, for a run of Waymark: a remote remembers what its run did. */
  readonly openRun: () => Remote;
  readonly clock: Clock;
  readonly repository: RepositoryState;
  /** The scopes of a classic token; null for other kinds of tokens. */
  readonly scopes: readonly string[] | null;
  /** Different in each run, so that leftovers of an earlier run cause no conflicts. */
  readonly run: string;
  /** The operations that `act` requested. Writes are marked with `!`. */
  requestsOf(act: () => Promise<unknown>): Promise<readonly string[]>;
  /** The current commit at the tip of the default branch. */
  head(): Promise<string>;
}

const HEAD = `query Head($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }
}`;
const headAnswer = z.object({
  repository: z.object({ defaultBranchRef: z.object({ target: z.object({ oid: z.string() }) }) }),
});

export interface LiveOptions {
  readonly requester: Requester;
  readonly clock: Clock;
  readonly owner: string;
  readonly name: string;
}

/** Opens the remote like Waymark does, but it also reads the files of the test. */
export function openLive(options: LiveOptions): Omit<Live, "repository" | "scopes"> {
  const { clock, owner, name } = options;
  const asked: string[] = [];
  const requester = counting(options.requester, asked);
  const files = [...filesRead(SOURCES), ...Object.values(PROBE_FILES)];
  const openRun = () => openRemote(requester, { owner, name, files, boards: false });
  return {
    requester,
    remote: openRun(),
    openRun,
    clock,
    run: Math.floor(clock.now() / 1_000).toString(36),
    async requestsOf(act) {
      const before = asked.length;
      await act();
      return asked.slice(before);
    },
    async head() {
      const { data } = await requester.graphql("read head", HEAD, { owner, name }, { kind: "read" });
      return headAnswer.parse(data).repository.defaultBranchRef.target.oid;
    },
  };
}

function counting(requester: Requester, asked: string[]): Requester {
  const note = (operation: string, kind: "read" | "write") =>
    asked.push(kind === "write" ? `! ${operation}` : operation);
  return {
    load: requester.load,
    server: requester.server,
    room: (creations) => requester.room(creations),
    graphql: (operation, document, variables, intent) => {
      note(operation, intent.kind);
      return requester.graphql(operation, document, variables, intent);
    },
    rest: (route, parameters, intent) => {
      note(route, intent.kind);
      return requester.rest(route, parameters, intent);
    },
  };
}

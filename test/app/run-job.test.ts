/** One job of the queue: what is found and offered, and which of GitHub's refusals end it. */
import { expect, test } from "vitest";
import { BoundedMap } from "../../src/app/bounded-map.ts";
import { runJob, type JobParts, type Unfinished } from "../../src/app/run-job.ts";
import type { PagingOctokit } from "../../src/github/app-requests.ts";
import type { Offered, Turn } from "../../src/jobs/job-queue.ts";
import type { Job, RepositoryJob, VisitReason } from "../../src/jobs/job.ts";
import { RateLimited } from "../../src/model/errors.ts";
import { FakeClock } from "../fake-clock.ts";
import { writtenLog } from "./written-log.ts";

const INSTALLATION = 9;
const turn: Turn = { signal: new AbortController().signal, waited: 0, aside: (wait) => wait() };
const linked = (id: number) => ({ databaseId: id, id, name: `r${id}`, owner: { login: "ada" } });

const about = (kind: "installation" | "board", ...reasons: VisitReason[]): Job => ({
  installation: INSTALLATION,
  reasons: new Set(reasons),
  ...(kind === "board" ? { kind, board: "PVT_1" } : { kind }),
});
const repository: RepositoryJob = {
  kind: "repository",
  installation: INSTALLATION,
  owner: "ada",
  name: "roadmap",
  repositoryId: 1,
  reasons: new Set(["issue"]),
};

/** GitHub lists these repositories for the installation and for its board. */
function stage(ids: readonly number[] = []) {
  const clock = new FakeClock();
  const offered: string[] = [];
  const answers: Offered[] = [];
  const repositories = ids.map(linked);
  const octokit: PagingOctokit = {
    request: () => Promise.reject(new Error("nothing else is asked")),
    paginate: {
      async *iterator() {
        yield { data: repositories };
      },
    },
    graphql: () =>
      Promise.resolve({
        node: { repositories: { pageInfo: { hasNextPage: false }, nodes: repositories } },
      }),
  };
  const parts: JobParts = {
    clients: { installation: () => Promise.resolve(octokit), renew: () => undefined },
    installations: {
      refresh: () => Promise.resolve({ chosen: null, renewed: 0 }),
      chosen: () => Promise.resolve("all"),
    },
    visit: () => Promise.resolve({ again: null }),
    unfinished: new BoundedMap<string, Unfinished>(10),
    offer: ({ repositoryId, reasons }) => {
      const answer = answers.shift() ?? "stored";
      if (answer === "stored") offered.push(`${repositoryId} ${[...reasons].toSorted().join("+")}`);
      return Promise.resolve(answer);
    },
    clock,
    log: writtenLog().log,
  };
  return { parts, clock, offered, answers };
}

test.each(["installation", "board"] as const)(
  "a search of %s that stops with the App is cut short, so that the queue keeps it",
  async (kind) => {
    const { parts, offered, answers } = stage([1, 2]);
    answers.push("stored", "closed");
    await expect(runJob(parts, about(kind, "installed"), turn)).rejects.toMatchObject({ name: "RunStopped" });
    expect(offered).toEqual(["1 installed"]);
  },
);

test.each(["installation", "board"] as const)(
  "a search of %s that finds the queue full goes on there later, for the same reasons",
  async (kind) => {
    const { parts, offered, answers } = stage([1, 2, 3]);
    answers.push("stored", "full");
    expect(await runJob(parts, about(kind, "installed"), turn)).toEqual({ again: 60_000 });
    expect(offered.splice(0)).toEqual(["1 installed"]);
    expect(await runJob(parts, about(kind, "again"), turn)).toEqual({ again: null });
    expect(offered.splice(0)).toEqual(["2 installed", "3 installed"]);
    await runJob(parts, about(kind, "again"), turn);
    expect(offered).toEqual(["1 sweep", "2 sweep", "3 sweep"]);
  },
);

test("a search that goes on begins again when something new has happened, and forgets no reason", async () => {
  const { parts, offered, answers } = stage([1, 2, 3]);
  answers.push("stored", "stored", "full");
  await runJob(parts, about("installation", "sweep"), turn);
  offered.length = 0;
  await runJob(parts, about("installation", "again", "installed"), turn);
  expect(offered).toEqual(["1 installed+sweep", "2 installed+sweep", "3 installed+sweep"]);
});

const API = "https://api.github.com";

/** GitHub's refusal of a request, as Octokit throws it. */
const refusal = (url: string, message: string, headers: Readonly<Record<string, string>>) =>
  Object.assign(new Error(message), {
    status: 403,
    request: { url: `${API}${url}` },
    response: { headers, data: { message } },
  });

test("a limit on the request for a token does not mean that the installation is gone", async () => {
  const { parts, clock } = stage();
  const limit = refusal(
    `/app/installations/${INSTALLATION}/access_tokens`,
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    { "retry-after": "60" },
  );
  const clients = { ...parts.clients, installation: () => Promise.reject(limit) };
  const visit = () => Promise.reject(limit);
  for (const job of [repository, about("installation", "sweep"), about("board", "board")]) {
    const thrown: unknown = await runJob({ ...parts, clients, visit }, job, turn).catch(
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(RateLimited);
    expect(thrown).toMatchObject({ until: clock.now() + 60_000 });
  }
});

test("a search waits for the end of the hourly limit that GitHub names", async () => {
  const { parts, clock } = stage();
  const end = Math.ceil(clock.now() / 1_000) + 3_000;
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(end) };
  const said = "API rate limit exceeded for installation ID 9.";
  const octokit: PagingOctokit = {
    request: () => Promise.reject(new Error("nothing else is asked")),
    paginate: {
      iterator: () => {
        throw refusal("/installation/repositories", said, headers);
      },
    },
    graphql: () =>
      Promise.reject(
        Object.assign(new Error(said), { headers, errors: [{ type: "RATE_LIMITED", message: said }] }),
      ),
  };
  const clients = { ...parts.clients, installation: () => Promise.resolve(octokit) };
  for (const job of [about("installation", "sweep"), about("board", "board")])
    await expect(runJob({ ...parts, clients }, job, turn)).rejects.toMatchObject({
      name: "RateLimited",
      until: end * 1_000,
    });
});

test("a suspended installation leaves nothing to do", async () => {
  const { parts } = stage();
  const gone = refusal(
    `/app/installations/${INSTALLATION}/access_tokens`,
    "This installation has been suspended",
    {},
  );
  const visit = () => Promise.reject(gone);
  expect(await runJob({ ...parts, visit }, repository, turn)).toEqual({ again: null });
});

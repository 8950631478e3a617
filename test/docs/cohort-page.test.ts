/** What the cohort page reads and shows, without a browser. */
import { describe, expect, it } from "vitest";
import { person, startEmulator, type Repository } from "github-emulator";
import { readCohort, UnreadableCohort, type ReadOptions } from "../../docs/cohort/read-cohort.ts";
import { FIRST_VIEW, sortedBy, visibleLearners } from "../../docs/cohort/view.ts";
import { readCohortJson } from "../../src/cohort/read-cohort-json.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { noteChecked } from "../checked-requests.ts";
import { courseText } from "../cohort/courses.ts";
import { cohortOf } from "./cohort-of.ts";

const RAW = "https://raw.githubusercontent.com";
const FORKS = "https://api.github.com/repos/author/roadmap/forks";

/** Public GitHub as a browser sees it. Without an answer, an address is 404. */
function gitHub(answers: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  const files: number[] = [];
  const stop = new AbortController();
  const options: ReadOptions = {
    get: (url) => {
      asked.push(url);
      const answer = answers[url.split("?", 1)[0] ?? ""];
      return Promise.resolve(answer?.() ?? new Response("Not Found", { status: 404 }));
    },
    now: () => Date.parse("2026-11-29T12:00:00Z"),
    signal: stop.signal,
    progress: (many) => void files.push(many),
  };
  return { asked, files, stop, options };
}

const json = (value: unknown, init?: ResponseInit) => () =>
  new Response(JSON.stringify(value), { headers: { "content-type": "application/json" }, ...init });
const fork = (name: string, id: number) => ({
  id,
  full_name: name,
  private: false,
  created_at: "2026-10-01T00:00:00Z",
  pushed_at: "2026-11-20T00:00:00Z",
});
const progressOf = (name: string) => `${RAW}/${name}/HEAD/.github/waymark/progress.json`;

describe("the cohort of a repository", () => {
  it("is its cohort.json, which costs one request", async () => {
    const { asked, options } = gitHub({ [`${RAW}/school/course/HEAD/cohort.json`]: json(cohortOf(2)) });
    const { cohort, from, limit } = await readCohort("school/course", options);
    expect([cohort.learners.length, from, limit]).toEqual([2, { kind: "file", asOf: "2026-11-29" }, null]);
    expect(asked).toEqual([`${RAW}/school/course/HEAD/cohort.json`]);
  });

  it("is made of its public forks if it has no cohort.json, one file at a time", async () => {
    const { asked, files, options } = gitHub({
      [FORKS]: json([fork("ada/roadmap", 1), fork("bob/roadmap", 2)]),
      [progressOf("ada/roadmap")]: () =>
        new Response(courseText(), { headers: { "content-type": "text/plain" } }),
    });
    const { cohort, from } = await readCohort("author/roadmap", options);
    expect(from).toEqual({ kind: "forks" });
    expect(cohort.learners.map(({ repository }) => repository)).toEqual(["ada/roadmap"]);
    expect(cohort.apart.withoutWaymark).toBe(1);
    expect(asked.slice(1)).toEqual([
      `${FORKS}?sort=oldest&per_page=100&page=1`,
      progressOf("ada/roadmap"),
      progressOf("bob/roadmap"),
    ]);
    expect(files).toEqual([1, 2]);
  });

  it("is read live from a GitHub that keeps state: forks with a course, without one, and a private one", async () => {
    const github = await startEmulator({ website: "https://github.com" });
    github.createUser("author");
    github.createRepository({ owner: "author", name: "roadmap", files: { "README.md": "# Roadmap\n" } });
    const forkOf = (owner: string): Repository => {
      github.createUser(owner);
      return github.fork({ source: "author/roadmap", owner });
    };
    for (const owner of ["ada", "cy"]) {
      const made = forkOf(owner);
      const files = { [PROGRESS_JSON]: courseText({ repository: made.id }) };
      person(github.world, owner).push(made, files, "Progress");
      made.private = owner === "cy";
    }
    forkOf("bob");
    const { options } = gitHub({});
    const { cohort, limit } = await readCohort("author/roadmap", {
      ...options,
      now: Date.now,
      get: async (url, init) =>
        await fetch(
          url.replace("https://api.github.com", github.urls.rest).replace(RAW, `${github.url}/raw`),
          init,
        ),
    });
    expect(cohort.learners.map(({ repository }) => repository)).toEqual(["ada/roadmap"]);
    expect([cohort.apart.withoutWaymark, limit]).toEqual([1, null]);
    expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([
      ["GET /repos/{owner}/{repo}/forks", 200],
    ]);
    expect(github.rawFiles.requests).toEqual([
      { path: "/raw/author/roadmap/HEAD/cohort.json", status: 404 },
      { path: "/raw/ada/roadmap/HEAD/.github/waymark/progress.json", status: 200 },
      { path: "/raw/bob/roadmap/HEAD/.github/waymark/progress.json", status: 404 },
    ]);
    await github.close();
    noteChecked(github);
  });

  it("is a part where GitHub's limit ends it, and says so", async () => {
    const page = Array.from({ length: 100 }, (_, index) => ({
      ...fork(`learner-${index}/roadmap`, index),
      pushed_at: "2026-09-01T00:00:00Z",
    }));
    const headers = { "content-type": "application/json", link: '<https://api.github.com/x>; rel="next"' };
    let pages = 0;
    const spent = {
      status: 403,
      headers: {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Date.parse("2026-11-29T13:00:00Z") / 1000),
      },
    };
    const { options } = gitHub({
      [FORKS]: () =>
        (pages += 1) === 1
          ? json(page, { headers })()
          : json({ message: "API rate limit exceeded" }, spent)(),
    });
    const { cohort, limit } = await readCohort("author/roadmap", options);
    expect(cohort.apart.withoutWaymark).toBe(100);
    expect(limit).toMatch(/^This is a part of the forks\. GitHub allows 60 requests an hour/u);
    await expect(readCohort("author/roadmap", options)).rejects.toThrow("60 requests an hour");
  });

  it("is refused with what to do where there is nothing to read", async () => {
    const none = gitHub({});
    await expect(readCohort("author/roadmap", none.options)).rejects.toThrow(
      "does not exist, or it is private",
    );
    const away = gitHub({ [`${RAW}/a/b/HEAD/cohort.json`]: () => new Response("", { status: 429 }) });
    await expect(readCohort("a/b", away.options)).rejects.toThrow(UnreadableCohort);
    const wrong = gitHub({ [`${RAW}/a/b/HEAD/cohort.json`]: json({ version: 3 }) });
    await expect(readCohort("a/b", wrong.options)).rejects.toThrow("not a cohort.json of version 1");
  });

  it("is no longer read once the person stops it", async () => {
    const { asked, stop, options } = gitHub({
      [FORKS]: () => {
        stop.abort(new Error("stopped"));
        return json([fork("ada/roadmap", 1)])();
      },
    });
    await expect(readCohort("author/roadmap", options)).rejects.toThrow("stopped");
    expect(asked).toHaveLength(2);
  });
});

describe("the learners on the page", () => {
  const { learners } = readCohortJson(JSON.stringify(cohortOf(30))).cohort;
  const names = (view: Partial<typeof FIRST_VIEW>) =>
    visibleLearners(learners, { ...FIRST_VIEW, ...view }).map(({ name }) => name);

  it("are all there at first, in the order of the cohort", () => {
    expect(names({})).toEqual(learners.map(({ name }) => name));
  });

  it("are those that match the text, the state and the group together", () => {
    expect(names({ text: " LEARNER-2/ " })).toEqual(["Learner 2"]);
    expect(
      new Set(visibleLearners(learners, { ...FIRST_VIEW, state: "stuck" }).map(({ state }) => state)),
    ).toEqual(new Set(["stuck"]));
    expect(names({ group: "Morning", text: "learner 1" })).not.toContain("Learner 1");
    expect(names({ text: "nobody" })).toEqual([]);
  });

  it("turn round when a column is chosen twice", () => {
    const once = sortedBy(FIRST_VIEW, "done");
    const twice = sortedBy(once, "done");
    expect(names(twice)).toEqual(names(once).toReversed());
    expect(sortedBy(twice, "learner")).toMatchObject({ sort: "learner", descending: false });
    for (const sort of ["group", "lastActivity", "learner"] as const)
      expect(names({ sort })).toHaveLength(30);
  });
});

/**
 * Runs the whole Action once on a small course that is made up, before there is something to do. V8 compiles a function when
 * it is first called, which takes most of the time in a short run. While the first answer travels, the process has nothing
 * else to do.
 */
import { setImmediate } from "node:timers/promises";
import { writeManagedBody, NO_MEMORY } from "../markdown/managed-block.ts";
import { PROGRESS_JSON, README_PATH, WORKFLOW_PATH } from "../model/paths.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { openClient } from "../github/open-client.ts";
import { filesRead } from "../reconcile/files-read.ts";
import { DEFAULT_SOURCES } from "../reconcile/stock.ts";
import { SAMPLE } from "./sample.ts";
import { runProgress } from "./run-progress.ts";

const OWNER = "sample";
const NAME = "course";
const NOW = "2026-01-05T12:00:00Z";
const GRAPHQL_URL = "https://sample.invalid/graphql";
const OID = "0".repeat(40);

/** What the runner would be told at the end, by name. */
export type Outputs = ReadonlyMap<string, string | number | boolean>;

/**
 * Sends nothing: every request is answered here. `roadmap` is what the parser made of the sample. `isAnswered` is asked
 * between the steps: what is left of the rehearsal would only keep the real answer waiting.
 */
export async function rehearse(roadmap: Roadmap, isAnswered: () => boolean): Promise<Outputs> {
  const outputs = new Map<string, string | number | boolean>();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const step = async <Result>(result: () => Result): Promise<Result> => {
    await setImmediate();
    if (!isAnswered()) return result();
    end();
    return await new Promise<Result>(() => undefined);
  };
  const octokit = openClient("sample", "https://sample.invalid", (_url, { body } = {}) =>
    step(() => Response.json(isQuery(body) ? READ : COMMITTED)),
  );
  const sources = { ...DEFAULT_SOURCES, parse: () => step(() => roadmap) };
  const run = runProgress(
    { token: "sample", projectToken: null, mode: "progress", sources },
    {
      octokit,
      projects: null,
      graphqlUrl: GRAPHQL_URL,
      owner: OWNER,
      name: NAME,
      workflow: null,
      hears: false,
      clock: { now: () => Date.parse(NOW), sleep: () => Promise.resolve() },
      setOutput: (name, value) => outputs.set(name, value),
      writeSummary: () => Promise.resolve(),
      log: () => {},
    },
  );
  await Promise.race([run, ended]);
  return outputs;
}

const isQuery = (body: unknown): boolean => typeof body === "string" && body.startsWith('{"query":"query ');

const COMMITTED = { data: { alias0: { commit: { oid: OID } } } };

const NO_PAGE = { hasNextPage: false, endCursor: null };
const COUNT = { done: 0, total: 1, percent: 0, optional: { done: 0, total: 0 }, skipped: 0, inProgress: 0 };

/** What an earlier run wrote. */
const RECORDED = {
  version: 1,
  revision: 2,
  renderer: 1,
  repository: 1,
  fullName: `${OWNER}/${NAME}`,
  title: "Learning roadmap: cooking",
  roadmap: { path: README_PATH, oid: OID },
  startedOn: "2026-01-05",
  lastActivityOn: null,
  finishedOn: null,
  cohort: null,
  pace: null,
  count: COUNT,
  projectCount: COUNT,
  skillCount: COUNT,
  phases: [
    {
      id: "basics",
      title: "Basics",
      optional: false,
      count: COUNT,
      projectCount: COUNT,
      milestone: 1,
      topics: [
        {
          id: "basics/boil",
          title: "Boil an egg",
          optional: false,
          state: "open",
          issue: 2,
          closedOn: null,
          inProgressSince: null,
          stuck: false,
          week: null,
          parts: [{ title: "Soft", optional: false, ticked: true }],
        },
      ],
    },
  ],
  projects: [],
  skills: [],
  timezone: { name: "UTC", from: "default" },
  retired: [],
  labels: [{ name: "topic", id: "LA_1" }],
};

const TEXTS: Readonly<Record<string, string>> = {
  [README_PATH]: SAMPLE,
  [DEFAULT_SOURCES.config]: "# Settings\nlanguage: en\npace:\n  topics: 5\n",
  [WORKFLOW_PATH]: "jobs:\n  progress:\n    steps:\n      - uses: waymark-dev/waymark@v1\n",
  [PROGRESS_JSON]: JSON.stringify(RECORDED),
};

/** An issue that Waymark opened. */
const issue = (number: number, title: string, body: string, isOpen: boolean) => ({
  id: `I_${number}`,
  number,
  title,
  body,
  state: isOpen ? "OPEN" : "CLOSED",
  stateReason: isOpen ? null : "COMPLETED",
  locked: false,
  isPinned: false,
  viewerDidAuthor: true,
  author: { __typename: "Bot", login: "github-actions" },
  labels: { nodes: [{ id: "LA_1", name: "topic" }] },
  assignees: { totalCount: 0 },
  milestone: { number: 1 },
  createdAt: NOW,
  updatedAt: NOW,
  closedAt: isOpen ? null : NOW,
  parent: null,
  subIssuesSummary: { total: 0 },
  closes: { nodes: [] },
});

const itemIssue = (number: number, title: string, id: string, isOpen: boolean) => {
  const memory = { ...NO_MEMORY, phase: "basics", title, labels: ["topic"] };
  const block = `**Phase 1**\n\n- [x] Soft\n- [ ] Hard\n\n[Source](https://example.org)`;
  return issue(number, title, writeManagedBody({ kind: "item", id }, block, memory), isOpen);
};

const issues = [
  itemIssue(2, "Cut vegetables", "basics/cut-vegetables", false),
  itemIssue(3, "Boil an egg", "basics/boil", true),
];

/** GitHub's answer to the first read. */
const READ = {
  data: {
    viewer: { login: "github-actions[bot]" },
    repository: {
      id: "R_1",
      databaseId: 1,
      name: NAME,
      owner: { __typename: "User", id: "U_1", login: OWNER },
      url: `https://sample.invalid/${OWNER}/${NAME}`,
      isFork: true,
      isArchived: false,
      isPrivate: false,
      hasIssuesEnabled: true,
      viewerPermission: "WRITE",
      defaultBranchRef: {
        name: "main",
        target: { oid: OID, history: { nodes: [{ author: { date: NOW, user: { id: "U_1" } } }] } },
      },
      root: { entries: [{ name: README_PATH, mode: 33_188 }] },
      dotGithub: { entries: [] },
      ...Object.fromEntries(
        filesRead(DEFAULT_SOURCES).map((path, index) => {
          const text = TEXTS[path];
          const file = { __typename: "Blob", oid: OID, text, isBinary: false, isTruncated: false };
          return [`file${index}`, text === undefined ? null : file];
        }),
      ),
      milestones: {
        totalCount: 1,
        pageInfo: NO_PAGE,
        nodes: [
          {
            id: "MI_1",
            number: 1,
            title: "Basics",
            description: "<!-- waymark:phase v1 basics -->",
            state: "OPEN",
            dueOn: null,
            issues: { totalCount: issues.length, pageInfo: NO_PAGE, nodes: issues },
          },
        ],
      },
      issues: {
        totalCount: 1,
        pageInfo: NO_PAGE,
        nodes: [issue(1, "Your progress", writeManagedBody({ kind: "tracking" }, "Half", NO_MEMORY), true)],
      },
      pinnedIssues: { totalCount: 1 },
      filesBranch: null,
      setUp: { repository: { pullRequests: { nodes: [] } } },
    },
  },
};

/** Combines the parts of this folder into the `Remote` that reconcile uses. */
import type { Actual, Granted } from "../model/actual.ts";
import type { Change } from "../model/change.ts";
import { FeatureRefused } from "../model/errors.ts";
import type { Feature } from "../model/features.ts";
import type { Remote } from "../model/remote.ts";
import { answerComment } from "./answer-comment.ts";
import { apply } from "./apply.ts";
import { beside } from "./beside.ts";
import { commit } from "./commit.ts";
import { readFileVersions } from "./read-file-versions.ts";
import { changedHere } from "./changed-here.ts";
import { withNewerIssues } from "./overlap.ts";
import { closeFilesPull, proposeFiles } from "./propose-files.ts";
import { openPullRequest, readSetUp } from "./pull-requests.ts";
import { announce, keepSetUpComment } from "./comments.ts";
import { writeDigest } from "./write-digest.ts";
import { enableIssues, enableWorkflow } from "./enable.ts";
import { findFilesPlace } from "./read-pulls.ts";
import { featuresOf, readEverything, type ReadOptions } from "./read-actual.ts";
import { withBoardsApart } from "./read-boards-apart.ts";
import { readOneFile, readWholeFile } from "./read-files.ts";
import { readUpstream } from "./read-upstream.ts";
import { readHealth } from "./read-health.ts";
import { readLabels } from "./read-labels.ts";
import { readCardValues } from "./read-card-values.ts";
import { readComments } from "./read-comments.ts";
import { readIssues } from "./read-issues.ts";
import { withStateTimes } from "./read-state-times.ts";
import { mayWrite } from "./read-writers.ts";
import { setLabel } from "./set-label.ts";
import type { Requester } from "./requester.ts";
import { writeTracking } from "./write-tracking.ts";

export interface RemoteOptions {
  readonly owner: string;
  readonly name: string;
  /** As in `ReadOptions`. */
  readonly repositoryId?: number;
  /** The files that every run reads, by path. */
  readonly files: readonly string[];
  /**
   * Whether this token can access boards (GITHUB_TOKEN never can), or a requester with a separate token that is only
   * used for boards.
   */
  readonly boards: boolean | Requester;
  /** The permissions that were granted to the App, if the token belongs to an App. */
  readonly granted?: Granted;
}

const opensIssue = ({ type, what }: Change): boolean => type === "create" && what === "issue";

export function openRemote(requester: Requester, options: RemoteOptions): Remote {
  const { owner, name, boards } = options;
  const place = { owner, name };
  const apart = typeof boards === "boolean" ? null : beside(boards);
  const refused = new Set<Feature>();
  /** Whether this run has opened issues, or tried to: a list may not have them yet. */
  let hasOpened = false;
  const asked: ReadOptions = { ...options, boards: boards === true, refused };
  /** With what is not in the main read. */
  const completed = async (listed: Actual, beyondList = hasOpened): Promise<Actual> => {
    const actual = beyondList ? await withNewerIssues(requester, listed, boards === true) : listed;
    if (typeof boards === "boolean") return actual;
    const whole = await withBoardsApart(boards, actual);
    const issues = await withStateTimes(requester, whole.issues);
    return { ...whole, issues, features: featuresOf(requester, refused) };
  };
  return {
    read: async ({ beyondList = hasOpened } = {}) =>
      await completed((await readEverything(requester, asked)).actual, beyondList),
    hear: async (since) => {
      // Without boards, this is a workflow, and its first read is on its way already.
      if (boards !== true) return { comments: await readComments(requester, place, since), actual: null };
      const { actual, comments } = await readEverything(requester, { ...asked, since });
      return { comments, actual: await completed(actual) };
    },
    readFile: (path) => readOneFile(requester, place, path),
    readWholeFile: (path) => readWholeFile(requester, place, path),
    readUpstream: (path) => readUpstream(requester, place, path),
    readVersions: (path) => readFileVersions(requester, place, path),
    changedHere: (path) => changedHere(requester, place, path),
    readIssues: (numbers) => readIssues(requester, asked, numbers),
    readLabels: (ids) => readLabels(requester, ids),
    readCardValues: (cards, fields) => readCardValues(apart ?? requester, cards, fields),
    mayWrite: (login) => mayWrite(requester, { owner, repo: name, username: login }),
    answer: (answer) => answerComment(requester, answer),
    setLabel: (setting) => setLabel(requester, place, setting),
    announce: (comment) => announce(requester, comment),
    keepSetUpComment: (comment) => keepSetUpComment(requester, comment),
    writeDigest: (digest) => writeDigest(requester, digest),
    apply: async (plan, actual, applying) => {
      const { opening = null } = applying;
      hasOpened ||= opening !== null || plan.changes.some(opensIssue);
      try {
        return await apply(plan, actual, { requester, boards: apart ?? requester, applying });
      } catch (error) {
        if (error instanceof FeatureRefused) refused.add(error.feature);
        throw error;
      }
    },
    writeTracking: (issue, actual) => {
      hasOpened ||= issue.known === null;
      return writeTracking(requester, issue, actual);
    },
    commit: (wanted, alongside) => commit(requester, place, wanted, alongside),
    findFilesPlace: () => findFilesPlace(requester, place),
    proposeFiles: (pull, repository) => proposeFiles(requester, repository, pull),
    closeFilesPull: (pull, bodyAfter) => closeFilesPull(requester, pull, bodyAfter),
    enableIssues: () => enableIssues(requester, place),
    enableWorkflow: () => enableWorkflow(requester, place),
    readHealth: (repository, roadmapPath) => readHealth(requester, repository, roadmapPath),
    readSetUp: (branch) => readSetUp(requester, place, branch),
    openPullRequest: async (wanted, repository) => openPullRequest(requester, repository, wanted),
  };
}

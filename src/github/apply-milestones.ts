/**
 * Creates, renames, closes and reopens milestones, with one request each, because GraphQL has no mutations for them. Each
 * one is read again directly before it is edited, so that a title or a text typed in the meantime stays.
 */
import * as z from "zod/mini";
import { AnotherRun, Refused } from "../model/errors.ts";
import type { ActualMilestone } from "../model/actual.ts";
import type {
  CloseMilestone,
  CreateMilestone,
  MilestoneWords,
  ReopenMilestone,
  UpdateMilestone,
} from "../model/change.ts";
import { dueDay, phaseOf, withMarkerOf } from "../plan/match-milestones.ts";
import { readAccount } from "./issue-fields.ts";
import { numbersAfter } from "./numbers-after.ts";
import type { Stage } from "./stage.ts";
import { unlessGone } from "./hidden-fields.ts";

/** REST: "Create a milestone" and "Update a milestone" return the milestone. */
const answer = z.object({
  node_id: z.string(),
  number: z.number(),
  title: z.string(),
  description: z.nullish(z.string()),
  state: z.enum(["open", "closed"]),
  due_on: z.nullish(z.string()),
  creator: z.nullish(z.object({ type: z.string(), login: z.string() })),
});

export type MilestoneChange = CreateMilestone | UpdateMilestone | CloseMilestone | ReopenMilestone;

export async function applyMilestones(changes: readonly MilestoneChange[], stage: Stage): Promise<void> {
  const { requester, tally } = stage;
  const { owner, name: repo } = tally.actual().repository;
  for (const change of changes) {
    try {
      if (change.type === "create") {
        const words = wordsOf(change.after, null);
        const { data } = await requester.rest(CREATE, { owner, repo, ...words }, CREATION);
        tally.haveMilestone(change.phase, readMilestone(data));
        continue;
      }
      const known = tally.milestoneOf(change.phase);
      // If it could not be created, that was already reported.
      if (known === undefined) continue;
      const one = { owner, repo, milestone_number: known.number };
      const now = readMilestone((await requester.rest(READ_ONE, one, READ)).data);
      const words = wordsNow(change, known, now);
      const isSame = Object.keys(words).length === 0;
      const edited = isSame
        ? now
        : readMilestone((await requester.rest(EDIT_ONE, { ...one, ...words }, EDIT)).data);
      tally.haveMilestone(change.phase, edited);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const isTaken = change.type === "create" && error.reason === "taken";
      if (isTaken && (await hasTwin(change, stage))) throw new AnotherRun();
      tally.fail(change, error);
    }
  }
}

const found = z.nullish(z.object({ description: z.nullish(z.string()) }));
const byNumber = z.object({ repository: z.record(z.string(), found) });

/**
 * Whether another run of Waymark has created the milestone of this phase since they were read. They are read by number,
 * because the list may still lack it.
 */
async function hasTwin({ phase }: CreateMilestone, { requester, tally }: Stage): Promise<boolean> {
  const { repository, milestones } = tally.actual();
  const newest = Math.max(0, ...milestones.map(({ number }) => number));
  const fields = numbersAfter(newest).map(
    (number) => `milestone${number}: milestone(number: ${number}) { description }`,
  );
  const document = `query ReadMilestones($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}`;
  const { owner, name } = repository;
  const operation = "read milestones by number";
  const read = await requester.graphql(operation, document, { owner, name }, READ);
  const answers = Object.values(byNumber.parse(unlessGone(operation, read)).repository);
  return answers.some((milestone) => phaseOf(milestone?.description ?? "") === phase);
}

type Words = Readonly<Record<string, string | null>>;

/**
 * GitHub stores the Pacific midnight before the instant that it is sent. Noon UTC is on the same day there, in summer
 * and winter (github.com/microsoft/PowerShellForGitHub/pull/133). Unchanged properties are not sent.
 */
function wordsOf({ due, ...words }: MilestoneWords, before: string | null): Words {
  return due === before ? { ...words } : { ...words, due_on: due === null ? null : `${due}T12:00:00Z` };
}

/**
 * What to write into a milestone that was read as `known` and is `now` like this. A person's title, text and day of the time
 * between stay; their text gets only the new marker.
 */
function wordsNow(
  { after }: UpdateMilestone | CloseMilestone | ReopenMilestone,
  known: ActualMilestone,
  now: ActualMilestone,
): Words {
  const isSame = now.description === known.description;
  const description = isSame ? after.description : withMarkerOf(after.description, now.description);
  // Without its marker it is not Waymark's milestone any more.
  if (description === null) return {};
  if ("state" in after) return { state: after.state, description };
  const due = dueDay(now) === dueDay(known) ? after.due : dueDay(now);
  const title = now.title === known.title ? after.title : now.title;
  return wordsOf({ title, description, due }, dueDay(now));
}

const CREATE = "POST /repos/{owner}/{repo}/milestones";
const READ_ONE = "GET /repos/{owner}/{repo}/milestones/{milestone_number}";
const EDIT_ONE = "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}";
const CREATION = { kind: "write", creations: 1 } as const;
const EDIT = { kind: "write", creations: 0 } as const;
const READ = { kind: "read" } as const;

function readMilestone(data: unknown): ActualMilestone {
  const { node_id: id, due_on: dueOn, description, creator, ...milestone } = answer.parse(data);
  const account = creator ? { __typename: creator.type, login: creator.login } : null;
  return {
    id,
    ...milestone,
    description: description ?? "",
    dueOn: dueOn ?? null,
    creator: readAccount(account),
  };
}

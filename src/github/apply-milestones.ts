/**
 * Creates, renames, closes and reopens milestones, with one request each, because GraphQL has no mutations for them.
 */
import * as z from "zod/mini";
import { AnotherRun, Refused } from "../model/errors.ts";
import type { ActualMilestone } from "../model/actual.ts";
import type { CloseMilestone, CreateMilestone, ReopenMilestone, UpdateMilestone } from "../model/change.ts";
import { phaseOf } from "../plan/match-milestones.ts";
import { numbersAfter } from "./numbers-after.ts";
import type { Stage } from "./stage.ts";

/** REST: "Create a milestone" and "Update a milestone" return the milestone. */
const answer = z.object({
  node_id: z.string(),
  number: z.number(),
  title: z.string(),
  description: z.nullish(z.string()),
  state: z.enum(["open", "closed"]),
  due_on: z.nullish(z.string()),
});

export type MilestoneChange = CreateMilestone | UpdateMilestone | CloseMilestone | ReopenMilestone;

export async function applyMilestones(changes: readonly MilestoneChange[], stage: Stage): Promise<void> {
  const { requester, tally } = stage;
  const { owner, name: repo } = tally.actual().repository;
  for (const change of changes) {
    const number = change.type === "update" ? change.number : tally.milestoneOf(change.phase)?.number;
    // If it could not be created, that was already reported.
    if (change.type !== "create" && number === undefined) continue;
    try {
      const { data } =
        change.type === "create"
          ? await requester.rest(
              "POST /repos/{owner}/{repo}/milestones",
              { owner, repo, ...wordsOf(change) },
              CREATION,
            )
          : await requester.rest(
              "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
              { owner, repo, milestone_number: number, ...wordsOf(change) },
              EDIT,
            );
      tally.haveMilestone(change.phase, readMilestone(data));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const isTaken = change.type === "create" && error.reason === "taken";
      if (isTaken && (await hasTwin(change, stage))) throw new AnotherRun();
      tally.fail(change, error);
    }
  }
}

const found = z.nullish(z.object({ description: z.nullish(z.string()) }));

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
  const { data } = await requester.graphql("read milestones by number", document, { owner, name }, READ);
  const answers = Object.values(z.object({ repository: z.record(z.string(), found) }).parse(data).repository);
  return answers.some((milestone) => phaseOf(milestone?.description ?? "") === phase);
}

/**
 * GitHub stores the Pacific midnight before the instant that it is sent. Noon UTC is on the same day there, in summer
 * and winter (github.com/microsoft/PowerShellForGitHub/pull/133). Unchanged properties are not sent.
 */
function wordsOf(change: MilestoneChange): Readonly<Record<string, string | null>> {
  if (!("due" in change.after)) return change.after;
  const { due, ...words } = change.after;
  const before = change.type === "update" ? change.before.due : null;
  return due === before ? words : { ...words, due_on: due === null ? null : `${due}T12:00:00Z` };
}

const CREATION = { kind: "write", creations: 1 } as const;
const EDIT = { kind: "write", creations: 0 } as const;
const READ = { kind: "read" } as const;

function readMilestone(data: unknown): ActualMilestone {
  const { node_id: id, due_on: dueOn, description, ...milestone } = answer.parse(data);
  return { id, ...milestone, description: description ?? "", dueOn: dueOn ?? null };
}

/**
 * Creates, renames, closes and reopens milestones, with one request each, because GraphQL has no mutations for them.
 */
import * as z from "zod/mini";
import { OutcomeUnknown, Refused } from "../model/errors.ts";
import type { ActualMilestone } from "../model/actual.ts";
import type { CloseMilestone, CreateMilestone, ReopenMilestone, UpdateMilestone } from "../model/change.ts";
import { matchMilestones } from "../plan/match-milestones.ts";
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
      // Another run is creating the course too, so what it has created is read before any issue is opened.
      if (isTaken && (await hasTwin(change, stage))) throw new OutcomeUnknown("create milestones", error);
      tally.fail(change, error);
    }
  }
}

/** Whether another run of Waymark has created the milestone of this phase since they were read. */
async function hasTwin({ phase }: CreateMilestone, { requester, tally }: Stage): Promise<boolean> {
  const { owner, name: repo } = tally.actual().repository;
  const asked = { owner, repo, state: "all", per_page: 100 };
  const { data } = await requester.rest("GET /repos/{owner}/{repo}/milestones", asked, { kind: "read" });
  const milestones = z.array(z.unknown()).parse(data).map(readMilestone);
  return matchMilestones({ milestones }).has(phase);
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

function readMilestone(data: unknown): ActualMilestone {
  const { node_id: id, due_on: dueOn, description, ...milestone } = answer.parse(data);
  return { id, ...milestone, description: description ?? "", dueOn: dueOn ?? null };
}

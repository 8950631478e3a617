/** Creates the missing labels. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { CreateLabel } from "../model/change.ts";
import type { Step, Turn } from "./step.ts";
import type { Stage } from "./stage.ts";

const payload = z.object({ label: z.object({ id: z.string(), name: z.string() }) });

export interface LabelSteps {
  readonly steps: readonly (Step | Turn)[];
  /** Whether each label exists, or was refused. */
  readonly areSettled: () => boolean;
}

export function labelSteps(changes: readonly CreateLabel[], stage: Stage): LabelSteps {
  const { requester, tally } = stage;
  const repositoryId = tally.actual().repository.id;
  const open = new Set(changes);
  const taken = new Map<CreateLabel, Refused>();
  const steps = changes.map((change): Step => ({
    requester,
    operation: "create labels",
    mutation: { field: "createLabel", input: "CreateLabelInput", selection: "label { id name }" },
    creations: 1,
    input: () => ({ repositoryId, ...change.after }),
    done: (answer) => {
      open.delete(change);
      tally.haveLabel(payload.parse(answer).label);
    },
    failed: (error) => {
      if (error.reason === "taken") return void taken.set(change, error);
      open.delete(change);
      tally.fail(change, error);
    },
  }));
  const find: Turn = {
    isReady: () => taken.size > 0 && taken.size === open.size,
    async run() {
      for (const [change, refusal] of taken) {
        if (!(await findLabel(change, stage))) tally.fail(change, refusal);
        open.delete(change);
      }
    },
  };
  return { steps: [...steps, find], areSettled: () => open.size === 0 };
}

const found = z.object({ node_id: z.string(), name: z.string() });

/**
 * Somebody may have created the label since it was read. Names are unique in any case, and whether GraphQL finds a label
 * whose name differs only in case is not documented; REST finds it. Returns false if it is not found.
 */
async function findLabel({ after: { name } }: CreateLabel, { requester, tally }: Stage): Promise<boolean> {
  const { owner, name: repo } = tally.actual().repository;
  try {
    const route = "GET /repos/{owner}/{repo}/labels/{name}";
    const { data } = await requester.rest(route, { owner, repo, name }, { kind: "read" });
    const { node_id: id, name: spelling } = found.parse(data);
    tally.haveLabel({ id, name: spelling });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

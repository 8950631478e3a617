/** Creates the missing labels. */
import * as z from "zod/mini";
import type { CreateLabel } from "../model/change.ts";
import type { Step } from "./step.ts";
import type { Stage } from "./stage.ts";

const payload = z.object({ label: z.object({ id: z.string(), name: z.string() }) });

export function labelSteps(changes: readonly CreateLabel[], { requester, tally }: Stage): readonly Step[] {
  const repositoryId = tally.actual().repository.id;
  return changes.map((change) => ({
    requester,
    operation: "create labels",
    mutation: { field: "createLabel", input: "CreateLabelInput", selection: "label { id name }" },
    creations: 1,
    input: () => ({ repositoryId, ...change.after }),
    done: (answer) => tally.haveLabel(payload.parse(answer).label),
    failed: (error) => tally.fail(change, error),
  }));
}

/** Creates the missing labels. */
import * as z from "zod/mini";
import type { CreateLabel } from "../model/change.ts";
import type { Stage } from "./stage.ts";
import { sendBatch } from "./batch.ts";

const payload = z.object({ label: z.object({ id: z.string(), name: z.string() }) });

export async function applyLabels(
  changes: readonly CreateLabel[],
  { requester, tally }: Stage,
): Promise<void> {
  const repositoryId = tally.actual().repository.id;
  await sendBatch(requester, {
    operation: "create labels",
    mutation: { field: "createLabel", input: "CreateLabelInput", selection: "label { id name }" },
    size: 20,
    creations: 1,
    entries: changes.map((change) => ({
      input: { repositoryId, ...change.after },
      done: (answer) => tally.haveLabel(payload.parse(answer).label),
      failed: (error) => tally.fail(change, error),
    })),
  });
}

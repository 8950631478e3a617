/** Addresses of GitHub's own pages for the next step. `repository` is `owner/name`. */

import { DEFAULT_ACTION, workflowText } from "../../src/access/workflow.ts";
import { WORKFLOW_PATH } from "../../src/model/paths.ts";

/** Browsers and servers refuse longer addresses. */
const LONGEST = 8_000;

const page = (repository: string, path: string): URL => {
  const [owner = "", name = ""] = repository.split("/");
  return new URL(`https://github.com/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/${path}`);
};

/** The page for a new file, which GitHub fills from `filename` and `value`. Null if the text is too long for an address. */
export function newFileLink(repository: string, file: string, text: string): string | null {
  const url = page(repository, "new/HEAD");
  url.searchParams.set("filename", file);
  url.searchParams.set("value", text);
  return url.href.length > LONGEST ? null : url.href;
}

/** The page for the workflow, which is short enough for an address. */
export const workflowLink = (repository: string): string =>
  newFileLink(repository, WORKFLOW_PATH, workflowText({ action: DEFAULT_ACTION, app: null })) ?? "";

export const forkLink = (repository: string): string => page(repository, "fork").href;

/** The page that makes a repository from a template. It works once its owner has ticked "Template repository". */
export function templateLink(repository: string): string {
  const [owner = "", name = ""] = repository.split("/");
  const url = new URL("https://github.com/new");
  url.searchParams.set("template_owner", owner);
  url.searchParams.set("template_name", name);
  url.searchParams.set("owner", "@me");
  return url.href;
}

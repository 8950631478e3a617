/** Opens a repository on GitHub with the token from the environment or from GitHub's own command. */
import { openRemote } from "../github/open-remote.ts";
import { filesRead } from "../reconcile/files-read.ts";
import { DEFAULT_SOURCES } from "../reconcile/take-stock.ts";
import type { Remote } from "../model/remote.ts";
import { openGitHub, type GitHubOptions } from "./open-github.ts";

/** The repository, as the token can access it. Throws TokenMissing. */
export async function openRepository(repository: string, options: GitHubOptions): Promise<Remote> {
  const requester = await openGitHub(options);
  const [owner = "", name = ""] = repository.split("/");
  return openRemote(requester, { owner, name, files: filesRead(DEFAULT_SOURCES), boards: true });
}

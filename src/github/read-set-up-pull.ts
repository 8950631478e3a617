/** The set-up pull request in the main read. */
import type { SetUpPull } from "../model/actual.ts";
import type { RepositoryAnswer } from "./read-document.ts";

const STATES = { OPEN: "open", MERGED: "merged", CLOSED: "closed" } as const;

/**
 * An open or merged one comes before a closed one. Pull requests from other people's forks are ignored: their branch
 * may have the same name.
 */
export function readSetUpPull({ setUp }: RepositoryAnswer): SetUpPull | null {
  const own = setUp?.repository.pullRequests.nodes.filter((pull) => !pull.isCrossRepository) ?? [];
  const pull = own.find(({ state }) => state !== "CLOSED") ?? own[0];
  return pull === undefined ? null : { url: pull.url, state: STATES[pull.state] };
}

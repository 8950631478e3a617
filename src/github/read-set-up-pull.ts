/** The pull request that asked to set the repository up, as the main read has it. */
import type { SetUpPull } from "../model/actual.ts";
import type { RepositoryAnswer } from "./read-document.ts";

const STATES = { OPEN: "open", MERGED: "merged", CLOSED: "closed" } as const;

/** One that is open or merged goes before one that was closed. Others may name a branch of their own fork alike: theirs is not ours. */
export function readSetUpPull({ setUp }: RepositoryAnswer): SetUpPull | null {
  const own = setUp?.repository.pullRequests.nodes.filter((pull) => !pull.isCrossRepository) ?? [];
  const pull = own.find(({ state }) => state !== "CLOSED") ?? own[0];
  return pull === undefined ? null : { url: pull.url, state: STATES[pull.state] };
}

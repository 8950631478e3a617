/** The pull request that carries the files where the default branch takes no direct commit. */
import type { FilesPull } from "../plan/actual.ts";
import type { RepositoryAnswer } from "./read-document.ts";
import type { GraphqlError } from "./requester.ts";

/** Whether an error only says that pull requests are out of reach: GITHUB_TOKEN has no right to them unless it is given. */
export const isAboutPulls = ({ path }: GraphqlError): boolean => path.includes("pullRequests");

const STATES = { OPEN: "open", MERGED: "merged", CLOSED: "closed" } as const;

/** The newest from the repository's own branch, an open one first; null where there is none to see. */
export function readFilesPull({ pullRequests }: RepositoryAnswer): FilesPull | null {
  const own = pullRequests?.nodes.filter((pull) => !pull.isCrossRepository) ?? [];
  const pull = own.find(({ state }) => state === "OPEN") ?? own[0];
  if (pull === undefined) return null;
  const { id, number, url, body, state, headRef } = pull;
  const tip = headRef?.target;
  return { id, number, url, body, state: STATES[state], head: tip?.oid ?? null, message: tip?.message ?? "" };
}

/** Checks the permissions of the current token, the App and the workflow. */
import type { Language } from "../language/language.ts";
import { rightGaps } from "../reconcile/known-gaps.ts";
import type { Stock } from "../reconcile/stock.ts";
import type { Health } from "../model/remote.ts";
import { fine, missing, type Diagnosis } from "./diagnosis.ts";

const TOLD = { check: "rights", why: "Issues, labels, milestones and files are written." } as const;

/**
 * The role comes first: if it is not enough, no permission of a token helps. Only a person has a role. An App, and the
 * GITHUB_TOKEN of a workflow, have permissions instead: each one that is known to be missing is a gap.
 */
export function examineRights(
  stock: Stock,
  { role, scopes }: Health,
  language: Language,
): readonly Diagnosis[] {
  const { url } = stock.actual.repository;
  const gaps = rightGaps(stock).map((gap) => missing("rights", gap, language));
  if (role === null) return gaps.length > 0 ? gaps : [withoutRole(stock)];
  if (role !== "admin" && role !== "maintain" && role !== "write") {
    const fix = `Use a token of somebody who can write here: ${url}/settings/access`;
    const what = `This token cannot write here (${role}).`;
    return [{ ...TOLD, state: "gap", what, fix }, ...gaps];
  }
  if (scopes !== null && !scopes.includes("repo") && !scopes.includes("public_repo")) {
    const fix = `Give it that scope: ${new URL(url).origin}/settings/tokens`;
    const what = "This token does not have the scope repo, or public_repo for a public repository.";
    return [{ ...TOLD, state: "gap", what, fix }, ...gaps];
  }
  return gaps.length > 0 ? gaps : [fine("rights", `This token can write here (${role}).`)];
}

/** Nothing is known to be missing. All permissions of an App are known, those of another token are not. */
function withoutRole({ actual: { granted, repository } }: Stock): Diagnosis {
  if (granted !== null) return fine("rights", "The App has every permission that Waymark needs.");
  return {
    ...TOLD,
    state: "unknown",
    what: "GitHub does not say what this token may write here.",
    fix: `A run says so if it may not write something: ${repository.url}/actions`,
  };
}

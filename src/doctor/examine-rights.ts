/** Checks the permissions of the current token, the App and the workflow. */
import { rightGaps } from "../reconcile/known-gaps.ts";
import type { Stock } from "../reconcile/stock.ts";
import type { Health } from "../model/remote.ts";
import { fine, missing, type Diagnosis } from "./diagnosis.ts";

/** The role comes first: if it is not enough, no permission of a token helps. */
export function examineRights(stock: Stock, { role, scopes }: Health): readonly Diagnosis[] {
  const { url } = stock.actual.repository;
  const gaps = rightGaps(stock).map((gap) => missing("rights", gap));
  const told = { check: "rights", why: "Issues, labels, milestones and files are written." } as const;
  if (role !== "admin" && role !== "maintain" && role !== "write") {
    const fix = `Use a token of somebody who can write here: ${url}/settings/access`;
    const what = `This token cannot write here (${role ?? "no role"}).`;
    return [{ ...told, state: "gap", what, fix }, ...gaps];
  }
  if (scopes !== null && !scopes.includes("repo") && !scopes.includes("public_repo")) {
    const fix = `Give it that scope: ${new URL(url).origin}/settings/tokens`;
    const what = "This token does not have the scope repo, or public_repo for a public repository.";
    return [{ ...told, state: "gap", what, fix }, ...gaps];
  }
  return gaps.length > 0 ? gaps : [fine("rights", `This token can write here (${role}).`)];
}

/** Which files of a fork are still those of its parent. */
import { syncsItself } from "../access/workflow.ts";
import type { Actual } from "../model/actual.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Remote } from "../model/remote.ts";
import type { MatchedIssues } from "../plan/match-issues.ts";
import { textOf } from "./read-sources.ts";
import type { Sources, Inherited } from "./stock.ts";

/**
 * Asked only where it decides: for the config before a course begins, for a workflow that does all of it as long as nothing
 * shows that it ran here.
 */
export async function inheritedIn(
  remote: Pick<Remote, "changedHere">,
  { repository, files, granted }: Actual,
  {
    matched,
    sources,
    configured,
  }: {
    readonly matched: MatchedIssues;
    readonly sources: Sources;
    readonly configured: boolean;
  },
): Promise<Inherited> {
  // Where no App runs, a person asked for it.
  if (!repository.fork || granted === null) return { config: false, workflow: false };
  const known = [...matched.items.values()].flat();
  const ran = known.some(({ issue: { author } }) => author.kind === "app" && author.slug === ACTIONS);
  const mayServe = syncsItself(textOf(files[WORKFLOW_PATH]) ?? "") && !ran;
  const isInherited = async (path: string) => (await remote.changedHere(path)) === false;
  return {
    config: configured && known.length === 0 && (await isInherited(sources.config)),
    workflow: mayServe && (await isInherited(WORKFLOW_PATH)),
  };
}

/** GITHUB_TOKEN's own App. */
const ACTIONS = "github-actions";

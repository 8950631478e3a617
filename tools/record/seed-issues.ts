/** Puts dumped issues into an emulated repository, with their numbers. */
import {
  createMilestone,
  type Emulator,
  type Issue,
  type Milestone,
  onTheWebsite,
  type Person,
  type Repository,
} from "github-emulator";
import type { Octokit } from "../../src/github/requester.ts";
import type { DumpedIssue } from "./issue-dump.ts";

export interface Place {
  readonly github: Emulator;
  readonly repository: Repository;
  readonly owner: Person;
  /** A client of Waymark's App. */
  readonly app: Octokit;
}

/**
 * Opens the issues in the order of their numbers, and their milestones. A number that the dump lacks stays free, as after a
 * deletion.
 */
export async function seedIssues(place: Place, issues: readonly DumpedIssue[]): Promise<void> {
  const milestones = seedMilestones(place, issues);
  for (const dumped of issues) {
    const issue = await openNumbered(place, dumped);
    label(place, issue, dumped);
    if (dumped.milestone) place.owner.moveToMilestone(issue, milestones.get(dumped.milestone.number) ?? null);
    if (dumped.state === "OPEN") continue;
    place.owner.close(issue, dumped.stateReason === "NOT_PLANNED" ? "NOT_PLANNED" : "COMPLETED");
  }
}

/** The milestones by their numbers. Those without issues are not in a dump. */
function seedMilestones(
  { github, repository, owner }: Place,
  issues: readonly DumpedIssue[],
): ReadonlyMap<number, Milestone> {
  const wanted = new Map(
    issues.flatMap(({ milestone }) => (milestone ? [[milestone.number, milestone]] : [])),
  );
  const create = (title: string, description: string | null, dueOn: string | null) =>
    createMilestone(github.world, onTheWebsite(owner.user), repository, {
      title,
      description,
      dueOn,
      state: "OPEN",
    });
  const made = new Map<number, Milestone>();
  for (let number = 1; number <= Math.max(0, ...wanted.keys()); number += 1) {
    const milestone = wanted.get(number);
    if (milestone === undefined) owner.deleteMilestone(create(`Deleted ${number}`, null, null));
    else made.set(number, create(milestone.title, milestone.description ?? null, milestone.dueOn ?? null));
  }
  return made;
}

async function openNumbered({ repository, owner, app }: Place, dumped: DumpedIssue): Promise<Issue> {
  const { number, title, body } = dumped;
  while (repository.lastNumber + 1 < number) owner.deleteIssue(owner.openIssue(repository, "Deleted"));
  if (!dumped.author.is_bot) return owner.openIssue(repository, title, body);
  const target = { owner: repository.owner.login, repo: repository.name };
  await app.request("POST /repos/{owner}/{repo}/issues", { ...target, title, body });
  const opened = repository.issues.get(number);
  if (opened === undefined) throw new Error(`The emulator did not open issue ${number}`);
  return opened;
}

function label({ repository, owner }: Place, issue: Issue, { labels }: DumpedIssue): void {
  for (const { name } of labels) {
    if (!repository.labels.has(name.toLowerCase())) owner.createLabel(repository, name);
    owner.label(issue, name);
  }
}

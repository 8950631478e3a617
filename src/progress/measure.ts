/** Reads the learner's progress from the issues. */
import { boxWords, readBoxes } from "../markdown/boxes.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { ActualIssue, RepositoryState } from "../model/actual.ts";
import { isStuck, itemState } from "../model/item-state.ts";
import type { Item } from "../model/item.ts";
import { READY } from "../model/labels.ts";
import type { Calendar } from "../model/calendar.ts";
import type { Schedule } from "../model/schedule.ts";
import { partBoxes } from "../language/part-title.ts";
import type { Phase } from "../model/roadmap.ts";
import type { RecordedActivity } from "../record/written-here.ts";
import { finishedOn, inProgressSince, lastActivityOn, startedOn } from "./activity.ts";
import { count } from "./count.ts";
import type {
  CohortChoice,
  Count,
  IssueReference,
  ItemProgress,
  PartProgress,
  PhaseProgress,
  Progress,
  RoadmapSource,
} from "../model/progress.ts";

type Repository = Pick<RepositoryState, "databaseId" | "owner" | "name" | "url">;

export interface Measured {
  /** The title of the roadmap. */
  readonly title: string;
  readonly source: RoadmapSource | null;
  readonly repository: Repository;
  readonly phases: readonly Pick<Phase, "id" | "title" | "optional">[];
  /** All items of the roadmap, in the order of learning. */
  readonly items: readonly Item[];
  /** By item id. Items whose issue has not been opened are missing. */
  readonly issues: ReadonlyMap<string, ActualIssue>;
  /** The number of each phase's milestone, by phase id. */
  readonly milestones: ReadonlyMap<string, number>;
  /** The issues of items that left the roadmap, by item id. */
  readonly retired: ReadonlyMap<string, ActualIssue>;
  /** The ids of items whose issue somebody deleted. */
  readonly deleted: ReadonlySet<string>;
  /** The node ids of Waymark's own labels, by their original names. */
  readonly labels: ReadonlyMap<string, string>;
  readonly calendar: Calendar;
  /** Null without a pace. */
  readonly schedule: Schedule | null;
  readonly cohort: CohortChoice;
  /** Whether the learner said that they know the optional phases at the beginning. */
  readonly knowsPrerequisites: boolean;
  /** What the last run recorded. */
  readonly recorded: RecordedActivity;
}

/** Every item with its state, and the counts. */
export function measure(measured: Measured): Progress {
  const { title, source, repository, items, issues, retired, schedule, recorded, calendar } = measured;
  const all = items.map((item) => ({
    item,
    progress: itemProgress(item, measured),
    issue: issues.get(item.id),
  }));
  const of = (kind: Item["kind"]) => all.filter(({ item }) => item.kind === kind);
  const countOf = (some: typeof all) => count(some.map(({ progress }) => progress));
  const whole = countOf(all);
  return {
    title,
    source,
    repository: {
      databaseId: repository.databaseId,
      owner: repository.owner,
      name: repository.name,
      url: repository.url,
    },
    count: whole,
    projectCount: countOf(of("project")),
    skillCount: countOf(of("skill")),
    phases: measured.phases.map((phase) => {
      const inPhase = (kind: Item["kind"]) => of(kind).filter(({ item }) => item.phase === phase.id);
      const topics = inPhase("topic").map(({ progress }) => progress);
      return phaseProgress(phase, topics, countOf(inPhase("project")), measured);
    }),
    projects: of("project").map(({ item, progress }) =>
      Object.assign(
        {
          phase: item.phase,
          ready: isReady(issues.get(item.id)),
          built: readManagedBody(issues.get(item.id)?.body ?? "")?.memory.built ?? null,
        },
        progress,
      ),
    ),
    skills: of("skill").map(({ progress }) => progress),
    retired: [...retired].map(([id, issue]) => ({
      id,
      title: issue.title,
      issue: issueReference(issue.number, repository),
    })),
    labels: measured.labels,
    schedule,
    cohort: measured.cohort,
    knowsPrerequisites: measured.knowsPrerequisites,
    timeZone: calendar.zone,
    startedOn: startedOn(all, calendar),
    lastActivityOn: lastActivityOn(all, recorded, calendar),
    finishedOn: finishedOn(all, whole),
  };
}

/** True even if a person removed the label or the dependencies, because Waymark's decision is in the issue's mark. */
function isReady(issue: ActualIssue | undefined): boolean {
  if (issue?.state !== "open") return false;
  const memory = readManagedBody(issue.body)?.memory;
  if (memory?.gate !== undefined && memory.gate !== null) return memory.gate === READY.name;
  return (memory?.labels ?? issue.labels).includes(READY.name);
}

function phaseProgress(
  { id, title, optional }: Measured["phases"][number],
  topics: readonly ItemProgress[],
  projectCount: Count,
  { milestones, repository }: Measured,
): PhaseProgress {
  const number = milestones.get(id);
  return {
    id,
    title,
    optional,
    count: count(topics),
    projectCount,
    milestone: number === undefined ? null : { number, url: `${repository.url}/milestone/${number}` },
    topics,
  };
}

function itemProgress(
  item: Item,
  { issues, repository, schedule, deleted, calendar, recorded }: Measured,
): ItemProgress {
  const issue = issues.get(item.id);
  const state = issue === undefined ? "open" : itemState(issue);
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    optional: item.optional,
    state,
    issue: issue === undefined ? null : issueReference(issue.number, repository),
    deleted: issue === undefined && deleted.has(item.id),
    closedOn: closedOn(issue, calendar),
    ...(issue === undefined || issue.closedByBot === null ? {} : { closedByBot: issue.closedByBot }),
    inProgressSince:
      issue === undefined || state !== "in-progress" ? null : inProgressSince(issue, recorded, calendar),
    stuck: issue !== undefined && isStuck(issue),
    week: schedule?.weeks.get(item.id) ?? null,
    parts: partsProgress(item, issue?.body ?? ""),
  };
}

/** The box of a part in the body says the words of the part's title. */
function partsProgress(item: Item, body: string): readonly PartProgress[] {
  const ticked = new Set(
    readBoxes(body)
      .filter((box) => box.ticked)
      .map(({ title }) => boxWords(title)),
  );
  return item.parts.map(({ title, optional }) => ({
    title,
    optional,
    ticked: [...partBoxes({ title })].some((words) => ticked.has(words)),
  }));
}

function closedOn(issue: ActualIssue | undefined, { dayOf }: Calendar): string | null {
  if (issue === undefined || issue.state === "open" || issue.closedAt === null) return null;
  if (issue.closedByBot !== null) return null;
  return dayOf(Date.parse(issue.closedAt));
}

function issueReference(number: number, repository: Repository): IssueReference {
  return { number, url: `${repository.url}/issues/${number}` };
}

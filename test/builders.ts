/** Builders with defaults, so that a test only states what matters to it. */
import { NO_MEMORY, writeManagedBody, type Memory } from "../src/markdown/managed-block.ts";
import type {
  Actual,
  ActualBoard,
  ActualCard,
  ActualField,
  ActualIssue,
  ActualMilestone,
  ActualOption,
  RepositoryState,
} from "../src/model/actual.ts";
import { featuresFrom } from "../src/model/features.ts";
import type { References } from "../src/model/body.ts";
import { describeMilestone } from "../src/plan/match-milestones.ts";
import type { Part, Phase, Project, Roadmap, Skill, Topic } from "../src/model/roadmap.ts";

const COMMIT = "1".repeat(40);

/** Parts may be given by their titles alone. */
const partsOf = (parts: readonly (string | Part)[] = []): readonly Part[] =>
  parts.map((part) => (typeof part === "string" ? { title: part } : part));

type TopicWords = Omit<Partial<Topic>, "parts"> & { readonly parts?: readonly (string | Part)[] };
type ProjectWords = Omit<Partial<Project>, "outcomes"> & { readonly outcomes?: readonly (string | Part)[] };

export function topic(title: string, { parts, ...more }: TopicWords = {}): Topic {
  return {
    id: slug(title),
    title,
    parts: partsOf(parts),
    links: [],
    detail: "",
    optional: false,
    done: false,
    line: 1,
    ...more,
  };
}

/** A phase whose topic ids start with its own id. */
export function phase(title: string, topics: readonly (string | Topic)[], more: Partial<Phase> = {}): Phase {
  const id = slug(title);
  const own = topics.map((each) =>
    typeof each === "string" ? topic(each, { id: `${id}/${slug(each)}` }) : each,
  );
  return { id, title, optional: false, line: 1, topics: own, links: [], ...more };
}

export function project(title: string, { outcomes, ...more }: ProjectWords = {}): Project {
  return {
    id: `projects/${slug(title)}`,
    title,
    outcomes: partsOf(outcomes),
    links: [],
    detail: "",
    phase: null,
    optional: false,
    done: false,
    line: 1,
    ...more,
  };
}

export function skill(title: string, tools: readonly string[], more: Partial<Skill> = {}): Skill {
  return {
    id: `skills/${slug(title)}`,
    title,
    tools: tools.map((tool) => ({ title: tool, optional: false })),
    links: [],
    line: 1,
    ...more,
  };
}

export function roadmap(phases: readonly Phase[], more: Partial<Roadmap> = {}): Roadmap {
  return {
    title: "A roadmap",
    verdict: "roadmap",
    reasons: [],
    confidence: 1,
    sure: true,
    readings: [],
    phases,
    projects: [],
    skills: [],
    diagnostics: [],
    ...more,
  };
}

export function repository(more: Partial<RepositoryState> = {}): RepositoryState {
  return {
    id: "R_1",
    databaseId: 1,
    owner: "ada",
    name: "roadmap",
    url: "https://github.com/ada/roadmap",
    ownerId: "U_1",
    ownerKind: "user",
    fork: true,
    archived: false,
    private: false,
    readOnly: null,
    issuesEnabled: true,
    defaultBranch: "main",
    head: COMMIT,
    commitOffset: null,
    ...more,
  };
}

export function actual(more: Partial<Actual> = {}): Actual {
  return {
    repository: repository(),
    files: {},
    labels: [],
    milestones: [],
    issues: [],
    writers: {},
    board: { reach: "closed", reason: "owned-by-person", apart: false },
    filesPull: null,
    setUpPull: null,
    arePinsTaken: false,
    granted: null,
    features: featuresFrom(() => "there"),
    ...more,
  };
}

export function issue(number: number, more: Partial<ActualIssue> = {}): ActualIssue {
  return {
    id: `I_${number}`,
    number,
    title: `Issue ${number}`,
    body: "",
    state: "open",
    reopened: false,
    locked: false,
    pinned: false,
    author: { kind: "self" },
    labels: [],
    labelIds: (more.labels ?? []).map((name) => `LA_${name}`),
    assigned: false,
    milestone: null,
    parent: null,
    subIssues: 0,
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-01T00:00:00Z",
    closedAt: more.state === undefined || more.state === "open" ? null : "2026-11-02T00:00:00Z",
    closedByBot: null,
    stateSetAt: null,
    cards: [],
    ...more,
  };
}

/** An item's issue, as Waymark writes it. */
export function itemIssue(
  number: number,
  item: string,
  more: Partial<ActualIssue> & { readonly block?: string; readonly memory?: Partial<Memory> } = {},
): ActualIssue {
  const { block = "What to learn", memory = {}, ...rest } = more;
  const whole: Memory = { ...NO_MEMORY, title: more.title ?? `Issue ${number}`, ...memory };
  return issue(number, { body: writeManagedBody({ kind: "item", id: item }, block, whole), ...rest });
}

/** A phase's milestone, as Waymark creates it. */
export function milestone(
  number: number,
  title: string,
  more: Partial<ActualMilestone> = {},
): ActualMilestone {
  return {
    id: `M_${number}`,
    number,
    title,
    description: describeMilestone(
      { phase: slug(title), words: "A part of your roadmap.", finished: null, due: null, title },
      null,
    ),
    state: "open",
    dueOn: null,
    creator: { kind: "user", login: "ada" },
    ...more,
  };
}

export function board(more: Partial<ActualBoard> = {}): ActualBoard {
  return {
    id: "P_1",
    number: 1,
    title: "A roadmap",
    url: "https://github.com/orgs/ada/projects/1",
    closed: false,
    owner: { kind: "organization", login: "ada" },
    ours: true,
    byApp: false,
    fields: [],
    views: [
      { name: "View 1", layout: "table" },
      { name: "Board", layout: "board" },
      { name: "By phase", layout: "table" },
      { name: "Projects", layout: "board" },
    ],
    statusUpdates: [],
    ...more,
  };
}

/** An option of a board's field. */
export const option = (id: string, name: string): ActualOption => ({
  id,
  name,
  color: "BLUE",
  description: "",
});

/** The field Status as GitHub makes it. */
export const STATUS_FIELD: ActualField = {
  id: "F_1",
  number: 1,
  name: "Status",
  kind: "choice",
  options: [option("o_todo", "Todo"), option("o_doing", "In Progress"), option("o_done", "Done")],
  iterations: [],
};

export function card(values: ActualCard["values"], more: Partial<ActualCard> = {}): ActualCard {
  return { id: "C_1", board: "P_1", archived: false, values, ...more };
}

export const place: References["place"] = {
  url: "https://github.com/ada/roadmap",
  commit: COMMIT,
  path: "README.md",
};

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

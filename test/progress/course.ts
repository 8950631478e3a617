/** A web development course, and learners at different points in it. */
import type { ActualIssue } from "../../src/model/actual.ts";
import { calendarIn, UTC, type TimeZone } from "../../src/model/calendar.ts";
import { items } from "../../src/model/items.ts";
import { schedule, type Schedule } from "../../src/model/schedule.ts";
import { measure } from "../../src/progress/measure.ts";
import type { CohortChoice, Progress } from "../../src/model/progress.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import type { RecordedActivity } from "../../src/record/written-here.ts";
import { issue, phase, project, repository, roadmap, skill, topic } from "../builders.ts";

/** Four phases, the first optional, with two projects and three skills: 19 items, 16 of them required. */
export const course: Roadmap = roadmap(
  [
    phase(
      "Phase 1: Warm-up (If Needed)",
      ["Reading a terminal", "Files & folders", "Git in ten commands"].map((title) =>
        topic(title, { id: `warm-up/${title}`, optional: true }),
      ),
      { id: "warm-up", optional: true },
    ),
    phase("Phase 2: Pages", ["HTML that says what it means", "CSS (grid, flex)", "Forms & validation"]),
    phase("Phase 3: Servers", [
      "Requests & responses",
      "Routing",
      "Templates",
      "Signals (post_save, pre_delete)",
      "Using .env & secrets",
    ]),
    phase("Phase 4: Data", ["SQL basics", "Migrations", "C# for the curious"]),
  ],
  {
    title: "From Pages to Servers",
    projects: [
      project("A page about yourself", { phase: 1, outcomes: ["Semantic HTML"] }),
      project("A guest book", { phase: 3, outcomes: ["Forms", "SQL"] }),
    ],
    skills: [
      skill("Languages", ["HTML", "CSS", "SQL"]),
      skill("Tools", [], {
        tools: [
          { title: "Git", optional: false },
          { title: "Docker", optional: true },
        ],
      }),
      skill("Editors", ["Any that you like"]),
    ],
  },
);

/** The Monday of the current week. */
export const WEEK = "2026-11-23";

/** Three items per week since the beginning of October, with one week off. */
export const paced: Schedule = schedule(
  items(course).map((item) => Object.assign({ hours: null, closedBefore: false }, item)),
  { unit: "topics", aWeek: 3, start: "2026-10-05", off: ["2026-10-26", "2026-11-02", "2026-11-09"] },
  WEEK,
);

export interface Standing {
  /** Properties of items' issues, by item id. All other issues are open and unchanged. */
  readonly issues?: Readonly<Record<string, Partial<ActualIssue>>>;
  readonly retired?: Readonly<Record<string, Partial<ActualIssue>>>;
  /** Whether issues and milestones have been opened. Default: true. */
  readonly opened?: boolean;
  /** Default: no pace. */
  readonly schedule?: Schedule | null;
  /** Default: UTC. */
  readonly timeZone?: TimeZone;
  /** Default: null. */
  readonly cohort?: CohortChoice;
  /** What the last run recorded. Default: nothing. */
  readonly recorded?: RecordedActivity;
  /** Default: no. */
  readonly knowsPrerequisites?: boolean;
}

const ROADMAP_OID = "0".repeat(40);
const NOTHING_RECORDED: RecordedActivity = { lastActivityOn: null, items: new Map() };

/** Numbers issues from 2, because number 1 is the tracking issue. Numbers milestones from 1. */
export function progressIn(
  read: Roadmap,
  {
    issues = {},
    retired = {},
    opened = true,
    schedule: weeks = null,
    timeZone = UTC,
    recorded = NOTHING_RECORDED,
    cohort = null,
    knowsPrerequisites = false,
  }: Standing = {},
): Progress {
  const all = items(read);
  const unknown = Object.keys(issues).filter((id) => !all.some((item) => item.id === id));
  if (unknown.length > 0) throw new Error(`No such item: ${unknown.join(", ")}`);
  return measure({
    title: read.title,
    source: { path: "README.md", oid: ROADMAP_OID },
    repository: repository(),
    phases: read.phases,
    items: all,
    issues: new Map(
      opened ? all.map(({ id, title }, index) => [id, issue(index + 2, { title, ...issues[id] })]) : [],
    ),
    milestones: new Map(opened ? read.phases.map(({ id }, index) => [id, index + 1]) : []),
    schedule: weeks,
    deleted: new Set(),
    labels: new Map(),
    calendar: calendarIn(timeZone),
    cohort,
    knowsPrerequisites,
    recorded,
    retired: new Map(
      Object.entries(retired).map(([id, more], index) => [id, issue(900 + index, { title: id, ...more })]),
    ),
  });
}

export const completed = (day: string): Partial<ActualIssue> => ({
  state: "completed",
  closedAt: `${day}T10:00:00Z`,
});

export const skipped = (day: string): Partial<ActualIssue> => ({
  state: "not-planned",
  closedAt: `${day}T10:00:00Z`,
});

/** After some weeks, with at least one example of everything that can be shown. */
export const underWay: Standing = {
  issues: {
    "warm-up/Reading a terminal": completed("2026-10-06"),
    "phase-2-pages/html-that-says-what-it-means": completed("2026-10-07"),
    "phase-2-pages/css-grid-flex": completed("2026-10-15"),
    "phase-2-pages/forms-validation": completed("2026-11-10"),
    "phase-3-servers/routing": { assigned: true },
    "phase-3-servers/templates": skipped("2026-11-20"),
    "phase-3-servers/requests-responses": completed("2026-11-24"),
    "projects/a-page-about-yourself": { labels: ["In Progress"] },
    "skills/languages": { body: "- [x] HTML\n- [x] CSS\n- [ ] SQL" },
    "skills/editors": completed("2026-11-11"),
  },
  retired: { "A topic that was dropped": skipped("2026-10-20") },
};

/** Everything required is done, one item per day. */
export const finished: Standing = {
  issues: Object.fromEntries(
    items(course)
      .filter(({ optional }) => !optional)
      .map(({ id }, index) => [id, completed(`2026-11-${String(index + 3).padStart(2, "0")}`)]),
  ),
};

/** Fifteen phases with ten topics each, and with long titles. */
export const longCourse: Roadmap = roadmap(
  Array.from({ length: 15 }, (_, index) =>
    phase(
      `Phase ${index + 1}: Everything that you ever wanted to know about distributed systems and never dared to ask anybody`,
      Array.from(
        { length: 10 },
        (__, at) => `Topic ${at + 1} on consensus, clocks, quorums & <b>failure</b> | part ${at}`,
      ),
      { id: `phase-${index + 1}` },
    ),
  ),
  { title: "The very long way" },
);

/** Text that is as hostile as possible, in every place with text. */
export const hostileCourse: Roadmap = roadmap(
  [
    phase(
      "</details><script>alert(1)</script> @octocat #1 | ]]> &amp;",
      [
        "[click](javascript:alert(1)) @octocat torvalds/linux#1",
        "`code` \u202Etxt.exe <!-- --> $x$ $y$",
        "| --- | a\nb",
      ],
      { id: "hostile" },
    ),
  ],
  {
    title: '# <img src=x onerror=alert(1)> " onload="x',
    projects: [project("![x](https://github.com/o/r/issues/1)", { phase: 0 })],
    skills: [skill("**bold** ~~gone~~", ["<b>", "a|b", "@here"])],
  },
);

/** English. */
import type { Unreadable } from "../model/actual.ts";
import { INSTALL_LINK } from "../access/install-link.ts";
import { BEHIND_LIMIT } from "../model/upstream.ts";
import { COMMAND } from "../model/command-name.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import { inWorkflow, RIGHT_NAMES, type Right } from "../access/right.ts";
import { formats } from "./formats.ts";
import type { Language, WeeklyPace } from "./language.ts";
import { OPTIONAL_WORDS } from "./optional-words.ts";

const { percent, number, day, shortDay, month, plural } = formats("en-GB");

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `${plural(many, unit === "topics" ? { one: "item", other: "items" } : { one: "hour", other: "hours" })} a week`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "Each topic is an issue. Closing it completes the topic.",
  contents: "Waymark commits progress.md and the badge.",
  pull_requests: "If the branch does not allow direct commits, Waymark opens a pull request with the files.",
  workflows: "Waymark adds the workflow that keeps progress.md up to date.",
  actions: "If a limit of GitHub stops a long roadmap, Waymark starts the next run.",
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: "it is not a text file",
  "too-large": "it is larger than 1 MiB",
  symlink: "it is a link that does not lead to a file of this repository",
  lfs: "it is stored with Git LFS, so Waymark sees only a pointer. Commit it as a normal file",
};

/** A limit with what it counts. */
function sized(limit: number, of: "number" | "text" | "list"): string {
  if (of === "number") return number(limit);
  return plural(
    limit,
    of === "text"
      ? { one: "character long", other: "characters long" }
      : { one: "entry long", other: "entries long" },
  );
}

/** What each command does. This is the complete list: the other languages must have the same commands. */
const COMMANDS = {
  next: "what to do next",
  status: "how far you are",
  done: "on an issue: completes it",
  skip: "on an issue: skips it (reopen the issue to undo that)",
  stuck: "on an issue: adds the label `stuck`, so that a mentor can find it",
  built: "on the issue of a project, with an address: links `progress.md` to what you built",
  pace: "`5/week` or `6 hours/week`: plans your weeks and sets due dates on milestones (`pace off` ends that)",
  pause: "`2 weeks`: takes this week and the next one off; from Friday on, the next two weeks",
  resume: "ends a pause",
  start: "on any issue, while there is no course yet: opens its issues",
  sync: "reads the roadmap and the issues again, and updates what has changed",
  preview: "shows what `sync` would change, without changing anything",
  apply: "confirms a change that waits for your answer",
  reading: "`B`, for example: chooses how the roadmap is read",
  doctor: "shows what needs your attention",
  help: "shows this list",
  off: "turns Waymark off in this repository",
  on: "turns Waymark on again",
};

export const en: Language<keyof typeof COMMANDS> = {
  percent,
  day,
  shortDay,
  signs: { comma: ", ", colon: ": ", stop: "." },

  doneOf: ({ done, total }) => `${number(done)} of ${number(total)} done`,
  of: ({ done, total }) => `${number(done)} of ${number(total)}`,
  projectsOf: ({ done, total }) =>
    `${number(done)} of ${plural(total, { one: "project", other: "projects" })}`,
  optionalOf: ({ done, total }) => `${done > 0 ? "+" : ""}${number(done)} of ${number(total)} optional`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`${number(inProgress)} in progress`] : []),
    ...(optionalDone > 0 ? [`+${number(optionalDone)} optional`] : []),
    ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
  ],
  states: { open: "open", "in-progress": "in progress", done: "done", skipped: "skipped" },
  closedByBot: (slug) => `closed by the bot \`${slug}\`, which does not count`,
  closedByBots: (issues) =>
    `A bot closed ${issues}. That does not count as done or skipped. If you finished it, or want to skip it, reopen it and close it yourself. To count every close by a bot, write \`bots: true\` into \`.github/roadmap.yml\`.`,
  undecided: (issues) =>
    `Waymark cannot tell whether the authors of these issues may write in this repository: ${issues}. So it leaves them alone and opens no others for their topics. If such an issue belongs to the course, give its author write access. If you do not know it, delete it.`,
  doneOn: (on) => `done ${day(on)}`,
  skippedOn: (on) => `skipped ${day(on)}`,
  optional: OPTIONAL_WORDS.en,
  after: (phase) => `after ${phase}`,
  built: "what you built",
  noTopics: "No topics yet.",

  headings: {
    next: "What to do next",
    phases: "Phases",
    phase: "Phase",
    projects: "Projects",
    skills: "Languages and tools",
    retired: "No longer in the roadmap",
    board: "Board",
    notes: "Good to know",
    question: "A question for you",
  },
  allDone: "Everything is done. Well done!",
  nothingNext: "There is nothing to learn here yet.",
  stillOptional:
    "You have done everything that is required. Well done! If you want to continue, these are optional:",
  retired: (items) =>
    `${plural(items, { one: "item is", other: "items are" })} no longer in the roadmap. What you wrote there is kept, but it does not count.`,
  week: {
    heading: (monday) => `Week of ${day(monday)}`,
    begins: (monday) => `Your plan starts in the week of ${day(monday)} with these:`,
    free: (monday) => `This week is off. The week of ${day(monday)} continues with these:`,
    slipped: "Left from earlier weeks:",
    allDone: "You have done everything for this week. If you want to continue:",
    atPace: (pace, end) =>
      end === null
        ? `At ${aWeek(pace)}, it will take more than ten years.`
        : `At ${aWeek(pace)}, you will finish in the week of ${day(end)}.`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "You have not completed anything in these weeks yet.";
      const then =
        end === null ? "it will take more than ten years" : `you will finish in the week of ${day(end)}`;
      return `So far, you have done ${aWeek(pace)}. At that pace, ${then}.`;
    },
    heldIt: "So far, you have kept that pace.",
  },
  digest: {
    heading: (monday) => `Your week of ${day(monday)}`,
    done: (items, issues) => `${number(items)} done: ${issues}`,
    nothingDone: "You did not close any issues.",
    streak: (weeks) =>
      `You have completed something ${plural(weeks, { one: "week", other: "weeks" })} in a row. Keep it up!`,
    ready: (projects) => `You can now build ${projects}.`,
    monthHeading: (monday) => `Your month: ${month(monday)}`,
    stuck: (issues) =>
      `You asked for help with ${issues}. It often helps to write down there what you tried. You can also go on with something else.`,
    slower: (items, pace) =>
      `${plural(items, { one: "item is", other: "items are" })} left from earlier weeks. \`/waymark pace ${pace.aWeek}${pace.unit === "hours" ? " hours" : ""}/week\` sets a plan that matches your real pace.`,
    setPace: "Would a weekly plan help? Comment `/waymark pace 5/week` to get a list of items for each week.",
    nudge: ({ done }) =>
      done === 0
        ? "It has been quiet here, and that is fine. When you are ready to start, this is a good first step:"
        : `It has been quiet here, and that is fine: you have already done ${plural(done, { one: "item", other: "items" })}. When you are ready to continue, this is the next step:`,
    nudgeEnd: "Waymark writes again when you have done something.",
    nudgePause:
      "Are you taking a break? `/waymark pause 2 weeks` moves your plan. Waymark writes again when you have done something.",
    smallPrint: {
      weekly:
        "Waymark writes a comment each week. `digest: monthly` or `digest: off` in `.github/roadmap.yml` changes that.",
      monthly: "Waymark writes a comment each month. `digest: off` in `.github/roadmap.yml` stops it.",
    },
  },
  timeZone: {
    config: (zone) => `Days and weeks use the time zone \`${zone}\`.`,
    commits: (zone) =>
      `Days and weeks use UTC${zone}, as your commits do. To use another time zone, add for example \`timezone: Europe/Berlin\` to \`.github/roadmap.yml\`.`,
    default: () =>
      "Days and weeks use UTC. To use your own time zone, add for example `timezone: Europe/Berlin` to `.github/roadmap.yml`.",
  },
  acting: {
    by: {
      app: "The App keeps it up to date.",
      workflow: `The workflow \`${WORKFLOW_PATH}\` keeps it up to date.`,
      terminal: `It was last updated from a terminal. To update it again, run \`${COMMAND} sync\`.`,
    },
    gone: {
      app: `**The App does not respond any more**, so no new issues open and the pinned issue is not updated. Install the App again. Or let a workflow do everything: delete \`${WORKFLOW_PATH}\`, run \`${COMMAND} init --learner\` in a clone of this repository, and push.`,
      workflow: `**The workflow \`${WORKFLOW_PATH}\` is gone**, so your progress is not updated any more. Run \`${COMMAND} init --learner\` in a clone of this repository and push, or install the App (${INSTALL_LINK}).`,
    },
  },
  upstream: ({ name, behind, roadmapChanged, url, compare }) =>
    `This fork is ${behind >= BEHIND_LIMIT ? "at least " : ""}${plural(behind, { one: "commit", other: "commits" })} behind \`${name}\`, and ${roadmapChanged ? "the roadmap changed there" : "the roadmap is the same there"}. To catch up, press **Sync fork** on [its front page](${url}). If GitHub reports conflicts, **Discard commits** is safe for your course: Waymark puts its files and your settings back. If you changed other files yourself, [open a pull request](${compare}) instead and resolve the conflicts there.`,
  restored: ({ files, keys }) =>
    `Somebody pressed **Discard commits** in this fork, which deletes every file that upstream does not have. Your issues are as they were. Waymark puts these files back: ${files.map((file) => `\`${file}\``).join(", ")}.${keys.length === 0 ? "" : ` Your settings are in them: ${keys.map((key) => `\`${key}\``).join(", ")}.`} \`progress.md\` and its pictures follow. Other files that you added yourself are not put back.`,
  howItComesAbout:
    "Waymark creates this file from the issues of this repository. Close an issue to complete it, or close it as _not planned_ to skip it. Changes that you make in this file are overwritten.",

  issue: {
    headings: {
      learn: {
        topic: "What to learn",
        project: "What you will practise",
        skill: "Tools to get to know",
      },
      buildsOn: "What it builds on",
      roadmapSays: "What the roadmap says",
      objectives: "What you will be able to do",
      exercise: "Try it",
      links: "Where to learn it",
      phaseLinks: "For the whole phase",
      doneWhen: "Done when",
    },
    steps: {
      topic: ["Read about it", "Try it in a few lines of your own"],
      project: ["Build a first version that runs", "Test it and clean it up", "Show it to somebody"],
      skill: ["Use it once in a project of your own"],
    },
    doneWhen: {
      topic: "You can use it in something small of your own, without looking it up.",
      project: "It works, somebody else has tried it, and it is in a repository of your own.",
      skill: "You have used each tool above in a project of your own.",
    },
    objectivesMet: "You can do everything above without looking it up.",
    thenClose: "Then close this issue to complete it. Close it as _not planned_ to skip it.",
    optional: "It is optional: you can finish the roadmap without it.",
    topicOf: (place, topics) => ({ before: `Topic ${number(place)} of ${number(topics)} in `, after: "." }),
    buildAfter: { before: "Build it after ", after: "." },
    untilThen: (locked, ready) =>
      `Until all of these are done or skipped, this issue has the label \`${locked}\`. Then it gets the label \`${ready}\`.`,
    blockedUntilThen: "Until all of these are done or skipped, GitHub shows this issue as blocked.",
    more: (lines) => `…and ${number(lines)} more in the roadmap.`,
    wayBack: "View in the roadmap",
    yours: "Tick boxes and add notes. Waymark keeps them.",
    earlier: "Ticked earlier:",
  },
  news: {
    ready: "You have done or skipped everything that this builds on. You can build it now.",
    finished: ({ title, learned, next }) =>
      [
        `You have finished **${title}**. Well done!`,
        ...(learned.length === 0 ? [] : [`You learned: ${learned.join(", ")}.`]),
        ...(next === null ? [] : [`Next comes **${next.title}**: ${next.first.join(", ")}.`]),
      ].join("\n\n"),
  },
  finish: {
    heading: (title) => `You have finished ${title}!`,
    summary: ({ items, projects, days, weeks }) =>
      [
        `${plural(items, { one: "item", other: "items" })} in ${plural(days, { one: "day", other: "days" })}.`,
        ...(projects === 0 ? [] : [`${plural(projects, { one: "project", other: "projects" })} built.`]),
        ...(weeks < 2 ? [] : [`Longest streak: ${number(weeks)} weeks in a row.`]),
      ].join(" "),
    projects: "What you built:",
    forProfile: "For your profile README:",
    forPost: "To share it:",
    post: (title, { items, days }) =>
      `I finished “${title}”: ${plural(items, { one: "item", other: "items" })} in ${plural(days, { one: "day", other: "days" })}.`,
    end: "Waymark sends no more reminders. Your issues, `progress.md` and the badge stay.",
    finished: "Finished",
    on: (on) => `Finished on ${day(on)}`,
    columns: ({ items, projects, days, weeks }) => [
      [number(items), items === 1 ? "item" : "items"],
      [number(projects), projects === 1 ? "project" : "projects"],
      [number(days), days === 1 ? "day" : "days"],
      [number(weeks), weeks === 1 ? "week in a row" : "weeks in a row"],
    ],
  },
  milestone: {
    phase:
      "A phase of your roadmap, with its topics and the projects to build after them. It closes automatically when everything required in it is done or skipped.",
    optionalPhase:
      "An optional phase of your roadmap. It closes automatically when everything in it is done or skipped.",
  },
  labels: {},

  badge: {
    forReadme: "A badge for your README",
    label: "roadmap",
    status: ({ done, total, percent: value }) =>
      total === 0 && value === 0 ? "nothing yet" : `${percent(value)} (${number(done)} of ${number(total)})`,
  },
  picture: {
    title: "Learning progress",
    weekByWeek: "Completed week by week",
    completedIn: (done, monday) => `${number(done)} in the week of ${day(monday)}`,
    nothingCompleted: "nothing in these weeks yet",
    morePhases: (phases) => `and ${plural(phases, { one: "more phase", other: "more phases" })}`,
  },
  tracking: {
    title: "Your progress",
    deleted: {
      heading: "Deleted issues",
      words: "The issues of these items were deleted. To open a new one, tick its box.",
    },
    openAgain: (title) => `Open “${title}” again`,
    coming: (issues, off) =>
      `Waymark is opening ${number(issues)} issues, one for each thing to learn or build. Nobody is mentioned or assigned. To stop Waymark, add the label ${off} to this issue.`,
    intro:
      "Close an issue to complete it, or close it as _not planned_ to skip it. Reopen it to undo that. To show that you have started, tick a box in the issue or assign yourself. For more, such as a weekly pace, comment `/waymark help`.",
    details: "Everything in detail",
    boardGone:
      "Somebody closed, unlinked or deleted the board, so Waymark does not update it any more. The list above is still updated.",
    boardAgain: (last) => `Create another board to replace number ${last}`,
    ownBoard: {
      heading: "Get a board",
      words: ({ projects, guide }) =>
        `GitHub does not let apps access the boards of personal accounts. [With a token of your own](${guide}), Waymark creates a board and keeps it up to date. Or create one by hand: [open this repository's projects](${projects}), choose **New project** and **Board**, then turn on **Auto-add to project** for this repository in its **Workflows**. GitHub moves a card to Done when you close its issue.`,
    },
  },
  board: {
    missing: {
      "owned-by-person": "Apps and a workflow's own token cannot access the boards of a personal account.",
      "not-classic":
        "There is no board, because `project-token` is not a classic token. No other kind of token can access the boards of a personal account.",
      "no-scope":
        "There is no board, because the token in `project-token` does not have the scope `project`.",
      "no-repo-scope":
        "The board is outdated, because the token in `project-token` needs the scope `repo` for this private repository.",
      "not-owner":
        "There is no board, because the token in `project-token` belongs to somebody else. Only a token of the owner can access the owner's boards.",
      rejected: "The board is outdated, because the token in `project-token` has expired or was revoked.",
      "no-permission": "The board is outdated, because the token in `project-token` cannot access boards.",
      "older-server": "This GitHub server is too old for boards, so there is none.",
      "no-answer":
        "The board was not updated this time, because GitHub did not answer. The next run tries again.",
    },
    fix: ({ token, secret }) =>
      `[Create a classic token](${token}), then [store it](${secret}) as the secret that \`project-token\` uses.`,
    refused: (said) => `The board is outdated. Everything else is up to date. ${said}`,
    notYet: `There is no board yet. To create one, run \`${COMMAND} sync\`, or set \`mode: sync\` in this workflow.`,
    status: {
      complete: () => "Everything that is required is done.",
      inactive: (off) => (off ? "This week is off." : "Nothing was done in the last two weeks."),
      "on-track": () => "Nothing is left from earlier weeks.",
      "at-risk": (items) =>
        `${plural(items, { one: "item is", other: "items are" })} left from earlier weeks: no more than one week of work.`,
      "off-track": (items) =>
        `${plural(items, { one: "item is", other: "items are" })} left from earlier weeks: more than one week of work.`,
    },
    about: (title) => `${title}: each card is an issue of the course.`,
    readme: (title) =>
      [
        `# ${title}`,
        "Each card is an issue of the course. Close the issue to complete it; the card follows.",
        "Move a card to **In Progress** when you start, and to **Done** when you can do it: its issue follows.",
        "Views, fields, options and colours are yours: rename, move or delete them as you like.",
      ].join("\n\n"),
    options: {
      topic: "Topic",
      project: "Project",
      skill: "Skill",
      skills: "Languages & tools",
      later: "Later phases",
    },
    fields: { Phase: "Phase", Kind: "Kind", Target: "Target", Week: "Week" },
    views: { board: "Board", phases: "By phase", week: "This week", next: "Next up", projects: "Projects" },
  },
  readings: {
    words: ({ phases, topics, projects, names }) =>
      [
        plural(phases, { one: "phase", other: "phases" }),
        plural(topics, { one: "topic", other: "topics" }),
        ...(projects > 0 ? [plural(projects, { one: "project", other: "projects" })] : []),
      ].join(", ") + `: ${names.join(", ")}${topics > names.length ? ", …" : ""}`,
    unsure: "Waymark is not sure how to read this roadmap. No issues open until you choose.",
    lost: "The roadmap changed, and the way Waymark has read it so far no longer finds any topics. Nothing was changed.",
    onIssue:
      "Tick one box, or comment `/waymark reading A` on this issue. Your choice is saved in `.github/roadmap.yml`.",
    onPull: "Tick one box before you merge. Your choice is then saved in `.github/roadmap.yml`.",
  },
  stopped: {
    retires: (retiring, known) =>
      `${number(retiring)} of the ${number(known)} items that have issues are no longer in the roadmap. That looks like an accident, so nothing was changed. If you want this change, tick its box on the pinned issue, or comment /waymark apply.`,
    retire: (items) =>
      `Yes, take these ${number(items)} items out of the course. Their issues are closed, not deleted`,
    replaces: ({ retiring, renamed, known }) =>
      `The roadmap changed a lot: of the ${number(known)} items that have issues, ${number(retiring)} are gone, and ${number(renamed)} have a very different title. That looks like an accident, so nothing was changed. If you want this change, tick its box on the pinned issue, or comment /waymark apply.`,
    replace: (items) =>
      `Yes, make these ${number(items)} changes. Issues are closed or get their new titles, and none is deleted`,
    opens: (items, most) =>
      `The roadmap has ${number(items)} new items. Waymark opens at most ${number(most)} issues unless \`max_issues\` in \`.github/roadmap.yml\` allows more, so nothing was changed. If you want these issues, tick the box on the pinned issue, or comment /waymark apply.`,
    open: (items) => `Yes, open these ${number(items)} issues`,
    badConfig: (said) => `The config has an error, so nothing was changed. ${said}`,
    noConfig: (path) => `There is no file \`${path}\`, but the workflow names it as the config.`,
    absent: (path) => `The file \`${path}\` does not exist any more.`,
    empty: (path) => `Waymark no longer finds any topics in \`${path}\`.`,
    notRoadmap: (path, said) => `Waymark no longer reads \`${path}\` as a roadmap: ${said}`,
    unreadable: (path, why) => `\`${path}\` cannot be read: ${UNREADABLE[why]}.`,
    advice:
      "Nothing was changed. Fix the file, name another one with `source:` in `.github/roadmap.yml`, or write `enabled: false` there to stop Waymark.",
    unread: (said) => `Waymark does not read this file as a roadmap: ${said}`,
    none: (path) => `There is no file \`${path}\`.`,
    undecided: (issue) =>
      `Waymark cannot tell whether the author of issue #${issue} may write in this repository. The issue is marked as the pinned issue of this course, so nothing was changed. Try again later. If you see this again, give the author write access, or run Waymark with the account or the App that opened the issue. If you do not know the issue, delete it.`,
  },
  plan: {
    groups: {
      "new-labels": (many) => plural(many, { one: "new label", other: "new labels" }),
      "new-milestones": (many) => plural(many, { one: "new milestone", other: "new milestones" }),
      "changed-milestones": (many) => plural(many, { one: "changed milestone", other: "changed milestones" }),
      "closed-milestones": (many) =>
        plural(many, {
          one: "closed milestone (its phase is finished)",
          other: "closed milestones (their phases are finished)",
        }),
      "reopened-milestones": (many) =>
        plural(many, { one: "reopened milestone", other: "reopened milestones" }),
      comments: (many) => plural(many, { one: "comment", other: "comments" }),
      "new-issues": (many) => plural(many, { one: "new issue", other: "new issues" }),
      "changed-issues": (many) => plural(many, { one: "changed issue", other: "changed issues" }),
      "retired-issues": (many) =>
        plural(many, {
          one: "issue that is no longer in the roadmap",
          other: "issues that are no longer in the roadmap",
        }),
      "reopened-issues": (many) => plural(many, { one: "reopened issue", other: "reopened issues" }),
      "completed-issues": (many) =>
        plural(many, { one: "issue closed as completed", other: "issues closed as completed" }),
      "skipped-issues": (many) =>
        plural(many, { one: "issue closed as not planned", other: "issues closed as not planned" }),
      "duplicate-issues": (many) =>
        plural(many, { one: "issue closed as a duplicate", other: "issues closed as duplicates" }),
      "new-boards": (many) => plural(many, { one: "new board", other: "new boards" }),
      "closed-boards": (many) =>
        plural(many, {
          one: "closed board (there is an older one)",
          other: "closed boards (there is an older one)",
        }),
      "new-fields": (many) =>
        plural(many, { one: "new field on the board", other: "new fields on the board" }),
      "changed-fields": (many) =>
        plural(many, { one: "changed field on the board", other: "changed fields on the board" }),
      weeks: () => "changed weeks on the board",
      "status-updates": (many) =>
        plural(many, { one: "status update on the board", other: "status updates on the board" }),
      "new-views": (many) => plural(many, { one: "new view on the board", other: "new views on the board" }),
      "new-cards": (many) => plural(many, { one: "new card on the board", other: "new cards on the board" }),
      "changed-cards": (many) =>
        plural(many, { one: "changed card on the board", other: "changed cards on the board" }),
      "new-sub-issues": (many) => plural(many, { one: "new sub-issue", other: "new sub-issues" }),
      "removed-sub-issues": (many) => plural(many, { one: "removed sub-issue", other: "removed sub-issues" }),
      "new-dependencies": (many) => plural(many, { one: "new dependency", other: "new dependencies" }),
      "removed-dependencies": (many) =>
        plural(many, { one: "removed dependency", other: "removed dependencies" }),
      "turned-off": () => "Waymark turned off",
      "changed-files": (many) => plural(many, { one: "changed file", other: "changed files" }),
      "removed-files": (many) => plural(many, { one: "deleted file", other: "deleted files" }),
      "left-alone": (many) => plural(many, { one: "item left as it is", other: "items left as they are" }),
    },
    trackingIssue: "the pinned issue",
    needs: (project, blocker) => `${project} needs ${blocker}`,
    needsNoLonger: (project, blocker) => `${project} no longer needs ${blocker}`,
  },
  reasons: {
    plain: {
      "learning-introduction": "Its introduction is about learning.",
      levels: "Its phases go from basic to advanced.",
      steps: "Its headings are numbered like the steps of a course.",
      awesome: "It calls itself an awesome list.",
      placeholders: "Many of its items are placeholders to fill in.",
      "unknown-language":
        "Waymark does not know the language of this text, or there is too little text to tell.",
      "few-topics": "There are fewer than three topics.",
      picture: "It shows pictures. If the roadmap is in a picture, Waymark cannot read it.",
      accepted: "You asked for it, so Waymark reads it as a roadmap.",
      "no-learning-title": "The title has no word that Waymark knows for learning.",
      "no-phases": "It has no numbered phases, weeks or days, and no levels such as basic and advanced.",
      "no-learning-heading": "No heading above its items says that you should learn them.",
      "other-document": "Its words and its structure are more like those of documents that are not roadmaps.",
      "no-topics": "No topics were found in the text.",
      "nothing-named": "The text has nothing that the config describes as a topic.",
      advice:
        "If it is a roadmap, write `enabled: true` in `.github/roadmap.yml`. Waymark then reads it as one.",
    },
    quoting: {
      "learning-title": (quoted) => `The title names a course or a roadmap: ${quoted}.`,
      "list-title": (quoted) => `The title says that it is a list of links, notes or questions: ${quoted}.`,
      "product-title": (quoted) => `The title names a tool or a product: ${quoted}.`,
      "product-plans": (quoted) => `Some of its items read like plans for a product: ${quoted}.`,
      releases: (quoted) => `Its phases are named like releases or dates of a product: ${quoted}.`,
      "product-sections": (quoted) => `It has sections that software documentation has: ${quoted}.`,
      questions: (quoted) => `Most of its items are questions: ${quoted}.`,
      links: (quoted) => `Most of its items are links: ${quoted}.`,
      sentences: (quoted) =>
        `Most of its items are sentences rather than names of things to learn: ${quoted}.`,
    },
    found: ({ topics, phases }) =>
      `Waymark found ${plural(topics, { one: "topic", other: "topics" })} in ${plural(phases, { one: "phase", other: "phases" })}.`,
    tooMany: ({ items, most }) =>
      `This roadmap has ${number(items)} items. Waymark opens at most ${number(most)} issues unless \`max_issues\` in \`.github/roadmap.yml\` allows more, so nothing is opened.`,
    tooComplex: (line) => `At line ${number(line)}, it is too long or too complex to read.`,
    tooSlow: (seconds) =>
      `It takes longer than ${number(seconds)} seconds to read. Make it shorter or simpler.`,
    tooBig: (mebibytes) =>
      `It takes more than ${number(mebibytes)} MiB of memory to read. Make it shorter or simpler.`,
  },
  config: {
    tooLong: (limit) => `is longer than ${number(limit)} characters`,
    tooManyColons: (limit) => `has more than ${number(limit)} colons on one line`,
    tooDeep: (limit) => `is nested more than ${number(limit)} levels deep`,
    notYaml: (said) => `is not valid YAML: ${said}`,
    alias: "uses an alias (`*name`), which is not supported: write the value again",
    anchor: "uses an anchor (`&name`), which is not supported",
    tag: (tag) => `uses the tag \`${tag}\`, which is not supported`,
    forbiddenKey: (key) => `"${key}" cannot be used as a key`,
    unknownKey: (key) => `"${key}" is not a known key here.`,
    meant: (key) => `Did you mean "${key}"?`,
    knownKeys: (keys) => `Known keys: ${keys}.`,
    wrong: (name, expected) => `${name === null ? "the file" : `"${name}"`} ${expected.join(", or ")}`,
    types: {
      text: "must be text",
      number: "must be a number",
      "whole-number": "must be a whole number",
      boolean: "must be true or false",
      list: "must be a list",
      group: "must be a group of keys",
      other: "is not valid",
    },
    oneOf: (values) => `must be one of ${values}`,
    least: (limit, of) => `must be at least ${sized(limit, of)}`,
    most: (limit, of) => `must be at most ${sized(limit, of)}`,
    rules: {
      "web-address": "must be an address that begins with https: or http:",
      path: "must be a path inside the repository, such as docs/roadmap.md",
      "no-workflow": "must not be in .github/workflows, because files there run code",
      day: "must be a day such as 2026-11-25",
      "topics-or-hours": "must have either `topics` or `hours`, not both",
      mentor: "must be false, or the mentor's repository, such as owner/class",
      "time-zone": "must be the name of a time zone, such as Europe/Berlin or America/New_York",
    },
  },
  gaps: {
    heading: (gaps) => `${plural(gaps, { one: "thing needs", other: "things need" })} your attention`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `There is no ${WORKFLOW_PATH}.`,
            why: "It updates progress.md and the badge when you close an issue.",
            fix: `Run \`${COMMAND} init --learner\` in a clone, or paste it from Waymark's documentation into a new file`,
          };
        case "app-right":
          return {
            what: `The App does not have write access to ${RIGHT_NAMES[gap.right].toLowerCase()} here.`,
            why: WHY_RIGHT[gap.right],
            fix: `Accept “${RIGHT_NAMES[gap.right]}: read and write”`,
          };
        case "workflow-right":
          return {
            what: `The workflow does not have the permission ${inWorkflow(gap.right)}: ${gap.access}.`,
            why: WHY_RIGHT[gap.right],
            fix: "Add it to the permissions in the workflow",
          };
      }
    },
  },
  pause: {
    slower: (at) => `GitHub asked Waymark to slow down. The rest follows automatically at about ${at}.`,
    limit: ({ open, all, anHour }, at) =>
      `${number(open)} of ${number(all)} issues are open. GitHub allows ${number(anHour)} new issues an hour, so the rest will be open at about ${at}.`,
    instant: ({ time, zone, day: on }) => `${time} (${zone}) on ${day(on)}`,
  },
  changes: {
    intro: "The roadmap changed, so Waymark updated your issues:",
    added: (issues) => `New: ${issues}`,
    returned: (issues) => `Back in the roadmap: ${issues}`,
    renamed: (issues) => `Renamed: ${issues}`,
    kept: (issues) => `Renamed in the roadmap (your own titles stay): ${issues}`,
    now: (name) => `now “${name}”`,
    was: (name) => `was “${name}”`,
    moved: (issues) => `Moved to another phase: ${issues}`,
    phases: (names) => `Renamed phases: ${names}`,
    isNow: (from, to) => `“${from}” is now “${to}”`,
    isNowKept: (from, to) => `“${from}” is now “${to}” (your own milestone title stays)`,
    left: (issues) =>
      `No longer in the roadmap: ${issues}. These issues are kept, but do not count any more.`,
    more: (others) => `and ${number(others)} more`,
  },
  setUp: {
    title: "Set up Waymark",
    body: ({ issues, readings, turnsOn, settings, actions, adds, reading, phaseByPhase, known, noBadge }) =>
      `Waymark is ready to turn this roadmap into a course: one issue for each thing to learn. You close an issue when you have learned its topic.

${readings === null ? "" : `${readings}\n\n`}${actions === null ? "Two" : "Three"} steps, in any order:

1. **Turn issues on.** In a new fork, they are off. ${turnsOn ? `Merging this pull request turns issues on; you can turn them off again in the [settings](${settings}).` : `Tick _Issues_ under _Features_ in the [settings](${settings}).`}
${actions === null ? "" : `1. **Turn Actions on.** They update \`progress.md\` and the badge. Press the green button on the [Actions page](${actions}).\n`}1. **Merge this pull request.** It adds: ${adds({ workflow: "a workflow", badge: "the badge in your README", config: "a config to edit (`.github/roadmap.yml`)" })}.

Then ${issues === null ? "the issues of the reading that you chose" : `${number(issues)} issues`} open automatically, and one more that shows your progress. Nobody is mentioned or assigned. You get no notifications for these issues unless you watch this repository. To watch less, choose _Watch_ and then _Participating and mentions_ at the top of the repository.

${reading === null ? "" : `This is how Waymark reads the roadmap:\n\n${reading}\n\n`}${phaseByPhase === null ? "" : `- [ ] Open the issues phase by phase: the next phase opens when the one before is nearly done ${phaseByPhase}\n`}${known === null ? "" : `- [ ] I already know ${known.phases}: suggest what comes after it ${known.mark}\n`}${noBadge === null ? "" : `- [ ] Do not add the badge to my README ${noBadge}\n`}
Changed your mind? Close this pull request, and Waymark does nothing more here.
`,
    missing: ({ issues, settings, actions }) =>
      `Thank you for merging. One step is left:

- **Issues are off.** Tick _Issues_ under _Features_ in the [settings](${settings}). Then ${number(issues)} issues open automatically.${actions === null ? "" : `\n- Waymark cannot see whether Actions are on. If the [Actions page](${actions}) shows a green button, press it.`}

Waymark looks again 1, 2, 5, 10, 20 and 40 minutes after the merge, and then every hour.`,
    ready: (issues) => `Issues are on, and your course is ready. [Open your issues](${issues}).`,
  },
  filesPull: {
    title: "Update your progress",
    body: ({ rulesets, branches }) =>
      `The default branch does not allow direct commits, so this pull request contains \`progress.md\`, the badge and the pictures. Waymark keeps it up to date until you merge it. You can merge it at any time.

If you want direct commits instead, allow Waymark to bypass the rule in the [rulesets](${rulesets}) or the [branch protection](${branches}).

The first pull request also adds the workflow that keeps these files up to date. If you close it without merging, Waymark does not open it again.
`,
    moot: "The default branch already has all of this, so there is nothing left to merge.",
  },
  talk: {
    help: "Start a comment with one of these commands. Everybody with write access to this repository can use them:",
    commands: COMMANDS,
    units: {
      topics: ["topics", "topic", "items", "item"],
      hours: ["hours", "hour", "h"],
      weeks: ["weeks", "week", "w"],
      each: ["per", "each", "every", "a"],
    },
    unknown: (names) => `Waymark does not know this command. The commands are: ${names}.`,
    meant: (name) => `Did you mean \`/waymark ${name}\`? \`/waymark help\` lists all commands.`,
    off: "Waymark is now off in this repository. Nothing is deleted. To turn it on again, comment `/waymark on`.",
    isOff: "Waymark is off in this repository. To turn it on, comment `/waymark on`.",
    nothingToDo: "Nothing to change. Every issue, milestone and label is up to date.",
    nothingToConfirm: "Nothing waits for your answer.",
    lookAgain:
      "The change that waits for your answer is different now. Read it on the pinned issue, then comment `/waymark apply` again.",
    readingHow: (list) => `Name one of these readings, for example \`/waymark reading A\`:\n\n${list}`,
    readingOnly: "Waymark knows only one way to read this roadmap.",
    readingMoved:
      "The roadmap has changed, and so have the readings to choose from. The question on the pinned issue is up to date now. Please choose again.",
    readingSet: (reading) => `The roadmap is read like this from now on: ${reading}`,
    readingByHand: (path, lines) =>
      `Waymark read the roadmap this way now, but could not save that in \`${path}\`. Set these options there, or the next run goes back to the reading in the file:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    skipDone: "This issue is already done, so it is not skipped. To skip it, reopen it first.",
    doneBut: "Your command is carried out, but Waymark could not update the rest:",
    skipWhere: "Use this command on the issue that you want to skip.",
    doneWhere: "Use this command on the issue that you have finished.",
    stuckWhere: "Use this command on the issue that you need help with.",
    stuck: (label) =>
      `This issue now has the label \`${label}\`, so that a mentor can find it. It helps to write what you tried and what happened. Remove the label when you can go on.`,
    builtWhere: "Use this command on the issue of a project.",
    builtHow: "Add the address of what you built: `/waymark built https://github.com/you/your-project`.",
    built: (file) => `Saved. ${file} links to it.`,
    builtNowhere: "The address cannot be saved, because the part of this issue that Waymark wrote is gone.",
    paceHow: "Add how much you want to do in a week: `/waymark pace 5/week` or `/waymark pace 6 hours/week`.",
    paceNow: (pace) => `Your pace is ${aWeek(pace)}. To end it, comment \`/waymark pace off\`.`,
    paceOff:
      "You no longer have a weekly pace. To set one again, comment for example `/waymark pace 5/week`.",
    pauseHow: "Add how many weeks, up to 52: `/waymark pause 2 weeks`.",
    paceFirst: "You do not have a pace to pause yet. Set one first, for example `/waymark pace 5/week`.",
    paceSet: (pace) => `Your pace is now ${aWeek(pace)}. It is saved in \`.github/roadmap.yml\`.`,
    paused: (mondays) =>
      `Weeks off: ${mondays.map(day).join(", ")}. They are saved in \`.github/roadmap.yml\`.`,
    resumed: (mondays) => `These weeks are no longer off: ${mondays.map(day).join(", ")}. Welcome back!`,
    notPaused: "There is no pause to end: neither this week nor the next one is off.",
    byHand: (path, key, lines) =>
      `Waymark could not change \`${path}\`. Write this into it. If it already has \`${key}\`, replace that part:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) => `Waymark could not change \`${path}\`. Remove \`${key}\` from it.`,
    allWell: "No problems found.",
    refused: "Some of it failed:",
  },
  doctor: {
    declined: {
      what: "The set-up pull request was closed without merging.",
      why: "Waymark does nothing here until it is merged.",
      fix: "Reopen and merge it",
    },
    nobodyActs: "Nobody else writes the issues.",
    reading: {
      open: (path) => `Waymark is not sure how to read ${path}, and nobody has chosen yet.`,
      lost: (path) => `${path} changed, and the way Waymark has read it so far no longer finds any topics.`,
      why: "Nothing is opened or changed until somebody chooses.",
      fix: (readings, sync, check) =>
        `Choose one of the readings ${readings}: tick its box on the pinned issue, or run \`${sync}\`. \`${check}\` shows them.`,
    },
    notRoadmap: {
      what: (path) => `Waymark does not read ${path} as a roadmap.`,
      why: "Each topic in it becomes an issue. Without topics, there is nothing to open.",
      fix: (check, init) => `See how it is read with \`${check}\`, or name another file with \`${init}\`.`,
    },
    config: {
      why: "Waymark changes nothing until the config is valid.",
      fix: (init) => `Fix the line. Or delete the file, and run \`${init}\` for a new one.`,
    },
    workflow: {
      why: "Actions update progress.md and the badge when an issue is closed.",
      actionsOff: { what: "Actions are turned off for this repository.", fix: "Turn them on" },
      refused: {
        "local-only": (action) =>
          `The settings do not allow ${action}: only Actions of the same owner may run. So the workflow does not start.`,
        "not-selected": (action) =>
          `The settings do not allow ${action}: it is not among the selected Actions. So the workflow does not start.`,
        "not-pinned": (action) =>
          `The settings do not allow ${action}: each Action must be pinned to a full commit SHA. So the workflow does not start.`,
      },
      pin: (init) => `Write the SHA of a release and its version as a comment, as \`${init}\` does`,
      allow: "Allow it under “Actions permissions”",
      notListed: {
        what: "GitHub does not list the workflow.",
        fix: "Look whether GitHub lists it, and enable it there",
      },
      fork: {
        what: "The workflows of this fork are not turned on yet.",
        fix: (button) => `Press “${button}”`,
      },
      disabled: {
        disabled_manually: "The workflow was disabled by somebody.",
        disabled_inactivity: "The workflow was disabled by GitHub, after 60 days without a commit.",
      },
      enable: "Press “Enable workflow”",
    },
    board: "A board shows the course as cards. The pinned issue works without one.",
  },
  cohort: {
    heading: (title) => `Cohort: ${title}`,
    learners: (learners) => plural(learners, { one: "learner", other: "learners" }),
    states: {
      stuck: "stuck",
      quiet: "quiet",
      behind: "behind",
      new: "new",
      "on-track": "on track",
      finished: "finished",
    },
    columns: {
      learner: "Learner",
      group: "Group",
      state: "State",
      done: "Done",
      lastActivity: "Last activity",
      next: "Next",
      notes: "Notes",
    },
    noActivity: "nothing yet",
    stuckOn: (items) => `asks for help with ${items}`,
    overdue: (items) =>
      `${plural(items, { one: "item", other: "items" })} of earlier weeks ${items === 1 ? "is" : "are"} open`,
    finishedOn: (on) => `finished on ${day(on)}`,
    behindRoadmap: (versions) =>
      `has an older roadmap (${plural(versions, { one: "version", other: "versions" })} behind)`,
    ownRoadmap: "changed the roadmap",
    apart: {
      withoutWaymark: (repositories) =>
        `${plural(repositories, { one: "repository", other: "repositories" })} without Waymark`,
      leftOut: (repositories) =>
        `${plural(repositories, { one: "learner", other: "learners" })} who chose not to be shown`,
      turnedOff: (repositories) =>
        `${plural(repositories, { one: "learner", other: "learners" })} who turned Waymark off`,
      notJoined: (repositories) =>
        `${plural(repositories, { one: "learner", other: "learners" })} who did not join this cohort`,
      notShown: (repositories) =>
        `${plural(repositories, { one: "repository", other: "repositories" })} not shown because ${repositories === 1 ? "it is" : "they are"} private`,
    },
    faults: {
      missing: "does not exist, or is private",
      "too-large": "has a progress.json that is too large",
      binary: "has a progress.json that is not text",
      refused: "has a progress.json that GitHub does not show",
      "not-progress": "has a progress.json that cannot be read",
      "wrong-counts": "has a progress.json with counts that cannot be right",
      newer: "has a progress.json from a newer version of Waymark",
    },
    renamed: (from, to) => `${from} is now ${to}`,
    more: (learners) =>
      `${plural(learners, { one: "more learner is", other: "more learners are" })} in cohort.json.`,
    nobody: "There are no learners with Waymark yet.",
    picture: {
      title: "Progress of each learner by phase",
      done: ({ done, total }) => `${number(done)} of ${number(total)}`,
    },
    topics: {
      heading: "Where learners stop",
      intro:
        "Each number counts learners. “Reached” means that they began or closed the topic, or that it is their next one. “Median days” is how long the topic took: half of the learners closed it within this many days after the issue that they closed before.",
      none: "There are not enough learners yet. This list needs at least two.",
      columns: {
        topic: "Topic",
        phase: "Phase",
        reached: "Reached",
        finished: "Finished",
        skipped: "Skipped",
        stopped: "Not done yet",
        stuck: "Ask for help",
        days: "Median days",
      },
    },
    issue: {
      title: "Cohort",
      page: (page) => `The whole table is in ${page}.`,
      below: "Add your own notes below this line. Waymark keeps them.",
    },
    comment: {
      heading: (monday) => `Week of ${day(monday)}`,
      stuck: (learners) => `These learners ask for help: ${learners}.`,
      quiet: (learners) => `These learners were not active for more than a week: ${learners}.`,
      finished: (learners) => `These learners finished the roadmap: ${learners}.`,
      more: (learners) => `${number(learners)} more`,
    },
    smallPrint:
      "Waymark reads only the file `progress.json` of each repository. A learner who does not want to be shown writes `cohort: false` in `.github/roadmap.yml`.",
  },
  summary: {
    committed: (commit) => `Updated in ${commit}.`,
    unchanged: "Nothing has changed since the last run.",
    progressFile: "Everything in detail",
  },
};

/** English. */
import { COMMAND } from "../model/command-name.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import { inWorkflow, RIGHT_NAMES, type Right } from "../access/missing-rights.ts";
import { formats } from "./formats.ts";
import type { Language, WeeklyPace } from "./language.ts";

const { percent, number, day, shortDay, plural } = formats("en-GB");

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `${plural(many, unit === "topics" ? { one: "item", other: "items" } : { one: "hour", other: "hours" })} a week`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "Each topic is an issue; closing it completes the topic.",
  contents: "progress.md and the badge are committed with it.",
  pull_requests: "Where the branch takes no commits, the files come as a pull request.",
  workflows: "The workflow that keeps progress.md up to date comes with it.",
  actions: "Where a limit of GitHub's stops a long roadmap, the next run is started with it.",
};

/** What each command does. This is the complete list: the other languages must have the same commands. */
const COMMANDS = {
  next: "what to do next",
  status: "how far you are",
  done: "on an issue: completes it",
  skip: "on an issue: leaves it out (reopen the issue to take that back)",
  stuck: "on an issue: adds the label `stuck`, so that a mentor can find it",
  built: "on the issue of a project, with an address: links `progress.md` to what you built",
  pace: "`5/week` or `6 hours/week`: gives each week its items, and milestones their due dates (`pace off` ends that)",
  pause: "`2 weeks`: takes this week and the next ones off",
  resume: "ends a pause",
  sync: "looks at the roadmap and the issues again, and puts right what differs",
  preview: "says what that would change, and changes nothing",
  apply: "confirms a change that waits for a yes",
  doctor: "says what is in the way",
  help: "shows this list",
  off: "leaves this repository alone from now on",
  on: "takes that back",
};

export const en: Language<keyof typeof COMMANDS> = {
  percent,
  day,
  shortDay,

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
  doneOn: (on) => `done ${day(on)}`,
  skippedOn: (on) => `skipped ${day(on)}`,
  optional: "optional",
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
    question: "Before anything changes",
  },
  allDone: "Everything is done. Well done!",
  nothingNext: "There is nothing to learn here yet.",
  stillOptional: "Everything required is done. Well done! If you like to go on, these are optional:",
  retired: (items) =>
    `${plural(items, { one: "item", other: "items" })} left the roadmap. What you wrote there is kept and does not count.`,
  week: {
    heading: (monday) => `Week of ${day(monday)}`,
    begins: (monday) => `It begins in the week of ${day(monday)}, with these:`,
    free: (monday) => `This week is free. In the week of ${day(monday)} it goes on with these:`,
    slipped: "Left from earlier weeks:",
    allDone: "All of this week is done. If you like to go on:",
    atPace: (pace, end) =>
      end === null
        ? `At ${aWeek(pace)} it takes more than ten years.`
        : `At ${aWeek(pace)} you are done in the week of ${day(end)}.`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "So far nothing was closed in these weeks.";
      const then = end === null ? "it takes more than ten years" : `you are done in the week of ${day(end)}`;
      return `So far it has been ${aWeek(pace)}: at that, ${then}.`;
    },
    heldIt: "So far you have held that pace.",
  },
  digest: {
    heading: (monday) => `What the week of ${day(monday)} brought`,
    done: (items, issues) => `${number(items)} done: ${issues}`,
    nothingDone: "Nothing was closed.",
    streak: (weeks) =>
      `${plural(weeks, { one: "week", other: "weeks" })} in a row with something done. Keep it up!`,
    ready: (projects) => `Ready to be built: ${projects}`,
    smallPrint: "Waymark updates this comment each week. `digest: false` in `.github/roadmap.yml` stops it.",
  },
  timeZone: {
    config: (zone) => `Days and weeks follow the time zone \`${zone}\`.`,
    commits: (zone) =>
      `Days and weeks follow UTC${zone}, the clock of your commits. To choose another, write \`timezone: Europe/Berlin\`, for example, into \`.github/roadmap.yml\`.`,
    default: () =>
      "Days and weeks follow UTC. To use your own time, write `timezone: Europe/Berlin`, for example, into `.github/roadmap.yml`.",
  },
  acting: {
    by: {
      app: "The App keeps it up to date.",
      workflow: `The workflow \`${WORKFLOW_PATH}\` keeps it up to date.`,
      terminal: `It was updated from a terminal: \`${COMMAND} sync\` brings it up to date again.`,
    },
    gone: {
      app: `**The App does not answer any more**, so no issue opens and the pinned issue stays as it is. Install it again, or let a workflow do all of it: delete \`${WORKFLOW_PATH}\`, run \`${COMMAND} init --learner\` in a clone, and push.`,
      workflow: `**The workflow \`${WORKFLOW_PATH}\` is gone**, so nothing follows your issues any more. Run \`${COMMAND} init --learner\` in a clone and push, or install the App.`,
    },
  },
  howItComesAbout:
    "Waymark writes this file from the issues of this repository: close an issue to complete it, close it as _not planned_ to skip it. What is written here by hand is replaced.",

  issue: {
    headings: {
      learn: {
        topic: "What to learn",
        project: "What you will practise",
        skill: "Tools to get to know",
      },
      buildsOn: "What it builds on",
      roadmapSays: "What the roadmap says",
      objectives: "What you can do afterwards",
      exercise: "Try it",
      links: "Where to learn it",
      doneWhen: "Done when",
    },
    steps: {
      topic: ["Read about it", "Try it in a few lines of your own"],
      project: ["A first version that runs", "Tested and tidied", "Shown to somebody"],
      skill: ["Used once in something of your own"],
    },
    doneWhen: {
      topic: "You can use it in a small program of your own, without looking it up.",
      project: "It runs, somebody else has tried it, and its code is in a repository of yours.",
      skill: "You have used each tool above in something of your own.",
    },
    objectivesMet: "You can do everything above without looking it up.",
    thenClose: "Then close this issue: that completes it. Close it as _not planned_ to skip it.",
    optional: "It is optional: the roadmap is finished without it.",
    topicOf: (place, topics) => ({ before: `Topic ${number(place)} of ${number(topics)} in `, after: "." }),
    buildAfter: { before: "Build it after ", after: "." },
    untilThen: (locked, ready) =>
      `Until all of these are done or skipped, this issue is labelled \`${locked}\`; from then on, \`${ready}\`.`,
    more: (lines) => `…and ${number(lines)} more, which the roadmap has.`,
    wayBack: "Its place in the roadmap",
    yours: "Tick boxes as you go and write below as you like: your ticks and your text stay.",
  },
  news: {
    ready: "Everything that this builds on is done or skipped: now is the moment to build it.",
    finished: (phase) =>
      `You have finished **${phase}**: everything that it requires is done or skipped, so its milestone is closed.`,
  },
  milestone: {
    phase:
      "A part of your roadmap: its topics, and the projects to build after them. It closes by itself when everything required in it is done or skipped.",
    optionalPhase:
      "An optional part of your roadmap. It closes by itself when everything in it is done or skipped.",
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
      words: "Waymark does not open these again by itself. Tick a box to have an issue for it again.",
    },
    openAgain: (title) => `Open “${title}” again`,
    coming: (issues, off) =>
      `${number(issues)} issues are being opened: one for each thing to learn or build. Nobody is mentioned or assigned. The label ${off} on this issue stops Waymark.`,
    intro:
      "Close an issue to complete it, or close it as _not planned_ to skip it. Reopen it to undo that. To show that you have started, tick a box in the issue or assign yourself. Waymark keeps this page up to date. For more, such as a weekly pace, comment `/waymark help`.",
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
      "owned-by-person": "No App and no workflow's own token reaches the boards of a personal account.",
      "not-classic":
        "There is no board: `project-token` is not a classic token, and no other kind of token can access the boards of a personal account.",
      "no-scope": "There is no board: the token in `project-token` lacks the scope `project`.",
      "no-repo-scope":
        "The board is not kept up: the token in `project-token` does not see this private repository without the scope `repo`.",
      "not-owner":
        "There is no board: the token in `project-token` is somebody else's, and only the owner's own reaches the owner's boards.",
      rejected: "The board is not kept up: the token in `project-token` has expired or was revoked.",
      "no-permission": "The board is not kept up: GitHub shows no boards to the token in `project-token`.",
      "no-answer":
        "The board is not kept up this time: GitHub did not answer about it. The next run tries again.",
    },
    fix: ({ token, secret }) =>
      `[Make a classic token](${token}), then [store it](${secret}) as the secret that \`project-token\` names.`,
    refused: (said) => `The board is not up to date; everything else is. ${said}`,
    notYet: `There is no board to keep up yet: \`${COMMAND} sync\`, or this workflow with \`mode: sync\`, makes one.`,
  },
  gaps: {
    heading: (gaps) => `${plural(gaps, { one: "thing is", other: "things are" })} in the way`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `There is no ${WORKFLOW_PATH}.`,
            why: "With it, Actions bring progress.md and the badge up to date when an issue is closed.",
            fix: `Run ${COMMAND} init in a clone, or add it as Waymark's README has it`,
          };
        case "app-right":
          return {
            what: `The App may not write ${RIGHT_NAMES[gap.right].toLowerCase()} here.`,
            why: WHY_RIGHT[gap.right],
            fix: `Accept “${RIGHT_NAMES[gap.right]}: read and write”`,
          };
        case "workflow-right":
          return {
            what: `The workflow lacks ${inWorkflow(gap.right)}: ${gap.access}.`,
            why: WHY_RIGHT[gap.right],
            fix: "Add it below its permissions",
          };
      }
    },
  },
  pause: {
    slower: (at) => `GitHub asks to go slower: the rest follows by itself at about ${at}.`,
    limit: ({ open, all, anHour }, at) =>
      `${number(open)} of ${number(all)} issues are open. GitHub lets ${number(anHour)} be opened an hour: the rest follows by itself, and will be done at about ${at}.`,
    instant: ({ time, zone, day: on }) => `${time} (${zone}) on ${day(on)}`,
  },
  changes: {
    intro: "The roadmap changed, and your issues followed it:",
    added: (issues) => `New: ${issues}`,
    returned: (issues) => `Back in the roadmap: ${issues}`,
    renamed: (issues) => `Renamed: ${issues}`,
    kept: (issues) => `Renamed in the roadmap, while your title stays: ${issues}`,
    now: (name) => `now “${name}”`,
    was: (name) => `was “${name}”`,
    moved: (issues) => `In another phase now: ${issues}`,
    phases: (names) => `Phases renamed: ${names}`,
    isNow: (from, to) => `“${from}” is “${to}”`,
    isNowKept: (from, to) => `“${from}” is “${to}”, while your milestone's title stays`,
    left: (issues) =>
      `No longer in the roadmap: ${issues}. What you wrote there is kept; it does not count any more.`,
    more: (others) => `and ${number(others)} more`,
  },
  setUp: {
    title: "Set up Waymark",
    body: ({ issues, turnsOn, settings, actions, noBadge }) =>
      `Waymark is ready to turn this roadmap into a course: one issue for each thing to learn, closed when you have learnt it.

Three steps, in any order:

1. **Turn issues on.** A fork begins without them. ${turnsOn ? `Merging this pull request turns issues on; you can turn them off again in the [settings](${settings}).` : `Tick _Issues_ under _Features_ in the [settings](${settings}).`}
2. **Turn Actions on.** They regenerate \`progress.md\` and the badge. Press the green button on the [Actions page](${actions}).
3. **Merge this pull request.** It adds a workflow${noBadge === null ? "" : ", the badge in your README"} and a config to edit (\`.github/roadmap.yml\`).
${noBadge === null ? "" : `\n- [ ] Keep the badge out of my README ${noBadge}\n`}
Then ${number(issues)} issues open by themselves, and one more that shows how far you are. Nobody is mentioned or assigned.

Changed your mind? Close this pull request: Waymark does nothing more here.
`,
  },
  filesPull: {
    title: "Update your progress",
    body: ({ rulesets, branches }) =>
      `The default branch takes no direct commits, so \`progress.md\`, the badge and the picture wait here. Waymark keeps this pull request up to date until you merge it. You can merge it at any time.

To have them committed directly instead, let Waymark bypass the rule: in the [rulesets](${rulesets}), or in the [branch protection](${branches}).

The first one also brings the workflow that keeps them up to date. Closed without merging, it is not opened again.
`,
    moot: "The default branch has it all by now: nothing is left to merge.",
  },
  talk: {
    help: "A comment that begins with one of these is a command, for everybody who may write here:",
    commands: COMMANDS,
    units: {
      topics: ["topics", "topic", "items", "item"],
      hours: ["hours", "hour", "h"],
      weeks: ["weeks", "week", "w"],
      each: ["per", "each", "a"],
    },
    unknown: (names) => `That is not a command. The commands are: ${names}.`,
    meant: (name) => `Did you mean \`/waymark ${name}\`? \`/waymark help\` lists all commands.`,
    off: "Waymark leaves this repository alone from now on. Nothing is deleted. `/waymark on` takes it back.",
    isOff: "Waymark is off in this repository. To turn it on, comment `/waymark on`.",
    nothingToDo: "Nothing: every issue, milestone and label is as it should be.",
    nothingToConfirm: "Nothing waits for a yes: all is as the roadmap says.",
    lookAgain:
      "What waits for a yes has changed since: it is on the tracking issue now. Look at it, then say `/waymark apply` again.",
    skipWhere: "Comment that on the issue of what you want to skip.",
    doneWhere: "Comment that on the issue of what you have finished.",
    stuckWhere: "Comment that on the issue that you need help with.",
    stuck: (label) =>
      `This issue now has the label \`${label}\`, so that a mentor can find it. It helps to write what you tried and what happened. Remove the label when you can go on.`,
    builtWhere: "Comment that on the issue of a project.",
    builtHow: "Add the address of what you built: `/waymark built https://github.com/you/your-project`.",
    built: (file) => `Saved. ${file} links to it.`,
    builtNowhere: "The address cannot be saved, because the part of this issue that Waymark wrote is gone.",
    paceHow: "Say how much a week: `/waymark pace 5/week`, or `/waymark pace 6 hours/week`.",
    paceNow: (pace) => `Your pace is ${aWeek(pace)}. \`/waymark pace off\` ends it.`,
    paceOff: "There is no weekly pace any more. `/waymark pace 5/week` sets one again.",
    pauseHow: "Say how long: `/waymark pause 2 weeks`, up to 52.",
    paceFirst: "There is no pace to pause yet. Set one first: `/waymark pace 5/week`.",
    paceSet: (pace) => `Your pace is ${aWeek(pace)} from now on. It is saved in \`.github/roadmap.yml\`.`,
    paused: (mondays) =>
      `These weeks are off: ${mondays.map(day).join(", ")}. They are saved in \`.github/roadmap.yml\`.`,
    resumed: (mondays) => `These weeks are no longer off: ${mondays.map(day).join(", ")}. Welcome back!`,
    notPaused: "There is no pause to end: neither this week nor the next one is off.",
    byHand: (path, lines) =>
      `\`${path}\` could not be changed from here. Write this into it:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) => `\`${path}\` could not be changed from here. Remove \`${key}\` from it.`,
    allWell: "Nothing is in the way.",
    refused: "Not all could be done:",
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
        "Each number counts learners. “Reached” means that they began or closed the topic, or that it is their next one. The median is the days between the last close and the close of this topic.",
      none: "There are not enough learners yet.",
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

/** English. */
import { formats } from "./formats.ts";
import type { Language } from "./language.ts";

const { percent, number, day, shortDay, plural } = formats("en-GB");

export const en: Language = {
  percent,
  day,
  shortDay,

  doneOf: ({ done, total }) => `${number(done)} of ${number(total)} done`,
  of: ({ done, total }) => `${number(done)} of ${number(total)}`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`${number(inProgress)} in progress`] : []),
    ...(optionalDone > 0 ? [`${number(optionalDone)} optional done`] : []),
    ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
  ],
  states: { open: "open", "in-progress": "in progress", done: "done", skipped: "skipped" },
  doneOn: (on) => `done ${day(on)}`,
  skippedOn: (on) => `skipped ${day(on)}`,
  optional: "optional",
  after: (phase) => `after ${phase}`,
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
  },
  allDone: "Everything is done. Well done!",
  nothingNext: "There is nothing to learn here yet.",
  stillOptional: "Everything required is done. Well done! If you like to go on, these are optional:",
  retired: (items) =>
    `${plural(items, { one: "item", other: "items" })} left the roadmap. What you wrote there is kept and does not count.`,
  howItComesAbout:
    "Waymark writes this file from the issues of this repository: close an issue to complete it, close it as *not planned* to skip it. What is written here by hand is replaced.",

  issue: {
    headings: {
      learn: {
        topic: "What to learn",
        project: "What you will practise",
        skill: "Tools to get to know",
      },
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
    objectivesMet: "You can do what stands above without looking it up.",
    thenClose: "Then close this issue: that completes it. Close it as *not planned* to skip it.",
    optional: "It is optional: the roadmap is finished without it.",
    topicOf: (place, topics) => ({ before: `Topic ${number(place)} of ${number(topics)} in `, after: "." }),
    buildAfter: { before: "Build it after ", after: "." },
    more: (lines) => `…and ${number(lines)} more, which the roadmap has.`,
    wayBack: "Where this stands in the roadmap",
    yours: "Tick boxes as you go and write below as you like: your ticks and your text stay.",
  },
  milestone: {
    phase: "A part of your roadmap.",
    optionalPhase: "An optional part of your roadmap.",
  },
  labels: {},

  badge: {
    label: "roadmap",
    status: ({ done, total, percent: value }) =>
      total === 0 && done === 0 ? "nothing yet" : `${percent(value)} (${number(done)} of ${number(total)})`,
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
    intro:
      "This issue shows how far you are. Waymark keeps it up to date by itself: close an issue to complete it, or close it as *not planned* to skip it. Ticking a box or adding yourself as assignee shows that you have begun. Reopen an issue to take it back.",
    board: (board) => `Your board: ${board}`,
    ownBoard: (projects) =>
      `The table above is your board. GitHub keeps apps away from the boards of personal accounts, so a real one takes a minute by hand: [open this repository's projects](${projects}), choose **New project** and **Board**, then in its **Workflows** turn on **Auto-add to project** for this repository. GitHub moves a card to Done when you close its issue.`,
  },
  summary: {
    committed: (commit) => `Updated in ${commit}.`,
    unchanged: "Nothing has changed since the last run.",
    progressFile: "Everything in detail",
  },
};

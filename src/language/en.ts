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

/**
 * What the README and the documentation promise: each sentence with a word such as "never" or "stays", and the test that shows it.
 * A sentence that only looks like a promise says so.
 */

/** Words that make a sentence a promise. */
const PROMISING = /\b(?:never|always|stays?|nothing|keeps?|only|exactly)\b/iu;

/** A text of Markdown without code, as units: sentences, and rows of tables. Blanks are single spaces. */
export function promisesIn(markdown: string): readonly string[] {
  const blocks = markdown
    .replaceAll(/^(```|~~~).*?^\1[^\n]*$/gmsu, "")
    .replaceAll(/<!--.*?-->/gsu, "")
    .split(/\n\s*\n|\n(?=\s*(?:\||[-*] |\d+\. |#))/u);
  return blocks
    .map((block) => block.replaceAll(/\s+/gu, " ").trim())
    .flatMap((block) => (block.startsWith("|") ? [block] : block.split(/(?<=[.!?;:])\s+/u)))
    .filter((unit) => PROMISING.test(unit.replaceAll(/`[^`]*`|\]\([^)]*\)/gu, "")));
}

export interface Promised {
  /** A part of the sentence, as it is on the page, with single spaces. */
  readonly says: string;
  /** The file of a test, from `test/`, and a part of the test's name; or why it is not a promise. */
  readonly shown: readonly [file: string, test: string] | { readonly not: string };
}

const WORDS = { not: "it says what to read or to do, and promises nothing" } as const;
const EDITS = "stories/edits.test.ts";
const CONSENT = "stories/consent.test.ts";

/** By page. */
export const PROMISED: Readonly<Record<string, readonly Promised[]>> = {
  "README.md": [
    {
      says: "Nothing is ever deleted",
      shown: ["stories/properties.test.ts", "no tick, word, label or state of the learner's is ever lost"],
    },
    { says: "explains what stays, how to stop", shown: WORDS },
    { says: "know what it may do and what it keeps", shown: WORDS },
  ],
  "docs/action.md": [
    {
      says: "`.github/roadmap.yml`, keeps it out",
      shown: ["stories/set-up.test.ts", "`badge: false` takes the badge out of the README"],
    },
  ],
  "docs/board.md": [
    {
      says: "fields and views keep their names",
      shown: ["stories/language.test.ts", "a new board has fields and views in the language of the course"],
    },
    { says: "[only `project` ticked]", shown: WORDS },
    {
      says: "nothing is stored then",
      shown: ["stories/own-board.test.ts", "it is made by the person, linked, filled"],
    },
    {
      says: "The token is used for the board and for nothing else",
      shown: [
        "action/project-token.test.ts",
        "makes the board as the person, and asks for nothing else with their token",
      ],
    },
    {
      says: "the workflow then keeps its cards up to date",
      shown: ["action/project-token.test.ts", "with it one read more, and the card follows"],
    },
    {
      says: "and Waymark keeps these changes",
      shown: ["stories/board-edits.test.ts", "over random edits of a board"],
    },
    {
      says: "A card that you move to another week stays there",
      shown: ["stories/board-weeks.test.ts", "a card with a week that the person chose stays in it"],
    },
    {
      says: "| Inactive | this week is off",
      shown: ["stories/board-status.test.ts", "each week it says what changed"],
    },
    {
      says: "| On track | nothing required is left",
      shown: ["stories/board-status.test.ts", "the first one says the dates of the plan"],
    },
  ],
  "docs/command-line.md": [
    {
      says: "it opens nothing before a person chooses",
      shown: ["stories/readings.test.ts", "and nothing else is opened"],
    },
    {
      says: "A course that has begun keeps its reading",
      shown: ["stories/readings.test.ts", "keeps its reading when the text changes"],
    },
    {
      says: "Waymark asks again only if that reading finds nothing",
      shown: ["stories/readings.test.ts", "whose reading finds nothing any more stops and asks"],
    },
    {
      says: "keeps the one that fits its issues best",
      shown: ["stories/readings.test.ts", "goes on with the one that fits its issues"],
    },
    {
      says: "it is empty if there is nothing to choose",
      shown: ["cli/documented.test.ts", "shows the JSON of %j with the keys and types that it has"],
    },

    { says: "`--topics` only where learners stop", shown: { not: "it says what an option prints" } },

    {
      says: "installs nothing else",
      shown: ["tools/build/package.test.ts", "installed from there as the only package"],
    },
    {
      says: "finds everything that keeps Waymark from working",
      shown: ["cli/doctor.test.ts", "a new fork is told everything at once"],
    },
    {
      says: "or its only remote",
      shown: ["cli/commands.test.ts", "where a clone has several remotes and none is called origin"],
    },
    {
      says: "where only its signs or capitals differ",
      shown: { not: "it says which mistakes --fix corrects" },
    },
    {
      says: "only with `--yes`",
      shown: ["cli/sync.test.ts", "--json without --yes is refused before anything is read"],
    },
    {
      says: "a field keeps its meaning",
      shown: ["cli/documented.test.ts", "shows the JSON of %j with the keys and types that it has"],
    },
  ],
  "docs/commands.md": [
    {
      says: "only what is open of this week and of earlier ones, as much as fits into one week",
      shown: ["stories/talk.test.ts", "next lists only what is open, and no more than the week's number"],
    },
    {
      says: "editing it later changes nothing",
      shown: ["stories/talk.test.ts", "is not obeyed twice"],
    },
  ],
  "docs/config.md": [
    { says: "or is only an ornament", shown: { not: "it says what the values of a key mean" } },
    {
      says: "Weeks in which nothing is planned",
      shown: ["model/schedule.test.ts", "leaves out the weeks off"],
    },
    {
      says: "Whether Waymark creates a board and keeps it up to date",
      shown: ["action/project-token.test.ts", "`board: false` asks nothing more than the read"],
    },
    {
      says: "Whether Waymark keeps progress.md",
      shown: ["stories/config.test.ts", "progress: false keeps the issues and writes no file"],
    },
    {
      says: "keeps the course off all cohort pages",
      shown: ["record/progress-json.test.ts", "says which cohort the learner chose"],
    },
    {
      says: "keeps it out of the README",
      shown: ["stories/set-up.test.ts", "`badge: false` takes the badge out of the README"],
    },
  ],
  "docs/cohort.md": [
    { says: "nothing goes anywhere else", shown: ["docs/site.test.ts", "a cohort of 300 is a table"] },
  ],
  "docs/counting.md": [
    {
      says: "stays open in the count",
      shown: ["stories/bot-closes.test.ts", "a topic that a stale bot closes as %s is still open"],
    },
    {
      says: "It counts only if you reopen it",
      shown: ["stories/bot-closes.test.ts", "a person who reopens and closes it confirms"],
    },

    {
      says: "only when every required item is done or skipped",
      shown: ["progress/count.test.ts", "reaches 100 exactly when nothing required is left"],
    },
    {
      says: "Optional items never change these numbers",
      shown: ["stories/counts.test.ts", "a finished optional item is one more beside the count"],
    },
  ],
  "docs/many.md": [
    { says: "run exactly one process", shown: WORDS },
    { says: "PgBouncer only in session mode", shown: WORDS },
    {
      says: "GitHub keeps the failed deliveries for three days",
      shown: { not: "it says what GitHub does" },
    },
  ],
  "docs/host.md": [
    {
      says: "which only its owner may read, and the App starts",
      shown: ["stories/registration.test.ts", "one press registers the App"],
    },
  ],
  "docs/learn.md": [
    {
      says: "A sub-issue or a dependency that you remove stays removed",
      shown: ["stories/sub-issues.test.ts", "what a person takes away stays away"],
    },
    {
      says: "Waymark does nothing until you ask for it",
      shown: [
        "stories/set-up.test.ts",
        "an App that covers all repositories stays out of one that nobody chose",
      ],
    },
    {
      says: "what you tick and write stays",
      shown: [
        "stories/ownership.test.ts",
        "text around the managed block and ticked boxes inside it survive",
      ],
    },
    {
      says: "Nothing is ever deleted",
      shown: ["stories/properties.test.ts", "no tick, word, label or state of the learner's is ever lost"],
    },
    {
      says: "everything stays readable",
      shown: [
        "stories/app-installation.test.ts",
        "it asks once whether that is so, then for nothing more, and leaves a repository that can be read",
      ],
    },
    {
      says: "`progress.md` and everything else stay",
      shown: ["cli/remove.test.ts", "progress.md and what is closed stay"],
    },
    {
      says: "Nothing starts again until you take the label off",
      shown: [CONSENT, "remove survives the deletion of the pinned issue"],
    },
    {
      says: "What you change in an issue stays",
      shown: [EDITS, "a line that the person took out stays out"],
    },
    {
      says: "the badge's line touches only the title",
      shown: ["set-up/sync-fork.test.ts", "merged without a conflict, and the badge stays"],
    },
    {
      says: "your issues stay, and Waymark puts its files",
      shown: [
        "stories/sync-fork.test.ts",
        "after Discard commits, pace, weeks off, time zone and badge are back",
      ],
    },
  ],
  "docs/mentors.md": [
    {
      says: "nothing was done for more than seven days",
      shown: ["cohort/roll.test.ts", "is %s with %j"],
    },
    {
      says: "nothing is done yet, but the course began",
      shown: ["cohort/three-hundred-forks.test.ts", "show who needs help first"],
    },
    {
      says: "A roster shows only some repositories",
      shown: ["cli/cohort.test.ts", "reads a roster in one request"],
    },
    {
      says: "A page that keeps itself up to date",
      shown: ["action/run-cohort.test.ts", "shows a change with one commit"],
    },
    {
      says: "This part never names people",
      shown: ["cohort/topic-tally.test.ts", "do not appear, neither as learners nor in a title"],
    },
    {
      says: "private ones only if your token may read them",
      shown: ["cli/cohort.test.ts", "renamed, private, missing and listed twice"],
    },
    {
      says: "private ones are never shown",
      shown: ["action/run-cohort.test.ts", "no private repository in a public one"],
    },
    {
      says: "Nothing is sent anywhere but to GitHub",
      shown: ["app/clients.test.ts", "asks the GitHub that is named, and no other"],
    },

    {
      says: "as long as each field keeps its meaning",
      shown: ["record/progress-json.test.ts", "keeps each field of the first revision"],
    },
    {
      says: "keeps its `issue` number",
      shown: ["stories/identity.test.ts", "a pinned id keeps its issue whatever the words"],
    },
    {
      says: "only committed when its content changes",
      shown: ["action/run-progress.test.ts", "sends the read alone, and says so in the outputs"],
    },
  ],
  "docs/notifications.md": [
    { says: "if you only participate", shown: WORDS },
    {
      says: "only if something changed",
      shown: ["stories/board-status.test.ts", "there is one a week"],
    },
  ],
  "docs/pace.md": [
    { says: "A week off is never quiet", shown: ["stories/digest.test.ts", "a pause is respected"] },
    {
      says: "A due date that you set yourself stays",
      shown: ["stories/pace.test.ts", "leaves one that the learner set or took away"],
    },
  ],
  "docs/playground.md": [
    {
      says: "Everything stays in your browser",
      shown: ["docs/playground-tests.ts", "a pasted roadmap shows its phases at once"],
    },
  ],
  "docs/rights.md": [
    {
      says: "beside the App only to see which are done",
      shown: ["stories/close.test.ts", "the Action reads once and commits once"],
    },
  ],
  "docs/security.md": [
    {
      says: "The site itself sends nothing anywhere",
      shown: ["docs/playground-tests.ts", "a pasted roadmap shows its phases at once"],
    },
    {
      says: "Only if you name a repository",
      shown: ["docs/playground-steps-tests.ts", "a repository is read by its name"],
    },
    {
      says: "A shared link keeps the roadmap after the `#`",
      shown: ["docs/playground-tests.ts", "a shared link brings the same roadmap and config back"],
    },
  ],
  "docs/storage.md": [
    {
      says: "The App keeps in memory what it needs",
      shown: ["house/docs.test.ts", "the App keeps what it needs in memory"],
    },
    {
      says: "Nothing is sent anywhere but to GitHub",
      shown: ["app/clients.test.ts", "asks the GitHub that is named, and no other"],
    },
  ],
  "docs/troubleshooting.md": [
    { says: "it writes nothing", shown: ["cli/doctor.test.ts", "a new fork is told everything at once"] },
    {
      says: "It acts only where you asked",
      shown: [
        "stories/set-up.test.ts",
        "an App that covers all repositories stays out of one that nobody chose",
      ],
    },
    { says: "`progress.md` stays behind", shown: WORDS },
    { says: "“Update your progress” stays open", shown: WORDS },
    {
      says: "on the pinned issue is always there",
      shown: ["progress/words.test.ts", "lists each phase with its count, whatever became of the board"],
    },
  ],
  "docs/without-the-app.md": [
    {
      says: "Nothing has to be in the repository",
      shown: ["stories/handover.test.ts", "terminal, then the App"],
    },
    {
      says: "Exactly one of the App, a workflow and a terminal",
      shown: ["stories/handover.test.ts", "App, then a workflow that does all of it"],
    },
  ],
  "docs/write.md": [
    {
      says: "Nothing happens in the template itself",
      shown: ["stories/template.test.ts", "starts the course with the copy's first push"],
    },
    {
      says: "renaming a topic never loses its issue",
      shown: ["stories/identity.test.ts", "a pinned id keeps its issue whatever the words"],
    },
    { says: "Most roadmaps need nothing else", shown: WORDS },
  ],
};

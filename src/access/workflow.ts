/** The workflow that regenerates progress.md and the badge when issues are closed. */

/** The Action that workflows use, if the operator does not set another one. */
export const DEFAULT_ACTION = "waymark-dev/waymark@v1";

/**
 * Whether a text names an Action: `owner/repository@ref`. An Action that is pinned to a commit may have its version as a
 * comment: `owner/repository@0123… # v1.2.3`. All characters are safe in a workflow file without quotes.
 */
export const isAction = (text: string): boolean =>
  /^[A-Za-z\d][A-Za-z\d-]{0,38}\/[\w.-]{1,100}@[\w][\w./-]{0,199}(?: # v?\d[\w.-]{0,49})?$/u.test(text) &&
  !text.includes("..");

export interface WorkflowOptions {
  /** As `isAction` describes. */
  readonly action: string;
  /** The slug of the App whose issues are trusted, or null without an App. */
  readonly app: string | null;
}

/** The text of `.github/workflows/waymark.yml`. It has the fewest permissions that work, each with its reason. */
export function workflowText({ action, app }: WorkflowOptions): string {
  return app === null ? alone(action) : besideApp(action, app);
}

/**
 * With the App, the Action only reads issues and commits files; the App does everything else. There is no concurrency
 * group, because GitHub cancels a waiting run when a newer one arrives, and sends a mail for each cancelled run. Runs at
 * the same time do no harm: each commit names the head that it is based on.
 */
function besideApp(action: string, app: string): string {
  return `# Keeps progress.md and the badge up to date whenever an issue is closed or reopened.
name: Waymark
on:
  issues:
    types: [closed, reopened, deleted, transferred]
  workflow_dispatch:

permissions:
  contents: write # to commit progress.md, the badge and the picture
  issues: read # to see which topics are done

jobs:
  progress:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${action}
        with:
          app: ${app}
${OWN_BOARD}
`;
}

/** Without an App, the Action does everything. */
function alone(action: string): string {
  return `# Turns the roadmap into issues, and keeps them, progress.md and the badge up to date.
name: Waymark
on:
  issues:
    types: [edited, closed, reopened, deleted, transferred, labeled, unlabeled, assigned, unassigned]
  issue_comment: # those that begin with /waymark
    types: [created]
  push: # the roadmap or its config may have changed
  schedule: # the weekly digest, when it is Monday in most time zones. In a fork, GitHub runs it only after you enable this workflow
    - cron: "23 12 * * 1"
  workflow_dispatch:

permissions:
  contents: write # to commit progress.md, the badge and the picture
  issues: write # to open an issue for each topic, with labels and milestones, and to keep the tracking issue
  actions: write # to start the next run if GitHub's limits interrupt a long roadmap
  pull-requests: write # to open one pull request with the files if the default branch does not allow direct commits

concurrency: # one run opens issues at a time
  group: waymark-\${{ github.repository }}
  queue: max # so that GitHub does not cancel waiting runs. Delete this line if an older GitHub Enterprise Server rejects it

jobs:
  sync:
    # Nothing happens in a template, only in the repositories that are made from it. Waymark decides what is a command.
    if: "!github.event.repository.is_template && (github.event_name != 'issue_comment' || contains(github.event.comment.body, '/waymark'))"
    runs-on: ubuntu-latest
    timeout-minutes: 90 # mostly waiting, and only for roadmaps with more than 500 items
    steps:
      - uses: ${action}
        with:
          mode: \${{ github.event_name == 'schedule' && 'digest' || 'sync' }}
${OWN_BOARD}
`;
}

/** The workflow for a roadmap's author: it marks problems in pull requests, and opens nothing here or in a fork. */
export function checkWorkflowText(action: string): string {
  return `# Shows on each pull request how Waymark reads the roadmap.
name: Check the roadmap
on: pull_request

permissions:
  contents: read # to read the roadmap

jobs:
  roadmap:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v6
      - uses: ${action}
        with:
          mode: check
`;
}

/** The workflow for a mentor's repository: it looks at the learners once a day. */
export function cohortWorkflowText(action: string): string {
  return `# Shows who needs help: keeps cohort.md, its picture and one pinned issue up to date.
name: Cohort
on:
  schedule:
    - cron: "17 5 * * *"
  workflow_dispatch:

permissions:
  contents: write # to commit cohort.md, cohort.json and the picture
  issues: write # to keep the pinned issue, with at most one comment a week

concurrency:
  group: waymark-cohort-\${{ github.repository }}
  cancel-in-progress: false

jobs:
  cohort:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${action}
        with:
          mode: cohort
`;
}

/** A person removes the `#` in the last line when the secret exists. */
const OWN_BOARD = `          # A board in your own account needs a token of yours: see "A board of your own" in Waymark's README.
          # project-token: \${{ secrets.WAYMARK_PROJECT_TOKEN }}`;

/**
 * The App that a workflow names as trusted, or null. Only a person with write access can have put the workflow there.
 */
export function trustedApp(workflow: string): string | null {
  return /^[ \t]*app:[ \t]*["']?([a-z0-9][a-z0-9-]*)["']?[ \t]*(?:#.*)?$/imu.exec(workflow)?.[1] ?? null;
}

/** Whether a workflow does everything that the App would do. */
export const syncsItself = (workflow: string): boolean =>
  /^[ \t]*mode:[^#\r\n]*\b(?:sync|digest)\b/imu.test(workflow);

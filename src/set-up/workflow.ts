/** The workflow that regenerates progress.md and the badge when issues are closed. */

/** The Action that workflows name unless an operator says otherwise. */
export const DEFAULT_ACTION = "waymark-dev/waymark@v1";

export interface WorkflowOptions {
  /** `owner/repository@ref` of the Action. */
  readonly action: string;
  /** The slug of the App whose issues are trusted, or null where no App is installed. */
  readonly app: string | null;
}

/** The text of `.github/workflows/waymark.yml`. Its rights are the least that work: read issues, commit files. */
export function workflowText({ action, app }: WorkflowOptions): string {
  const inputs = app === null ? "" : `        with:\n          app: ${app}\n`;
  return `# Keeps progress.md and the badge up to date whenever an issue is closed or reopened.
name: Waymark
on:
  issues:
    types: [closed, reopened, deleted, transferred]
  workflow_dispatch:

permissions:
  contents: write # to commit progress.md, the badge and the picture
  issues: read # to see which topics are done

concurrency:
  group: waymark-\${{ github.repository }}
  cancel-in-progress: false

jobs:
  progress:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${action}
${inputs}`;
}

/** The App that a workflow names as trusted, or null. A person who may write put the workflow there. */
export function trustedApp(workflow: string): string | null {
  return /^\s*app:\s*["']?([a-z0-9][a-z0-9-]*)["']?\s*(?:#.*)?$/imu.exec(workflow)?.[1] ?? null;
}

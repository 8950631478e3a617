/** Workflow files and small Actions for the tests of the runner. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export const WORKFLOW_PATH = ".github/workflows/progress.yml";

/** A workflow that uses `octo/learn@v1`; a test names only what matters to it. */
export function workflow({
  on = "issues:\n    types: [closed, reopened]",
  extra = "",
  job = "",
  given = "token: ${{ github.token }}",
  uses = "octo/learn@v1",
} = {}): string {
  return `name: Progress
on:
  ${on}
  workflow_dispatch:
    inputs:
      full:
        default: "no"
${extra}
jobs:
  progress:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - uses: actions/checkout@v5
      - uses: ${uses}
        with:
          ${given}
`;
}

/** Writes an Action whose main file is the given JavaScript, and returns its folder. */
export async function writeAction(script: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "action-"));
  await writeFile(
    path.join(folder, "action.yml"),
    `name: Learn
inputs:
  token:
    default: \${{ github.token }}
  mode:
    default: progress
  two words:
    required: false
runs:
  using: node24
  main: main.mjs
`,
  );
  await writeFile(path.join(folder, "main.mjs"), script);
  return folder;
}

/** Writes the results of the story to a folder. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  headOf,
  type Issue,
  type LoggedRequest,
  type Repository,
  viewBoard,
  viewIssue,
  type World,
} from "github-emulator";
import { boardsOf } from "./count.ts";

function issueRow(issue: Issue) {
  const { number, title, body, labels, milestone } = viewIssue(issue);
  return { number, title, body, labels, milestone, state: issue.state.toLowerCase() };
}

/**
 * Writes the learner's files, the issues, the board and every request. `board.json` contains null if there is no board.
 */
export async function writeOut(
  folder: string,
  world: World,
  fork: Repository,
  requests: readonly LoggedRequest[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, content: string | Buffer) => writeFile(path.join(folder, name), content);
  const json = (name: string, value: unknown) => write(name, `${JSON.stringify(value, null, 2)}\n`);
  const branch = fork.branches.get(fork.defaultBranch);
  for (const [where, blob] of branch === undefined ? [] : headOf(branch).files) {
    const isWaymarks = where === "progress.md" || where.startsWith(".github/waymark/");
    if (isWaymarks) await write(path.basename(where), blob.content);
  }
  const [board] = boardsOf(world, fork);
  await json("board.json", board === undefined ? null : viewBoard(board));
  await json("issues.json", [...fork.issues.values()].map(issueRow));
  await write("requests.ndjson", requests.map((request) => `${JSON.stringify(request)}\n`).join(""));
}

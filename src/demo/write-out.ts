/** Writes what came out of the story into a folder. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Board } from "../emulator/model/board.ts";
import { headOf } from "../emulator/model/git.ts";
import type { Issue } from "../emulator/model/issue.ts";
import type { Repository } from "../emulator/model/repository.ts";
import type { LoggedRequest } from "../emulator/model/request-log.ts";
import type { World } from "../emulator/model/world.ts";
import { boardsOf } from "./count.ts";

function issueRow(issue: Issue) {
  const { number, title, body, labels, milestone, state, stateReason } = issue;
  return {
    number,
    title,
    body,
    labels: labels.map(({ name }) => name),
    milestone: milestone?.title ?? null,
    state: state.toLowerCase(),
    stateReason: stateReason?.toLowerCase() ?? null,
  };
}

function cardRow(board: Board, item: Board["items"] extends Map<number, infer Item> ? Item : never) {
  const values = board.fields.flatMap((field) => {
    const value = item.values.get(field.id)?.value;
    if (value === undefined) return [];
    const isChoice = value.kind === "single-select" && field.kind === "SingleSelectField";
    const shown = isChoice ? field.options.find(({ id }) => id === value.optionId)?.name : value;
    return [[field.name, shown] as const];
  });
  const { content } = item;
  const number = content.kind === "DraftIssue" ? null : content.number;
  return { issue: number, title: content.title, values: Object.fromEntries(values) };
}

function boardRow(board: Board) {
  return {
    title: board.title,
    owner: board.owner.login,
    public: board.public,
    fields: board.fields.map(({ name }) => name),
    views: board.views.map(({ name, layout }) => ({ name, layout })),
    items: [...board.items.values()].map((item) => cardRow(board, item)),
  };
}

/** Writes the learner's files, issues, board and every request; `board.json` holds null where there is none. */
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
  await json("board.json", board === undefined ? null : boardRow(board));
  await json("issues.json", [...fork.issues.values()].map(issueRow));
  await write("requests.ndjson", requests.map((request) => `${JSON.stringify(request)}\n`).join(""));
}

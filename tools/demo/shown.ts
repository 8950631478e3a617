/** What the learner sees in the emulated GitHub, for the page at the end of the demo. */
import { type Board, headOf, viewBoard, type Repository, type World } from "github-emulator";
import { readBoxes } from "../../src/markdown/boxes.ts";
import { TRACKING_LABEL } from "../../src/model/labels.ts";
import { BADGE, PROGRESS_MD } from "../../src/model/paths.ts";
import type { Section, Shown, ShownIssue } from "../page/learner-page.ts";
import type { ShownBoard } from "../page/board-view.ts";
import { boardsOf } from "./count.ts";

/** The fork as it is now. `base` is the address of the emulated GitHub. */
export function shownOf(world: World, fork: Repository, base: string): Shown {
  const branch = fork.branches.get(fork.defaultBranch);
  const files = branch === undefined ? [] : [...headOf(branch).files];
  const [board] = boardsOf(world, fork);
  return {
    url: `${base}/${fork.owner.login}/${fork.name}`,
    issues: [...fork.issues.values()].map((issue) => ({
      number: issue.number,
      title: issue.title,
      body: issue.body,
      closed: issue.state === "CLOSED",
      labels: issue.labels.map(({ name, color }) => ({ name, color })),
      comments: issue.comments.map(({ author, body }) => ({ author: author.login, body })),
    })),
    files: new Map(files.map(([path, { content }]) => [path, content.toString("utf8")])),
    board:
      board === undefined
        ? null
        : shownBoard(board, {
            url: `${base}/orgs/${board.owner.login}/projects/${board.number}`,
            today: world.timestamp().slice(0, 10),
          }),
  };
}

function shownBoard(
  board: Board,
  { url, today }: { readonly url: string; readonly today: string },
): ShownBoard {
  const { title, views, items, fields, statusUpdates } = viewBoard(board);
  const status = statusUpdates.at(-1)?.status ?? null;
  const words = status?.toLowerCase().replaceAll("_", " ") ?? null;
  return {
    title,
    url,
    views,
    cards: items,
    status: words === null ? null : words.charAt(0).toUpperCase() + words.slice(1),
    options: new Map(fields.map(({ name, options }) => [name, options])),
    current: new Map(
      fields.flatMap(({ name, iterations }) => {
        const now = iterations.find(({ startDate, duration }) => {
          const days = (Date.parse(today) - Date.parse(startDate)) / DAY;
          return days >= 0 && days < duration;
        });
        return now === undefined ? [] : [[name, now.title] as const];
      }),
    ),
  };
}

const DAY = 86_400_000;

/** The parts of the page: the pinned issue, an open topic, one that is done, a project, progress.md and the views of the board. */
export function sectionsOf(shown: Shown): readonly Section[] {
  const { issues } = shown;
  const has = ({ labels }: ShownIssue, name: string) => labels.some((label) => label.name === name);
  const ofIssue = (id: string, heading: string, wanted: (issue: ShownIssue) => boolean) => {
    const issue = issues.find(wanted);
    return issue === undefined ? [] : [{ id, heading, shown, parts: [{ kind: "issue", issue } as const] }];
  };
  return [
    ...ofIssue("pinned", "The pinned issue", (issue) => has(issue, TRACKING_LABEL)),
    ...ofIssue(
      "topic",
      "A topic",
      (issue) => !issue.closed && has(issue, "topic") && readBoxes(issue.body).length > 2,
    ),
    ...ofIssue("done", "A topic that is done", (issue) => issue.closed && has(issue, "topic")),
    ...ofIssue("project", "A project", (issue) => has(issue, "project")),
    { id: "progress", heading: PROGRESS_MD, shown, parts: [{ kind: "file", path: PROGRESS_MD }] },
    ...boardSections(shown),
    { id: "badge", heading: "The badge", shown, parts: [{ kind: "picture", path: BADGE }] },
  ];
}

/** One section for each view that Waymark made. GitHub creates the first one with the board. */
function boardSections(shown: Shown): readonly Section[] {
  const views = shown.board?.views.slice(1) ?? [];
  if (views.length === 0) {
    return [{ id: "board", heading: "The board", shown, parts: [{ kind: "board", view: "" }] }];
  }
  return views.map(({ name }, index) => ({
    id: index === 0 ? "board" : `board-${index + 1}`,
    heading: `The board: ${name}`,
    shown,
    parts: [{ kind: "board", view: name }],
  }));
}

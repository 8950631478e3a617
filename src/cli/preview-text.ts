/** What `preview` prints: the plan in words for a terminal, or as data. */
import { cleanText } from "../markdown/clean-text.ts";
import { examineBoard } from "../doctor/examine-board.ts";
import type { Proposal } from "../reconcile/make-plan.ts";
import type { Stock } from "../reconcile/take-stock.ts";
import { paint, planBlocks } from "./plan-blocks.ts";

/** What the plan is for: `live` says that it is there, and was looked at. */
export interface PreviewPlace {
  readonly name: string;
  readonly live: boolean;
  readonly stock: Stock;
  /** What ends the page; null where a question follows. */
  readonly closing: string | null;
}

/** A page of text for a terminal. Titles lose what would steer it. */
export function previewText(proposal: Proposal, place: PreviewPlace, colors: boolean): string {
  const reason = proposal.kind === "go" ? [] : [cleanText(proposal.reason)];
  const groups = proposal.kind === "stay-out" ? [] : planBlocks(proposal.plan, colors);
  const blocks = [
    [paint("bold", `${HEADLINES[proposal.kind]} in ${place.name}`, colors), ...reason],
    ...groups,
    proposal.kind === "go" ? [summary(groups.length === 0, place)] : [],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${text.join("\n\n")}\n`;
}

const HEADLINES: Readonly<Record<Proposal["kind"], string>> = {
  go: "What Waymark would do",
  stop: "Waymark would ask first",
  "stay-out": "Waymark would do nothing",
};

function summary(nothing: boolean, { live, stock, closing }: PreviewPlace): string {
  const { repository } = stock.actual;
  const sentences = [
    nothing
      ? "Every issue, milestone and label is as it should be."
      : "progress.md, the badge and the tracking issue follow from that.",
    ...(repository.issuesEnabled
      ? []
      : [
          `Issues are off. Waymark turns them on first, where this token may; else turn them on: ${repository.url}/settings#features`,
        ]),
    ...(live ? boardWords(stock) : [BOARD_ELSEWHERE]),
    ...(closing === null ? [] : [closing]),
  ];
  return sentences.join("\n");
}

const BOARD_ELSEWHERE =
  "In an organization's repository there would be a board as well, and in a person's with a token that has `project`.";

/** Why there is none, and what would make one; nothing where there is. */
function boardWords(stock: Stock): readonly string[] {
  const finding = examineBoard(stock);
  return finding.state === "fine" ? [] : [cleanText(`${finding.what} ${finding.mend}`)];
}

/** The plan as JSON; where Waymark would stay out, one without changes. Control characters are escaped. */
export function previewJson(proposal: Proposal): string {
  const plan = proposal.kind === "stay-out" ? { changes: [], undecided: [] } : proposal.plan;
  return `${escapeControls(JSON.stringify(plan, null, 2))}\n`;
}

/** JSON.stringify leaves those beyond ASCII as they are, and some terminals obey them. */
const escapeControls = (json: string): string =>
  json.replaceAll(/[^\P{C}\n]/gu, (found) =>
    [...Array(found.length).keys()]
      .map((index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );

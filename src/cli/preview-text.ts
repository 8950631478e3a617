/** What `preview` prints: the plan in words for a terminal, or as data. */
import { styleText } from "node:util";
import { cleanText } from "../markdown/clean-text.ts";
import { describePlan, type PlanGroup } from "../plan/describe-plan.ts";
import { examineBoard } from "../doctor/examine-board.ts";
import type { Proposal } from "../reconcile/make-plan.ts";
import type { Stock } from "../reconcile/take-stock.ts";

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
  const { name } = place;
  const strong = (text: string) => paint("bold", text, colors);
  const faint = (text: string) => paint("dim", text, colors);
  const reason = proposal.kind === "go" ? [] : [cleanText(proposal.reason)];
  const groups = proposal.kind === "stay-out" ? [] : describePlan(proposal.plan);
  const blocks = [
    [strong(`${HEADLINES[proposal.kind]} in ${name}`), ...reason],
    ...groups.map((group) => [
      strong(`Would ${group.words}`),
      ...titleLines(group).map((line) => faint(line)),
    ]),
    proposal.kind === "go" ? [summary(groups.length === 0, place)] : [],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${text.join("\n\n")}\n`;
}

/** `dim` and `bold` even where stdout of this process is none: the caller knows better. */
const paint = (style: "bold" | "dim", text: string, colors: boolean): string =>
  colors ? styleText(style, text, { validateStream: false }) : text;

const HEADLINES: Readonly<Record<Proposal["kind"], string>> = {
  go: "What Waymark would do",
  stop: "Waymark would ask first",
  "stay-out": "Waymark would do nothing",
};

/** How many titles of a group are shown. */
const SHOWN = 8;

function titleLines({ titles }: PlanGroup): readonly string[] {
  const more = titles.length - SHOWN;
  const shown = titles.slice(0, SHOWN).map((title) => `  ${cleanText(title)}`);
  return more > 0 ? [...shown, `  … and ${more} more`] : shown;
}

function summary(nothing: boolean, { live, stock, closing }: PreviewPlace): string {
  const { repository } = stock.actual;
  const sentences = [
    nothing
      ? "Every issue, milestone and label is as it should be."
      : "progress.md, the badge and the tracking issue follow from that.",
    ...(repository.issuesEnabled
      ? []
      : [`Issues are off and have to be on first: ${repository.url}/settings#features`]),
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

/** What `preview` prints: the plan in words for a terminal, or as data. */
import { cleanText } from "../markdown/clean-text.ts";
import type { Actual } from "../plan/actual.ts";
import type { Proposal } from "../reconcile/make-plan.ts";
import { paint, planBlocks } from "./plan-blocks.ts";

/** What the plan is for: `live` says that it is there, and was looked at. */
export interface PreviewPlace {
  readonly name: string;
  readonly live: boolean;
  readonly actual: Actual;
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

function summary(nothing: boolean, { live, actual: { repository, board }, closing }: PreviewPlace): string {
  const sentences = [
    nothing
      ? "Every issue, milestone and label is as it should be."
      : "progress.md, the badge and the tracking issue follow from that.",
    ...(repository.issuesEnabled
      ? []
      : [`Issues are off and have to be on first: ${repository.url}/settings#features`]),
    ...(board.reach === "open" ? [] : [live ? BOARDS_OUT_OF_REACH[board.reason] : BOARD_IN_ORGANIZATION]),
    ...(closing === null ? [] : [closing]),
  ];
  return sentences.join("\n");
}

const BOARD_IN_ORGANIZATION = "In an organization's repository there would be a board as well.";
const BOARDS_OUT_OF_REACH = {
  "owned-by-person": "A board in a person's account is out of the App's reach.",
  "no-permission": "Boards were left out: this token may not see them.",
} as const;

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

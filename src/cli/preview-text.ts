/** A plan as text for a terminal: the output of `preview`, and what `sync` shows before it asks. */
import { cleanText } from "../markdown/clean-text.ts";
import { en } from "../language/en.ts";
import type { Plan } from "../model/change.ts";
import { examineBoard } from "../doctor/examine-board.ts";
import type { Offer } from "../model/offer.ts";
import { readingLine } from "../progress/render-readings.ts";
import { nextStep } from "../lint/next-step.ts";
import { itemTitles } from "../reconcile/item-titles.ts";
import type { Proposal } from "../reconcile/make-plan.ts";
import type { Stock } from "../reconcile/stock.ts";
import { paint, planBlocks, planCounts } from "./plan-blocks.ts";

/** The repository of the plan. `live` means that it exists and was read. */
export interface PreviewPlace {
  readonly name: string;
  readonly live: boolean;
  readonly stock: Stock;
  /** The end of the page; null if a question follows. */
  readonly closing: string | null;
}

/** A page of text for a terminal. Control characters in titles are removed. */
export function previewText(proposal: Proposal, place: PreviewPlace, colors: boolean): string {
  if (proposal.kind === "stop" && proposal.readings.length > 0)
    return questionText(proposal.readings, place, colors);
  const reason = proposal.kind === "go" ? [] : [cleanText(proposal.reason)];
  const titles = itemTitles(place.stock);
  const groups = proposal.kind === "stay-out" ? [] : planBlocks(proposal.plan, titles, colors);
  const next = proposal.kind === "stay-out" ? nextStep(proposal.why) : "";
  const blocks = [
    [paint("bold", `${HEADLINES[proposal.kind]} in ${place.name}`, colors), ...reason],
    ...groups,
    proposal.kind === "go" ? summary(groups.length === 0, place) : [],
    next === "" ? [] : [next],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${text.join("\n\n")}\n`;
}

/** The readings to choose from, with a box each, and how to choose. */
function questionText(offers: readonly Offer[], { name, closing }: PreviewPlace, colors: boolean): string {
  return [
    paint("bold", `${HEADLINES.stop} in ${name}`, colors),
    "Waymark is not sure how to read this roadmap. No issues open until you choose:",
    "",
    ...offers.map((offer) => `  [ ] ${readingLine(offer)}`),
    "",
    "`waymark preview --reading A` shows what one would open; `waymark sync --reading A` opens it.",
    ...(closing === null ? [] : [closing]),
    "",
  ].join("\n");
}

/** What a sync without a question will do, as counts in one line, and why there is no board. */
export function countsText(plan: Plan, name: string, stock: Stock): string {
  const counts = planCounts(plan);
  const head = `In ${name}: ${counts === "" ? "every issue, milestone and label is up to date" : counts}.`;
  const { issuesEnabled, url } = stock.actual.repository;
  const off = issuesEnabled ? [] : [issuesOff(url, null)];
  return [head, ...off, ...boardWords(stock)].map((line) => `${line}\n`).join("");
}

const HEADLINES: Readonly<Record<Proposal["kind"], string>> = {
  go: "What Waymark would do",
  stop: "Waymark would ask first",
  "stay-out": "Waymark would do nothing",
};

function summary(nothing: boolean, { live, stock, closing }: PreviewPlace): readonly string[] {
  const { repository } = stock.actual;
  return [
    nothing
      ? "Every issue, milestone and label is up to date."
      : "Then progress.md, the badge and the pinned issue are updated.",
    ...(repository.issuesEnabled ? [] : [issuesOff(repository.url, closing)]),
    ...(live ? boardWords(stock) : [BOARD_ELSEWHERE]),
    ...(closing === null ? [] : [closing]),
  ];
}

/** A sync turns issues on by itself if its token has the permission. */
function issuesOff(url: string, closing: string | null): string {
  const who = closing === null ? "This turns them on first" : "A sync turns them on first";
  return `Issues are off. ${who}. If its token does not have that permission, turn them on at ${url}/settings#features`;
}

const BOARD_ELSEWHERE =
  "Waymark also creates a board, except in a personal account, where it needs a token with the scope `project`.";

/** Why there is no board, and how to get one; empty if there is one. */
function boardWords(stock: Stock): readonly string[] {
  const finding = examineBoard(stock, en);
  return finding.state === "fine" ? [] : [cleanText(`${finding.what} ${finding.fix}`)];
}

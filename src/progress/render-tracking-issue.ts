/**
 * The tracking issue. Its first screen shows what needs an answer, how far the learner is, and what is next; below it is
 * one line for each phase.
 */
import { escapeXml } from "./escape-xml.ts";
import { headline, timeZoneWords } from "./headline.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import type { Actor } from "../model/actor.ts";
import type { Gap } from "../access/gap.ts";
import { phaseList, type TitleLimit } from "./phase-list.ts";
import { pictureMarkup } from "./picture-markup.ts";
import { boardMemory, boardQuestion, type TrackedBoard } from "./tracked-board.ts";
import type { Progress } from "../model/progress.ts";
import { whatNext } from "./what-next.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { ISSUE_LIMITS } from "../model/parse-options.ts";
import { PROGRESS_MD } from "../model/paths.ts";
import { openAgainMark } from "../record/course.ts";
import { listedItems } from "./listed-items.ts";
import { joinSentences } from "../language/join-sentences.ts";

export interface TrackingContext {
  readonly board: TrackedBoard;
  /** What the learner should know first. Each is a sentence of safe Markdown. */
  readonly notes: readonly string[];
  /** The Monday of the current week. */
  readonly week: string;
  /** Whether progress.md and its pictures are in the repository, so that they can be shown. Default: no. */
  readonly hasFiles?: boolean;
  /** Who keeps it up to date. Default: it is not said. */
  readonly actor?: Actor;
  /** Missing settings and permissions; none by default. */
  readonly gaps?: readonly Gap[];
  /** Default: English. */
  readonly language?: Language;
}

/** The README section on getting your own board. */
const GUIDE = "https://github.com/waymark-dev/waymark#a-board-of-your-own";

/**
 * GitHub allows 65,536 characters. The learner's own text needs room, and so does what Waymark remembers: `ITEM_COST`
 * for each item, and `LINE_COST` for each line.
 */
const BLOCK_LIMIT = 42_000;
const LINE_COST = 6;
const ITEM_COST = 18;
/** What the block and the memory of its items may take together, and the block for as many items as a config allows. */
const BOTH_LIMIT = 62_000;
const LEAST_LIMIT = BOTH_LIMIT - ITEM_COST * ISSUE_LIMITS.most;

/** From the longest to the shortest. In a very long roadmap, there is no room for the items. */
const TITLE_LIMITS: readonly TitleLimit[] = [60, 30, null];

/** The managed block as Markdown. */
export function renderTrackingIssue(progress: Progress, context: TrackingContext): string {
  const { language = en, notes, gaps = [], week, hasFiles = false } = context;
  const { url } = progress.repository;
  const next = whatNext(progress, { week, language, place: "issue" });
  const above = [
    ...notesSection(notes, language),
    ...gapsSection(gaps, language),
    headline(progress, language),
    ...(hasFiles ? [pictureMarkup(progress, { language, root: `${url}/raw/HEAD/` })] : []),
    `### ${next.heading}`,
    next.words,
    ...links(progress, context, language),
    `### ${language.headings.phases}`,
  ];
  const below = [
    ...deletedSection(progress, language),
    ...boardSection(progress, context, language),
    [
      `<sub>${joinSentences([...actingWords(context, language), timeZoneWords(progress, language)])}</sub>`,
      ...(context.board.kind === "own" ? [boardMemory(context.board)] : []),
    ].join("\n"),
  ];
  const withTitles = (limit: TitleLimit): string =>
    [...above, ...phaseList(progress, language, limit), ...below].join("\n\n");
  const memory = ITEM_COST * listedItems(progress).length;
  const limit = Math.max(LEAST_LIMIT, Math.min(BLOCK_LIMIT, BOTH_LIMIT - memory));
  const room = (block: string) => limit - block.length - LINE_COST * block.split("\n").length;
  const fitting = TITLE_LIMITS.map(withTitles).find((block) => room(block) >= 0);
  if (fitting !== undefined) return fitting;
  const all = phaseList(progress, language, null);
  const more = (left: number) => `- ${language.changes.more(left)}`;
  const phases = withoutRest(all, room([...above, more(all.length), ...below].join("\n\n")), more);
  return [...above, ...phases, ...below].join("\n\n");
}

/** As many lines as fit into this room, and the number of those that do not. */
function withoutRest(
  lines: readonly string[],
  room: number,
  more: (left: number) => string,
): readonly string[] {
  let left = room;
  const kept = lines.filter((line) => {
    left -= line.length + 2 + 2 * LINE_COST;
    return left >= 0;
  });
  const cut = lines.length - kept.length;
  return cut === 0 ? kept : [...kept, more(cut)];
}

const actingWords = ({ actor }: TrackingContext, { acting }: Language): readonly string[] =>
  actor === undefined ? [] : [acting.by[actor]];

function notesSection(notes: readonly string[], { headings }: Language): readonly string[] {
  return notes.length === 0 ? [] : [`### ${headings.notes}`, notes.map((note) => `- ${note}`).join("\n")];
}

/** Links to everything in detail, and to the board. */
function links({ repository }: Progress, { board, hasFiles = false }: TrackingContext, language: Language) {
  const { tracking, headings } = language;
  const shown = [
    ...(hasFiles ? [`[${tracking.details}](${repository.url}/blob/HEAD/${PROGRESS_MD})`] : []),
    ...(board.kind === "own" ? [`[${headings.board}](${board.url})`] : []),
  ];
  return shown.length === 0 ? [] : [shown.join(" · ")];
}

function boardSection(
  { repository }: Progress,
  { board }: TrackingContext,
  language: Language,
): readonly string[] {
  const { tracking } = language;
  switch (board.kind) {
    case "gone":
      return [`${tracking.boardGone}\n${boardMemory(board)}`, `- [ ] ${boardQuestion(board, language)}`];
    case "by-hand":
      return [
        folded(
          tracking.ownBoard.heading,
          tracking.ownBoard.words({ projects: `${repository.url}/projects`, guide: GUIDE }),
        ),
      ];
    case "own":
    case "none":
      return [];
  }
}

/** The longest title of a deleted issue, and how many are listed. A box that is ticked makes room for another one. */
const TITLE_LIMIT = 80;
const DELETED_LIMIT = 50;

/** The section about deleted issues: Markdown with a box for each; empty if none was deleted. */
function deletedSection(progress: Progress, { tracking, changes }: Language): readonly string[] {
  const deleted = listedItems(progress).filter((item) => item.deleted);
  if (deleted.length === 0) return [];
  const more = deleted.length - DELETED_LIMIT;
  const boxes = deleted
    .slice(0, DELETED_LIMIT)
    .map(
      ({ id, title }) =>
        `- [ ] ${tracking.openAgain(escapeText(plainTitle(title, TITLE_LIMIT)))} ${openAgainMark(id)}`,
    );
  const lines = [...boxes, ...(more > 0 ? [`- ${changes.more(more)}`] : [])];
  return [`### ${tracking.deleted.heading}`, tracking.deleted.words, lines.join("\n")];
}

/**
 * The section about missing settings and permissions: Markdown with the problem, the reason and the link to fix it, for
 * each gap; empty if there are none.
 */
function gapsSection(gaps: readonly Gap[], { gaps: words }: Language): readonly string[] {
  if (gaps.length === 0) return [];
  const lines = gaps.map((gap) => {
    const { what, why, fix } = words.of(gap);
    return `- ${joinSentences([what, why, `[${fix}](${gap.page})`])}`;
  });
  return [folded(words.heading(gaps.length), lines.join("\n"))];
}

const folded = (summary: string, markdown: string): string =>
  `<details>\n<summary>${escapeXml(summary)}</summary>\n\n${markdown}\n\n</details>`;

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
 * GitHub allows 65,536 characters. The learner's own text needs room, and so does what Waymark remembers: 18 characters
 * for each item, and `LINE_COST` for each line.
 */
const BLOCK_LIMIT = 42_000;
const LINE_COST = 6;

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
  const fitting = TITLE_LIMITS.map(withTitles).find(
    (block) => block.length + LINE_COST * block.split("\n").length <= BLOCK_LIMIT,
  );
  return fitting ?? withTitles(null);
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

/** The longest title of a deleted issue. */
const TITLE_LIMIT = 80;

/** The section about deleted issues: Markdown with a box for each; empty if none was deleted. */
function deletedSection(progress: Progress, { tracking }: Language): readonly string[] {
  const deleted = listedItems(progress).filter((item) => item.deleted);
  if (deleted.length === 0) return [];
  const boxes = deleted.map(
    ({ id, title }) =>
      `- [ ] ${tracking.openAgain(escapeText(plainTitle(title, TITLE_LIMIT)))} ${openAgainMark(id)}`,
  );
  return [`### ${tracking.deleted.heading}`, tracking.deleted.words, boxes.join("\n")];
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

/** The tracking issue: what to do next, and a table that works without a board. */
import { headline, timeZoneWords } from "./headline.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import type { Gap } from "../access/gap.ts";
import { trackingTable, type Card } from "./tracking-table.ts";
import { knownBoardWords, type TrackedBoard } from "./tracked-board.ts";
import type { Progress } from "../model/progress.ts";
import { whatNext } from "./what-next.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { openAgainMark } from "../record/course.ts";
import { listedItems } from "./listed-items.ts";

export interface TrackingContext {
  readonly board: TrackedBoard;
  /** Notes for the learner. Each is a sentence of safe Markdown. */
  readonly notes: readonly string[];
  /** The Monday of the current week. */
  readonly week: string;
  /** Missing settings and permissions; none by default. */
  readonly gaps?: readonly Gap[];
  /** Default: English. */
  readonly language?: Language;
}

/** The README section on getting your own board. */
const GUIDE = "https://github.com/waymark-dev/waymark#a-board-of-your-own";

/** GitHub allows 65,536 characters, and the learner's own text around the block needs room too. */
const BLOCK_LIMIT = 50_000;

/** From the longest to the shortest. In a long roadmap, titles would not fit, and after that not even numbers. */
const CARDS: readonly Card[] = ["title", "number", "count"];

/**
 * The managed block as Markdown. References are bare (`#12`): GitHub links them, and shows title and state in lists.
 */
export function renderTrackingIssue(progress: Progress, context: TrackingContext): string {
  const fitting = CARDS.map((card) => render(progress, context, card)).find(
    (block) => block.length <= BLOCK_LIMIT,
  );
  return fitting ?? render(progress, context, "count");
}

function render(progress: Progress, context: TrackingContext, card: Card): string {
  const { language = en, notes, week } = context;
  const { headings } = language;
  const next = whatNext(progress, { week, language, style: "numbers" });
  return [
    headline(progress, language),
    `### ${next.heading}`,
    next.words,
    `### ${headings.board}`,
    trackingTable(progress, language, card),
    ...boardWords(progress, context, language),
    ...[renderGaps(context.gaps ?? [], language), renderDeleted(progress, language)].filter(
      (section) => section !== null,
    ),
    `<sub>${timeZoneWords(progress, language)}</sub>`,
    ...notesSection(notes, language),
  ].join("\n\n");
}

function notesSection(notes: readonly string[], { headings }: Language): readonly string[] {
  return notes.length === 0 ? [] : [`### ${headings.notes}`, notes.map((note) => `- ${note}`).join("\n")];
}

function boardWords(
  { repository }: Progress,
  { board }: TrackingContext,
  language: Language,
): readonly string[] {
  switch (board.kind) {
    case "own":
    case "gone":
      return knownBoardWords(board, language);
    case "by-hand":
      return [language.tracking.ownBoard({ projects: `${repository.url}/projects`, guide: GUIDE })];
    case "none":
      return [];
  }
}

/** The longest title of a deleted issue. */
const TITLE_LIMIT = 80;

/** The section about deleted issues: Markdown with a box for each; null if none was deleted. */
function renderDeleted(progress: Progress, { tracking }: Language): string | null {
  const deleted = listedItems(progress).filter((item) => item.deleted);
  if (deleted.length === 0) return null;
  const boxes = deleted.map(
    ({ id, title }) =>
      `- [ ] ${tracking.openAgain(escapeText(plainTitle(title, TITLE_LIMIT)))} ${openAgainMark(id)}`,
  );
  return [`### ${tracking.deleted.heading}`, tracking.deleted.words, boxes.join("\n")].join("\n\n");
}

/**
 * The section about missing settings and permissions: Markdown with the problem, the reason and the link to fix it, for
 * each gap; null if there are none. It is folded, because most of them are fixed once and for all.
 */
function renderGaps(gaps: readonly Gap[], { gaps: words }: Language): string | null {
  if (gaps.length === 0) return null;
  const lines = gaps.map((gap) => {
    const { what, why, fix } = words.of(gap);
    return `- ${what} ${why} [${fix}](${gap.page})`;
  });
  return `<details>\n<summary>${words.heading(gaps.length)}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

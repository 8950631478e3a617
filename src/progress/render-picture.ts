/** The picture at the top of progress.md: an SVG that loads nothing, and describes in text what it shows. */
import type { Language } from "../language/language.ts";
import { groupWords, phaseWords } from "./headline.ts";
import { element, textElement, type Markup } from "./picture/element.ts";
import { barsHeight, barsOf, drawBars } from "./picture/bars.ts";
import { ring, RING_WIDTH } from "./picture/ring.ts";
import { THEMES, type ThemeName } from "./picture/theme.ts";
import { WEEK_COLUMNS_HEIGHT, weekColumns } from "./picture/week-columns.ts";
import type { Count, Progress } from "../model/progress.ts";
import { completedByWeek, type CompletedWeek } from "./weeks.ts";

export interface PictureContext {
  readonly theme: ThemeName;
  /** The Monday of the current week. */
  readonly week: string;
  readonly language: Language;
}

const WIDTH = 840;
const MARGIN = 28;
const GAP = 24;
const RADIUS = 70;
const BARS_X = 260;
const WEEKS = 12;
/** The fonts of GitHub's pages. */
const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

/** The picture for one theme, as SVG text. */
export function renderPicture(progress: Progress, { theme: name, week, language }: PictureContext): string {
  const theme = THEMES[name];
  const weeks = completedByWeek(progress, week, WEEKS);
  const bars = barsOf(progress, language);
  const high = barsHeight(bars);
  const ringHeight = 2 * RADIUS + RING_WIDTH;
  const upper = Math.max(ringHeight, high);
  const anyCompleted = weeks.some(({ done }) => done > 0);
  const height = MARGIN + upper + (anyCompleted ? GAP + WEEK_COLUMNS_HEIGHT + MARGIN / 2 : MARGIN);
  const circle = { x: MARGIN + RADIUS + 24, y: MARGIN + ringHeight / 2, radius: RADIUS };
  const barsArea = { x: BARS_X, y: MARGIN + (upper - high) / 2, width: WIDTH - BARS_X - MARGIN };
  const weeksArea = { x: MARGIN, y: MARGIN + upper + GAP, width: WIDTH - 2 * MARGIN };
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: "img",
      "aria-labelledby": "title desc",
      "font-family": FONT,
    },
    [
      ...words(progress, weeks, language),
      element("rect", {
        x: 0.5,
        y: 0.5,
        width: WIDTH - 1,
        height: height - 1,
        rx: 6,
        fill: theme.background,
        stroke: theme.border,
      }),
      ...ring(progress.count, circle, theme, language),
      ...drawBars(bars, barsArea, theme, language),
      ...(anyCompleted ? weekColumns(weeks, weeksArea, theme, language) : []),
    ],
  );
  return `${svg.markup.replaceAll("><", ">\n<")}\n`;
}

function words(progress: Progress, weeks: readonly CompletedWeek[], language: Language): readonly Markup[] {
  const { headings, picture } = language;
  const group = (title: string, count: Count) => `${title}: ${groupWords(count, language).join(", ")}.`;
  const completed = weeks
    .filter(({ done }) => done > 0)
    .map(({ week, done }) => picture.completedIn(done, week));
  const sentences = [
    `${groupWords(progress.count, language).join(", ")}.`,
    ...progress.phases.map((phase) => `${phase.title}: ${phaseWords(phase, language).join(", ")}.`),
    ...(progress.projects.length === 0 ? [] : [group(headings.projects, progress.projectCount)]),
    ...(progress.skills.length === 0 ? [] : [group(headings.skills, progress.skillCount)]),
    `${picture.weekByWeek}: ${completed.length === 0 ? picture.nothingCompleted : completed.join(", ")}.`,
  ];
  return [
    textElement("title", { id: "title" }, `${picture.title}: ${progress.title}`),
    textElement("desc", { id: "desc" }, sentences.join(" ")),
  ];
}

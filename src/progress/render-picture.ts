/** The picture at the top of progress.md: an SVG that loads nothing, and describes in text what it shows. */
import type { Language } from "../language/language.ts";
import { groupWords, phaseWords } from "./headline.ts";
import { barsHeight, barsOf, drawBars } from "./picture/bars.ts";
import { LAYOUTS, type LayoutName } from "./picture/layout.ts";
import { ring, ringHeight } from "./picture/ring.ts";
import { page, svgDocument } from "./picture/svg-document.ts";
import { THEMES, type ThemeName } from "./picture/theme.ts";
import { weekColumns, weekColumnsHeight } from "./picture/week-columns.ts";
import type { Progress } from "../model/progress.ts";
import { completedByWeek, type CompletedWeek } from "./weeks.ts";
import { joinSentences } from "../language/join-sentences.ts";

export interface PictureContext {
  readonly theme: ThemeName;
  readonly layout: LayoutName;
  /** The Monday of the current week. */
  readonly week: string;
  readonly language: Language;
}

/** The picture for one theme and one layout, as SVG text. */
export function renderPicture(
  progress: Progress,
  { theme: name, layout: layoutName, week, language }: PictureContext,
): string {
  const theme = THEMES[name];
  const layout = LAYOUTS[layoutName];
  const { width, margin, gap } = layout;
  const weeks = completedByWeek(progress, week, layout.weeks.most);
  const bars = barsOf(progress, language, layout.bars);
  const ringHigh = ringHeight(progress.count, layout.ring, language);
  const barsHigh = barsHeight(bars, layout.bars);
  const { beside } = layout.bars;
  const upper = beside ? Math.max(ringHigh, barsHigh) : ringHigh + gap + barsHigh;
  const barsY = margin + (beside ? (upper - barsHigh) / 2 : ringHigh + gap);
  const weeksHigh = weeks.length === 0 ? margin : gap + weekColumnsHeight(layout.weeks) + margin / 2;
  const height = margin + upper + weeksHigh;
  const circle = { ...layout.ring, y: margin };
  const barsArea = { x: layout.bars.x, y: barsY, width: width - layout.bars.x - margin };
  const weeksArea = { x: margin, y: margin + upper + gap, width: width - 2 * margin };
  const described = {
    title: `${language.picture.title}${language.signs.colon}${progress.title}`,
    description: description(progress, weeks, language),
  };
  return svgDocument({ width, height, ...described }, [
    page({ width, height }, theme),
    ...ring(progress.count, circle, theme, language),
    ...drawBars(bars, { ...layout.bars, ...barsArea }, theme, language),
    ...(weeks.length === 0 ? [] : weekColumns(weeks, { ...layout.weeks, ...weeksArea }, theme, language)),
  ]);
}

function description(progress: Progress, weeks: readonly CompletedWeek[], language: Language): string {
  const { headings, picture, signs } = language;
  const sentence = (label: string, words: readonly string[]) =>
    `${label === "" ? "" : `${label}${signs.colon}`}${words.join(signs.comma)}${signs.stop}`;
  const completed = weeks
    .filter(({ done }) => done > 0)
    .map(({ week, done }) => picture.completedIn(done, week));
  return joinSentences([
    sentence("", groupWords(progress.count, language)),
    ...progress.phases.map((phase) => sentence(phase.title, phaseWords(phase, language))),
    ...(progress.projects.length === 0
      ? []
      : [sentence(headings.projects, groupWords(progress.projectCount, language))]),
    ...(progress.skills.length === 0
      ? []
      : [sentence(headings.skills, groupWords(progress.skillCount, language))]),
    sentence(picture.weekByWeek, completed.length === 0 ? [picture.nothingCompleted] : completed),
  ]);
}

/** A bar for each phase, one for the projects and one for the skills. Together they show all items. */
import { count, isOptionalOnly } from "../count.ts";
import { currentPhase } from "../current-phase.ts";
import { besideWords, shortCount } from "../headline.ts";
import type { Language } from "../../language/language.ts";
import type { Count, PhaseProgress, Progress } from "../../model/progress.ts";
import { element, textElement, type Markup } from "./element.ts";
import { fitText, textWidth } from "./fit-text.ts";
import type { Theme } from "./theme.ts";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What one bar shows. */
export interface Bar {
  readonly title: string;
  readonly count: Count;
  /** Whether it is an optional phase. */
  readonly optional: boolean;
}

export interface BarsLayout {
  /** The height of a bar with its words. */
  readonly row: number;
  /** The size of the letters. */
  readonly font: number;
  /** Whether only the count is shown beside a title, because there is no room for more. */
  readonly brief: boolean;
  /** With more phases, the picture would be longer than a screen. The other phases share one bar. */
  readonly phases: number;
}

const BAR = 8;
const GAP = 20;

/** The bars from top to bottom. For a long roadmap: the phases around the current one, and one bar for the others. */
export function barsOf(
  progress: Progress,
  { headings, picture }: Language,
  layout: Pick<BarsLayout, "phases">,
): readonly Bar[] {
  const { phases, projects, projectCount, skills, skillCount } = progress;
  const shown = around(progress, layout.phases);
  const others = phases.filter((phase) => !shown.includes(phase));
  const bar = (title: string, some: Count, optional = false): Bar => ({ title, count: some, optional });
  return [
    ...shown.map((phase) => bar(phase.title, phase.count, phase.optional)),
    ...(others.length === 0
      ? []
      : [bar(picture.morePhases(others.length), count(others.flatMap(({ topics }) => topics)))]),
    ...(projects.length === 0 ? [] : [bar(headings.projects, projectCount)]),
    ...(skills.length === 0 ? [] : [bar(headings.skills, skillCount)]),
  ];
}

/** The height of these bars. */
export const barsHeight = (bars: readonly Bar[], { row }: Pick<BarsLayout, "row">): number =>
  bars.length * row;

type Row = Area & Pick<BarsLayout, "row" | "font" | "brief">;

/** Draws each bar, with its title and count above. */
export function drawBars(
  bars: readonly Bar[],
  area: Row,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  return bars.flatMap((bar, index) =>
    drawBar(bar, { ...area, y: area.y + index * area.row }, theme, language),
  );
}

function around(progress: Progress, limit: number): readonly PhaseProgress[] {
  const { phases } = progress;
  const current = currentPhase(progress);
  const last = Math.max(0, phases.length - limit);
  const first = current === null ? last : Math.min(last, Math.max(0, phases.indexOf(current) - 2));
  return phases.slice(first, first + limit);
}

function drawBar(
  { title, count: counted, optional }: Bar,
  { x, y, width, font, brief }: Row,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  const bar = { x, y: y + font * 1.4 + 2, height: BAR, rx: BAR / 2 };
  const { inProgress } = counted;
  const { done, total } = isOptionalOnly(counted) ? counted.optional : counted;
  const part = (items: number) => (total === 0 ? 0 : Math.min(1, items / total) * width);
  const doneWidth = total === 0 ? (counted.percent / 100) * width : part(done);
  const words = [
    shortCount(counted, language),
    ...(optional && !brief && !isOptionalOnly(counted) ? [language.optional] : []),
    ...(brief ? [] : besideWords({ ...counted, skipped: 0 }, language)),
  ].join(" · ");
  return [
    textElement(
      "text",
      { x, y: y + font, fill: theme.text, "font-size": font },
      fitText(title, width - GAP - textWidth(words, font), font),
    ),
    textElement(
      "text",
      { x: x + width, y: y + font, fill: theme.muted, "font-size": font, "text-anchor": "end" },
      words,
    ),
    element("rect", { ...bar, width, fill: theme.track }),
    ...filled(
      { ...bar, width: Math.min(width, doneWidth + part(inProgress)), fill: theme.inProgress },
      inProgress > 0,
    ),
    ...filled({ ...bar, width: doneWidth, fill: theme.done }, doneWidth > 0),
  ];
}

/** The filled part is never narrower than its rounded ends. */
function filled(
  bar: { readonly width: number } & Record<string, string | number>,
  visible: boolean,
): readonly Markup[] {
  return visible ? [element("rect", { ...bar, width: Math.max(BAR, bar.width) })] : [];
}

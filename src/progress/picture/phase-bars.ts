/** A bar for each phase. */
import { currentPhase } from "../current-phase.ts";
import type { Language } from "../../language/language.ts";
import { shownCount } from "../shown-count.ts";
import type { PhaseProgress, Progress } from "../../model/progress.ts";
import { element, textElement, type Markup } from "./element.ts";
import { fitText, textWidth } from "./fit-text.ts";
import type { Theme } from "./theme.ts";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** With more rows, the picture would be longer than a screen. */
const MOST_ROWS = 12;
const ROW = 36;
const BAR = 8;
const GAP = 20;

/** The height of the bars of these phases. */
export function phaseBarsHeight(phases: readonly PhaseProgress[]): number {
  return phases.length > MOST_ROWS ? MOST_ROWS * ROW + 20 : phases.length * ROW;
}

/** A bar for each phase, with its title and count above. For a long roadmap, only the phases around the current one. */
export function phaseBars(
  progress: Progress,
  area: Area,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  const shown = around(progress);
  const rows = shown.flatMap((phase, index) =>
    phaseBar(phase, { ...area, y: area.y + index * ROW }, theme, language),
  );
  const more = progress.phases.length - shown.length;
  if (more === 0) return rows;
  const place = { x: area.x, y: area.y + MOST_ROWS * ROW + 12, fill: theme.muted, "font-size": 13 };
  return [...rows, textElement("text", place, language.picture.morePhases(more))];
}

function around(progress: Progress): readonly PhaseProgress[] {
  const { phases } = progress;
  const current = currentPhase(progress);
  const last = Math.max(0, phases.length - MOST_ROWS);
  const first = current === null ? last : Math.min(last, Math.max(0, phases.indexOf(current) - 2));
  return phases.slice(first, first + MOST_ROWS);
}

function phaseBar(
  phase: PhaseProgress,
  { x, y, width }: Area,
  theme: Theme,
  language: Language,
): readonly Markup[] {
  const count = shownCount(phase);
  const bar = { x, y: y + 20, height: BAR, rx: BAR / 2 };
  const begun = phase.topics.filter(({ state }) => state === "in-progress").length;
  const part = (items: number) => (count.total === 0 ? 0 : Math.min(1, items / count.total) * width);
  const done = count.total === 0 ? (count.percent / 100) * width : part(count.done);
  const words = [
    language.of(count),
    ...(phase.optional ? [language.optional] : []),
    ...language.beside({ inProgress: begun, optionalDone: 0, skipped: 0 }),
  ].join(" · ");
  return [
    textElement(
      "text",
      { x, y: y + 12, fill: theme.text, "font-size": 13 },
      fitText(phase.title, width - GAP - textWidth(words, 13), 13),
    ),
    textElement(
      "text",
      { x: x + width, y: y + 12, fill: theme.muted, "font-size": 13, "text-anchor": "end" },
      words,
    ),
    element("rect", { ...bar, width, fill: theme.track }),
    ...filled({ ...bar, width: Math.min(width, done + part(begun)), fill: theme.inProgress }, begun > 0),
    ...filled({ ...bar, width: done, fill: theme.done }, done > 0),
  ];
}

/** The filled part is never narrower than its rounded ends. */
function filled(
  bar: { readonly width: number } & Record<string, string | number>,
  visible: boolean,
): readonly Markup[] {
  return visible ? [element("rect", { ...bar, width: Math.max(BAR, bar.width) })] : [];
}

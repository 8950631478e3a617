/** A picture of a cohort: learners × phases, as an SVG that loads nothing. */
import type { Language } from "../language/language.ts";
import { textElement, type Markup } from "../progress/picture/element.ts";
import { fitText } from "../progress/picture/fit-text.ts";
import { THEMES, type Theme, type ThemeName } from "../progress/picture/theme.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";
import { cell, colour, frame, moreLine, ROW_LIMIT } from "./picture-parts.ts";

const WIDTH = 840;
const MARGIN = 28;
const NAMES = 168;
const STATES = 150;
/** The height of the titles above narrow and wide columns. */
const HEAD = { narrow: 64, wide: 22 };
/** From this width on, a title is not slanted. */
const WIDE = 90;
const ROW = 24;
const GAP = 3;

/** The picture for one theme, as SVG text. Who needs help comes first. */
export function renderCohortPicture(cohort: Cohort, language: Language, name: ThemeName): string {
  const theme = THEMES[name];
  const shown = cohort.learners.slice(0, ROW_LIMIT);
  const left = cohort.learners.length - shown.length;
  const height = top(cohort) + shown.length * ROW + (left > 0 ? ROW : 0) + MARGIN;
  return frame(cohort, { width: WIDTH, height, shown, language, theme }, [
    ...phaseTitles(cohort, theme),
    ...shown.flatMap((learner, index) => row(learner, index, { cohort, language, theme })),
    ...moreLine(left, { x: MARGIN, y: top(cohort) + shown.length * ROW + 16, language, theme }),
  ]);
}

/** Where the first row begins. */
const top = (cohort: Cohort): number => MARGIN + (columnWidth(cohort) > WIDE ? HEAD.wide : HEAD.narrow);

const columnWidth = ({ phases }: Cohort): number =>
  (WIDTH - 2 * MARGIN - NAMES - STATES) / Math.max(1, phases.length);

function phaseTitles(cohort: Cohort, theme: Theme): readonly Markup[] {
  const step = columnWidth(cohort);
  // Slanted, so that longer titles fit above narrow columns.
  return cohort.phases.map(({ title }, index) => {
    const x = MARGIN + NAMES + index * step + step / 2;
    const y = top(cohort) - 10;
    const room = step > WIDE ? step - 8 : 76;
    const attributes = { x, y, fill: theme.muted, "font-size": 12 };
    return step > WIDE
      ? textElement("text", { ...attributes, "text-anchor": "middle" }, fitText(title, room, 12))
      : textElement("text", { ...attributes, transform: `rotate(-40 ${x} ${y})` }, fitText(title, room, 12));
  });
}

interface Drawn {
  readonly cohort: Cohort;
  readonly language: Language;
  readonly theme: Theme;
}

function row(learner: Learner, index: number, { cohort, language, theme }: Drawn): readonly Markup[] {
  const y = top(cohort) + index * ROW;
  const step = columnWidth(cohort);
  const cells = cohort.phases.map(({ id }, column) =>
    cell(
      learner.phases.find((phase) => phase.id === id),
      { x: MARGIN + NAMES + column * step, y, width: step - GAP, height: ROW - GAP },
      theme,
    ),
  );
  const text = { y: y + 15, "font-size": 13 };
  const end = { ...text, x: WIDTH - MARGIN, "text-anchor": "end" };
  const words = `${language.percent(learner.percent)} · ${language.cohort.states[learner.state]}`;
  return [
    textElement("text", { ...text, x: MARGIN, fill: theme.text }, fitText(learner.name, NAMES - 12, 13)),
    ...cells.flat(),
    textElement("text", { ...end, fill: colour(learner.state, theme) }, fitText(words, STATES - 8, 13)),
  ];
}

/** The picture of a cohort for a phone: each learner has a line of words and a line of cells, and the phases are numbered. */
import type { Language } from "../language/language.ts";
import { textElement, type Markup } from "../progress/picture/element.ts";
import { fitText } from "../progress/picture/fit-text.ts";
import { THEMES, type Theme, type ThemeName } from "../progress/picture/theme.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";
import { cell, colour, frame, moreLine, ROW_LIMIT } from "./picture-parts.ts";

const WIDTH = 400;
const MARGIN = 18;
const ROW = 46;
const CELL = 14;
const GAP = 2;
/** The height of a line of the list of phases. */
const LINE = 20;
const STATES = 170;

/** The picture for one theme, as SVG text. Who needs help comes first. */
export function renderNarrowPicture(cohort: Cohort, language: Language, name: ThemeName): string {
  const theme = THEMES[name];
  const shown = cohort.learners.slice(0, ROW_LIMIT);
  const left = cohort.learners.length - shown.length;
  const list = MARGIN + shown.length * ROW + (left > 0 ? LINE : 0) + LINE;
  const height = list + cohort.phases.length * LINE;
  return frame(cohort, { width: WIDTH, height, shown, language, theme }, [
    ...shown.flatMap((learner, index) => row(learner, MARGIN + index * ROW, { cohort, language, theme })),
    ...moreLine(left, { x: MARGIN, y: MARGIN + shown.length * ROW + 12, language, theme }),
    ...cohort.phases.map(({ title }, index) =>
      textElement(
        "text",
        { x: MARGIN, y: list + index * LINE, fill: theme.muted, "font-size": 13 },
        fitText(`${index + 1}. ${title}`, WIDTH - 2 * MARGIN, 13),
      ),
    ),
  ]);
}

interface Drawn {
  readonly cohort: Cohort;
  readonly language: Language;
  readonly theme: Theme;
}

function row(learner: Learner, y: number, { cohort, language, theme }: Drawn): readonly Markup[] {
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, cohort.phases.length);
  const words = `${language.percent(learner.percent)} · ${language.cohort.states[learner.state]}`;
  const text = { y: y + 13, "font-size": 14 };
  const name = fitText(learner.name, WIDTH - 2 * MARGIN - STATES, 14);
  return [
    textElement("text", { ...text, x: MARGIN, fill: theme.text }, name),
    textElement(
      "text",
      { ...text, x: WIDTH - MARGIN, "text-anchor": "end", fill: colour(learner.state, theme) },
      fitText(words, STATES - 8, 14),
    ),
    ...cohort.phases.flatMap(({ id }, column) =>
      cell(
        learner.phases.find((phase) => phase.id === id),
        { x: MARGIN + column * step, y: y + 20, width: step - GAP, height: CELL },
        theme,
      ),
    ),
  ];
}

/** The parts that the wide and the narrow picture of a cohort share. */
import type { Language } from "../language/language.ts";
import type { LearnerState } from "../model/cohort.ts";
import { element, textElement, type Markup } from "../progress/picture/element.ts";
import { page, svgDocument } from "../progress/picture/svg-document.ts";
import type { Theme } from "../progress/picture/theme.ts";
import type { Cohort } from "./cohort.ts";
import { fillLevel } from "./fill-level.ts";
import type { Learner } from "./learner.ts";
import { joinSentences } from "../language/join-sentences.ts";
import { phaseCount } from "./words.ts";

/** With more learners, the picture would be longer than a few screens. */
export const ROW_LIMIT = 60;
/** The opacity of a cell by its level. */
const OPACITY = [0, 0.3, 0.5, 0.75, 1] as const;

/** In units of the picture. */
interface Frame {
  readonly width: number;
  readonly height: number;
  /** The learners in the picture. */
  readonly shown: readonly Learner[];
  readonly language: Language;
  readonly theme: Theme;
}

/** The whole picture around its content, as SVG text, with words for people who do not see it. */
export function frame(
  cohort: Cohort,
  { width, height, shown, language, theme }: Frame,
  content: readonly Markup[],
): string {
  const described = {
    title: `${language.cohort.picture.title}${language.signs.colon}${cohort.title}`,
    description: description(cohort, shown, language),
  };
  return svgDocument({ width, height, ...described }, [page({ width, height }, theme), ...content]);
}

/** The line below the last row if there are `left` more learners. */
export function moreLine(
  left: number,
  { x, y, language, theme }: Pick<Frame, "language" | "theme"> & { readonly x: number; readonly y: number },
): readonly Markup[] {
  if (left === 0) return [];
  return [textElement("text", { x, y, fill: theme.muted, "font-size": 13 }, language.cohort.more(left))];
}

/** How much of a phase a learner has done: the more, the stronger the colour. */
export function cell(
  mark: Learner["phases"][number] | undefined,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  theme: Theme,
): readonly Markup[] {
  // The learner's roadmap does not have this phase.
  if (mark === undefined) return [element("rect", { ...box, rx: 3, fill: "none", stroke: theme.track })];
  const opacity = OPACITY[fillLevel(mark)];
  const empty = element("rect", { ...box, rx: 3, fill: theme.track });
  if (opacity === 0) return [empty];
  return [empty, element("rect", { ...box, rx: 3, fill: theme.done, "fill-opacity": opacity })];
}

/** The words beside it say the same as the colour. */
export function colour(state: LearnerState, theme: Theme): string {
  switch (state) {
    case "stuck":
    case "quiet":
    case "behind":
      return theme.inProgress;
    case "finished":
      return theme.done;
    case "new":
    case "on-track":
      return theme.muted;
    default:
      return state satisfies never;
  }
}

function description(cohort: Cohort, shown: readonly Learner[], language: Language): string {
  const { states } = language.cohort;
  const { signs } = language;
  const sentences = shown.map(({ name, state, phases }) => {
    const done = cohort.phases.flatMap(({ id, title }) => {
      const mark = phases.find((phase) => phase.id === id);
      return mark === undefined ? [] : [`${title} ${phaseCount(mark, language)}`];
    });
    return `${name} (${states[state]})${signs.colon}${done.join(signs.comma)}${signs.stop}`;
  });
  return joinSentences(sentences);
}

/** What a learner gets at the end of the course: a picture to show, and a comment with text to share. */
import { cleanText } from "../markdown/clean-text.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { Language } from "../language/language.ts";
import type { Progress } from "../model/progress.ts";
import { FINISH, PROGRESS_MD } from "../model/paths.ts";
import { builtLink, itemLink } from "./item-line.ts";
import { element, textElement, type Markup } from "./picture/element.ts";
import { fitText } from "./picture/fit-text.ts";
import { svgDocument } from "./picture/svg-document.ts";
import { THEMES, type Theme } from "./picture/theme.ts";
import { longestStreak } from "./streak.ts";
import { joinSentences } from "../language/join-sentences.ts";

/** The figures of a finished course. */
interface Figures {
  /** Items that are done, required or not. */
  readonly items: number;
  readonly projects: number;
  /** From the day when the first issue was opened to the day when the last one was closed, both included. */
  readonly days: number;
  /** The longest number of weeks in a row with something done. */
  readonly weeks: number;
  /** The last day, e.g. `2026-11-22`. */
  readonly on: string;
}

const DAY = 86_400_000;

/** Null while the course is not finished. */
function figuresOf(progress: Progress): Figures | null {
  const { startedOn, finishedOn, count, projectCount } = progress;
  if (finishedOn === null || count.total === 0) return null;
  const from = startedOn === null || startedOn > finishedOn ? finishedOn : startedOn;
  return {
    items: count.done + count.optional.done,
    projects: projectCount.done + projectCount.optional.done,
    days: Math.round((Date.parse(finishedOn) - Date.parse(from)) / DAY) + 1,
    weeks: longestStreak(progress),
    on: finishedOn,
  };
}

const WIDTH = 840;
const HEIGHT = 240;
const MARGIN = 36;
const COLUMN = 190;

/**
 * The picture as SVG text, in one file for the light and the dark theme, because it is shown outside GitHub as well.
 * Null while the course is not finished.
 */
export function renderFinish(progress: Progress, language: Language): string | null {
  const figures = figuresOf(progress);
  if (figures === null) return null;
  const { finish, signs } = language;
  const title = cleanText(progress.title);
  const columns = finish.columns(figures);
  const words = columns.map(([value, label]) => `${value} ${label}`).join(signs.comma);
  const sheet = {
    width: WIDTH,
    height: HEIGHT,
    title: `${finish.finished}${signs.colon}${title}`,
    description: joinSentences([finish.on(figures.on), words].map((said) => `${said}${signs.stop}`)),
  };
  return svgDocument(sheet, [
    textElement("style", {}, STYLE),
    element("rect", { class: "page", x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, rx: 6 }),
    ...check(WIDTH - MARGIN - 36, MARGIN + 36),
    textElement(
      "text",
      { class: "done", x: MARGIN, y: 56, "font-size": 16, "font-weight": 600 },
      finish.finished,
    ),
    textElement(
      "text",
      { class: "text", x: MARGIN, y: 92, "font-size": 28, "font-weight": 600 },
      fitText(title, WIDTH - 2 * MARGIN - 96, 28),
    ),
    textElement("text", { class: "muted", x: MARGIN, y: 118, "font-size": 14 }, finish.on(figures.on)),
    ...columns.flatMap(([value, label], index) => figure(MARGIN + index * COLUMN, value, label)),
  ]);
}

const figure = (x: number, value: string, label: string): readonly Markup[] => [
  textElement("text", { class: "text", x, y: 180, "font-size": 34, "font-weight": 600 }, value),
  textElement("text", { class: "muted", x, y: 206, "font-size": 14 }, fitText(label, COLUMN - 12, 14)),
];

const check = (x: number, y: number): readonly Markup[] => [
  element("circle", { class: "ring", cx: x, cy: y, r: 32 }),
  element("path", { class: "tick", d: `M${x - 14} ${y + 1} l10 10 l18 -20` }),
];

const rules = ({ background, border, text, muted, done }: Theme): string =>
  [
    `.page{fill:${background};stroke:${border}}`,
    `.text{fill:${text}}.muted{fill:${muted}}.done{fill:${done}}`,
    `.ring{fill:${done}}.tick{fill:none;stroke:${background};stroke-width:6}`,
  ].join("");

const STYLE = `${rules(THEMES.light)}@media(prefers-color-scheme:dark){${rules(THEMES.dark)}}`;

/**
 * The comment on the tracking issue, as Markdown. `hasFiles`: whether the picture is in the repository. Null while the
 * course is not finished.
 */
export function renderFinishComment(
  progress: Progress,
  { language, hasFiles }: { readonly language: Language; readonly hasFiles: boolean },
): string | null {
  const figures = figuresOf(progress);
  if (figures === null) return null;
  const { finish, signs } = language;
  const { url } = progress.repository;
  const picture = `${url}/raw/HEAD/${FINISH}`;
  const page = `${url}/blob/HEAD/${PROGRESS_MD}`;
  const built = progress.projects.filter(({ state }) => state === "done");
  const title = inCode(progress.title);
  const profile = `[![${finish.finished}${signs.colon}${title}](${picture})](${page})`;
  return [
    `### ${finish.heading(escapeText(progress.title))}`,
    ...(hasFiles ? [`![${finish.finished}](${picture})`] : []),
    finish.summary(figures),
    ...(built.length === 0
      ? []
      : [
          finish.projects,
          built.map((one) => `- ${[itemLink(one), ...builtLink(one, language)].join(" · ")}`).join("\n"),
        ]),
    ...(hasFiles ? [finish.forProfile, `\`\`\`markdown\n${profile}\n\`\`\``] : []),
    finish.forPost,
    `\`\`\`text\n${finish.post(title, figures)} ${hasFiles ? page : url}\n\`\`\``,
    finish.end,
  ].join("\n\n");
}

/** Without the characters that would end a code block, or the text of a link in it, or that would take an end away. */
const inCode = (title: string): string => plainTitle(title, 200).replaceAll(/[`[\]\\]/gu, "");

/**
 * What the learner reads about the next steps: the items of the week if there is a schedule, otherwise the next few
 * items.
 */
import { escapeText } from "../markdown/escape-text.ts";
import type { Language } from "../language/language.ts";
import { itemLine, itemLink } from "./item-line.ts";
import { nextItems, type NextItem } from "./next-items.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";
import { weekSection } from "./week-section.ts";

export interface NextContext {
  /** The Monday of the current week. */
  readonly week: string;
  readonly language: Language;
  /** `titles`: with boxes and links, for a file. `numbers`: `#12`, which an issue shows with title and state. */
  readonly style: "titles" | "numbers";
}

/** A heading in plain text, and the Markdown below it. */
export function whatNext(
  progress: Progress,
  { week, language, style }: NextContext,
): { readonly heading: string; readonly words: string } {
  const next = nextSection(progress, language, style === "titles" ? itemLink : itemNumber);
  if (progress.schedule === null) return { heading: language.headings.next, words: next };
  const line = style === "titles" ? titleLine : numberLine;
  const { schedule } = progress;
  return weekSection(progress, { schedule, week, language, line: (one) => line(one, language), next });
}

const itemNumber = ({ title, issue }: ItemProgress): string =>
  issue === null ? escapeText(title) : `#${issue.number}`;

const place = ({ item, phase }: NextItem, language: Language): readonly string[] =>
  phase === null ? [] : [placeWords(item, phase, language)];

const titleLine = (next: NextItem, language: Language): string =>
  itemLine(next.item, language, place(next, language));

function numberLine(next: NextItem, language: Language): string {
  const { item } = next;
  const begun = item.state === "in-progress" ? [`**${language.states[item.state]}**`] : [];
  const optional = item.optional ? [language.optional] : [];
  return `- ${[itemNumber(item), ...place(next, language), ...optional, ...begun].join(" · ")}`;
}

const ITEM_LIMIT = 3;

/** A numbered list of the first items to do, or a sentence if there are none. */
function nextSection(
  progress: Progress,
  language: Language,
  link: (item: NextItem["item"]) => string,
): string {
  const next = nextItems(progress, ITEM_LIMIT);
  if (next.length === 0) return progress.count.done > 0 ? language.allDone : language.nothingNext;
  const lines = next.map(({ item, phase }, index) => {
    const begun = item.state === "in-progress" ? [`**${language.states["in-progress"]}**`] : [];
    const where = phase === null ? [] : [placeWords(item, phase, language)];
    return `${index + 1}. ${[link(item), ...where, ...begun].join(" · ")}`;
  });
  const optional = next.every(({ item }) => item.optional) && progress.count.done > 0;
  return [...(optional ? [language.stillOptional, ""] : []), ...lines].join("\n");
}

/** The place of an item: in its phase, or after it. */
function placeWords(
  item: NextItem["item"],
  phase: NonNullable<NextItem["phase"]>,
  language: Language,
): string {
  const title = escapeText(phase.title);
  return item.kind === "project" ? language.after(title) : title;
}

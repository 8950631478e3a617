/**
 * What the learner reads about the next steps: the items of the week if there is a schedule, otherwise the next few
 * items.
 */
import { escapeText } from "../markdown/escape-text.ts";
import type { Language } from "../language/language.ts";
import { itemLine, itemLink, itemWords } from "./item-line.ts";
import { itemsInOrder, nextItems, type NextItem } from "./next-items.ts";
import type { Progress } from "../model/progress.ts";
import { weekSection } from "./week-section.ts";

export interface NextContext {
  /** The Monday of the current week. */
  readonly week: string;
  readonly language: Language;
  /** In a file, boxes show what is done. In an issue, people could tick such boxes, so there are none. */
  readonly place: "file" | "issue";
}

/** A heading in plain text, and the Markdown below it. */
export function whatNext(
  progress: Progress,
  { week, language, place }: NextContext,
): { readonly heading: string; readonly words: string } {
  const next = nextList(progress, nextItems(progress, ITEM_LIMIT), language);
  if (progress.schedule === null) return { heading: language.headings.next, words: next };
  const { schedule } = progress;
  const line = ({ item, phase }: NextItem) => {
    const where = phase === null ? [] : [phaseOf(item, phase, language)];
    return place === "file" ? itemLine(item, language, where) : `- ${itemWords(item, language, where)}`;
  };
  return weekSection(progress, { schedule, week, language, line, next });
}

/** The number of items to name where no pace says how many. */
export const ITEM_LIMIT = 3;

/** A numbered list of these items, or a sentence if there are none. */
export function nextList(progress: Progress, next: readonly NextItem[], language: Language): string {
  if (next.length === 0) return itemsInOrder(progress).length > 0 ? language.allDone : language.nothingNext;
  const isRequiredLeft = progress.count.done < progress.count.total;
  const optional = !isRequiredLeft && progress.count.done > 0;
  const lines = next.map(({ item, phase }, index) => {
    const begun = item.state === "in-progress" ? [`**${language.states["in-progress"]}**`] : [];
    const where = phase === null ? [] : [phaseOf(item, phase, language)];
    const mark = item.optional && isRequiredLeft ? [language.optional] : [];
    return `${index + 1}. ${[itemLink(item), ...where, ...mark, ...begun].join(" · ")}`;
  });
  return [...(optional ? [language.stillOptional, ""] : []), ...lines].join("\n");
}

/** The place of an item: in its phase, or after it. */
function phaseOf(item: NextItem["item"], phase: NonNullable<NextItem["phase"]>, language: Language): string {
  const title = escapeText(phase.title);
  return item.kind === "project" ? language.after(title) : title;
}

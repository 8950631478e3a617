/** The section "What to do next", as Markdown. */
import { escapeText } from "../markdown/escape-text.ts";
import type { Language } from "../language/language.ts";
import { nextItems, type NextItem } from "./next-items.ts";
import type { Progress } from "../model/progress.ts";

const ITEM_LIMIT = 3;

/** A numbered list of the first items to do, or a sentence if there are none. */
export function nextSection(
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
export function placeWords(
  item: NextItem["item"],
  phase: NonNullable<NextItem["phase"]>,
  language: Language,
): string {
  const title = escapeText(phase.title);
  return item.kind === "project" ? language.after(title) : title;
}

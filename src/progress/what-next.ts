/**
 * What the learner reads about the next steps: the items of the week if there is a schedule, otherwise the next few
 * items.
 */
import { escapeText } from "../markdown/escape-text.ts";
import type { Language } from "../language/language.ts";
import { itemLine, itemLink } from "./item-line.ts";
import type { NextItem } from "./next-items.ts";
import { nextSection, placeWords } from "./next-section.ts";
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

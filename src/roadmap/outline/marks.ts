/** The marks that a text carries beside its words: boxes, check marks, "(optional)". */
import { consistsOf, equals, fold, opensWith } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { tidy } from "../plain-text.ts";

/**
 * What is before or behind a text: a box (`[x]` is "done", `[ ]` is "open"), or an emoji. A check mark alone may
 * be decoration ("check"), more rarely so behind the words ("checked"), while a cross or an empty square ("cross") means
 * that check marks nearby are a status.
 */
export type Mark = "none" | "open" | "done" | "check" | "checked" | "cross";

/** A box that GitHub does not know as one, such as `[✔️]`. */
const BOX = /^\[\s*([xX✓✔✅☑🗸]?)[\uFE0F\s]*\](?!\()\s+/u;
// Coloured circles are not marks here: they tell levels ("🟢 beginner", "🔴 expert") as often as states.
const CHECK = /^[✅✔✓☑🟩]/u;
const CHECKED = /[✅✔✓☑🟩]\uFE0F?$/u;
const CROSS = /^(?:[❌⬜🔲☐🟥✗✘⏳🚧⬛🔳◻☒]|❎)|[❌⬜🔲☐🟥✗✘⏳🚧⬛🔳◻☒]\uFE0F?$/u;

/** Text without any of these has no mark. */
const MARKED = /[✅✔✓☑🟩❌⬜🔲☐🟥✗✘⏳🚧⬛🔳◻☒❎]/u;
/** The names by which GitHub knows some of them. */
const NAMED: Readonly<Record<string, string>> = {
  ":white_check_mark:": "✅",
  ":heavy_check_mark:": "✔",
  ":ballot_box_with_check:": "☑",
  ":x:": "❌",
  ":white_large_square:": "⬜",
  ":construction:": "🚧",
  ":hourglass_flowing_sand:": "⏳",
};
const NAME = /:[a-z_]{1,24}:/gu;

/** Splits a box written in characters from the text behind it; null where there is none. */
export function readBox(text: string): { readonly done: boolean; readonly rest: string } | null {
  const match = BOX.exec(text);
  if (match === null) return null;
  return { done: match[1] !== "", rest: text.slice(match[0].length) };
}

/** What may be behind a mark: a remark in brackets, or the date on which the box was ticked. */
const BEHIND_MARK = /\s+(?:[([（][^()[\]（）]{1,80}[)\]）]|\d{4}-\d{2}-\d{2})$/u;

/** The emoji mark of a text: before its words, or behind them, where a remark or a date may follow it. */
export function readMark(text: string): Mark {
  const shown = text.includes(":") ? text.replace(NAME, (name) => NAMED[name] ?? name) : text;
  if (!MARKED.test(shown)) return "none";
  const trimmed = shown.trim();
  const bare = trimmed.replace(BEHIND_MARK, "");
  if (CROSS.test(trimmed) || CROSS.test(bare)) return "cross";
  if (CHECK.test(trimmed)) return "check";
  return CHECKED.test(trimmed) || CHECKED.test(bare) ? "checked" : "none";
}

/** Without one of these a text says nothing of the kind. */
const SAYING = /[([（【:：–—-]/u;
const BRACKETS = /[([（【]([^()[\]（）【】]{1,60})[)\]）】]/gu;
const LEAD = /^([^:：–—-]{2,40})(?:[:：]|\s+[-–—]\s)\s*(?=\S)/u;
const TAIL = /\s[-–—]\s([^-–—]{2,30})$/u;

/**
 * Whether a text says in brackets, before a colon or behind a dash that it is optional, and the text without that.
 * A bare word says nothing: `Optional` is also a class to learn.
 */
export function readOptional(
  text: string,
  { optional }: Lexicons,
): { readonly optional: boolean; readonly rest: string } {
  if (!SAYING.test(text)) return { optional: false, rest: tidy(text) };
  let found = false;
  let rest = text.replace(BRACKETS, (whole, inside: string) => {
    if (!opensWith(inside, optional)) return whole;
    found = true;
    return "";
  });
  const lead = LEAD.exec(rest);
  if (lead !== null && equals(lead[1] ?? "", optional)) {
    found = true;
    // "Bonus: Security" keeps its word: it reads as part of the name, where "Optional: Docker" does not.
    if (!fold(lead[1] ?? "").startsWith("bonus")) rest = rest.slice(lead[0].length);
  }
  const tail = TAIL.exec(rest);
  if (tail !== null && equals(tail[1] ?? "", optional)) {
    found = true;
    rest = rest.slice(0, tail.index);
  }
  const clean = tidy(rest);
  return found && clean !== "" ? { optional: true, rest: clean } : { optional: found, rest: tidy(text) };
}

/** Whether a heading says that its section is optional: "Bonus topics", "Electives", "Docker (optional)". */
export function isOptionalHeading(text: string, lexicons: Lexicons): boolean {
  return (
    readOptional(text, lexicons).optional ||
    consistsOf(text, lexicons.optionalHeadings, lexicons.besideOptional)
  );
}

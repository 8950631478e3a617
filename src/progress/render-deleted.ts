/** The section of the tracking issue that offers to open deleted issues again. */
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { Language } from "../language/language.ts";
import type { Progress } from "../model/progress.ts";
import { openAgainMark } from "../record/course.ts";
import { listedItems } from "./listed-items.ts";

const TITLE = 80;

/** Markdown with a box for each; null if none was deleted. */
export function renderDeleted(progress: Progress, { tracking }: Language): string | null {
  const deleted = listedItems(progress).filter((item) => item.deleted);
  if (deleted.length === 0) return null;
  const boxes = deleted.map(
    ({ id, title }) =>
      `- [ ] ${tracking.openAgain(escapeText(plainTitle(title, TITLE)))} ${openAgainMark(id)}`,
  );
  return [`### ${tracking.deleted.heading}`, tracking.deleted.words, boxes.join("\n")].join("\n\n");
}

/** What the oldest issue of an item takes over from its other issues: ticks and words. */
import { readBoxes } from "../markdown/boxes.ts";
import { codesOf } from "../markdown/carried-lines.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { readOpenBody } from "../markdown/managed-block.ts";
import { hasWords, ownWords, type OwnWords } from "../markdown/own-words.ts";
import type { ItemIssue } from "./match-issues.ts";

export interface TakenOver {
  /** The titles of the boxes to tick. */
  readonly ticked: readonly string[];
  readonly words: readonly OwnWords[];
  /** Those boxes by their fingerprints, for the memory of the oldest. */
  readonly noted: readonly string[];
}

/** Whether no person has closed it: it is open, or Waymark closed it because its item had left the roadmap. */
export const isLeftToWaymark = ({ issue, managed }: Pick<ItemIssue, "issue" | "managed">): boolean =>
  issue.state === "open" || (issue.state === "not-planned" && managed?.memory.retired === "closed");

/**
 * An issue that is closed as a duplicate gives all that a person left in it. One that a person closed keeps its words, and
 * each of its ticks is taken over once: if the person takes it back, it stays back. `had` are the ticks that were taken over
 * before; `block` is what Waymark writes for this item.
 */
export function takeOver(others: readonly ItemIssue[], had: readonly string[], block: string): TakenOver {
  const before = new Set(had);
  const [ticked, noted, words]: [string[], string[], OwnWords[]] = [[], [], []];
  for (const other of others) {
    const body = readOpenBody(other.issue.body);
    if (body === null) continue;
    const titles = tickedIn(body.block);
    if (isLeftToWaymark(other)) {
      ticked.push(...titles);
      const own = ownWords(body, codesOf(block));
      if (hasWords(own)) words.push(own);
    } else {
      const fresh = titles.filter((title) => !before.has(fingerprint(title)));
      ticked.push(...fresh);
      noted.push(...fresh.map(fingerprint));
    }
  }
  return { ticked, words, noted };
}

/** The titles of the ticked boxes. */
export function tickedIn(markdown: string): readonly string[] {
  return readBoxes(markdown)
    .filter((box) => box.ticked)
    .map((box) => box.title);
}

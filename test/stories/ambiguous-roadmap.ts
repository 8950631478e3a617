/** A roadmap that can be read in more than one way, whatever weights the reader has: many are tried. */
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { parseHere } from "../../src/reconcile/parse-roadmap.ts";
import { likelyOffers } from "../../src/reconcile/resolve-reading.ts";
import type { Offer } from "../../src/model/offer.ts";
import { parse } from "../../src/roadmap/parse.ts";

export interface Ambiguous {
  readonly text: string;
  /** Its readings, at least two. */
  readonly offers: readonly Offer[];
}

const CRAFTS = ["Wood", "Clay", "Wool", "Glass", "Iron", "Leather", "Stone"];
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const INTRO = "# Crafts roadmap\n\nA learning path for crafts, step by step.\n\n";

/** Lessons as headings, with boxes that may be what is learned as well. */
function lessons(parts: number, each: number): string {
  const sections = CRAFTS.slice(0, parts).map((craft) => {
    const below = range(each).map(
      (one) =>
        `### ${craft} lesson ${one}\n\nRead about it.\n\n- [ ] Watch [${craft} film ${one}](https://example.org/${craft}/${one})\n- [ ] Make ${craft} thing ${one}`,
    );
    return `## ${craft}\n\n${below.join("\n\n")}`;
  });
  return `${INTRO}${sections.join("\n\n")}\n`;
}

/** Parts with headings, items and items in items: each of the three may be what is learned. */
function nested(parts: number): string {
  const sections = CRAFTS.slice(0, parts).map((craft) => {
    const groups = ["Shaping", "Joining", "Finishing"].map((group) => {
      const items = range(3).map(
        (one) => `- ${craft} ${group} ${one}\n  - ${craft} piece ${one}a\n  - ${craft} piece ${one}b`,
      );
      return `### ${craft} ${group.toLowerCase()}\n\n${items.join("\n")}`;
    });
    return `## ${craft}\n\n${groups.join("\n\n")}`;
  });
  return `${INTRO}${sections.join("\n\n")}\n`;
}

/** Two courses of the same size, as weeks in a table and as lists. */
function twoCourses(parts: number): string {
  const rows = range(parts * 2).map((week) => `| Week ${week} | ${CRAFTS[week % 6]} study ${week} |`);
  const lists = CRAFTS.slice(0, parts).map(
    (craft) =>
      `## ${craft}\n\n${range(4)
        .map((one) => `- ${craft} skill ${one}`)
        .join("\n")}`,
  );
  return `${INTRO}## Schedule\n\n| Week | Topic |\n|---|---|\n${rows.join("\n")}\n\n${lists.join("\n\n")}\n`;
}

const TEXTS = [4, 5, 6, 7].flatMap((parts) => [
  lessons(parts, 2),
  lessons(parts, 3),
  nested(parts),
  twoCourses(parts),
]);

/**
 * `change` is applied to each text before it is read. Throws if the reader is sure about all of them: then add one that
 * it is not sure about.
 */
export async function ambiguousRoadmap(
  change: (text: string) => string = (text) => text,
): Promise<Ambiguous> {
  for (const text of TEXTS.map(change)) {
    const roadmap = parse(text);
    if (roadmap.sure || roadmap.verdict !== "roadmap") continue;
    const offers = await likelyOffers(text, DEFAULT_OPTIONS, parseHere);
    // No reading may have a topic of another one, so that a test sees at once which one was opened.
    const titles = offers.map((offer) => new Set(titlesOf(offer)));
    const [first = new Set(), ...others] = titles;
    if (others.length > 0 && others.every((other) => other.isDisjointFrom(first))) return { text, offers };
  }
  throw new Error("The reader is sure about every roadmap here.");
}

/** The titles of the topics that a reading opens. */
export const titlesOf = ({ roadmap }: Offer): readonly string[] =>
  roadmap.phases.flatMap(({ topics }) => topics.map(({ title }) => title));

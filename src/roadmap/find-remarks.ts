/** What an author should look at: headings that jump, links left out, titles that are paragraphs. */
import type { PickedPhase } from "./build-roadmap.ts";
import type { Section } from "./sections.ts";
import { LONGEST_TITLE } from "./title.ts";
import type { Diagnostic, Place } from "../model/roadmap.ts";

export function findRemarks(document: Section, picked: readonly PickedPhase[]): readonly Diagnostic[] {
  return [
    ...jumps(document),
    ...picked.flatMap((one) => [...longTitles(one), ...leftOut(one), ...emptyPhase(one)]),
  ];
}

/** A heading two or more levels below the one above it. */
function jumps(section: Section): readonly Diagnostic[] {
  const { level, origin } = section;
  const found = section.sections.filter(
    (below) => origin === "heading" && below.origin === "heading" && below.level > level + 1,
  );
  return [
    ...found.map((below) =>
      remark(
        "info",
        "heading-jump",
        below.place,
        `"${below.title}" is a heading of level ${below.level} right below one of level ${level}. Make it level ${level + 1}, so that readers and screen readers can follow.`,
      ),
    ),
    ...section.sections.flatMap(jumps),
  ];
}

function longTitles({ topics }: PickedPhase): readonly Diagnostic[] {
  const long = topics.filter(({ title }) => Array.from(title).length > LONGEST_TITLE);
  return long.map(({ place, title }) =>
    remark(
      "warning",
      "long-title",
      place,
      `The item has ${Array.from(title).length} characters, too many for a title; it is cut and the rest becomes detail. Start it with a short name in bold and a colon.`,
    ),
  );
}

function leftOut({ sources, phase }: PickedPhase): readonly Diagnostic[] {
  return sources.map(({ entries }) =>
    remark(
      "info",
      "list-of-links",
      entries[0]?.place ?? phase.place,
      `${entries.length} links were taken for what to learn from, not for topics. Put "Topics:" above the list if they are topics, or "Resources:" if not.`,
    ),
  );
}

function emptyPhase({ topics, phase }: PickedPhase): readonly Diagnostic[] {
  if (topics.length > 0) return [];
  const message = `No topics were found under "${phase.title}", so it becomes no phase. Give it a list of topics, or leave it.`;
  return [remark("info", "empty-phase", phase.place, message)];
}

function remark(severity: Diagnostic["severity"], code: string, place: Place, message: string): Diagnostic {
  return { line: place.line, column: place.column, severity, code, message };
}

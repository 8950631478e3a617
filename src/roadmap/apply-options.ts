/** Gives sections the kinds that the author's options name. */
import { fold } from "./words/lexicon.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import type { SectionKind } from "./section-kind.ts";
import type { Section } from "./sections.ts";

/** Changes the kinds of the sections below `document` in place. What is excluded stays so, whatever else is said. */
export function applyOptions(document: Section, options: ParseOptions): void {
  const headings: readonly (readonly [readonly string[], SectionKind])[] = [
    [options.exclude, "housekeeping"],
    [options.include, "plain"],
    [options.projects, "projects"],
    [options.skills, "skills"],
  ];
  const labels: readonly (readonly [readonly string[], SectionKind])[] = [
    [options.labels.topics, "topics"],
    [options.labels.resources, "sources"],
    [options.labels.projects, "projects"],
  ];
  const visit = (section: Section): void => {
    const names = section.origin === "label" ? labels : headings;
    const named = names.find(([titles]) => titles.some((title) => isNamed(title, section)));
    if (named !== undefined) section.kind = named[1];
    section.sections.forEach(visit);
  };
  document.sections.forEach(visit);
}

/** Emoji, case, accents and punctuation do not count. */
function isNamed(title: string, section: Section): boolean {
  return fold(title) !== "" && fold(title) === fold(section.title);
}

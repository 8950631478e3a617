/** Finds the headings that say what a label says: "Exercises" within a step, "Skills" below each of three parts. */
import { fold } from "./words/lexicon.ts";
import { kindOfLabel } from "./section-kind.ts";
import type { Section } from "./sections.ts";

/** Gives those headings the kind of the label, in place. What a part lists as skills is what to learn there. */
export function labelHeadings(document: Section): void {
  const repeated = repeatedTitles(document);
  const visit = (here: Section, within: boolean): void => {
    const again = here.origin === "heading" && !here.step && repeated.has(fold(here.title));
    if ((within && !here.step) || again) {
      here.labels ||= again;
      if (here.kind === "plain") here.kind = kindOfLabel(here.title);
      if (here.kind === "skills") here.kind = "topics";
    }
    for (const below of here.sections) visit(below, within || here.step);
  };
  visit(document, false);
}

/** The titles of headings that stand below two sections or more. */
function repeatedTitles(document: Section): ReadonlySet<string> {
  const parents = new Map<string, Set<Section>>();
  const visit = (parent: Section): void => {
    for (const below of parent.sections) {
      const title = fold(below.title);
      if (below.origin === "heading" && title !== "") {
        const known = parents.get(title) ?? new Set();
        parents.set(title, known.add(parent));
      }
      visit(below);
    }
  };
  visit(document);
  return new Set([...parents].filter(([, below]) => below.size > 1).map(([title]) => title));
}

/** Finds the phase that each project belongs after: the last one whose topics it needs. */
import { tellingWords } from "./telling-words.ts";
import type { Phase } from "../model/roadmap.ts";

/** What is known of a project: its words, and its phase where the roadmap or its config says it. */
export interface PlacedProject {
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly phase: number | null;
}

/** The least score by which words decide: one word that only one phase has. */
const DECISIVE = 1;
const NEARLY_BEST = 0.6;

/**
 * The index of each project's phase. Words of the title and the outcomes are looked for in the phases' topics; a word
 * counts less the more phases have it. Where words do not decide, projects spread in order over the required phases.
 * Null only where there are no phases.
 */
export function placeProjects(
  projects: readonly PlacedProject[],
  phases: readonly Phase[],
): readonly (number | null)[] {
  const isOpen = projects.some(({ phase }) => phase === null);
  const vocabularies = (isOpen ? phases : []).map(
    (phase) => new Set([phase, ...phase.topics].flatMap(({ title }) => tellingWords(title))),
  );
  return projects.map((project, index) => {
    if (project.phase !== null) return project.phase;
    const wanted = [...new Set([project.title, ...project.outcomes].flatMap(tellingWords))];
    return byWords(wanted, vocabularies) ?? inOrder(index, projects.length, phases);
  });
}

function byWords(wanted: readonly string[], vocabularies: readonly ReadonlySet<string>[]): number | null {
  const scores = vocabularies.map((vocabulary) =>
    wanted
      .filter((word) => vocabulary.has(word))
      .reduce((sum, word) => sum + 1 / vocabularies.filter((other) => other.has(word)).length, 0),
  );
  const best = Math.max(0, ...scores);
  return best < DECISIVE ? null : scores.findLastIndex((score) => score >= best * NEARLY_BEST);
}

function inOrder(index: number, count: number, phases: readonly Phase[]): number | null {
  const all = phases.map((_, place) => place);
  const required = all.filter((place) => phases[place]?.optional === false);
  const places = required.length > 0 ? required : all;
  return places[Math.ceil(((index + 1) * places.length) / count) - 1] ?? null;
}

/** The phases that the courses of a cohort share. */
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";

/** More phases would not fit into a picture. Those that most learners have are shown. */
const PHASE_LIMIT = 24;

/**
 * The phases that at least 5 % of the learners have, in the usual order. A phase is the same if its id is; its title is the
 * most frequent one. Among three or more learners, a phase that only one of them has is left out: any learner can write
 * one into a fork.
 */
export function sharedPhases(learners: readonly Pick<Learner, "phases">[]): Cohort["phases"] {
  const seen = new Map<string, { learners: number; places: number; titles: Map<string, Titled> }>();
  for (const { phases } of learners) {
    for (const [place, { id, title, optional }] of phases.entries()) {
      const phase = seen.get(id) ?? { learners: 0, places: 0, titles: new Map<string, Titled>() };
      const titled = phase.titles.get(title) ?? { title, optional, learners: 0 };
      titled.learners += 1;
      phase.learners += 1;
      phase.places += place;
      phase.titles.set(title, titled);
      seen.set(id, phase);
    }
  }
  const least = Math.max(learners.length < 3 ? 1 : 2, Math.ceil(learners.length / 20));
  return [...seen]
    .filter(([, phase]) => phase.learners >= least)
    .toSorted(([, a], [, b]) => b.learners - a.learners || place(a) - place(b))
    .slice(0, PHASE_LIMIT)
    .toSorted(([, a], [, b]) => place(a) - place(b))
    .map(([id, { titles }]) => {
      const [usual] = [...titles.values()].toSorted((a, b) => b.learners - a.learners);
      return { id, title: usual?.title ?? id, optional: usual?.optional ?? false };
    });
}

const place = (phase: { readonly learners: number; readonly places: number }): number =>
  phase.places / phase.learners;

interface Titled {
  readonly title: string;
  readonly optional: boolean;
  learners: number;
}

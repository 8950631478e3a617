/** Every item of a course, in the order in which progress.json lists them. */
import type { ItemProgress, Progress } from "../model/progress.ts";

export const listedItems = ({ phases, projects, skills }: Progress): readonly ItemProgress[] => [
  ...phases.flatMap(({ topics }) => topics),
  ...projects,
  ...skills,
];

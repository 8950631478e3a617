/** A reading that a person may choose, with the roadmap that opens then. */
import type { Reading, Roadmap } from "./roadmap.ts";

export interface Offer {
  readonly reading: Reading;
  readonly roadmap: Roadmap;
}

/** How many phases, topics and projects an offer opens, and the titles of the first topics. */
export interface OfferCounts {
  readonly phases: number;
  readonly topics: number;
  readonly projects: number;
  /** Plain text of the roadmap: escape it for the place where it goes. */
  readonly names: readonly string[];
}

const NAMES_LIMIT = 3;

export function countsOf({ roadmap: { phases, projects } }: Offer): OfferCounts {
  const topics = phases.flatMap((phase) => phase.topics);
  return {
    phases: phases.length,
    topics: topics.length,
    projects: projects.length,
    names: topics.slice(0, NAMES_LIMIT).map(({ title }) => title),
  };
}

/** The formats of `waymark cohort`. In a file of its own, so that the help does not load the command. */
export const COHORT_FORMATS = ["text", "json", "csv", "md", "html"] as const;

export type CohortFormat = (typeof COHORT_FORMATS)[number];

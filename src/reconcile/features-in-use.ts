/** Which features of GitHub a run uses: those that are there and were not refused in this week. */
import { readManagedBody } from "../markdown/managed-block.ts";
import type { ActualIssue } from "../model/actual.ts";
import { FEATURES, type Feature, type Features } from "../model/features.ts";
import { readRelations, type Relations } from "../record/relations.ts";

/** What the tracking issue remembers. */
export const relationsOf = (tracking: ActualIssue | null): Relations =>
  readRelations(readManagedBody(tracking?.body ?? "")?.memory.relations ?? null);

/** The features that are there. One that GitHub refused is tried again in the next week. */
export function featuresInUse(
  features: Features,
  { refused }: Pick<Relations, "refused">,
  week: string,
): ReadonlySet<Feature> {
  return new Set(
    FEATURES.filter((feature) => features[feature] === "there" && refused.get(feature) !== week),
  );
}

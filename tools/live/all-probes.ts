/**
 * All probes, in order. The probe of Waymark's own course comes last, so that it runs next to everything made before.
 */
import type { Probe } from "./probe.ts";
import { BOARDS } from "./probes/boards.ts";
import { COMMITTING } from "./probes/committing.ts";
import { LABELS_AND_MILESTONES } from "./probes/labels-and-milestones.ts";
import { LEARNING } from "./probes/learning.ts";
import { LIVING_ISSUES } from "./probes/living-issues.ts";
import { OPENING_ISSUES } from "./probes/opening-issues.ts";
import { RELATING_ISSUES } from "./probes/relating-issues.ts";

export const ALL_PROBES: readonly Probe[] = [
  ...LABELS_AND_MILESTONES,
  ...OPENING_ISSUES,
  ...LIVING_ISSUES,
  ...RELATING_ISSUES,
  ...BOARDS,
  ...COMMITTING,
  ...LEARNING,
];

/** A reading that was proposed: where the course is, what is a topic, and the topics and phases that follow. */
import type { OutlineNode } from "../outline/outline.ts";
import type { Unit } from "./units.ts";

/** Where the course is: the parts of the document below these nodes. */
export interface Region {
  readonly kind: "whole" | "section" | "steps" | "numbered" | "siblings" | "likely";
  readonly roots: readonly OutlineNode[];
}

export interface Candidate {
  readonly region: Region;
  readonly unit: Unit;
  /** Whether what is beside the course (sources, advice, projects …) was left out. */
  readonly filtered: boolean;
  readonly topics: readonly OutlineNode[];
  readonly phases: readonly PhaseGroup[];
}

export interface PhaseGroup {
  /** Null for one implied phase. */
  readonly node: OutlineNode | null;
  /** Empty for an implied phase. */
  readonly title: string;
  readonly topics: readonly OutlineNode[];
}

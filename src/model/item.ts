/** Everything that is tracked: the topics, projects and skills of a roadmap, as one type. */
import type { Link, Part } from "./roadmap.ts";

export type Kind = "topic" | "project" | "skill";

/** One tracked thing of the roadmap. It has exactly one issue. */
export interface Item {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Parts that can be ticked one by one: a topic's parts, a project's outcomes, a skill's tools. */
  readonly parts: readonly ItemPart[];
  readonly links: readonly Link[];
  /** The text that the roadmap has below or after the title, as the author's Markdown; empty if there is none. */
  readonly detail: string;
  readonly optional: boolean;
  /** Whether the roadmap file marks it as done. If so, its issue opens as completed. */
  readonly done: boolean;
  /** The id of the phase that it belongs to (a topic) or comes after (a project); null for none. */
  readonly phase: string | null;
  /** Its line in the roadmap file, starting at 1. */
  readonly line: number;
}

export interface ItemPart extends Part {
  readonly optional: boolean;
}

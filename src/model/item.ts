/** What is tracked: topics, projects and skills of a roadmap, seen as one kind of thing. */
import type { Link } from "./roadmap.ts";

export type Kind = "topic" | "project" | "skill";

/** One tracked thing of the roadmap: it has exactly one issue. */
export interface Item {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** What can be ticked one by one: a topic's parts, a project's outcomes, a skill's tools. */
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  /** What the roadmap writes below or behind the title, as its author's Markdown; empty where it writes nothing. */
  readonly detail: string;
  readonly optional: boolean;
  /** Whether the roadmap file marks it as done (then its issue opens as already completed). */
  readonly done: boolean;
  /** The id of the phase it belongs to (a topic) or comes after (a project); null for none. */
  readonly phase: string | null;
  /** The line of the roadmap file it stands on, from 1. */
  readonly line: number;
}

export interface Part {
  readonly title: string;
  readonly optional: boolean;
}

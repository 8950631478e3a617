/** Waymark's own labels: names, colours that read on light and dark, and what each means. */
import type { DesiredLabel } from "./desired.ts";
import type { Item } from "./item.ts";

/** The label of the one issue that shows how far the learner is. */
export const TRACKING_LABEL = "waymark";
/** Put on the tracking issue, it stops everything. */
export const OFF_LABEL = "waymark:off";
/** Made when somebody first turns Waymark off by a command. */
export const OFF: DesiredLabel = {
  name: OFF_LABEL,
  color: "6e7781",
  description: "Stops Waymark in this repository",
};

const TRACKING: DesiredLabel = {
  name: TRACKING_LABEL,
  color: "5b6ee1",
  description: "Shows how far you are; kept up to date by Waymark",
};
/** The label of what the roadmap is finished without. */
export const OPTIONAL_LABEL = "optional";

const OPTIONAL: DesiredLabel = {
  name: OPTIONAL_LABEL,
  color: "8a8f98",
  description: "Not needed to finish the roadmap",
};
const KINDS: Readonly<Record<Item["kind"], DesiredLabel>> = {
  topic: { name: "topic", color: "2f81c7", description: "Something to learn" },
  project: { name: "project", color: "a35ccf", description: "Something to build" },
  skill: { name: "skill", color: "2e9e6b", description: "Tools to get to know" },
};

/** On a project whose topics are still to learn. */
export const LOCKED: DesiredLabel = {
  name: "locked",
  color: "a3712a",
  description: "Its topics come first",
};
/** On a project whose topics are done or skipped. */
export const READY: DesiredLabel = {
  name: "ready",
  color: "1f9d55",
  description: "Now is the moment to build it",
};

/** The labels that an item's issue carries, apart from those that change as the learner goes on. */
export function labelsOf(item: Item): readonly string[] {
  return [KINDS[item.kind].name, ...(item.optional ? [OPTIONAL.name] : [])];
}

/** The labels that issues of these items, and the tracking issue, need. */
export function labelsFor(items: readonly Item[]): readonly DesiredLabel[] {
  const used = new Set(items.flatMap(labelsOf));
  const kinds = [...Object.values(KINDS), OPTIONAL].filter((label) => used.has(label.name));
  return [TRACKING, ...kinds, ...(items.some(({ kind }) => kind === "project") ? [LOCKED, READY] : [])];
}

/** The label of an item that left the roadmap; made when the first one leaves. */
export const RETIRED = {
  name: "retired",
  color: "6e7781",
  description: "No longer part of the roadmap",
} as const satisfies DesiredLabel;

/** Labels whose presence on an item's issue is Waymark's to decide; all others are the learner's. */
export const OWN_ITEM_LABELS: ReadonlySet<string> = new Set(
  [...Object.values(KINDS), OPTIONAL, LOCKED, READY, RETIRED].map((label) => label.name),
);

/** Every label that Waymark makes. */
export const OWN_LABELS: readonly string[] = [TRACKING_LABEL, ...OWN_ITEM_LABELS];

const OWN_SPELLINGS: ReadonlySet<string> = new Set([...OWN_LABELS, OFF_LABEL]);

/**
 * A label's name as Waymark writes it, where it is one of its own: to GitHub "Topic" and "topic" are one label, and the
 * learner may have made it first.
 */
export function ownSpelling(name: string): string {
  const own = name.toLowerCase();
  return OWN_SPELLINGS.has(own) ? own : name;
}

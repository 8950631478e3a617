/** Waymark's own labels: names, meanings, and colours that are readable on light and dark. */
import type { DesiredLabel } from "./desired.ts";
import type { Feature } from "./features.ts";
import type { Item } from "./item.ts";

/** The label of the tracking issue, which shows how far the learner is. */
export const TRACKING_LABEL = "waymark";
/** On the tracking issue, this label stops Waymark completely. */
export const OFF_LABEL = "waymark:off";
/** Created when somebody turns Waymark off with a command for the first time. */
export const OFF: DesiredLabel = {
  name: OFF_LABEL,
  color: "6e7781",
  description: "Stops Waymark in this repository",
};

/** On the issue of an item: the learner asks a mentor for help. Created when somebody uses the command. */
export const STUCK: DesiredLabel = {
  name: "stuck",
  color: "d4622a",
  description: "Asks a mentor for help",
};

const TRACKING: DesiredLabel = {
  name: TRACKING_LABEL,
  color: "5b6ee1",
  description: "Shows how far you are; kept up to date by Waymark",
};
/** The label of items that are not required to finish the roadmap. */
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

/** For a project whose topics are not yet learnt. */
export const LOCKED = {
  name: "locked",
  color: "a3712a",
  description: "Learn its topics first",
} as const satisfies DesiredLabel;
/** For a project whose topics are all done or skipped. */
export const READY = {
  name: "ready",
  color: "1f9d55",
  description: "You can build it now",
} as const satisfies DesiredLabel;

/** The labels of an item's issue, except those that change while the learner makes progress. */
export function labelsOf(item: Item): readonly string[] {
  return [KINDS[item.kind].name, ...(item.optional ? [OPTIONAL.name] : [])];
}

/**
 * The labels that the issues of these items, and the tracking issue, need. Dependencies replace the labels that show
 * whether a project can be built.
 */
export function labelsFor(items: readonly Item[], inUse: ReadonlySet<Feature>): readonly DesiredLabel[] {
  const used = new Set(items.flatMap(labelsOf));
  const kinds = [...Object.values(KINDS), OPTIONAL].filter((label) => used.has(label.name));
  const isGated = items.some(({ kind }) => kind === "project") && !inUse.has("dependencies");
  return [TRACKING, ...kinds, ...(isGated ? [LOCKED, READY] : [])];
}

/** The label of an item that left the roadmap. It is created when the first item leaves. */
export const RETIRED = {
  name: "retired",
  color: "6e7781",
  description: "No longer part of the roadmap",
} as const satisfies DesiredLabel;

/** Labels that only Waymark adds to an item's issue or removes from it. All other labels belong to the learner. */
export const OWN_ITEM_LABELS: ReadonlySet<string> = new Set(
  [...Object.values(KINDS), OPTIONAL, LOCKED, READY, RETIRED].map((label) => label.name),
);

/** All labels that Waymark creates. */
export const OWN_LABELS: readonly string[] = [TRACKING_LABEL, ...OWN_ITEM_LABELS];

const OWN_SPELLINGS: ReadonlySet<string> = new Set([...OWN_LABELS, OFF_LABEL]);

/**
 * The name of a label in Waymark's spelling, if it is one of Waymark's own. GitHub treats "Topic" and "topic" as the
 * same label, and the learner may have created it first.
 */
export function ownSpelling(name: string): string {
  const own = name.toLowerCase();
  return OWN_SPELLINGS.has(own) ? own : name;
}

/** Creates, changes and deletes labels. */
import type { Replaced } from "../model/event.ts";
import type { Label } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { LIMITS, checkLength, checkPresent } from "./limits.ts";

export interface LabelWords {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

function check(repository: Repository, words: Partial<LabelWords>, itself: Label | null): void {
  if (words.name !== undefined) {
    checkPresent("Label", "name", words.name);
    checkLength("Label", "name", words.name, LIMITS.labelName);
    const holder = repository.labels.get(words.name.toLowerCase());
    if (holder !== undefined && holder !== itself) {
      throw invalid("Label", "name", "Name has already been taken", "already_exists");
    }
  }
  if (words.description) checkLength("Label", "description", words.description, LIMITS.labelDescription);
  if (words.color !== undefined && !/^[0-9a-f]{6}$/i.test(words.color)) {
    throw invalid("Label", "color", "Color is invalid");
  }
}

/** Creates a label. Label names are unique in a repository and case-insensitive. */
export function createLabel(world: World, cause: Cause, repository: Repository, words: LabelWords): Label {
  check(repository, words, null);
  const label: Label = {
    kind: "Label",
    ...world.newId("Label"),
    repository,
    name: words.name,
    color: words.color.toLowerCase(),
    description: words.description,
    createdAt: world.timestamp(),
  };
  world.register(label);
  world.journal.put(repository.labels, label.name.toLowerCase(), label);
  tell(world, cause, label, "created", {});
  return label;
}

/** Changes a label. Every issue with that label shows the change. */
export function editLabel(world: World, cause: Cause, label: Label, words: Partial<LabelWords>): void {
  check(label.repository, words, label);
  const before = { name: label.name, color: label.color, description: label.description };
  world.journal.drop(label.repository.labels, label.name.toLowerCase());
  world.journal.set(label, {
    name: words.name ?? label.name,
    color: (words.color ?? label.color).toLowerCase(),
    description: words.description === undefined ? label.description : words.description,
  });
  world.journal.put(label.repository.labels, label.name.toLowerCase(), label);
  const changes: Record<string, Replaced[string]> = {};
  for (const key of ["name", "color", "description"] as const) {
    if (label[key] !== before[key]) changes[key] = { from: before[key] ?? "" };
  }
  tell(world, cause, label, "edited", changes);
}

/** Deletes a label and removes it from every issue. */
export function deleteLabel(world: World, cause: Cause, label: Label): void {
  const { repository } = label;
  world.journal.drop(repository.labels, label.name.toLowerCase());
  world.journal.drop(world.nodes, label.nodeId);
  for (const subject of [...repository.issues.values(), ...repository.pullRequests.values()]) {
    if (subject.labels.includes(label)) {
      world.journal.set(subject, { labels: subject.labels.filter((other) => other !== label) });
    }
  }
  tell(world, cause, label, "deleted", {});
}

function tell(
  world: World,
  cause: Cause,
  label: Label,
  action: "created" | "edited" | "deleted",
  changes: Replaced,
): void {
  const { repository } = label;
  world.emit({ name: "label", action, repository, label, changes, cause, at: world.timestamp() });
}

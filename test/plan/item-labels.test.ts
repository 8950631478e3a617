/** Which of Waymark's labels an issue gets and loses: a person's choice about a label stays. */
import { describe, expect, it } from "vitest";
import { NO_MEMORY, type Memory } from "../../src/markdown/managed-block.ts";
import { ownLabels, relabel } from "../../src/plan/item-labels.ts";
import { issue } from "../builders.ts";

interface Story {
  /** The labels on the issue now. */
  readonly now: readonly string[];
  /** Those that Waymark put on it last; null if that is not known. */
  readonly put?: readonly string[] | null;
  readonly wanted: readonly string[];
  readonly memory?: Partial<Memory>;
  /** The labels that somebody deleted from the repository. */
  readonly removed?: readonly string[];
}

function labels({ now, put = null, wanted, memory = {}, removed = [] }: Story) {
  const { own, unlabelled, leaving } = relabel(wanted, {
    issue: issue(1, { labels: now }),
    memory: { ...NO_MEMORY, labels: put, ...memory },
    removed: new Set(removed),
  });
  return { own, unlabelled, leaving };
}

const NONE = { unlabelled: [], leaving: [] };

describe("a label of Waymark's", () => {
  it.each<[string, Story, ReturnType<typeof labels>]>([
    [
      "comes where it is wanted, and the others stay",
      { now: ["topic", "mine"], put: ["topic"], wanted: ["topic", "optional"] },
      { own: ["optional", "topic"], ...NONE },
    ],
    [
      "goes where Waymark put it and no longer wants it",
      { now: ["project", "locked"], put: ["locked", "project"], wanted: ["project", "ready"] },
      { own: ["project", "ready"], unlabelled: [], leaving: ["locked"] },
    ],
    [
      "goes in the next run too, if the first one was interrupted",
      { now: ["project", "locked"], put: ["project"], wanted: ["project"], memory: { leaving: ["locked"] } },
      { own: ["project"], unlabelled: [], leaving: ["locked"] },
    ],
    [
      "that left is forgotten, so that a person may use it",
      { now: ["project"], put: ["project"], wanted: ["project"], memory: { leaving: ["locked"] } },
      { own: ["project"], ...NONE },
    ],
    [
      "that a person put on stays, although Waymark does not want it",
      { now: ["ready", "topic"], put: ["topic"], wanted: ["topic"] },
      { own: ["ready", "topic"], ...NONE },
    ],
    [
      "that a person took off stays off",
      { now: ["topic"], put: ["optional", "topic"], wanted: ["optional", "topic"] },
      { own: ["topic"], ...NONE },
    ],
    [
      "that a person took off is remembered while it is not wanted",
      { now: ["project"], put: ["locked", "project"], wanted: ["project"] },
      { own: ["project"], unlabelled: ["locked"], leaving: [] },
    ],
    [
      "that a person took off earlier stays off when it is wanted again",
      {
        now: ["project"],
        put: ["project"],
        wanted: ["locked", "project"],
        memory: { unlabelled: ["locked"] },
      },
      { own: ["project"], ...NONE },
    ],
    [
      "that a person took off and put on again is no longer remembered",
      {
        now: ["locked", "project"],
        put: ["project"],
        wanted: ["project"],
        memory: { unlabelled: ["locked"] },
      },
      { own: ["locked", "project"], ...NONE },
    ],
    [
      "that somebody deleted from the repository is not put on again",
      { now: ["topic"], put: ["topic"], wanted: ["optional", "topic"], removed: ["optional"] },
      { own: ["topic"], ...NONE },
    ],
    [
      "is Waymark's own where nothing is remembered",
      { now: ["locked", "project"], wanted: ["project"] },
      { own: ["project"], unlabelled: [], leaving: ["locked"] },
    ],
  ])("%s", (_, story, expected) => {
    expect(labels(story)).toEqual(expected);
  });
});

it("the labels of a person are none of them", () => {
  expect(ownLabels(issue(1, { labels: ["topic", "mine", "In Progress", "optional"] }))).toEqual([
    "optional",
    "topic",
  ]);
});

/** The timeline of an issue. */
import type { Comment, Issue, PullRequest, TimelineEvent } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import { textArg, textsArg } from "./arguments.ts";
import { connection } from "./connection.ts";
import type { Args, Fields } from "./context.ts";
import { describeType } from "./context.ts";

type Kind = TimelineEvent["kind"] | "Comment";

const ITEM_TYPES: Readonly<Record<string, Kind>> = {
  CLOSED_EVENT: "closed",
  REOPENED_EVENT: "reopened",
  LABELED_EVENT: "labeled",
  UNLABELED_EVENT: "unlabeled",
  MILESTONED_EVENT: "milestoned",
  DEMILESTONED_EVENT: "demilestoned",
  RENAMED_TITLE_EVENT: "renamed",
  ASSIGNED_EVENT: "assigned",
  UNASSIGNED_EVENT: "unassigned",
  PINNED_EVENT: "pinned",
  UNPINNED_EVENT: "unpinned",
  LOCKED_EVENT: "locked",
  UNLOCKED_EVENT: "unlocked",
  ISSUE_COMMENT: "Comment",
};

function kindOf(type: string): Kind {
  const kind = ITEM_TYPES[type];
  if (kind === undefined) throw new Refusal("unsupported", `The emulator keeps no ${type} in timelines`);
  return kind;
}

/** Events and comments in order, limited to the requested types. */
export function timelineItems(subject: Issue | PullRequest, args: Args) {
  const wanted = new Set((textsArg(args, "itemTypes") ?? Object.keys(ITEM_TYPES)).map(kindOf));
  const since = textArg(args, "since");
  const all: (TimelineEvent | Comment)[] = [...subject.timeline, ...subject.comments];
  const found = all
    .filter((one) => wanted.has(one.kind))
    .filter((one) => since === null || Date.parse(one.createdAt) >= Date.parse(since));
  found.sort((a, b) => a.id - b.id);
  const page = connection(found, args, "timelineItems");
  return { ...page, filteredCount: found.length, pageCount: page.nodes.length, updatedAt: subject.updatedAt };
}

const happening: Fields<TimelineEvent> = {
  id: (event) => event.nodeId,
  actor: (event) => event.actor,
  createdAt: (event) => event.createdAt,
};

type Of<K extends TimelineEvent["kind"]> = Extract<TimelineEvent, { readonly kind: K }>;

const label: Fields<Of<"labeled" | "unlabeled">> = {
  ...happening,
  label: (event) => event.label,
  labelable: (event) => event.subject,
};
const milestone: Fields<Of<"milestoned" | "demilestoned">> = {
  ...happening,
  milestoneTitle: (event) => event.milestone.title,
  subject: (event) => event.subject,
};
const assignment: Fields<Of<"assigned" | "unassigned">> = {
  ...happening,
  assignee: (event) => event.assignee,
  assignable: (event) => event.subject,
};
const pin: Fields<Of<"pinned" | "unpinned" | "locked" | "unlocked">> = {
  ...happening,
  issue: (event) => event.subject,
};
const lock: Fields<Of<"pinned" | "unpinned" | "locked" | "unlocked">> = {
  ...happening,
  lockable: (event) => event.subject,
};

export const TIMELINE_TYPES = [
  describeType<Of<"closed">>("ClosedEvent", {
    ...happening,
    stateReason: (event) => event.stateReason,
    closable: (event) => event.subject,
    closer: () => null,
  }),
  describeType<Of<"reopened">>("ReopenedEvent", {
    ...happening,
    stateReason: () => "REOPENED",
    closable: (event) => event.subject,
  }),
  describeType("LabeledEvent", label),
  describeType("UnlabeledEvent", label),
  describeType("MilestonedEvent", milestone),
  describeType("DemilestonedEvent", milestone),
  describeType<Of<"renamed">>("RenamedTitleEvent", {
    ...happening,
    previousTitle: (event) => event.from,
    currentTitle: (event) => event.to,
    subject: (event) => event.subject,
  }),
  describeType("AssignedEvent", assignment),
  describeType("UnassignedEvent", assignment),
  describeType("PinnedEvent", pin),
  describeType("UnpinnedEvent", pin),
  describeType("LockedEvent", lock),
  describeType("UnlockedEvent", lock),
];

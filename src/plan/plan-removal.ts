/** Plans how to remove Waymark from a repository and keep it from starting again. Only the workflow is deleted. */
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import {
  closeIssue,
  type Change,
  type CloseIssue,
  type Plan,
  type RemoveFile,
  type TurnOff,
  type WriteFile,
} from "../model/change.ts";
import type { MatchedIssues } from "./match-issues.ts";

export interface RemovalInputs {
  readonly actual: Actual;
  readonly matched: MatchedIssues;
  /** Whether the label `waymark:off` is there. */
  readonly labelled: boolean;
  /** Whether it is already stopped: by the label, or by a file. */
  readonly stopped: boolean;
  /** The path of the config, and the files that are to say no, by path: only those that can be edited and do not say it yet. */
  readonly optOut: { readonly path: string; readonly files: ReadonlyMap<string, string> };
}

/**
 * The order allows an interrupted removal to continue later. First comes what keeps Waymark from starting again: the
 * label, the config and progress.json. Then the workflow, because it would run at each close. Then the items, and the
 * tracking issue last.
 */
export function planRemoval({ actual, matched, labelled, stopped, optOut }: RemovalInputs): Plan {
  const { tracking, trackingTwins } = matched;
  const canCommit = actual.repository.head !== null;
  const off: readonly Change[] = [
    ...(labelled || tracking === null ? [] : [turnOff(tracking)]),
    ...[...optOut.files].map(([path, text]) => writeOptOut(actual, path, text)),
  ];
  const workflow = (actual.files[WORKFLOW_PATH]?.kind ?? "absent") === "absent" ? [] : [takeOut()];
  const items = [...matched.items]
    .flatMap(([item, known]) => known.map(({ issue }) => ({ item, issue })))
    .toSorted((a, b) => a.issue.number - b.issue.number);
  const shown = tracking === null ? [] : [...trackingTwins, tracking];
  return {
    changes: [
      ...(canCommit ? off : off.filter(({ what }) => what !== "file")),
      ...workflow,
      ...items.flatMap(({ item, issue }) => close(item, issue)),
      ...shown.flatMap((issue) => close(null, issue)),
    ],
    undecided: [
      ...(off.length > 0 || stopped || !canCommit ? [] : [{ item: optOut.path, why: UNEDITABLE }]),
      ...(matched.undecidedTracking === null
        ? []
        : [{ item: `#${matched.undecidedTracking.number}`, why: UNREADABLE }]),
      ...[...matched.undecided.keys()].map((item) => ({ item, why: UNREADABLE })),
    ],
  };
}

const REASON = "Waymark is removed from this repository";
const UNEDITABLE = "it cannot be edited from here: write `enabled: false` into it";
const UNREADABLE = "it is not certain that the author of its issue may write here";

function turnOff({ number }: ActualIssue): TurnOff {
  return {
    type: "update",
    what: "tracking",
    number,
    before: { off: false },
    after: { off: true },
    reason: REASON,
  };
}

function writeOptOut({ files }: Actual, path: string, text: string): WriteFile {
  const present = (files[path]?.kind ?? "absent") !== "absent";
  return {
    type: "update",
    what: "file",
    path,
    before: { present },
    after: { text },
    reason: REASON,
  };
}

function takeOut(): RemoveFile {
  return {
    type: "remove",
    what: "file",
    path: WORKFLOW_PATH,
    before: { present: true },
    after: null,
    reason: REASON,
  };
}

function close(item: string | null, issue: ActualIssue): readonly CloseIssue[] {
  return issue.state === "open" ? [closeIssue(item, issue, { as: "not-planned", reason: REASON })] : [];
}

/** What takes Waymark out of a repository and keeps it out: nothing is deleted but the workflow. */
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
  /** Whether something keeps it out already: the label `waymark:off`, or the config. */
  readonly stopped: boolean;
  /** The config file that says no, and its text; `text` is null where the file cannot be edited. */
  readonly refusal: { readonly path: string; readonly text: string | null };
}

/**
 * In this order, so that a removal that is cut off can be taken up again: first what keeps Waymark out (the label, or the
 * config where there is no tracking issue to label), then the workflow, which would run at each close, then the items, and
 * the tracking issue last.
 */
export function planRemoval({ actual, matched, stopped, refusal }: RemovalInputs): Plan {
  const { tracking, trackingTwins } = matched;
  const canCommit = actual.repository.head !== null;
  const off = stopped ? [] : tracking === null ? disableInConfig(actual, refusal) : [turnOff(tracking)];
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
      ...(off.length > 0 || stopped || !canCommit ? [] : [{ item: refusal.path, why: UNEDITABLE }]),
      ...[...matched.undecided].map((item) => ({ item, why: UNREADABLE })),
    ],
  };
}

const REASON = "Waymark is taken out of this repository";
const UNEDITABLE = "it cannot be edited from here: write `enabled: false` into it";
const UNREADABLE = "whether its issue's author may write here could not be read";

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

/** Where no issue can carry the label, the config says it. */
function disableInConfig({ files }: Actual, { path, text }: RemovalInputs["refusal"]): readonly Change[] {
  if (text === null) return [];
  const present = (files[path]?.kind ?? "absent") !== "absent";
  const write: WriteFile = {
    type: "update",
    what: "file",
    path,
    before: { present },
    after: { text },
    reason: REASON,
  };
  return [write];
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

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
  /** Whether it is already stopped: by the label `waymark:off`, or by the config. */
  readonly stopped: boolean;
  /** The config file that disables Waymark, and its text; `text` is null if the file cannot be edited. */
  readonly refusal: { readonly path: string; readonly text: string | null };
}

/**
 * The order allows an interrupted removal to continue later. First comes what keeps Waymark from starting again: the
 * label, or the config if there is no tracking issue. Then the workflow, because it would run at each close. Then the
 * items, and the tracking issue last.
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

/** If no issue can have the label, the config disables Waymark. */
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

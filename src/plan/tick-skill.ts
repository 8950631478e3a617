/** Ticks the tools that a done topic covers, and closes a skill whose tools are all ticked. */
import { boxWords, readBoxes, tickBoxes } from "../markdown/boxes.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { closeIssue, type CloseIssue } from "../model/change.ts";
import type { DesiredIssue, DesiredTool } from "../model/desired.ts";
import { isClosed, type ItemState, type ItemStates } from "../model/item-state.ts";
import type { ItemIssue } from "./match-issues.ts";
import { NO_CONSEQUENCE, type Learnt } from "./plan-issues.ts";

export interface Ticked extends Learnt {
  readonly desired: DesiredIssue;
  readonly closes: readonly CloseIssue[];
}

/**
 * The skill with the newly covered boxes ticked. Each box is ticked only once: if the learner unticks it, it stays
 * unticked. The skill is closed only once: if it was closed before and is open now, the learner reopened it. `known`
 * contains its issues, oldest first.
 */
export function tickSkill(
  desired: DesiredIssue,
  known: readonly ItemIssue[],
  state: ItemState,
  states: ItemStates,
): Ticked {
  const [oldest] = known;
  if (isClosed(state) || oldest?.managed === null) return { ...NO_CONSEQUENCE, desired, closes: [] };
  const ticked = new Set(
    known.flatMap(({ managed }) =>
      readBoxes(managed?.block ?? "").flatMap((box) => (box.ticked ? [boxWords(box.title)] : [])),
    ),
  );
  const before = oldest?.managed?.memory.ticked ?? [];
  const had = new Set(before);
  const wasTicked = ({ formerBoxes }: DesiredTool) =>
    had.size > 0 && [...formerBoxes].some((box) => had.has(fingerprint(box)));
  const due = desired.tools.filter(
    (tool) =>
      !isTicked(tool, ticked) &&
      !wasTicked(tool) &&
      tool.topics.some((topic) => states.get(topic) === "done"),
  );
  const titles = new Set(due.map(({ box }) => box));
  const all = new Set([...ticked, ...[...titles].map(boxWords)]);
  const gained = essential(desired.tools).every((tool) => isTicked(tool, all)) && desired.tools.length > 0;
  const again = oldest?.issue.reopened === true;
  return {
    desired: {
      ...desired,
      block: desired.block.map((segment) =>
        typeof segment === "string" ? tickBoxes(segment, titles) : segment,
      ),
    },
    memory: due.length === 0 ? {} : { ticked: [...before, ...due.map(({ box }) => fingerprint(box))] },
    reason: due.length === 0 ? null : "a topic that covers a tool is done",
    closes:
      gained && !again
        ? [closeIssue(desired.item, oldest?.issue ?? null, { reason: "all its tools are ticked" })]
        : [],
  };
}

const isTicked = ({ boxes }: DesiredTool, ticked: ReadonlySet<string>): boolean =>
  !boxes.isDisjointFrom(ticked);

/** The tools that are not optional; if all are optional, all of them. */
function essential(tools: readonly DesiredTool[]): readonly DesiredTool[] {
  const required = tools.filter(({ optional }) => !optional);
  return required.length > 0 ? required : tools;
}

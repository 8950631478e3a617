/** Plans which milestones to create, rename or give another due date: one per phase, identified by its marker. */
import type { Actual, ActualMilestone } from "../model/actual.ts";
import type { CreateMilestone, MilestoneWords, UpdateMilestone } from "../model/change.ts";
import type { DesiredMilestone } from "../model/desired.ts";
import { describeMilestone, dueDay, phaseMemory, settleDue } from "./match-milestones.ts";

/**
 * Compares the phases with the milestones that have their markers. `renames` maps new phase ids to old ones. `deleted`
 * contains the phases whose milestone a person deleted; it is not created again. If the phase left the roadmap or
 * somebody closed the milestone, the milestone is not changed. A title or description that a person wrote stays too.
 */
export function planMilestones(
  desired: readonly DesiredMilestone[],
  matched: ReadonlyMap<string, ActualMilestone>,
  actual: Actual,
  {
    renames,
    deleted,
  }: { readonly renames: ReadonlyMap<string, string>; readonly deleted: ReadonlySet<string> },
): readonly (CreateMilestone | UpdateMilestone)[] {
  const ours = new Set([...matched.values()].map((milestone) => milestone.number));
  const taken = new Set(
    actual.milestones.filter(({ number }) => !ours.has(number)).map(({ title }) => title.toLowerCase()),
  );
  return desired.flatMap((milestone): readonly (CreateMilestone | UpdateMilestone)[] => {
    const { phase, words } = milestone;
    const former = renames.get(phase);
    const known = matched.get(phase) ?? (former === undefined ? null : matched.get(former)) ?? null;
    if (known === null && deleted.has(phase)) return [];
    const memory = known === null ? null : phaseMemory(known.description);
    const isTheirs = known !== null && memory !== null && known.title !== memory.title;
    const wanted = freeTitle(milestone.title, taken);
    const title = isTheirs ? known.title : wanted;
    taken.add(title.toLowerCase());
    const { day: due, remembered } = settleDue(milestone.due, known);
    const said = { phase, words, finished: memory?.finished ?? null, due: remembered, title: wanted };
    const description = describeMilestone(said, known?.description ?? null);
    const after: MilestoneWords = { title, description, due };
    return known === null ? [creation(phase, after)] : update(phase, known, after);
  });
}

/**
 * GitHub refuses two milestones with the same title. If the learner has one with that title, Waymark's gets an
 * addition.
 */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title.toLowerCase())) return title;
  for (let count = 1; ; count += 1) {
    const other = `${title} (roadmap${count === 1 ? "" : ` ${count}`})`;
    if (!taken.has(other.toLowerCase())) return other;
  }
}

function creation(phase: string, after: MilestoneWords): CreateMilestone {
  return {
    type: "create",
    what: "milestone",
    phase,
    before: null,
    after,
    reason: "a phase of the roadmap has no milestone yet",
  };
}

function update(phase: string, known: ActualMilestone, after: MilestoneWords): readonly UpdateMilestone[] {
  const description = known.description.replaceAll("\r\n", "\n");
  const before = { title: known.title, description, due: dueDay(known) };
  const renamed = before.title !== after.title || before.description !== after.description;
  if (!renamed && before.due === after.due) return [];
  return [
    {
      type: "update",
      what: "milestone",
      phase,
      number: known.number,
      before,
      after,
      reason:
        before.due === after.due
          ? "the roadmap says this phase in other words now"
          : "its phase is due on another day",
    },
  ];
}

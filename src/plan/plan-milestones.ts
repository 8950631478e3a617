/** Plans which milestones to create, rename or give another due date: one per phase, identified by its marker. */
import type { Actual, ActualMilestone } from "../model/actual.ts";
import type { CreateMilestone, MilestoneWords, UpdateMilestone } from "../model/change.ts";
import type { DesiredMilestone } from "../model/desired.ts";
import { describeMilestone, dueDay, phaseMemory, settleDue, withTitle } from "./match-milestones.ts";
import { orderRenames, type Titled } from "./order-renames.ts";

/**
 * Compares the phases with the milestones that have their markers. `renames` maps new phase ids to old ones. `deleted`
 * contains the phases whose milestone a person deleted; it is not created again. If the phase left the roadmap, its milestone
 * is not changed. A title or description that a person wrote stays too, and so does a closed milestone's state.
 */
export function planMilestones(
  desired: readonly DesiredMilestone[],
  matched: ReadonlyMap<string, ActualMilestone>,
  actual: Actual,
  {
    renames,
    deleted,
  }: { readonly renames: ReadonlyMap<string, string>; readonly deleted: ReadonlySet<string> },
): readonly Titled[] {
  const wanted = desired.flatMap((milestone) => {
    const { phase } = milestone;
    const former = renames.get(phase);
    const known = matched.get(phase) ?? (former === undefined ? null : matched.get(former)) ?? null;
    return known === null && deleted.has(phase) ? [] : [{ ...milestone, known }];
  });
  const follows = wanted.flatMap(({ known }) => (known === null || isTheirs(known) ? [] : [known.number]));
  const following = new Set(follows);
  const taken = new Set(
    actual.milestones.filter(({ number }) => !following.has(number)).map(({ title }) => title.toLowerCase()),
  );
  const changes = wanted.flatMap(({ phase, words, known, ...milestone }): readonly Titled[] => {
    const keeps = known !== null && isTheirs(known);
    const title = keeps ? milestone.title : freeTitle(milestone.title, taken);
    if (!keeps) taken.add(title.toLowerCase());
    const { day: due, remembered } = settleDue(milestone.due, known);
    const finished = known === null ? null : phaseMemory(known.description).finished;
    const description = describeMilestone(
      { phase, words, finished, due: remembered, title },
      known?.description ?? null,
    );
    if (known === null) return [creation(phase, { title, description, due })];
    return update(phase, known, { title: keeps ? known.title : title, description, due });
  });
  const all = new Set([...taken, ...actual.milestones.map(({ title }) => title.toLowerCase())]);
  return orderRenames(changes, (change) => {
    const title = freeTitle(change.after.title, all);
    all.add(title.toLowerCase());
    const { description, due } = change.before;
    return { ...change, after: { title, description: withTitle(description, title), due } };
  });
}

/** Whether a person changed the title: it differs from the one that Waymark wrote last. Then it stays. */
const isTheirs = ({ title, description }: ActualMilestone): boolean =>
  title !== phaseMemory(description).title;

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

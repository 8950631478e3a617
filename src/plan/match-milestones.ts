/** Finds the milestones that are Waymark's own, by the phase marker in their descriptions, and what they remember. */
import { fingerprint } from "../markdown/fingerprint.ts";
import type { Actual, ActualMilestone } from "../model/actual.ts";

const MARKER =
  /<!-- waymark:phase v1 (\S+)(?: (closed|told))?(?: due=(\d{4}-\d{2}-\d{2}))?(?: title=(\S+))?(?: words=(\S+))? -->/u;

/** What Waymark remembers of a phase in its milestone's description. */
export interface PhaseMemory {
  /**
   * `closed`: it was finished, Waymark said so and closed the milestone. `told`: it was unfinished again, so that the
   * milestone was opened, and what was said once is not said again.
   */
  readonly finished: "closed" | "told" | null;
  /** The day that Waymark made the milestone due on. */
  readonly due: string | null;
  /** The title that the roadmap had when the milestone was written last: another one is a person's. Null where nobody knows. */
  readonly title: string | null;
}

/** What a description remembers. */
export function phaseMemory(description: string): PhaseMemory {
  const [, , finished, due = null, title] = MARKER.exec(description) ?? [];
  return {
    finished: finished === "closed" || finished === "told" ? finished : null,
    due,
    title: title === undefined ? null : decode(title),
  };
}

/** What a milestone's description is made from. */
export interface MilestoneDescription extends PhaseMemory {
  readonly phase: string;
  /** A sentence for the learner. */
  readonly words: string;
}

/** The description; of `known`, what a person wrote in it stays, and only the marker follows. */
export function describeMilestone(
  { phase, words, finished, due, title }: MilestoneDescription,
  known: string | null,
): string {
  const marker = [
    `waymark:phase v1 ${phase}`,
    ...(finished === null ? [] : [finished]),
    ...(due === null ? [] : [`due=${due}`]),
    ...(title === null ? [] : [`title=${encodeURIComponent(title)}`]),
    `words=${fingerprint(words)}`,
  ];
  const written = `<!-- ${marker.join(" ")} -->`;
  const there = known?.replaceAll("\r\n", "\n") ?? "";
  const isTheirs = MARKER.test(there) && !saysOurWords(there);
  return isTheirs ? there.replace(MARKER, () => written) : `${words}\n\n${written}`;
}

/** The same description with another memory of whether its phase is finished. */
export const withFinished = (description: string, finished: PhaseMemory["finished"]): string =>
  description
    .replaceAll("\r\n", "\n")
    .replace(MARKER, (marker) =>
      marker.replace(/(v1 \S+)(?: (?:closed|told))?/u, finished === null ? "$1" : `$1 ${finished}`),
    );

function saysOurWords(description: string): boolean {
  const words = MARKER.exec(description)?.[5];
  return words !== undefined && fingerprint(description.replace(MARKER, "").trim()) === words;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody edited the marker: then this is no title that Waymark wrote.
    return text;
  }
}

/** The day that a milestone is due on, and the one that is remembered as Waymark's. */
export interface SettledDue {
  readonly day: string | null;
  readonly remembered: string | null;
}

/**
 * A due date that Waymark set follows the schedule; one that a person set or took away since stays as it is. `known` is null
 * for a milestone that is to be made.
 */
export function settleDue(wanted: string | null, known: ActualMilestone | null): SettledDue {
  if (known === null) return { day: wanted, remembered: wanted };
  const day = dueDay(known);
  const { due } = phaseMemory(known.description);
  return day === due ? { day: wanted, remembered: wanted } : { day, remembered: due };
}

/** GitHub keeps a due date as the midnight of its own time zone before the instant that was sent: the day alone says something. */
export const dueDay = ({ dueOn }: ActualMilestone): string | null => dueOn?.slice(0, 10) ?? null;

/** By phase id; of two with the same marker the older one counts. */
export function matchMilestones(actual: Pick<Actual, "milestones">): ReadonlyMap<string, ActualMilestone> {
  const found = new Map<string, ActualMilestone>();
  for (const milestone of actual.milestones.toSorted((a, b) => a.number - b.number)) {
    const phase = MARKER.exec(milestone.description)?.[1];
    if (phase !== undefined && !found.has(phase)) found.set(phase, milestone);
  }
  return found;
}

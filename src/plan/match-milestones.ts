/** Finds Waymark's own milestones by the phase marker in their descriptions, and reads what they remember. */
import { fingerprint } from "../markdown/fingerprint.ts";
import type { Actual, ActualMilestone } from "../model/actual.ts";

const MARKER =
  /<!-- waymark:phase v1 (\S+)(?: (closed|told))?(?: due=(\d{4}-\d{2}-\d{2}))?(?: title=(\S+))?(?: words=(\S+))? -->/u;

/** What Waymark remembers about a phase in the description of its milestone. */
export interface PhaseMemory {
  /**
   * `closed`: it was finished, so Waymark announced it and closed the milestone. `told`: it was unfinished again, so
   * the milestone was reopened, and it is not announced a second time.
   */
  readonly finished: "closed" | "told" | null;
  /** The due date that Waymark set. */
  readonly due: string | null;
  /**
   * The title in the roadmap when the milestone was last written. A different title comes from a person. Null if
   * unknown.
   */
  readonly title: string | null;
}

/** Reads what a description remembers. */
export function phaseMemory(description: string): PhaseMemory {
  const [, , finished, due = null, title] = MARKER.exec(description) ?? [];
  return {
    finished: finished === "closed" || finished === "told" ? finished : null,
    due,
    title: title === undefined ? null : decode(title),
  };
}

/** The input for a milestone's description. */
export interface MilestoneDescription extends PhaseMemory {
  readonly phase: string;
  /** A sentence for the learner. */
  readonly words: string;
}

/** Builds the description. Text that a person wrote into the description of `known` stays; only the marker changes. */
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

/** The same description, but with another memory of whether the phase is finished. */
export const withFinished = (description: string, finished: PhaseMemory["finished"]): string =>
  description
    .replaceAll("\r\n", "\n")
    .replace(MARKER, (marker) =>
      marker.replace(/(v1 \S+)(?: (?:closed|told))?/u, finished === null ? "$1" : `$1 ${finished}`),
    );

/** The same description, but with another memory of the title. */
export const withTitle = (description: string, title: string): string =>
  description.replace(MARKER, (marker) =>
    marker.replace(/(?<= title=)\S+/u, () => encodeURIComponent(title)),
  );

/** A person's description with the marker of `ours`; null if it has no marker any more. */
export function withMarkerOf(ours: string, theirs: string): string | null {
  const [marker] = MARKER.exec(ours) ?? [];
  return marker === undefined || !MARKER.test(theirs)
    ? null
    : theirs.replaceAll("\r\n", "\n").replace(MARKER, () => marker);
}

function saysOurWords(description: string): boolean {
  const words = MARKER.exec(description)?.[5];
  return words !== undefined && fingerprint(description.replace(MARKER, "").trim()) === words;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody edited the marker, so this is not a title that Waymark wrote.
    return text;
  }
}

/** The due date of a milestone, and the one that is remembered as Waymark's. */
export interface SettledDue {
  readonly day: string | null;
  readonly remembered: string | null;
}

/**
 * A due date that Waymark set follows the schedule. If a person has set or removed it, it stays that way. `known` is
 * null for a new milestone.
 */
export function settleDue(wanted: string | null, known: ActualMilestone | null): SettledDue {
  if (known === null) return { day: wanted, remembered: wanted };
  const day = dueDay(known);
  const { due } = phaseMemory(known.description);
  return day === due ? { day: wanted, remembered: wanted } : { day, remembered: due };
}

/**
 * GitHub stores a due date as the midnight in its own time zone before the instant that was sent, so only the day has a
 * meaning.
 */
export const dueDay = ({ dueOn }: ActualMilestone): string | null => dueOn?.slice(0, 10) ?? null;

/** The phase whose milestone has this description; null if it is not a milestone of Waymark. */
export const phaseOf = (description: string): string | null => MARKER.exec(description)?.[1] ?? null;

/** By phase id. If two have the same marker, the older one counts. */
export function matchMilestones(actual: Pick<Actual, "milestones">): ReadonlyMap<string, ActualMilestone> {
  const found = new Map<string, ActualMilestone>();
  for (const milestone of actual.milestones.toSorted((a, b) => a.number - b.number)) {
    const phase = phaseOf(milestone.description);
    if (phase !== null && !found.has(phase)) found.set(phase, milestone);
  }
  return found;
}

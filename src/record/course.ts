/**
 * What the mark of the tracking issue stores about the course. It is enough to distinguish a change of the roadmap from
 * what a person did, even if progress.json is out of date, was discarded, or cannot be written. Texts are stored as
 * fingerprints.
 */
import { fingerprint } from "../markdown/fingerprint.ts";

/** Where an item belongs: the id of its phase, or a group that is not a phase. */
export type CoursePlace = { readonly phase: string } | "projects" | "skills" | "retired";

export interface CourseItem {
  /** As `briefly` returns it. */
  readonly id: string;
  readonly title: string;
  readonly place: CoursePlace;
  /** Its number; `none` if it has not been opened, `deleted` if somebody deleted it. */
  readonly issue: number | "none" | "deleted";
}

export interface Course {
  /** The node ids of Waymark's own labels, by their original names. */
  readonly labels: ReadonlyMap<string, string>;
  /** In the order of the roadmap. The title is as `briefly` returns it. */
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly CourseItem[];
}

const BRIEF = 5;

/** A hash of a text: five letters and digits. */
export const briefly = (text: string): string => fingerprint(text).slice(-BRIEF).padStart(BRIEF, "0");

const ISSUES = { none: "", deleted: "-" } as const;
const GROUPS = { projects: "p", skills: "s", retired: "r" } as const;

/** The content of the mark: letters, digits and signs, without spaces. */
export function writeCourse({ labels, phases, items }: Course): string {
  const index = new Map(phases.map(({ id }, at) => [id, String(at)]));
  const place = (of: CoursePlace) =>
    typeof of === "string" ? GROUPS[of] : (index.get(of.phase) ?? GROUPS.retired);
  return [
    [...labels].map(([name, id]) => `${encodeURIComponent(name)}:${encodeURIComponent(id)}`),
    phases.map(({ id, title }) => `${encodeURIComponent(id)}:${title}`),
    items.map(({ id, title, place: of, issue }) =>
      [id, title, place(of), typeof issue === "number" ? issue.toString(36) : ISSUES[issue]].join(":"),
    ),
  ]
    .map((part) => part.join(","))
    .join(";");
}

/** Reads what `writeCourse` wrote; null if somebody edited it into something else. */
export function readCourse(text: string | null): Course | null {
  const [labels, phases, items, ...more] = text?.split(";").map(entries) ?? [];
  if (labels === undefined || phases === undefined || items === undefined || more.length > 0) return null;
  const known = phases.map(([id = "", title = ""]) => ({ id: decode(id), title }));
  const placed = items.map(([id = "", title = "", at = "", issue = ""]): CourseItem | null => {
    const place = placeAt(at, known);
    const number = issueAt(issue);
    return place === null || number === null ? null : { id, title, place, issue: number };
  });
  const found = placed.filter((item) => item !== null);
  if (found.length < placed.length) return null;
  return {
    labels: new Map(labels.map(([name = "", id = ""]) => [decode(name), decode(id)])),
    phases: known,
    items: found,
  };
}

const entries = (part: string): readonly (readonly string[])[] =>
  part === "" ? [] : part.split(",").map((entry) => entry.split(":"));

function issueAt(issue: string): CourseItem["issue"] | null {
  if (issue === ISSUES.none) return "none";
  if (issue === ISSUES.deleted) return "deleted";
  return /^[0-9a-z]{1,8}$/u.test(issue) ? Number.parseInt(issue, 36) : null;
}

function placeAt(at: string, phases: Course["phases"]): CoursePlace | null {
  if (at === GROUPS.projects) return "projects";
  if (at === GROUPS.skills) return "skills";
  if (at === GROUPS.retired) return "retired";
  const phase = /^\d+$/u.test(at) ? phases[Number(at)] : undefined;
  return phase === undefined ? null : { phase: phase.id };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody edited the mark, so the value is unknown.
    return text;
  }
}

/** The mark of the box that offers another issue for an item. */
export const openAgainMark = (id: string): string => `<!-- waymark:ask open ${briefly(id)} -->`;

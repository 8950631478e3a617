/**
 * What the mark of the tracking issue stores about the course. It is enough to distinguish a change of the roadmap from
 * what a person did, even if progress.json is out of date, was discarded, or cannot be written. Texts are stored as
 * fingerprints, as short as possible: a learner who edits the issue sees the mark.
 */
import { remember } from "../cache/remember.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { readMarkText } from "../markdown/mark-text.ts";
import { readNumbers, writeNumbers } from "./numbers.ts";

/** Where an item belongs: its phase, as `briefly` returns the id, or a group that is not a phase. */
export type CoursePlace = { readonly phase: string } | "projects" | "skills" | "retired";

export interface CourseItem {
  /** As `briefly` returns it. */
  readonly id: string;
  /** As `titleCode` returns it. */
  readonly title: string;
  readonly place: CoursePlace;
  /** Its number; `none` if it has not been opened, `deleted` if somebody deleted it. */
  readonly issue: number | "none" | "deleted";
}

export interface Course {
  /** The node ids of Waymark's own labels, by their original names. */
  readonly labels: ReadonlyMap<string, string>;
  /** In the order of the roadmap. The id is as `briefly` returns it, the title as `titleCode` does. */
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly CourseItem[];
}

/** The length of what `briefly` returns. */
export const BRIEF = 5;

/** A hash of a text: five letters and digits. */
export const briefly = (text: string): string => fingerprint(text).slice(-BRIEF).padStart(BRIEF, "0");

const TITLE = 3;

/** A hash of a title: three letters and digits. It is only compared with another title of the same item. */
export const titleCode = (title: string): string => briefly(title).slice(-TITLE);

const GROUPS = { projects: "p", skills: "s", retired: "r" } as const;

const VERSION = "2";
/** The characters of all remembered marks together. */
const CACHE_SIZE = 500_000;

/** The content of the mark: letters, digits and signs, without spaces. */
export function writeCourse({ labels, phases, items }: Course): string {
  const index = new Map(phases.map(({ id }, at) => [id, String(at)]));
  const placeOf = ({ place }: CourseItem) =>
    typeof place === "string" ? GROUPS[place] : (index.get(place.phase) ?? GROUPS.retired);
  const codes = (some: readonly { readonly id: string; readonly title: string }[]) =>
    some.map(({ id, title }) => id + title).join("");
  const start = sharedStart([...labels.values()]);
  return [
    VERSION,
    [[start], ...[...labels].map(([name, id]) => [name, id.slice(start.length)])]
      .map((label) => label.map(encodeURIComponent).join(":"))
      .join(","),
    codes(phases),
    ...runsOf(items, placeOf).map(([place, some]) =>
      [place, codes(some), writeNumbers(some.map(({ issue }) => issue))].join(":"),
    ),
  ].join(";");
}

/** Neighbours in the same place. */
function runsOf(
  items: readonly CourseItem[],
  placeOf: (item: CourseItem) => string,
): readonly (readonly [string, readonly CourseItem[]])[] {
  const runs: [string, CourseItem[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] === placeOf(item)) last[1].push(item);
    else runs.push([placeOf(item), [item]]);
  }
  return runs;
}

/** What all texts begin with. */
function sharedStart([first = "", ...others]: readonly string[]): string {
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length -= 1;
  return others.length === 0 ? "" : first.slice(0, length);
}

/** Reads what `writeCourse` or an earlier version wrote; null if somebody edited it into something else. */
export const readCourse = (text: string | null): Course | null => (text === null ? null : courseIn(text));

const courseIn = remember(parse, CACHE_SIZE);

function parse(text: string): Course | null {
  const [version, labels, phases, ...groups] = text.split(";");
  if (version !== VERSION) return readFormerCourse(text);
  if (labels === undefined || phases === undefined) return null;
  const [[start = ""] = [], ...named] = entries(labels);
  const known = codesIn(phases);
  const items = groups.map((group) => readGroup(group, known ?? []));
  if (known === null || !items.every((some) => some !== null)) return null;
  return {
    labels: new Map(
      named.map(([name = "", id = ""]) => [readMarkText(name), readMarkText(start) + readMarkText(id)]),
    ),
    phases: known,
    items: items.flat(),
  };
}

function readGroup(group: string, phases: Course["phases"]): readonly CourseItem[] | null {
  const [at = "", joined = "", numbers = "", ...more] = group.split(":");
  const place = placeAt(at, phases);
  const codes = codesIn(joined);
  const issues = readNumbers(numbers, codes?.length ?? 0);
  if (place === null || codes === null || issues === null || more.length > 0) return null;
  return codes.map((code, index) => ({ ...code, place, issue: issues[index] ?? "none" }));
}

function codesIn(joined: string): Course["phases"] | null {
  if (joined.length % (BRIEF + TITLE) !== 0 || !/^[0-9a-z]*$/u.test(joined)) return null;
  return Array.from({ length: joined.length / (BRIEF + TITLE) }, (_, index) => {
    const code = joined.slice(index * (BRIEF + TITLE), (index + 1) * (BRIEF + TITLE));
    return { id: code.slice(0, BRIEF), title: code.slice(BRIEF) };
  });
}

/** `labels;phases;items` with a title of five letters, the whole id of a phase, and a place and a number for each item. */
function readFormerCourse(text: string): Course | null {
  const [labels, phases, items, ...more] = text.split(";").map(entries);
  if (labels === undefined || phases === undefined || items === undefined || more.length > 0) return null;
  const known = phases.map(([id = "", title = ""]) => ({
    id: briefly(readMarkText(id)),
    title: title.slice(-TITLE),
  }));
  const found = items.map(([id = "", title = "", at = "", issue = ""]): CourseItem | null => {
    const place = placeAt(at, known);
    const [number] = readNumbers(FORMER_ISSUES[issue] ?? issue, 1) ?? [];
    return place === null || number === undefined
      ? null
      : { id, title: title.slice(-TITLE), place, issue: number };
  });
  if (!found.every((item) => item !== null)) return null;
  return {
    labels: new Map(labels.map(([name = "", id = ""]) => [readMarkText(name), readMarkText(id)])),
    phases: known,
    items: found,
  };
}

const FORMER_ISSUES: Readonly<Record<string, string>> = { "": "_", "-": "~" };

const entries = (part: string): readonly (readonly string[])[] =>
  part === "" ? [] : part.split(",").map((entry) => entry.split(":"));

function placeAt(at: string, phases: Course["phases"]): CoursePlace | null {
  if (at === GROUPS.projects) return "projects";
  if (at === GROUPS.skills) return "skills";
  if (at === GROUPS.retired) return "retired";
  const phase = /^\d+$/u.test(at) ? phases[Number(at)] : undefined;
  return phase === undefined ? null : { phase: phase.id };
}

/** The mark of the box that offers another issue for an item. */
export const openAgainMark = (id: string): string => `<!-- waymark:ask open ${briefly(id)} -->`;

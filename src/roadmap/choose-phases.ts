/** Finds the sections of an outline that are the phases of the course. */
import { flatten, holdsEntries, type Entry, type Group } from "./entry.ts";
import { consistsOf, fold, lexicon, mentions } from "./words/lexicon.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import { partsOf, weight, type Part } from "./outline.ts";
import { haveDetail } from "./have-detail.ts";
import { isNumbered, stepWord } from "./section-kind.ts";
import type { Place } from "../model/roadmap.ts";
import { QUALIFIERS, ROADMAP } from "./vocabulary.ts";

/** A phase before its topics are picked. */
export interface PhasePart {
  readonly title: string;
  readonly optional: boolean;
  readonly pin: string | null;
  readonly place: Place;
  /** What it holds; null for a phase that is a list item or a group of table rows: then `groups` has it all. */
  readonly part: Part | null;
  readonly groups: readonly Group[];
}

const roadmap = lexicon(ROADMAP);
const little = lexicon(QUALIFIERS);
/** The least share of all entries that numbered steps must hold to be the phases. */
const STEPS_SHARE = 0.4;
/** The share from which on one section is the roadmap and its siblings are about it. */
const DOMINANT = 0.85;
const NAMED_DOMINANT = 0.6;
/** So much of the content a section holds that is the course by its name alone. */
const LEAST_NAMED = 0.25;
const FEWEST = 4;

/** The phases of an outline in order: numbered steps where there are any, else the sections that share the content. */
export function choosePhases(outline: Part, options: ParseOptions["phases"]): readonly PhasePart[] {
  const wanted = partsOf(outline).filter((part) => isWanted(part, options));
  if (wanted.length > 0) return afterDividers(wanted).map(fromPart);
  const steps = numberedSteps(outline);
  if (steps.length > 0) return afterDividers(steps).map(fromPart);
  let here = outline;
  for (;;) {
    const filled = worthy(here.parts);
    const below = total(filled);
    const own = here.groups.reduce((sum, group) => sum + flatten(group.entries).length, 0);
    const only = filled.length === 1 ? filled[0] : (dominant(filled, below) ?? named(filled, below));
    if (filled.length === 0 || own > below) return implied(here, outline);
    if (only === undefined) {
      const isDivider = (part: Part): boolean => weight(part) === 0 && part.section.optional;
      return afterDividers(here.parts.filter((part) => filled.includes(part) || isDivider(part))).map(
        fromPart,
      );
    }
    if (only.section.origin === "label") return implied({ ...only, section: here.section }, outline);
    here = only;
  }
}

/** Whether an author's options name a section as a phase. */
function isWanted({ section }: Part, { level, match }: ParseOptions["phases"]): boolean {
  if ((level === null && match === null) || section.origin === "label") return false;
  return (
    (level === null || section.level === level) &&
    (match === null || fold(section.title).includes(fold(match)))
  );
}

/** The outermost numbered sections of one level, with their optional siblings and what stands between them. */
export function numberedSteps(outline: Part): readonly Part[] {
  const all = partsOf(outline);
  const steps = all.filter((part) => part.section.step);
  const levels = [...new Set(steps.map((part) => part.section.level))].sort((a, b) => a - b);
  for (const level of levels) {
    const here = steps.filter((part) => part.section.level === level);
    const held = total(here);
    if (here.length > 1 && held >= weight(outline) * STEPS_SHARE) {
      const word = mainWord(here);
      return all.flatMap((part) => among(part, level, word));
    }
  }
  return [];
}

/** A course numbers its steps with one word, which holds most: "Phase 1" and "Phase 2", not "Step 1" of the set-up. */
function mainWord(steps: readonly Part[]): string | null {
  const held = new Map<string | null, number>();
  for (const part of steps) {
    const word = stepWord(part.section.title);
    held.set(word, (held.get(word) ?? 0) + weight(part));
  }
  return [...held.keys()].reduce((best, word) =>
    (held.get(word) ?? 0) > (held.get(best) ?? 0) ? word : best,
  );
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + weight(part), 0);
}

/** The steps right below a section, and what belongs to them; none where none is numbered with the main word. */
function among(parent: Part, level: number, word: string | null): readonly Part[] {
  const isOne = (part: Part): boolean => part.section.level === level && part.section.step;
  if (!parent.parts.some((part) => isOne(part) && stepWord(part.section.title) === word)) return [];
  const first = parent.parts.findIndex(isOne);
  const last = parent.parts.findLastIndex(isOne);
  return parent.parts.filter(
    (part, index) =>
      isOne(part) ||
      (part.section.level === level &&
        first >= 0 &&
        index > first &&
        (index < last || part.section.optional)),
  );
}

/** The parts that hold something; labels only where no heading does. */
function worthy(parts: readonly Part[]): readonly Part[] {
  const filled = parts.filter((part) => weight(part) > 0);
  const headings = filled.filter((part) => part.section.origin !== "label");
  return headings.length > 0 ? headings : filled;
}

function dominant(filled: readonly Part[], all: number): Part | undefined {
  return filled.find((part) => {
    if (part.parts.filter((one) => weight(one) > 0).length < 2) return false;
    const share = mentions(part.section.title, roadmap) ? NAMED_DOMINANT : DOMINANT;
    return weight(part) >= all * share;
  });
}

/** The one section that is called nothing but "Roadmap" or "Topics" is the course; what stands beside it is about it. */
function named(filled: readonly Part[], all: number): Part | undefined {
  const found = filled.filter(
    ({ section }) => section.kind === "topics" || consistsOf(section.title, roadmap, little),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  if (filled.some((part) => part !== only && isNumbered(part.section.title))) return undefined;
  return weight(only) >= Math.max(FEWEST, all * LEAST_NAMED) ? only : undefined;
}

/** An empty section that says "optional" speaks of all its siblings behind it. */
function afterDividers(parts: readonly Part[]): readonly Part[] {
  let optional = false;
  return parts.flatMap((part) => {
    const empty = weight(part) === 0;
    optional ||= empty && part.section.optional;
    if (empty) return [];
    return [optional ? { ...part, section: { ...part.section, optional: true } } : part];
  });
}

function fromPart(part: Part): PhasePart {
  const { title, optional, pin, place } = part.section;
  return { title, optional, pin, place, part, groups: part.groups };
}

/** One section holds everything: its list or table may name the phases, else it is one phase itself. */
function implied(here: Part, outline: Part): readonly PhasePart[] {
  const entries = here.groups.flatMap((group) => group.entries);
  const parents = entries.filter((entry) => entry.children.length > 0 && isPhaseEntry(entry));
  if (parents.length > 1 && parents.length * 2 >= entries.length && !haveDetail(parents))
    return entries.map(fromEntry);
  const groups = [...new Set(entries.map((entry) => entry.group))];
  if (groups.length > 1 && !groups.includes(null)) {
    return groups.map((group) => fromRows(entries.filter((entry) => entry.group === group)));
  }
  const title = here.section.title || outline.section.title;
  return [{ ...fromPart(here), title: title === "" ? "Roadmap" : title }];
}

/** "Topics:" and "Projects:" label a list, as "Resources:" does below a topic; "Prerequisites" can be the first phase. */
function isPhaseEntry(entry: Entry): boolean {
  return entry.label !== "topics" && entry.label !== "projects" && holdsEntries(entry);
}

function fromEntry(entry: Entry): PhasePart {
  const { title, optional, pin, place } = entry;
  const entries = entry.children.length > 0 ? entry.children : [entry];
  return { title, optional, pin, place, part: null, groups: [{ origin: "list", entries }] };
}

function fromRows(entries: readonly Entry[]): PhasePart {
  const first = entries[0];
  return {
    title: first?.group ?? "",
    optional: false,
    pin: null,
    place: first?.place ?? { line: 1, column: 1 },
    part: null,
    groups: [{ origin: "table", entries }],
  };
}

/**
 * The part of an issue body that Waymark writes: from its marker to its end marker. The text before and after it
 * belongs to the learner and is never changed. The learner's changes inside it are carried over.
 */
import { remember } from "../cache/remember.ts";
import { carryOver } from "./carry-over.ts";
import { codesOf, EARLIER, wantedLines, type WantedLine } from "./carried-lines.ts";
import { readMarkText, writeMarkText } from "./mark-text.ts";
import type { OwnWords } from "./own-words.ts";
import { withWords } from "./with-words.ts";
import { joinCodes, splitCodes, splitFormerCodes, type LineCode } from "./line-code.ts";

/** What an issue is about, according to the marker in its body. */
export type Marker =
  | { readonly kind: "item"; readonly id: string }
  | { readonly kind: "tracking" }
  | { readonly kind: "cohort" };

/** What Waymark remembers. It is stored at the end of the block, because Waymark has no database. */
export interface Memory {
  /** The phase of the milestone that Waymark set for the issue. */
  readonly phase: string | null;
  /** `done`: the roadmap marked the item as done when its issue was opened. */
  readonly opened: "done" | null;
  /** `closed`: Waymark closed the issue when its item left the roadmap. */
  readonly retired: "closed" | null;
  /**
   * `ready`: Waymark has told the learner that this project can be built now. `finished`, on the tracking issue: that the
   * course is finished.
   */
  readonly told: "ready" | "finished" | null;
  /** Where GitHub's dependencies show whether a project can be built: what the labels `locked` and `ready` say elsewhere. */
  readonly gate: "locked" | "ready" | null;
  /** `card`: a person moved its card to In Progress. */
  readonly started: "card" | null;
  /** The address of what the learner built; null if they gave none. */
  readonly built: string | null;
  /**
   * The boxes that Waymark ticked, by the fingerprints of their titles. If a person unticks one of them later, it stays
   * unticked.
   */
  readonly ticked: readonly string[];
  /** The title in the roadmap when the issue was last written. A different title on the issue comes from a person. */
  readonly title: string | null;
  /** Waymark's own labels as it last set them, by name; null if unknown. */
  readonly labels: readonly string[] | null;
  /** Those labels that a person removed. */
  readonly unlabelled: readonly string[];
  /** Those labels that Waymark itself is about to remove. */
  readonly leaving: readonly string[];
  /** How many lines at the start ask the learner something. */
  readonly asks: number;
  /** Whether the issue was pinned at some time. If it is not pinned now, a person unpinned it. */
  readonly pinned: boolean;
  /** On the tracking issue: who wrote it last. */
  readonly actor: "app" | "workflow" | "terminal" | null;
  /** On the tracking issue: whether the App's workflow was in the repository. If it is gone, a person removed it. */
  readonly workflow: boolean;
  /** The line above the list of ticks whose boxes are gone, in the language of the issue; null for the English one. */
  readonly earlier: string | null;
  /** On the tracking issue: whether the fork was behind upstream when this was last looked up. */
  readonly behind: boolean;
  /** On the tracking issue: whether the README showed the badge, and the learner wants it there. */
  readonly badge: boolean;
  /** On the tracking issue: the learner's settings, as `config` records them. */
  readonly settings: string | null;
  /** On the tracking issue: what is known about the course, as `record` writes it. */
  readonly course: string | null;
  /** On the tracking issue: which relations between issues Waymark made, as `record` writes it. */
  readonly relations: string | null;
  /** On the tracking issue: the reading that the course follows, as `record` writes it. */
  readonly reading: string | null;
  /** On the tracking issue: the language that the roadmap is written in, e.g. `es`; null if it is not remembered. */
  readonly language: string | null;
}

export const NO_MEMORY: Memory = {
  phase: null,
  opened: null,
  retired: null,
  told: null,
  gate: null,
  started: null,
  built: null,
  ticked: [],
  title: null,
  labels: null,
  unlabelled: [],
  leaving: [],
  asks: 0,
  pinned: false,
  actor: null,
  workflow: false,
  earlier: null,
  behind: false,
  badge: false,
  settings: null,
  course: null,
  relations: null,
  reading: null,
  language: null,
};

/** A parsed body. `block` is the Markdown between the two markers. */
export interface ManagedBody {
  readonly marker: Marker;
  readonly before: string;
  readonly block: string;
  readonly after: string;
  readonly memory: Memory;
  /** The codes of the lines that Waymark wrote last; null if unknown. */
  readonly lines: readonly LineCode[] | null;
}

/** After a backslash it is text of the roadmap or the learner, not a comment. */
const MARKER = /(?<!\\)<!-- waymark:(item|tracking|cohort) v1(?: (\S+))? -->\n?/u;
const END = /(?<!\\)<!-- waymark:end((?: [a-z]+=\S+)*) -->/u;

/** The characters of all remembered bodies together: those of about fifty courses. */
const CACHE_SIZE = 4_000_000;

/** The marker of a body, or null. A body with two markers has none, because it is not clear which one counts. */
export function readMarker(body: string): Marker | null {
  const found = MARKER.exec(body);
  if (found === null) return null;
  if (MARKER.test(body.slice(found.index + found[0].length))) return null;
  const [, kind, id] = found;
  if (kind === "tracking" || kind === "cohort") return { kind };
  return id === undefined ? null : { kind: "item", id };
}

/** Parses a body. Returns null if it has no marker or no end marker. */
export const readManagedBody = remember(parseManagedBody, CACHE_SIZE);

/** The same; but if the end marker is missing, all that follows the marker counts as the block. */
export const readOpenBody = (body: string): ManagedBody | null =>
  readManagedBody(body) ?? parseManagedBody(`${body}\n<!-- waymark:end -->`);

function parseManagedBody(body: string): ManagedBody | null {
  const text = body.replaceAll("\r\n", "\n");
  const marker = readMarker(text);
  const start = MARKER.exec(text);
  if (marker === null || start === null) return null;
  const from = start.index + start[0].length;
  const end = END.exec(text.slice(from));
  if (end === null) return null;
  const words = readWords(end[1] ?? "");
  return {
    marker,
    before: text.slice(0, start.index),
    block: text.slice(from, from + end.index).replace(/\n$/u, ""),
    after: text.slice(from + end.index + end[0].length),
    memory: readMemory(words),
    lines: readCodes(words),
  };
}

function readCodes(words: ReadonlyMap<string, string>): readonly LineCode[] | null {
  const [codes, former] = [words.get("codes"), words.get("lines")];
  if (codes !== undefined) return splitCodes(codes);
  return former === undefined ? null : splitFormerCodes(former);
}

/** A new body: marker, block, end marker. */
export function writeManagedBody(marker: Marker, block: string, memory: Memory = NO_MEMORY): string {
  return `${writeMarker(marker)}\n${block}\n${writeEnd(memory, codesOf(block))}`;
}

/** The new content of a block: all of it, or some lines above its current content. */
export type Block = string | { readonly above: string; readonly skipped: number };

interface Replacing {
  readonly memory?: Memory;
  readonly ticked?: readonly string[];
  readonly words?: readonly OwnWords[];
}

/**
 * The body with its block updated. The learner's text around it stays byte for byte, and so do their text and ticks
 * inside it (see `carryOver`). `ticked` contains the titles of more boxes to tick, `words` what a person wrote in other
 * issues. A null block keeps the text. Returns the same body if nothing but line ends would change, and null if the block
 * cannot be found.
 */
export function replaceBlock(
  body: string,
  marker: Marker,
  block: Block | null,
  { memory = NO_MEMORY, ticked = [], words = [] }: Replacing = {},
): string | null {
  const managed = readManagedBody(body);
  if (managed === null) return null;
  const { before, block: now, lines: last, after } = words.reduce(withWords, managed);
  const earlier = { last: managed.memory.earlier ?? EARLIER, wanted: memory.earlier ?? EARLIER };
  const { text, codes } =
    block === null
      ? { text: now, codes: last }
      : carryOver({ now, ...wantedOf(block, last ?? null, now), ticked: new Set(ticked), earlier });
  const fresh = `${writeMarker(marker)}\n${text}\n${writeEnd(memory, codes)}`;
  const replaced = `${before}${fresh}${after}`;
  if (replaced === body.replaceAll("\r\n", "\n")) return body;
  return body.includes("\r\n") ? replaced.replaceAll("\n", "\r\n") : replaced;
}

/** If it is unknown what was written last, new lines above a block leave the rest unchanged. */
function wantedOf(block: Block, last: readonly LineCode[] | null, now: string) {
  if (typeof block === "string") return { last, wanted: wantedLines(block) };
  const known = last ?? codesOf(now);
  const kept = known.slice(block.skipped).map((_, index): WantedLine => ({ last: block.skipped + index }));
  return { last: known, wanted: [...(block.above === "" ? [] : wantedLines(block.above)), ...kept] };
}

function writeMarker(marker: Marker): string {
  return marker.kind === "item"
    ? `<!-- waymark:item v1 ${marker.id} -->`
    : `<!-- waymark:${marker.kind} v1 -->`;
}

function writeEnd(memory: Memory, lines: readonly LineCode[] | null): string {
  const { title, asks, built, pinned, workflow, earlier, behind, badge, settings, ...others } = memory;
  const { ticked, labels, unlabelled, leaving, course, relations, ...single } = others;
  const list = (some: readonly string[] | null) => (some === null ? null : some.map(escape).join(","));
  const values = Object.entries({
    ...single,
    built: built === null ? null : writeMarkText(built),
    ticked: list(ticked) || null,
    title: title === null ? null : writeMarkText(title),
    labels: labels === null ? null : list(labels) || NONE,
    unlabelled: list(unlabelled) || null,
    leaving: list(leaving) || null,
    asks: asks === 0 ? null : String(asks),
    pinned: pinned ? "seen" : null,
    workflow: workflow ? "seen" : null,
    earlier: earlier === null ? null : writeMarkText(earlier),
    behind: behind ? "seen" : null,
    badge: badge ? "seen" : null,
    settings: settings === null ? null : writeMarkText(settings),
    course,
    relations,
    codes: lines === null ? null : joinCodes(lines) || null,
  });
  const words = values.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return `<!-- ${["waymark:end", ...words].join(" ")} -->`;
}

/** A list that is known to be empty. */
const NONE = "-";

/** An entry of a list. */
const escape = (text: string): string => writeMarkText(text).replaceAll(",", "%2C");

function readWords(words: string): ReadonlyMap<string, string> {
  return new Map(
    words
      .trim()
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => {
        const at = word.indexOf("=");
        return [word.slice(0, at), word.slice(at + 1)];
      }),
  );
}

const ACTORS = ["app", "workflow", "terminal"] as const;
const GATES = ["locked", "ready"] as const;

function readMemory(values: ReadonlyMap<string, string>): Memory {
  const list = (key: string) => {
    const value = values.get(key);
    if (value === undefined) return null;
    return value === NONE ? [] : value.split(",").map(readMarkText);
  };
  const [title, built, earlier, settings] = ["title", "built", "earlier", "settings"].map((key) =>
    values.get(key),
  );
  return {
    phase: values.get("phase") ?? null,
    opened: values.get("opened") === "done" ? "done" : null,
    retired: values.get("retired") === "closed" ? "closed" : null,
    told: (["ready", "finished"] as const).find((one) => one === values.get("told")) ?? null,
    gate: GATES.find((gate) => gate === values.get("gate")) ?? null,
    started: values.get("started") === "card" ? "card" : null,
    built: built === undefined ? null : readMarkText(built),
    ticked: list("ticked") ?? [],
    title: title === undefined ? null : readMarkText(title),
    labels: list("labels"),
    unlabelled: list("unlabelled") ?? [],
    leaving: list("leaving") ?? [],
    asks: Number(/^\d{1,3}$/u.exec(values.get("asks") ?? "")?.[0] ?? 0),
    pinned: values.get("pinned") === "seen",
    actor: ACTORS.find((actor) => actor === values.get("actor")) ?? null,
    workflow: values.get("workflow") === "seen",
    earlier: earlier === undefined ? null : readMarkText(earlier),
    behind: values.get("behind") === "seen",
    badge: values.get("badge") === "seen",
    settings: settings === undefined ? null : readMarkText(settings),
    course: values.get("course") ?? null,
    relations: values.get("relations") ?? null,
    reading: values.get("reading") ?? null,
    language: values.get("language") ?? null,
  };
}

/**
 * The part of an issue body that Waymark owns: from its marker to its end marker.
 * The text before and after it belongs to the learner and is never changed.
 */
import { readBoxes, tickBoxes } from "./boxes.ts";

/** What an issue is about, according to the marker in its body. */
export type Marker = { readonly kind: "item"; readonly id: string } | { readonly kind: "tracking" };

/** What Waymark remembers. It is stored at the end of the block, because Waymark has no database. */
export interface Memory {
  /** The phase of the milestone that Waymark set for the issue. */
  readonly phase: string | null;
  /** `done`: the roadmap marked the item as done when its issue was opened. */
  readonly opened: "done" | null;
  /** `closed`: Waymark closed the issue when its item left the roadmap. */
  readonly retired: "closed" | null;
  /** `ready`: Waymark has told the learner that this project can be built now. */
  readonly told: "ready" | null;
  /**
   * The boxes that Waymark ticked, by the fingerprints of their titles. If a person unticks one of them later, it stays
   * unticked.
   */
  readonly ticked: readonly string[];
}

export const NO_MEMORY: Memory = { phase: null, opened: null, retired: null, told: null, ticked: [] };

/** A parsed body. `block` is the Markdown between the two markers. */
export interface ManagedBody {
  readonly marker: Marker;
  readonly before: string;
  readonly block: string;
  readonly after: string;
  readonly memory: Memory;
}

/** After a backslash it is text of the roadmap or the learner, not a comment. */
const MARKER = /(?<!\\)<!-- waymark:(item|tracking) v1(?: (\S+))? -->\n?/u;
const END = /(?<!\\)<!-- waymark:end((?: [a-z]+=\S+)*) -->/u;

/** The marker of a body, or null. A body with two markers has none, because it is not clear which one counts. */
export function readMarker(body: string): Marker | null {
  const found = MARKER.exec(body);
  if (found === null) return null;
  if (MARKER.test(body.slice(found.index + found[0].length))) return null;
  const [, kind, id] = found;
  if (kind === "tracking") return { kind };
  return id === undefined ? null : { kind: "item", id };
}

/** Parses a body. Returns null if it has no marker or no end marker. */
export function readManagedBody(body: string): ManagedBody | null {
  const text = body.replaceAll("\r\n", "\n");
  const marker = readMarker(text);
  const start = MARKER.exec(text);
  if (marker === null || start === null) return null;
  const from = start.index + start[0].length;
  const end = END.exec(text.slice(from));
  if (end === null) return null;
  return {
    marker,
    before: text.slice(0, start.index),
    block: text.slice(from, from + end.index).replace(/\n$/u, ""),
    after: text.slice(from + end.index + end[0].length),
    memory: readMemory(end[1] ?? ""),
  };
}

/** A new body: marker, block, end marker. */
export function writeManagedBody(marker: Marker, block: string, memory: Memory = NO_MEMORY): string {
  return `${writeMarker(marker)}\n${block}\n${writeEnd(memory)}`;
}

/**
 * The body with its block replaced. The learner's text around it stays byte for byte, and ticked boxes stay ticked. If
 * the new block no longer has a ticked box, the box is kept in a list of its own. Returns the same body if nothing but
 * line ends would change, and null if the block cannot be found.
 */
export function replaceBlock(
  body: string,
  marker: Marker,
  block: string,
  memory: Memory = NO_MEMORY,
): string | null {
  const managed = readManagedBody(body);
  if (managed === null) return null;
  const ticked = new Set(
    readBoxes(managed.block)
      .filter((box) => box.ticked)
      .map((box) => box.title),
  );
  const fresh = writeManagedBody(marker, keepTicks(block, ticked), memory);
  const replaced = `${managed.before}${fresh}${managed.after}`;
  if (replaced === body.replaceAll("\r\n", "\n")) return body;
  return body.includes("\r\n") ? replaced.replaceAll("\n", "\r\n") : replaced;
}

const KEPT = "Ticked earlier:";

/** The block with the given ticks. If a ticked box is no longer in the block, it is kept in a list of its own. */
export function keepTicks(block: string, ticked: ReadonlySet<string>): string {
  const titles = new Set(readBoxes(block).map((box) => box.title));
  const gone = [...ticked].filter((title) => !titles.has(title));
  const kept = gone.length === 0 ? "" : `\n\n${KEPT}\n${gone.map((title) => `- [x] ${title}`).join("\n")}`;
  return tickBoxes(block, ticked) + kept;
}

function writeMarker(marker: Marker): string {
  return marker.kind === "item"
    ? `<!-- waymark:item v1 ${marker.id} -->`
    : `<!-- waymark:${marker.kind} v1 -->`;
}

function writeEnd(memory: Memory): string {
  const { ticked, ...single } = memory;
  const values = Object.entries({ ...single, ticked: ticked.length === 0 ? null : ticked.join(",") });
  const words = values.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return `<!-- ${["waymark:end", ...words].join(" ")} -->`;
}

function readMemory(words: string): Memory {
  const values = new Map(
    words
      .trim()
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => {
        const at = word.indexOf("=");
        return [word.slice(0, at), word.slice(at + 1)];
      }),
  );
  return {
    phase: values.get("phase") ?? null,
    opened: values.get("opened") === "done" ? "done" : null,
    retired: values.get("retired") === "closed" ? "closed" : null,
    told: values.get("told") === "ready" ? "ready" : null,
    ticked: values.get("ticked")?.split(",") ?? [],
  };
}

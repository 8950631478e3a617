/** Gives every item an id that stays the same while its words and its phase do. */
import { isOpen } from "./brackets.ts";
import { slug } from "./slug.ts";
import type { Diagnostic, Place } from "../model/roadmap.ts";

/** What an id is made from. */
export interface Named {
  readonly title: string;
  readonly pin: string | null;
  readonly place: Place;
}

/** Names that do not repeat: the second "loops" is "loops-2". What is reserved counts as taken. */
class Names {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** The name itself, or with the first number from 2 on that makes it new. */
  take(name: string, isReserved: (candidate: string) => boolean = () => false): string {
    let candidate = name;
    let count = this.#next.get(name) ?? 2;
    for (; this.#taken.has(candidate) || isReserved(candidate); count++) candidate = `${name}-${count}`;
    this.#next.set(name, count);
    this.#taken.add(candidate);
    return candidate;
  }
}

/** Hands out ids for one document. Pinned ids come first: nothing else may take them. */
export class Ids {
  readonly diagnostics: Diagnostic[] = [];
  readonly #names = new Names();
  readonly #pins: ReadonlySet<string>;
  /** The first item of each name. */
  readonly #first = new Map<string, Named>();

  constructor(pins: readonly (string | null)[]) {
    this.#pins = new Set(pins.filter((pin) => pin !== null));
  }

  /** The id of an item below `parent`; "-2", "-3"… where it repeats. Equal titles below one parent are reported. */
  take(parent: string, item: Named): string {
    if (item.pin !== null) return this.#takePin(item.pin, item.place);
    const name = `${parent}/${slug(item.title)}`;
    this.#reportTwin(name, item);
    return this.#names.take(name, (id) => this.#pins.has(id));
  }

  #takePin(pin: string, place: Place): string {
    const id = this.#names.take(pin);
    if (id !== pin) {
      const message = `The id "${pin}" is written twice, so this item has "${id}". Give each item its own id.`;
      this.diagnostics.push({ ...place, severity: "error", code: "duplicate-id", message });
    }
    return id;
  }

  #reportTwin(name: string, item: Named): void {
    const first = this.#first.get(name);
    if (first === undefined) {
      this.#first.set(name, item);
      return;
    }
    const line = first.place.line;
    const message = isSameTitle(first.title, item.title)
      ? `"${item.title}" is already in this phase, on line ${line}. Reword one of them or remove it, so that learners do not see it twice.`
      : `"${item.title}" has the same letters and digits as "${first.title}" on line ${line}, so only their order tells them apart. Reword one of them, or give it an id of its own.`;
    this.diagnostics.push({ ...item.place, severity: "warning", code: "duplicate-topic", message });
  }
}

const isSameTitle = (one: string, other: string): boolean =>
  one.normalize("NFKC").toLowerCase() === other.normalize("NFKC").toLowerCase();

/** Ids of phases: the slug of the title or what is pinned, "-2" where that repeats. */
export function phaseIds(phases: readonly Named[]): readonly string[] {
  const names = new Names();
  return phases.map((phase) => names.take(phase.pin ?? slug(phase.title)));
}

/** So many characters of a long title count for the id of a phase or a project. */
const ID_LENGTH = 100;

/**
 * The words that the id of a phase or a project is made from. Of a long title these are its first words, cut in a way
 * that does not change, whatever titles are shown: an id must stay the same.
 */
export function namedWords(title: string): string {
  const points = Array.from(title);
  if (points.length <= ID_LENGTH) return title;
  const start = points.slice(0, ID_LENGTH).join("");
  const stop = /^(.{8,}?)(?:[.!?](?=\s)|[。！？]|[:：](?=\s)|\s[–—-]\s)/u.exec(start);
  const space = start.lastIndexOf(" ");
  return stop?.[1]?.trimEnd() ?? (space > ID_LENGTH / 2 ? start.slice(0, space) : start);
}

/** A colon behind a name, and words. */
const NAME = /^([^:：]{2,40})[:：](?!\/\/)\s*\S/u;

/**
 * The words that the id of a project is made from. Waymark used to cut a name at a colon inside a bracket, as in "Bread
 * box (a wood: oak or ash)", unless it began with bold words. Such ids stay.
 */
export function namedProject(
  words: string,
  says: { readonly title: string; readonly bold: boolean },
): string {
  const name = words === says.title && !says.bold ? (NAME.exec(words)?.[1] ?? "") : "";
  return namedWords(isOpen(name) ? name.trimEnd() : words);
}

/** What Waymark remembers about its board, as text for a comment: the ids of its fields and options. */
import type { ActualBoard } from "../model/actual.ts";
import { briefly } from "../record/course.ts";
import { fingerprint } from "../markdown/fingerprint.ts";

export interface OptionIds {
  readonly id: string;
  /** The fingerprint of the last name that Waymark gave the option. If it has another name, a person renamed it. */
  readonly name: string;
}

export interface FieldIds {
  readonly id: string;
  /** By `keyCode`. */
  readonly options: ReadonlyMap<string, OptionIds>;
}

export interface BoardIds {
  /** By the name that Waymark has for the field. */
  readonly fields: ReadonlyMap<string, FieldIds>;
  /** The views that the board had, by `DesiredView.key`. If one is gone, a person deleted it. */
  readonly views: ReadonlySet<string>;
  /** The items that had a card, by `briefly`. If a card is gone, a person removed it. */
  readonly cards: ReadonlySet<string>;
}

/** What is remembered, and about which board. */
export interface BoardMemory {
  /** The address of the board that Waymark created last; null if there never was one. */
  readonly url: string | null;
  /** Null if nothing is remembered. */
  readonly ids: BoardIds | null;
}

export const NO_BOARD: BoardMemory = { url: null, ids: null };

/** What is remembered about this board; null if the memory is about another board. */
export const idsOfBoard = (memory: BoardMemory, board: Pick<ActualBoard, "url"> | null): BoardIds | null =>
  board !== null && board.url === memory.url ? memory.ids : null;

/** Whether an item had a card, under its id or under the id that it had before. */
export const hadCard = (ids: BoardIds | null, item: string, formerly: ReadonlyMap<string, string>): boolean =>
  [item, formerly.get(item)].some((id) => id !== undefined && ids?.cards.has(briefly(id)) === true);

/** A short code for the key of an option, because ids of phases can be long. */
export const keyCode = (key: string): string => fingerprint(key);

/** `Status:ID:key=option=name,key=option=name;Target:ID:` in letters, digits and signs without a blank. */
export function writeBoardIds({ fields, views, cards }: BoardIds): string {
  const written = [...fields].map(([name, { id, options }]) => {
    const choices = [...options].map(([key, option]) => [key, option.id, option.name].map(escape).join("="));
    return [escape(name), escape(id), choices.join(",")].join(":");
  });
  const had = cards.size === 0 ? [] : [CARDS + [...cards].join(",")];
  return [...[...views].map((key) => VIEW + key), ...written, ...had].join(";");
}

/** Reads the text that `writeBoardIds` wrote. Parts that somebody edited and that cannot be read are left out. */
export function readBoardIds(text: string): BoardIds {
  const parts = text.split(";");
  const fields = parts.flatMap((part) => {
    const [name = "", id = "", choices = ""] = part.split(":");
    if (name === "" || id === "") return [];
    return [[unescape(name), { id: unescape(id), options: readOptions(choices) }] as const];
  });
  const cards =
    parts
      .find((part) => part.startsWith(CARDS))
      ?.slice(CARDS.length)
      .split(",") ?? [];
  const views = parts.flatMap((part) =>
    part === FIRST_VIEW ? ["board"] : part.startsWith(VIEW) ? [part.slice(VIEW.length)] : [],
  );
  return { fields: new Map(fields), views: new Set(views), cards: new Set(cards) };
}

const VIEW = "view.";
/** Earlier versions had one view. */
const FIRST_VIEW = "view";
const CARDS = "cards=";

function readOptions(choices: string): ReadonlyMap<string, OptionIds> {
  return new Map(
    choices.split(",").flatMap((choice) => {
      const [key = "", id = "", name = ""] = choice.split("=").map(unescape);
      return key === "" || id === "" ? [] : [[key, { id, name }] as const];
    }),
  );
}

const escape = (text: string): string => encodeURIComponent(text);

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody edited the comment: the text is an id that no board has.
    return text;
  }
}

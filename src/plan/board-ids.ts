/** What Waymark remembers about its board, as text for a comment: the ids of its fields and options. */
import type { ActualBoard } from "../model/actual.ts";
import { briefly, BRIEF } from "../record/course.ts";
import { weeksAfter } from "../model/week.ts";

export interface OptionIds {
  readonly id: string;
  /** The `nameCode` of the last name that Waymark gave the option. If it has another name, a person renamed it. */
  readonly name: string;
}

export interface FieldIds {
  readonly id: string;
  /** By `keyCode`. */
  readonly options: ReadonlyMap<string, OptionIds>;
  /**
   * Fingerprints of the iterations as they were after Waymark wrote them, and of what it wanted. If the field has others,
   * a person changed them. Left out in other fields.
   */
  readonly calendar?: { readonly layout: string; readonly wanted: string };
}

/** The week that an item was planned for last. */
export interface PlannedWeek {
  readonly monday: string;
  /** Whether a person chose another week on its card. */
  readonly isTheirs: boolean;
}

export interface BoardIds {
  /** By the name that Waymark has for the field. */
  readonly fields: ReadonlyMap<string, FieldIds>;
  /** The views that the board had, by `DesiredView.key`. If one is gone, a person deleted it. */
  readonly views: ReadonlySet<string>;
  /** The items that had a card, by `briefly`. If a card is gone, a person removed it. */
  readonly cards: ReadonlySet<string>;
  /** By `briefly`. */
  readonly weeks: ReadonlyMap<string, PlannedWeek>;
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

/** Whether the item with these codes had a card. */
export const hadCard = (ids: BoardIds | null, codes: readonly string[]): boolean =>
  codes.some((code) => ids?.cards.has(code) === true);

/** The week that the item with these codes was planned for; null if there was none. */
export const plannedWeek = (ids: BoardIds | null, codes: readonly string[]): PlannedWeek | null =>
  codes.flatMap((code) => ids?.weeks.get(code) ?? [])[0] ?? null;

/** A short code for the key of an option, because ids of phases can be long. */
export const keyCode = briefly;

/** A short code for the name of an option. */
export const nameCode = briefly;

/** `Status:ID:key=option=name,key=option=name;Target:ID:` in letters, digits and signs without a blank. */
export function writeBoardIds({ fields, views, cards, weeks }: BoardIds): string {
  const written = [...fields].map(([name, { id, options, calendar }]) => {
    const choices = [...options].map(([key, option]) => [key, option.id, option.name].map(escape).join("="));
    const more = calendar === undefined ? [] : [`${calendar.layout}.${calendar.wanted}`];
    return [escape(name), escape(id), choices.join(","), ...more].join(":");
  });
  const planned = Map.groupBy(weeks, ([, week]) => weekCode(week));
  const inWeeks = [...planned].map(([code, some]) => `${WEEK}${code}=${some.map(([item]) => item).join("")}`);
  const had = cards.size === 0 ? [] : [CARDS + [...cards].join("")];
  return [...[...views].map((key) => VIEW + key), ...written, ...had, ...inWeeks].join(";");
}

/** Reads the text that `writeBoardIds` wrote. Parts that somebody edited and that cannot be read are left out. */
export function readBoardIds(text: string): BoardIds {
  const parts = text.split(";");
  const fields = parts.flatMap((part) => {
    const [name = "", id = "", choices = "", more = ""] = part.split(":");
    if (name === "" || id === "") return [];
    const [, layout, wanted] = /^(\w+)\.(\w+)$/u.exec(more) ?? [];
    const calendar = layout === undefined || wanted === undefined ? {} : { calendar: { layout, wanted } };
    return [[unescape(name), { id: unescape(id), options: readOptions(choices), ...calendar }] as const];
  });
  const cards = splitBriefs(parts.find((part) => part.startsWith(CARDS))?.slice(CARDS.length) ?? "");
  const views = parts.flatMap((part) =>
    part === FIRST_VIEW ? ["board"] : part.startsWith(VIEW) ? [part.slice(VIEW.length)] : [],
  );
  const weeks = parts.flatMap((part) => {
    const [, code = "", theirs, items = ""] = /^week\.([0-9a-z]{1,4})(~?)=(.*)$/u.exec(part) ?? [];
    const monday = mondayFrom(code);
    if (monday === null) return [];
    return splitBriefs(items).map((item) => [item, { monday, isTheirs: theirs === "~" }] as const);
  });
  return {
    fields: new Map(fields),
    views: new Set(views),
    cards: new Set(cards),
    weeks: new Map(weeks),
  };
}

const WEEK = "week.";
const SEVEN_DAYS = 7 * 86_400_000;
/** A Monday. */
const FIRST_MONDAY = "1970-01-05";

/** The number of the week since 1970; with `~` if a person chose another. */
const weekCode = ({ monday, isTheirs }: PlannedWeek): string =>
  Math.round((Date.parse(monday) - Date.parse(FIRST_MONDAY)) / SEVEN_DAYS).toString(36) +
  (isTheirs ? "~" : "");

const mondayFrom = (code: string): string | null =>
  code === "" ? null : weeksAfter(FIRST_MONDAY, Number.parseInt(code, 36));

const VIEW = "view.";
/** Earlier versions had one view. */
const FIRST_VIEW = "view";
const CARDS = "cards=";

function readOptions(choices: string): ReadonlyMap<string, OptionIds> {
  return new Map(
    choices.split(",").flatMap((choice) => {
      const [key = "", id = "", name = ""] = choice.split("=").map(unescape);
      return key === "" || id === "" ? [] : [[lastOf(key), { id, name: lastOf(name) }] as const];
    }),
  );
}

/** Ids as `briefly` returns them. Earlier versions wrote commas between them. */
const splitBriefs = (joined: string): readonly string[] =>
  joined.replaceAll(",", "").match(new RegExp(`.{${BRIEF}}`, "gu")) ?? [];

/** The code that `briefly` returns, of the whole fingerprint that earlier versions wrote. */
const lastOf = (code: string): string => code.slice(-BRIEF).padStart(BRIEF, "0");

const escape = (text: string): string => encodeURIComponent(text);

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody edited the comment: the text is an id that no board has.
    return text;
  }
}

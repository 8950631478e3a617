/** What the tracking issue shows about the board. It also remembers the board, because Waymark has no database. */
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/language.ts";
import { readBoxes } from "../markdown/boxes.ts";

/**
 * - `own`: a board that Waymark keeps, at this address; `gone`: somebody closed, unlinked or deleted it.
 * - `by-hand`: Waymark cannot access boards of the learner's account, so the learner can create one; `none`: nothing to
 *   say.
 */
export type TrackedBoard = KnownBoard | { readonly kind: "by-hand" } | { readonly kind: "none" };

/** A board that Waymark created at some time. */
export interface KnownBoard {
  readonly kind: "own" | "gone";
  readonly url: string;
  /** The ids of its fields and options, as `plan` writes them; null if nothing is remembered. */
  readonly ids: string | null;
}

/** After a backslash it is text that somebody wrote. */
const MEMORY = /(?<!\\)<!-- waymark:board (own|gone) (https?:\/\/\S+) -->/u;
const IDS = /(?<!\\)<!-- waymark:fields (\S+) -->/u;

/** The board in the body of a tracking issue; null if Waymark never created one. */
export function readKnownBoard(body: string): KnownBoard | null {
  const [, kind, url] = MEMORY.exec(body) ?? [];
  if (url === undefined) return null;
  return { kind: kind === "gone" ? "gone" : "own", url, ids: IDS.exec(body)?.[1] ?? null };
}

/** What the tracking issue remembers about the board, as comments that nobody sees. */
export function boardMemory({ kind, url, ids }: KnownBoard): string {
  return [
    `<!-- waymark:board ${kind} ${url} -->`,
    ...(ids === null ? [] : [`<!-- waymark:fields ${ids} -->`]),
  ].join("\n");
}

/** Whether somebody ticked the box that asks for another board. Only people with write access can tick it. */
export function isAskedFor(body: string, { url }: KnownBoard): boolean {
  const asked = new Set<string>(Object.values(LANGUAGES).map((language) => boardQuestion({ url }, language)));
  return readBoxes(body).some(({ title, ticked }) => ticked && asked.has(title));
}

/**
 * The text of the box that asks for another board. It contains the number of the lost board, so that an old tick does
 * not count for the next board.
 */
export const boardQuestion = (
  { url }: Pick<KnownBoard, "url">,
  { tracking }: Pick<Language, "tracking">,
): string => tracking.boardAgain(/\d+$/u.exec(url)?.[0] ?? "0");

/** What the tracking issue shows of the board and, since there is no other store, keeps in mind of it. */
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/language.ts";
import { readBoxes } from "../markdown/boxes.ts";

/**
 * - `own`: one that Waymark keeps, at this address; `gone`: somebody closed, unlinked or deleted it.
 * - `by-hand`: the learner's account is out of reach, so making one is up to them; `none`: nothing to say of one.
 */
export type TrackedBoard = KnownBoard | { readonly kind: "by-hand" } | { readonly kind: "none" };

/** A board that Waymark has made once. */
export interface KnownBoard {
  readonly kind: "own" | "gone";
  readonly url: string;
}

/** Behind a backslash it is text that somebody wrote. */
const MEMORY = /(?<!\\)<!-- waymark:board (own|gone) (https?:\/\/\S+) -->/u;

/** What a tracking issue's body says of the board that Waymark made; null where it never made one. */
export function readKnownBoard(body: string): KnownBoard | null {
  const [, kind, url] = MEMORY.exec(body) ?? [];
  return url === undefined ? null : { kind: kind === "gone" ? "gone" : "own", url };
}

/** The lines on it, as Markdown. One that is gone comes with a box: whoever ticks it asks for another. */
export function knownBoardWords({ kind, url }: KnownBoard, { tracking }: Language): readonly string[] {
  const memory = `<!-- waymark:board ${kind} ${url} -->`;
  if (kind === "own") return [`${tracking.board(url)}\n${memory}`];
  return [`${tracking.boardGone}\n${memory}`, `- [ ] ${question(url, { tracking })}`];
}

/** Whether somebody ticked the box that asks for another board in place of that one. Only who may write can tick it. */
export function isAskedFor(body: string, { url }: KnownBoard): boolean {
  const asked = new Set<string>(Object.values(LANGUAGES).map((language) => question(url, language)));
  return readBoxes(body).some(({ title, ticked }) => ticked && asked.has(title));
}

/** It names the board that is gone: the answer for one is none for the next. */
const question = (url: string, { tracking }: Pick<Language, "tracking">): string =>
  tracking.boardAgain(/\d+$/u.exec(url)?.[0] ?? "0");

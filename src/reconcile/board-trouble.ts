/** The reason why there is no board, or why it is out of date, in one line. Nothing else waits for the board. */
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { escapeText } from "../markdown/escape-text.ts";
import type { BoardReach, BoardsClosed, RepositoryState } from "../model/actual.ts";
import type { Change } from "../model/change.ts";
import type { Failure } from "../model/remote.ts";
import type { Stock } from "./stock.ts";
import { joinSentences } from "../language/join-sentences.ts";

export interface BoardTrouble {
  /** For logs and terminals: plain text in English. */
  readonly words: string;
  /** For the tracking issue: safe Markdown in the learner's language. */
  readonly note: string;
}

const PARTS: ReadonlySet<Change["what"]> = new Set([
  "board",
  "field",
  "iterations",
  "view",
  "status",
  "card",
]);

/** Whether a change only affects the board, which does not influence the counts. */
export const isOfBoard = ({ what }: Pick<Change, "what">): boolean => PARTS.has(what);

/**
 * `failures` are the failures of the board. Null if it is up to date, if no board is wanted, or if nobody gave a token
 * for it. In the last case, the tracking issue already says how to get one.
 */
export function boardTrouble(
  { actual, config, language }: Stock,
  reach: BoardReach,
  failures: readonly Failure[],
): BoardTrouble | null {
  if (!config.board) return null;
  if (reach.reach === "closed")
    return reach.apart ? outOfReach(reach.reason, actual.repository, language) : null;
  const [first] = failures;
  if (first === undefined) return null;
  const { message } = first.error;
  return { words: en.board.refused(message), note: language.board.refused(escapeText(message)) };
}

function outOfReach(reason: BoardsClosed, repository: RepositoryState, language: Language): BoardTrouble {
  const scopes = TOKEN_SCOPES[reason];
  const markdown = ({ board }: Language) => {
    const fix = scopes === undefined ? [] : [board.fix(pages(scopes, repository))];
    return joinSentences([board.missing[reason], ...fix]);
  };
  return { words: withoutLinks(markdown(en)), note: markdown(language) };
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/gu;

/** Markdown of Waymark as plain text: "words: address" for each link. */
export const withoutLinks = (markdown: string): string => markdown.replaceAll(LINK, "$1: $2");

/** The scopes of a new token, if a new token fixes the problem. */
const TOKEN_SCOPES: Partial<Readonly<Record<BoardsClosed, string>>> = {
  "not-classic": "project",
  "no-scope": "project",
  "no-repo-scope": "project,repo",
  "not-owner": "project",
  rejected: "project",
};

/** The page to create a token, with these scopes selected, and the page to store it. */
const pages = (scopes: string, { url }: RepositoryState) => ({
  token: `${new URL(url).origin}/settings/tokens/new?description=Waymark&scopes=${scopes}`,
  secret: `${url}/settings/secrets/actions`,
});

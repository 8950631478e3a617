/** Why there is no board, or it is behind: one line, whatever the reason, and nothing else waits for it. */
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { escapeText } from "../markdown/escape-text.ts";
import type { BoardReach, BoardsClosed, RepositoryState } from "../model/actual.ts";
import type { Change } from "../model/change.ts";
import type { Failure } from "../model/remote.ts";
import type { Stock } from "./take-stock.ts";

export interface BoardTrouble {
  /** For logs and terminals: plain words, in English. */
  readonly words: string;
  /** For the tracking issue: Markdown that is safe, in the learner's language. */
  readonly note: string;
}

const PARTS: ReadonlySet<Change["what"]> = new Set(["board", "field", "view", "card"]);

/** Whether a change is to the board, and to nothing that counts. */
export const isOfBoard = ({ what }: Pick<Change, "what">): boolean => PARTS.has(what);

/**
 * `failures` are those of the board. Null where it is up to date, and where none is wanted, or nobody gave a token for it: then
 * the tracking issue says how to get one anyway.
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
  const scopes = MENDED_BY_TOKEN[reason];
  const markdown = ({ board }: Language) => {
    const mend = scopes === undefined ? [] : [board.mend(pages(scopes, repository))];
    return [board.missing[reason], ...mend].join(" ");
  };
  return { words: markdown(en).replaceAll(LINK, "$1: $2"), note: markdown(language) };
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/gu;

/** The scopes that a new token needs, where a new token is what mends it. */
const MENDED_BY_TOKEN: Partial<Readonly<Record<BoardsClosed, string>>> = {
  "not-classic": "project",
  "no-scope": "project",
  "no-repo-scope": "project,repo",
  "not-owner": "project",
  rejected: "project",
};

/** Where a token is made, with these scopes ticked, and where it is stored. */
const pages = (scopes: string, { url }: RepositoryState) => ({
  token: `${new URL(url).origin}/settings/tokens/new?description=Waymark&scopes=${scopes}`,
  secret: `${url}/settings/secrets/actions`,
});

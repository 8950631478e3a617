/** Checks the board: whether there is one, and how to get one. */
import { COMMAND } from "../model/command-name.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import type { BoardReach, BoardsClosed, RepositoryState } from "../model/actual.ts";
import { trackedBoard, wantsBoard } from "../reconcile/board-memory.ts";
import { boardTrouble, withoutLinks } from "../reconcile/board-trouble.ts";
import type { Stock } from "../reconcile/stock.ts";
import type { Diagnosis } from "./diagnosis.ts";

type Closed = Extract<BoardReach, { readonly reach: "closed" }>;

const more = (what: string, fix: string): Diagnosis => ({
  check: "board",
  state: "more",
  what,
  why: en.doctor.board,
  fix,
});
const fine = (what: string): Diagnosis => ({ check: "board", state: "fine", what });

/** Any board counts: with a person's token, the App's board is visible here too. */
export function examineBoard(stock: Stock, language: Language): Diagnosis {
  const { actual, config } = stock;
  const { board, repository } = actual;
  const tracked = trackedBoard(stock, actual);
  if (tracked.kind === "own") return fine(`Its board is at ${tracked.url}.`);
  if (!config.board) return fine("The config turns the board off.");
  if (board.reach === "closed") return outOfReach(stock, board, language);
  if (wantsBoard(stock)) return fine("The next sync creates a board.");
  return more(
    "Its board was closed, unlinked or deleted.",
    `To get another one, tick its box on the pinned issue: ${repository.url}/issues`,
  );
}

/**
 * If a token was given only for boards and cannot access any, that is a gap. Otherwise nobody has asked for a board
 * yet.
 */
function outOfReach(stock: Stock, { reason, apart }: Closed, language: Language): Diagnosis {
  const trouble = apart ? boardTrouble(stock, stock.actual.board, []) : null;
  if (trouble !== null) {
    const { board, doctor } = language;
    const fix = language === en ? trouble.words : withoutLinks(trouble.note);
    return { check: "board", state: "gap", what: board.missing[reason], why: doctor.board, fix };
  }
  const { what, fix } = WORDS[reason](stock.actual.repository);
  return more(what, fix);
}

type Words = (repository: RepositoryState) => { readonly what: string; readonly fix: string };

const REFRESH = `run \`gh auth refresh -s project\`, then \`${COMMAND} sync\``;

const unseen: Words = ({ url, owner, ownerKind }) => ({
  what:
    ownerKind === "user"
      ? "This token cannot see any boards."
      : "Waymark cannot access the boards of the organization.",
  fix:
    ownerKind === "user"
      ? `Try a classic token with \`project\`: ${newToken(url)}`
      : `Grant the App “Projects: read and write”: ${new URL(url).origin}/organizations/${owner}/settings/installations`,
});

const WORDS: Readonly<Record<BoardsClosed, Words>> = {
  "owned-by-person": () => ({
    what: "Apps and workflow tokens cannot access the boards of a personal account.",
    fix: `For one of your own ${REFRESH}.`,
  }),
  "not-classic": ({ url }) => ({
    what: "A fine-grained token cannot access the boards of a personal account.",
    fix: `Sign in with \`gh auth login\` and ${REFRESH}, or use a classic token: ${newToken(url)}`,
  }),
  "no-scope": ({ url }) => ({
    what: "This token does not have the scope `project`.",
    fix: `For a board ${REFRESH}, or use another token: ${newToken(url)}`,
  }),
  "not-owner": ({ owner }) => ({
    what: `This token does not belong to ${owner}, and only a token of the owner can access their boards.`,
    fix: `Have ${owner} ${REFRESH}.`,
  }),
  "no-repo-scope": unseen,
  rejected: unseen,
  "no-permission": unseen,
  "older-server": ({ url }) => ({
    what: "This GitHub server is too old for boards.",
    fix: `After an update of the server and a restart of the App, Waymark creates a board: ${url}`,
  }),
  "no-answer": unseen,
};

const newToken = (url: string): string =>
  `${new URL(url).origin}/settings/tokens/new?description=Waymark&scopes=repo,project`;

/** What a command is given and what it answers, and the sync that most of them end with. */
import type { IssueComment } from "../model/remote.ts";
import { PROGRESS_MD } from "../model/paths.ts";
import type { ItemIssue } from "../plan/match-issues.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { Run } from "../reconcile/run.ts";
import type { Report } from "../reconcile/report.ts";
import type { Stock } from "../reconcile/stock.ts";
import { quietly } from "./quietly.ts";
import { troubleIn } from "./trouble-in.ts";

export interface Obeyed {
  readonly reaction: "done" | "puzzled";
  /** Safe Markdown, or null if the reaction is enough. */
  readonly words: string | null;
  /** The result of the sync that the command caused; null if it caused none. */
  readonly report: Report | null;
}

/** The input of a command. */
export interface Asked {
  readonly run: Run;
  readonly stock: Stock;
  /** The item on whose issue it was written; null on the tracking issue, and on the issue that starts a course. */
  readonly item: ItemIssue | null;
  readonly comment: IssueComment;
  /** The text after its name; empty for a command without an argument. */
  readonly argument: string;
}

export const said = (words: string): Obeyed => ({ reaction: "done", words, report: null });
export const puzzled = (words: string): Obeyed => ({ reaction: "puzzled", words, report: null });

/** The answer if GitHub refused what the command does. */
export const refused = ({ language: { talk } }: Pick<Stock, "language">, { message }: Error): Obeyed =>
  puzzled(`${talk.refused}\n\n- ${escapeText(message)}`);

/** Syncs everything, because a person with write access asked for it. */
export async function synced(run: Run, { language, actual }: Stock): Promise<Obeyed> {
  const report = await reconcile({ ...run, call: "asked" });
  const trouble = troubleIn(report, language.talk);
  const words = trouble === null ? null : quietly(trouble.words, actual.repository.url);
  return { reaction: trouble?.serious === true ? "puzzled" : "done", words, report };
}

/** A Markdown link to progress.md. */
export function progressFileLink({ repository: { url } }: Stock["actual"]): string {
  return `[${PROGRESS_MD}](${url}/blob/HEAD/${PROGRESS_MD})`;
}

/**
 * A run that listens first: obeys the commands in comments that wait for an answer, and then brings the repository to
 * what its roadmap says. Like every run it reads what is there and trusts no event, so that a command whose delivery was
 * lost is obeyed by the next one.
 */
import { OutcomeUnknown, Refused } from "../model/errors.ts";
import { reconcile, type Run } from "../reconcile/reconcile.ts";
import type { Report } from "../reconcile/report.ts";
import { untilSettled } from "../reconcile/until-settled.ts";
import { obey, type Obeyed } from "./obey.ts";
import { answerMark, waitingCommands, type WaitingCommand } from "./waiting-commands.ts";

export interface Conversed {
  /** What the repository came to. */
  readonly report: Report;
  /** Answers that GitHub refused. */
  readonly refused: readonly Refused[];
}

/** Nobody waits longer than this for an answer: an older command, found late, would surprise. In milliseconds. */
const HEARD_FOR = 24 * 60 * 60_000;

/** Throws what the remote throws; an answer whose fate is unknown is looked for before anything is said again. */
export async function converse(run: Run): Promise<Conversed> {
  return await untilSettled(run.clock, { after: [OutcomeUnknown] }, () => converseOnce(run));
}

async function converseOnce(run: Run): Promise<Conversed> {
  const since = `${new Date(run.clock.now() - HEARD_FOR).toISOString().slice(0, 19)}Z`;
  const waiting = waitingCommands(await run.remote.readComments(since), since);
  const refused: Refused[] = [];
  const writers = new Map<string, boolean>();
  let report: Report | null = null;
  for (const asked of waiting) {
    const { login } = asked;
    const mayWrite = writers.get(login) ?? (await run.remote.mayWrite(login)) === true;
    writers.set(login, mayWrite);
    const obeyed = mayWrite ? await obey(run, asked) : null;
    if (obeyed === null) continue;
    report = obeyed.report;
    await answer(run, asked, obeyed, refused);
  }
  return { report: report ?? (await reconcile(run)), refused };
}

/** A comment that cannot be answered, in a locked conversation say, keeps nothing else from being done. */
async function answer(
  { remote }: Run,
  { comment, said }: WaitingCommand,
  { reaction, words }: Obeyed,
  refused: Refused[],
): Promise<void> {
  const text = words === null || said ? null : `${words}\n\n${answerMark(comment.id)}`;
  try {
    await remote.answer({ to: comment, reaction, words: text });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refused.push(error);
  }
}

/**
 * A run that listens first: it carries out the commands in comments that have no answer yet, and then syncs the
 * repository with its roadmap. Like every run, it reads the current state and does not rely on events. So if the
 * delivery of a command was lost, the next run carries it out.
 */
import type { Actual } from "../model/actual.ts";
import type { Remote } from "../model/remote.ts";
import { OutcomeUnknown, Refused } from "../model/errors.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { Run } from "../reconcile/run.ts";
import type { Report } from "../reconcile/report.ts";
import { untilSettled } from "../reconcile/until-settled.ts";
import type { Obeyed } from "./command.ts";
import { obey } from "./obey.ts";
import { answerMark, waitingCommands, type WaitingCommand } from "./waiting-commands.ts";

export interface Conversed {
  /** The result for the repository. */
  readonly report: Report;
  /** Answers that GitHub refused. */
  readonly refused: readonly Refused[];
}

/** Commands that are older than this are ignored, because a late answer would be a surprise. In milliseconds. */
const HEARD_FOR = 24 * 60 * 60_000;

/**
 * Throws what the remote throws. If the result of an answer is unknown, it is looked up before anything is written
 * again.
 */
export async function converse(run: Run): Promise<Conversed> {
  return await untilSettled(run.clock, { after: [OutcomeUnknown] }, () => converseOnce(run));
}

async function converseOnce(run: Run): Promise<Conversed> {
  const since = `${new Date(run.clock.now() - HEARD_FOR).toISOString().slice(0, 19)}Z`;
  const { comments, actual } = await run.remote.hear(since);
  const waiting = waitingCommands(comments, since);
  if (waiting.length === 0) return { report: await reconcile(beginningWith(run, actual)), refused: [] };
  const refused: Refused[] = [];
  const writers = new Map<string, boolean>();
  let report: Report | null = null;
  for (const asked of waiting) {
    const { login } = asked;
    const mayWrite = writers.get(login) ?? (await run.remote.mayWrite(login)) === true;
    writers.set(login, mayWrite);
    const obeyed = mayWrite ? await obeyOnce(run, asked) : null;
    if (obeyed === null) continue;
    // A command without a report may have changed something, such as the config. Then the run syncs at the end.
    report = obeyed.report;
    await answer(run, asked, obeyed, refused);
  }
  return { report: report ?? (await reconcile(run)), refused };
}

/** The same run; its first read returns what came with the comments. */
function beginningWith(run: Run, actual: Actual | null): Run {
  let first = actual;
  const read: Remote["read"] = async (options) => {
    const known = first;
    first = null;
    return known ?? (await run.remote.read(options));
  };
  return { ...run, remote: { ...run.remote, read } };
}

const obeyOnce = async (run: Run, asked: WaitingCommand): Promise<Obeyed | null> =>
  asked.said === null ? await obey(run, asked) : { reaction: asked.said, words: null, report: null };

/** If a comment cannot be answered, for example because the conversation is locked, everything else is still done. */
async function answer(
  { remote }: Run,
  { comment }: WaitingCommand,
  { reaction, words }: Obeyed,
  refused: Refused[],
): Promise<void> {
  const text = words === null ? null : `${words}\n\n${answerMark(comment.id, reaction)}`;
  try {
    await remote.answer({ to: comment, reaction, words: text });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refused.push(error);
  }
}

/** The commands about one item, on its issue: `done`, `skip`, `stuck` and `built`. */
import { safeUrl } from "../markdown/safe-url.ts";
import { closeIssue, reopenIssue, type Change, type CloseReason } from "../model/change.ts";
import { itemState } from "../model/item-state.ts";
import { STUCK } from "../model/labels.ts";
import type { ItemIssue } from "../plan/match-issues.ts";
import { planBuilt } from "../plan/update-issue.ts";
import type { Stock } from "../reconcile/stock.ts";
import { progressFileLink, puzzled, refused, said, synced, type Asked, type Obeyed } from "./command.ts";

/** Closes the issue as completed. One that was skipped counts as done from then on. */
export async function done(asked: Asked): Promise<Obeyed> {
  const { stock, item } = asked;
  if (item === null) return puzzled(stock.language.talk.doneWhere);
  return await close(asked, item, "completed", "somebody who may write here has done it");
}

/** Closes the issue as not planned. One that is done stays done. */
export async function skip(asked: Asked): Promise<Obeyed> {
  const { stock, item } = asked;
  const { talk } = stock.language;
  if (item === null) return puzzled(talk.skipWhere);
  if (itemState(item.issue) === "done") return puzzled(talk.skipDone);
  return await close(asked, item, "not-planned", "somebody who may write here skips it");
}

/**
 * If it was closed like that already, only the sync is left. A close by another bot does not count, and closing a closed
 * issue changes nothing, so that issue is reopened first.
 */
async function close(
  asked: Asked,
  { item, issue }: ItemIssue,
  as: CloseReason,
  reason: string,
): Promise<Obeyed> {
  const isClosed = itemState(issue) === (as === "completed" ? "done" : "skipped");
  const { number, state, closedByBot } = issue;
  const changes = [
    ...(state === "open" || closedByBot === null ? [] : [reopenIssue(item, { number, state }, reason)]),
    ...(isClosed ? [] : [closeIssue(item, issue, { as, reason })]),
  ];
  const failed = await change(asked, changes);
  return failed ?? afterwards(asked.stock, await synced(asked.run, asked.stock));
}

/** What the command says is done, even if something else stops the sync. The words must not deny that. */
function afterwards({ language }: Stock, outcome: Obeyed): Obeyed {
  const { words, reaction } = outcome;
  if (words === null || reaction === "done") return outcome;
  return { ...outcome, words: `${language.talk.doneBut}\n\n${words}` };
}

/** Adds a label that mentors can search for. The learner takes it off. */
export async function stuck({ run, stock, item }: Asked): Promise<Obeyed> {
  const { language } = stock;
  if (item === null) return puzzled(language.talk.stuckWhere);
  const label = { ...STUCK, description: language.labels[STUCK.name] ?? STUCK.description };
  await run.remote.setLabel({ issue: item.issue.number, label, on: true });
  return said(language.talk.stuck(STUCK.name));
}

/** Remembers where to find what the learner built, and links progress.md to it at once. */
export async function built(asked: Asked): Promise<Obeyed> {
  const { run, stock, item, argument } = asked;
  const { talk } = stock.language;
  if (item === null || !isProject(stock, item)) return puzzled(talk.builtWhere);
  const url = /^https?:/iu.test(argument) ? safeUrl(argument) : null;
  if (url === null || /\s/u.test(argument)) return puzzled(talk.builtHow);
  const update = planBuilt(item, url);
  if (update === null) return puzzled(talk.builtNowhere);
  const failed = await change(asked, [update]);
  if (failed !== null) return failed;
  const outcome = afterwards(stock, await synced({ ...run, turn: "now" }, stock));
  return { ...outcome, words: outcome.words ?? talk.built(progressFileLink(stock.actual)) };
}

const isProject = ({ roadmap }: Stock, { item }: ItemIssue): boolean =>
  roadmap.projects.some(({ id }) => id === item);

/**
 * Makes the changes one after another. Returns the answer if GitHub refuses one, otherwise null. Throws RateLimited if it
 * has to wait: then the comment stays without an answer, and a later run obeys it.
 */
async function change({ run, stock }: Asked, changes: readonly Change[]): Promise<Obeyed | null> {
  const { roadmapPath: path } = stock;
  let { actual } = stock;
  const { url, head } = actual.repository;
  for (const one of changes) {
    const plan = { changes: [one], undecided: [] };
    const applied = await run.remote.apply(plan, actual, {
      place: { url, commit: head ?? "HEAD", path },
      tracking: null,
      opened: () => {},
    });
    if (applied.paused !== null) throw applied.paused;
    const [failure] = applied.failures;
    if (failure !== undefined) return refused(stock, failure.error);
    ({ actual } = applied);
  }
  return null;
}

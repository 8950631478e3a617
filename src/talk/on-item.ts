/** The commands about one item, on its issue: `done`, `skip`, `stuck` and `built`. */
import { safeUrl } from "../markdown/safe-url.ts";
import { closeIssue, type Change, type CloseReason } from "../model/change.ts";
import { STUCK } from "../model/labels.ts";
import type { ItemIssue } from "../plan/match-issues.ts";
import { planBuilt } from "../plan/update-issue.ts";
import type { Stock } from "../reconcile/stock.ts";
import { progressFileLink, puzzled, refused, said, synced, type Asked, type Obeyed } from "./command.ts";

/** Closes the issue as completed. One that was skipped counts as done from then on. */
export async function done(asked: Asked): Promise<Obeyed> {
  const { stock, item } = asked;
  if (item === null) return puzzled(stock.language.talk.doneWhere);
  const isOpen = item.issue.state === "open" || item.issue.state === "not-planned";
  return await close(asked, isOpen ? item : null, "completed", "somebody who may write here has done it");
}

/** Closes the issue as not planned. If it is already closed, it stays as it is. */
export async function skip(asked: Asked): Promise<Obeyed> {
  const { stock, item } = asked;
  if (item === null) return puzzled(stock.language.talk.skipWhere);
  const isOpen = item.issue.state === "open";
  return await close(asked, isOpen ? item : null, "not-planned", "somebody who may write here skips it");
}

/** `open` is null if there is nothing to close. */
async function close(asked: Asked, open: ItemIssue | null, as: CloseReason, reason: string): Promise<Obeyed> {
  const failed =
    open === null ? null : await change(asked, closeIssue(open.item, open.issue, { as, reason }));
  return failed ?? (await synced(asked.run, asked.stock));
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
  const failed = await change(asked, update);
  if (failed !== null) return failed;
  const outcome = await synced({ ...run, turn: "now" }, stock);
  return { ...outcome, words: outcome.words ?? talk.built(progressFileLink(stock.actual)) };
}

const isProject = ({ roadmap }: Stock, { item }: ItemIssue): boolean =>
  roadmap.projects.some(({ id }) => id === item);

/**
 * Makes one change. Returns the answer if GitHub refuses it, otherwise null. Throws RateLimited if it has to wait: then
 * the comment stays without an answer, and a later run obeys it.
 */
async function change({ run, stock }: Asked, one: Change): Promise<Obeyed | null> {
  const { actual, roadmapPath: path } = stock;
  const { url, head } = actual.repository;
  const plan = { changes: [one], undecided: [] };
  const applied = await run.remote.apply(plan, actual, {
    place: { url, commit: head ?? "HEAD", path },
    tracking: null,
    opened: () => {},
  });
  if (applied.paused !== null) throw applied.paused;
  const [failure] = applied.failures;
  return failure === undefined ? null : refused(stock, failure.error);
}

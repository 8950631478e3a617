/** Carries out one command, based on the current state of the repository. Carrying it out twice has the same result. */
import { examine } from "../doctor/examine.ts";
import { COMMANDS, type CommandName } from "../language/command-names.ts";
import { readBoxes } from "../markdown/boxes.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import { describePlan, groupLine } from "../plan/describe-plan.ts";
import { closeIssue, type Plan } from "../model/change.ts";
import type { IssueComment } from "../model/remote.ts";
import type { ItemIssue } from "../plan/match-issues.ts";
import { whatNext } from "../progress/what-next.ts";
import { itemTitles } from "../reconcile/item-titles.ts";
import { isSelfServed, makePlan } from "../reconcile/make-plan.ts";
import { progressOf } from "../reconcile/progress-of.ts";
import { reconcile, type Run } from "../reconcile/reconcile.ts";
import type { Report } from "../reconcile/report.ts";
import { settleOptOut, withdraw } from "../reconcile/opt-out.ts";
import { takeStock, type Stock } from "../reconcile/take-stock.ts";
import { changePace, pauseWeeks, type PaceChanged } from "./change-pace.ts";
import { quietly } from "./quietly.ts";
import { readPace, readWeeks } from "./read-pace.ts";
import { troubleIn } from "./trouble-in.ts";
import type { WaitingCommand } from "./waiting-commands.ts";

export interface Obeyed {
  readonly reaction: "done" | "puzzled";
  /** Safe Markdown, or null if the reaction is enough. */
  readonly words: string | null;
  /** The result of the sync that the command caused; null if it caused none. */
  readonly report: Report | null;
}

/** The input of a command. */
interface Asked {
  readonly run: Run;
  readonly stock: Stock;
  /** Where it was written: the issue of an item, or the tracking issue. */
  readonly place: ItemIssue | "tracking";
  readonly comment: IssueComment;
  /** The text after its name; empty for a command without an argument. */
  readonly argument: string;
}

interface Handler {
  /** Whether text may follow its name. */
  readonly takesArgument?: true;
  readonly obey: (asked: Asked) => Obeyed | Promise<Obeyed>;
}

/** What each command does. */
const HANDLERS: Readonly<Record<CommandName, Handler>> = {
  next: { obey: ({ stock }) => said(next(stock)) },
  pace: { takesArgument: true, obey: pace },
  pause: { takesArgument: true, obey: pause },
  skip: { obey: skip },
  sync: { obey: ({ run, stock }) => synced(run, stock) },
  preview: { obey: ({ stock }) => said(preview(stock)) },
  apply: { obey: confirm },
  doctor: { obey: async ({ run, stock }) => said(await doctor(run, stock)) },
  help: { obey: ({ stock }) => said(help(stock)) },
  off: { obey: turnOff },
  on: { obey: turnOn },
};

/** Null if the comment gets no answer: it is not on an issue of Waymark, or the workflow answers it itself. */
export async function obey(run: Run, { command, comment }: WaitingCommand): Promise<Obeyed | null> {
  const stock = await takeStock(run.remote, run.sources, run.clock);
  const place = placeOf(stock, comment.issue);
  if (place === null || (run.call !== "asked" && isSelfServed(stock))) return null;
  const { name, argument } = command;
  if (stock.off && name !== "on") return { reaction: "puzzled", words: null, report: null };
  const handler = name === "unknown" ? null : HANDLERS[name];
  if (handler === null || (argument !== "" && handler.takesArgument !== true)) {
    return puzzled(stock.language.talk.unknown(COMMANDS.map((known) => `\`${known}\``).join(", ")));
  }
  return await handler.obey({ run, stock, place, comment, argument });
}

const said = (words: string): Obeyed => ({ reaction: "done", words, report: null });
const puzzled = (words: string): Obeyed => ({ reaction: "puzzled", words, report: null });

/** The item's issue, or the tracking issue; null for an issue that is not part of the roadmap. */
function placeOf({ matched }: Stock, number: number): ItemIssue | "tracking" | null {
  if (matched.tracking?.number === number) return "tracking";
  const found = [...matched.items.values()].flat().find(({ issue }) => issue.number === number);
  return found ?? null;
}

/** Syncs everything, because a person with write access asked for it. */
async function synced(run: Run, { language, actual }: Stock): Promise<Obeyed> {
  const report = await reconcile({ ...run, call: "asked" });
  const trouble = troubleIn(report, language.talk);
  const words = trouble === null ? null : quietly(trouble.words, actual.repository.url);
  return { reaction: trouble?.serious === true ? "puzzled" : "done", words, report };
}

async function pace({ run, stock, argument }: Asked): Promise<Obeyed> {
  const wanted = readPace(argument);
  if (wanted === null) return puzzled(stock.language.talk.paceHow);
  return await followed(run, stock, await changePace(run, stock, wanted));
}

async function pause({ run, stock, argument, comment }: Asked): Promise<Obeyed> {
  const weeks = readWeeks(argument);
  if (weeks === null) return puzzled(stock.language.talk.pauseHow);
  const day = stock.calendar.dayOf(Date.parse(comment.createdAt));
  return await followed(run, stock, await pauseWeeks(run, stock, { weeks, day }));
}

/** A changed config takes effect at once, in the files as well, because no later event would start the Action. */
async function followed(run: Run, stock: Stock, { done, words }: PaceChanged): Promise<Obeyed> {
  if (!done) return puzzled(words);
  const { words: trouble, ...outcome } = await synced({ ...run, turn: "now" }, stock);
  return { ...outcome, words: trouble === null ? words : `${words}\n\n${trouble}` };
}

function preview(stock: Stock): string {
  const proposal = makePlan(stock, "asked");
  const { url } = stock.actual.repository;
  if (proposal.kind === "stay-out") return quietly(proposal.reason, url);
  const lines = describePlan(proposal.plan, itemTitles(stock)).map(
    (group) => `- Would ${escapeText(groupLine(group))}`,
  );
  const reason = proposal.kind === "stop" ? [quietly(proposal.reason, url)] : [];
  return [...reason, lines.join("\n") || stock.language.talk.nothingToDo].join("\n\n");
}

/** Ticks the confirmation box, as the learner would. If there is a new question, the learner must look at it first. */
async function confirm({ run, stock }: Asked): Promise<Obeyed> {
  const { actual, matched, language } = stock;
  const proposal = makePlan(stock, "asked");
  if (proposal.kind === "go" && proposal.plan.changes.length === 0) {
    const { report } = await synced(run, stock);
    return { ...said(language.talk.nothingToConfirm), report };
  }
  if (proposal.kind !== "stop" || proposal.question === null) return await synced(run, stock);
  const { tracking: known } = matched;
  const managed = known === null ? null : readManagedBody(known.body);
  const box = readBoxes(managed?.block ?? "").find(({ title }) => asksTheSame(title, proposal.question));
  if (known === null || managed === null || box === undefined) {
    const report = await reconcile({ ...run, call: "asked" });
    return { ...puzzled(language.talk.lookAgain), report };
  }
  const { memory } = managed;
  const block = { above: "", skipped: 0 };
  await run.remote.writeTracking({ known, block, memory, ticked: [box.title] }, actual);
  return await synced(run, stock);
}

const QUESTION = /<!-- waymark:ask .* -->$/u;

/** Whether a box asks the same question. Its text may be in another language. */
const asksTheSame = (box: string, question: string | null): boolean =>
  question !== null && QUESTION.exec(box)?.[0] === QUESTION.exec(question)?.[0];

/** Closes the issue as not planned. If it is already closed, it stays as it is. */
async function skip({ run, stock, place }: Asked): Promise<Obeyed> {
  if (place === "tracking") return puzzled(stock.language.talk.skipWhere);
  const { item, issue } = place;
  if (issue.state !== "open") return await synced(run, stock);
  const close = closeIssue(item, issue, {
    as: "not-planned",
    reason: "somebody who may write here skips it",
  });
  const plan: Plan = { changes: [close], undecided: [] };
  const { actual, language, roadmapPath: path } = stock;
  const { url, head } = actual.repository;
  const applied = await run.remote.apply(plan, actual, { url, commit: head ?? "HEAD", path }, () => {});
  const [failure] = applied.failures;
  if (failure === undefined) return await synced(run, stock);
  return puzzled(`${language.talk.refused}\n\n- ${escapeText(failure.error.message)}`);
}

function next(stock: Stock): string {
  const { language, week } = stock;
  return whatNext(progressOf(stock, stock.actual), { week, language, place: "issue" }).words;
}

async function doctor({ remote }: Run, stock: Stock): Promise<string> {
  const { repository } = stock.actual;
  const findings = examine(stock, await remote.readHealth(repository));
  const lines = findings.flatMap((finding) =>
    finding.state === "gap"
      ? [
          `- ${[finding.what, finding.why, finding.fix].map((words) => quietly(words, repository.url)).join(" ")}`,
        ]
      : [],
  );
  return lines.join("\n") || stock.language.talk.allWell;
}

function help({ language: { talk } }: Stock): string {
  const lines = COMMANDS.map((name) => `- \`/waymark ${name}\`: ${talk.commands[name]}`);
  return `${talk.help}\n\n${lines.join("\n")}`;
}

async function turnOff({
  run: { remote, sources, clock },
  stock: { matched, language },
}: Asked): Promise<Obeyed> {
  if (matched.tracking !== null) await remote.setOff(matched.tracking.number, true);
  await settleOptOut(remote, await takeStock(remote, sources, clock), sources);
  return said(language.talk.off);
}

async function turnOn({ run, stock }: Asked): Promise<Obeyed> {
  for (const { number } of stock.stopping) await run.remote.setOff(number, false);
  if (stock.optOut !== "none" || !stock.config.enabled) await withdraw(run.remote, stock, run.sources);
  return await synced(run, stock);
}

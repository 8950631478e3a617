/** Carries out one command, based on the current state of the repository. Carrying it out twice has the same result. */
import { nearest } from "../config/nearest.ts";
import { examine } from "../doctor/examine.ts";
import { COMMANDS, type CommandName } from "../language/command-names.ts";
import { joinSentences } from "../language/join-sentences.ts";
import { readBoxes } from "../markdown/boxes.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import { Refused } from "../model/errors.ts";
import { OFF } from "../model/labels.ts";
import { isOwnersWish } from "../plan/consent.ts";
import { describePlan, groupLine } from "../plan/describe-plan.ts";
import type { ItemIssue } from "../plan/match-issues.ts";
import { renderNext, renderStatus } from "../progress/render-status.ts";
import { itemTitles } from "../reconcile/item-titles.ts";
import { isSelfServed, makePlan } from "../reconcile/make-plan.ts";
import { progressOf } from "../reconcile/progress-of.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { Run } from "../reconcile/run.ts";
import { recordWish, settleOptOut } from "../reconcile/opt-out.ts";
import { takeStock } from "../reconcile/take-stock.ts";
import type { Stock } from "../reconcile/stock.ts";
import { progressFileLink, puzzled, refused, said, synced, type Asked, type Obeyed } from "./command.ts";
import { chooseReading } from "./choose-reading.ts";
import { built, done, skip, stuck } from "./on-item.ts";
import { pace, pause, resume } from "./on-pace.ts";
import { quietly } from "./quietly.ts";
import type { WaitingCommand } from "./waiting-commands.ts";

interface Handler {
  /** Whether text may follow its name. */
  readonly takesArgument?: true;
  readonly obey: (asked: Asked) => Obeyed | Promise<Obeyed>;
}

/** What each command does. */
const HANDLERS: Readonly<Record<CommandName, Handler>> = {
  next: { obey: ({ stock }) => said(next(stock)) },
  status: { obey: ({ stock }) => said(status(stock)) },
  done: { obey: done },
  skip: { obey: skip },
  stuck: { obey: stuck },
  built: { takesArgument: true, obey: built },
  pace: { takesArgument: true, obey: pace },
  pause: { takesArgument: true, obey: pause },
  resume: { obey: resume },
  start: { obey: ({ run, stock }) => synced(run, stock) },
  sync: { obey: ({ run, stock }) => synced(run, stock) },
  preview: { obey: ({ stock }) => said(preview(stock)) },
  apply: { obey: confirm },
  reading: { takesArgument: true, obey: chooseReading },
  doctor: { obey: async ({ run, stock }) => said(await doctor(run, stock)) },
  help: { obey: ({ stock }) => said(help(stock)) },
  off: { obey: turnOff },
  on: { obey: turnOn },
};

/**
 * Null if the comment gets no answer: it is not on an issue of Waymark, or the workflow answers it itself. Only the command
 * that starts a course may be on any issue.
 */
export async function obey(run: Run, { command, comment }: WaitingCommand): Promise<Obeyed | null> {
  const stock = await takeStock(run.remote, run.sources, run.clock);
  const { name, argument } = command;
  const item = itemAt(stock, comment.issue);
  const isTracking = stock.matched.tracking?.number === comment.issue;
  const isHeard = item !== null || isTracking || (name === "start" && isNew(stock));
  if (!isHeard || (!isOwnersWish(run.call) && isSelfServed(stock))) return null;
  const { talk, signs } = stock.language;
  if (name !== "on" && (stock.off || !stock.config.enabled)) return puzzled(talk.isOff);
  const handler = name === "unknown" ? null : HANDLERS[name];
  if (handler === null || (argument !== "" && handler.takesArgument !== true)) {
    const meant = name === "unknown" ? nearest(argument, COMMANDS) : name;
    return puzzled(meant === null ? talk.unknown(COMMANDS.map(inCode).join(signs.comma)) : talk.meant(meant));
  }
  try {
    return await handler.obey({ run, stock, item, comment, argument });
  } catch (error) {
    // The comment gets an answer, so that the next run does not try the same again.
    if (!(error instanceof Refused)) throw error;
    return refused(stock, error);
  }
}

const inCode = (name: string): string => `\`${name}\``;

/** Whether no course has begun here yet. Then Waymark has no issue that a command could be written on. */
const isNew = ({ matched }: Stock): boolean => matched.tracking === null && matched.items.size === 0;

/** The item whose issue this is; null for the tracking issue, and for an issue that is not part of the roadmap. */
function itemAt({ matched }: Stock, number: number): ItemIssue | null {
  return [...matched.items.values()].flat().find(({ issue }) => issue.number === number) ?? null;
}

function preview(stock: Stock): string {
  const proposal = makePlan(stock, "asked");
  const { url } = stock.actual.repository;
  if (proposal.kind === "stay-out") return quietly(proposal.words, url);
  const { language } = stock;
  const words = { known: itemTitles(stock), language, withReasons: false };
  const lines = describePlan(proposal.plan, words).map(
    (group) => `- ${escapeText(groupLine(group, language))}`,
  );
  if (proposal.kind === "go") return lines.join("\n") || language.talk.nothingToDo;
  // Where the roadmap or the config cannot be read, or a reading must be chosen, there is no plan.
  const isPlanned = proposal.readings.length === 0 && lines.length > 0;
  return [quietly(proposal.words, url), ...(isPlanned ? [lines.join("\n")] : [])].join("\n\n");
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

function next(stock: Stock): string {
  const { language, week, actual } = stock;
  return renderNext(progressOf(stock, actual), { week, language });
}

function status(stock: Stock): string {
  const { language, week, actual } = stock;
  const file = stock.config.progress
    ? [`${language.summary.progressFile}${language.signs.colon}${progressFileLink(actual)}`]
    : [];
  return [renderStatus(progressOf(stock, actual), { week, language }), ...file].join("\n\n");
}

async function doctor({ remote }: Run, stock: Stock): Promise<string> {
  const { repository } = stock.actual;
  const findings = examine(stock, await remote.readHealth(repository, stock.roadmapPath), stock.language);
  const lines = findings.flatMap((finding) =>
    finding.state === "gap"
      ? [
          `- ${joinSentences([finding.what, finding.why, finding.fix].map((words) => quietly(words, repository.url)))}`,
        ]
      : [],
  );
  return lines.join("\n") || stock.language.talk.allWell;
}

function help({ language: { talk, signs } }: Stock): string {
  const lines = COMMANDS.map((name) => `- \`/waymark ${name}\`${signs.colon}${talk.commands[name]}`);
  return `${talk.help}\n\n${lines.join("\n")}`;
}

/** Without the pinned issue, only the files can say it. The answer does not say that it is off before they do. */
async function turnOff({ run, stock }: Asked): Promise<Obeyed> {
  const { remote, sources, clock } = run;
  const { matched, language } = stock;
  if (matched.tracking !== null) {
    await remote.setLabel({ issue: matched.tracking.number, label: OFF, on: true });
    await settleOptOut(remote, await takeStock(remote, sources, clock), sources);
  } else if (!(await recordWish(run, stock, false))) return puzzled(enabledByHand(run, stock, false));
  return said(language.talk.off);
}

async function turnOn({ run, stock }: Asked): Promise<Obeyed> {
  for (const { number } of stock.stopping)
    await run.remote.setLabel({ issue: number, label: OFF, on: false });
  if (!(await recordWish(run, stock, true))) return puzzled(enabledByHand(run, stock, true));
  return await synced(run, stock);
}

const enabledByHand = ({ sources }: Run, { language }: Stock, enabled: boolean): string =>
  language.talk.byHand(sources.config, "enabled", `enabled: ${enabled}`);

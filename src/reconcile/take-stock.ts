/**
 * Reads a repository and derives everything from it: its config, its roadmap, and which issue belongs to which item.
 */
import { syncsItself, trustedApp } from "../access/workflow.ts";
import { parseOptions, saysYes, type Config } from "../config/config.ts";
import type { CommandName } from "../language/command-names.ts";
import type { Language } from "../language/language.ts";
import { LANGUAGES, languageWith } from "../language/languages.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { Actual } from "../model/actual.ts";
import { calendarIn } from "../model/calendar.ts";
import type { Clock } from "../model/clock.ts";
import { items } from "../model/items.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Remote } from "../model/remote.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { withBotCloses, type Closers } from "../plan/bot-closes.ts";
import { boardTitle } from "../plan/desire.ts";
import { knownCourse } from "../plan/known-course.ts";
import { matchIssues, type MatchedIssues, stoppingIssues } from "../plan/match-issues.ts";
import { withRenamedLabels } from "../plan/own-names.ts";
import { ownBoards } from "../plan/plan-board.ts";
import { knownApps } from "../plan/trust.ts";
import { readReading } from "../record/reading.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import { boardMemoryOf, withRenamedFields } from "./course-board.ts";
import { featuresInUse, relationsOf } from "./features-in-use.ts";
import { inheritedIn } from "./inherited.ts";
import { optOutOf } from "./opt-out-signs.ts";
import { parseHere } from "./parse-roadmap.ts";
import { textOf, readmePath, readRoadmap, readOrDoubt } from "./read-sources.ts";
import { resolveInLanguage } from "./resolve-language.ts";
import { scheduleOf } from "./schedule-of.ts";
import type { Stock, Sources } from "./stock.ts";
import { timeZoneOf } from "./time-zone-of.ts";
import { whoActs } from "./who-acts.ts";

export async function takeStock(
  remote: Pick<
    Remote,
    "read" | "readFile" | "readWholeFile" | "readIssues" | "readCardValues" | "changedHere"
  >,
  sources: Sources,
  clock: Pick<Clock, "now">,
): Promise<Stock> {
  const read = await remote.read();
  const configText = textOf(read.files[sources.config]);
  const { config, configError } = readOrDoubt(read.files[sources.config], sources.config);
  const roadmapPath = sources.roadmap ?? config.source ?? readmePath(read);
  const roadmapFile = await readRoadmap(remote, read, roadmapPath);
  const roadmapText = textOf(roadmapFile) ?? "";
  const named = trustedApp(textOf(read.files[WORKFLOW_PATH]) ?? "");
  const stopping = stoppingIssues(read);
  const stopped = stopping.flatMap(({ author }) => (author.kind === "app" ? [author.slug] : []));
  const apps = new Set([sources.app, named, ...stopped, ...knownApps(read)].filter((slug) => slug !== null));
  const first = matchIssues(read, apps);
  const mark = first.tracking === null ? null : readManagedBody(first.tracking.body);
  const { resolved, writtenIn } = await resolveInLanguage(
    {
      text: roadmapText,
      parse: sources.parse ?? parseHere,
      options: parseOptions(config, configText !== null),
      named: sources.reading,
      asked: askedIn(first, read),
      running: new Set(first.items.keys()),
      remembered: readReading(mark?.memory.reading ?? null),
    },
    mark?.memory.language ?? null,
  );
  const { roadmap: untitled, choice } = resolved;
  const roadmap = withTitle(untitled, read.repository.name);
  const boardMemory = boardMemoryOf(first.tracking);
  const board = ownBoards(read.board, boardTitle(roadmap), boardMemory.url);
  const { actual: listed, isBehind } = await withUnlisted(remote, { ...read, board }, roadmap, first);
  const { tracking } = isBehind ? matchIssues(listed, apps) : first;
  const { labels, items: recorded } = knownCourse(listed, tracking);
  const labelled = withRenamedLabels(listed, labels);
  const language = languageFor(config, writtenIn);
  const selfServed = syncsItself(textOf(read.files[WORKFLOW_PATH]) ?? "");
  const closers: Closers = { bots: config.bots, apps, selfServed };
  const closed = withBotCloses(labelled, closers);
  const matchedFirst = matchIssues(closed, apps);
  const calendar = calendarIn(timeZoneOf(config, closed));
  const week = calendar.weekOf(clock.now());
  const relations = relationsOf(matchedFirst.tracking);
  const inUse = featuresInUse(closed.features, relations, week);
  const schedule = scheduleOf({ config, roadmap, matched: matchedFirst, recorded, calendar }, clock.now());
  const actual = await withRenamedFields(remote, {
    roadmap,
    language,
    boardMemory,
    actual: closed,
    matched: matchedFirst,
    schedule,
    inUse,
  });
  const matched = matchIssues(actual, apps);
  const isYes = configText !== null && configError === null && saysYes(configText);
  const saysNo = configText !== null && configError === null && !config.enabled;
  const { tracking: shown } = matched;
  const optOut = optOutOf(actual, { tracking: shown, stopping, config: configText, isYes, saysNo });
  const inherited = await inheritedIn(remote, actual, {
    matched,
    sources,
    configured: configText !== null && config.enabled,
  });
  return {
    actual,
    config,
    configError,
    configText: configText ?? "",
    configured: configText !== null,
    language,
    roadmap,
    choice,
    writtenIn,
    roadmapPath,
    roadmapFile,
    roadmapText,
    apps,
    closers,
    matched,
    isBehind,
    boardMemory,
    relations,
    inUse,
    stopping,
    off: stopping.length > 0 || optOut === "kept",
    optOut,
    inherited,
    acts: whoActs({ actual, matched, inherited }, clock.now()),
    isYes,
    calendar,
    week,
    schedule,
  };
}

/** Where a person may have ticked the box of a reading: the pull request only counts before the course begins. */
function askedIn({ tracking, items: known }: MatchedIssues, { setUpPull }: Actual): readonly string[] {
  const pull = known.size === 0 && setUpPull !== null && setUpPull.state !== "closed" ? [setUpPull.body] : [];
  return [...(tracking === null ? [] : [tracking.body]), ...pull];
}

/**
 * The same, with the issues that the list may have missed: the roadmap has the item and progress.json has its issue,
 * but the list did not contain it. If reading it by number finds nothing, it was deleted or transferred. `isBehind`:
 * the list has missed some.
 */
async function withUnlisted(
  remote: Pick<Remote, "readIssues">,
  read: Actual,
  roadmap: Roadmap,
  matched: MatchedIssues,
): Promise<{ readonly actual: Actual; readonly isBehind: boolean }> {
  const recorded = recordedIssues(writtenHere(read));
  const listed = new Set(read.issues.map(({ number }) => number));
  const unlisted = items(roadmap).flatMap(({ id }) => {
    const number = matched.items.has(id) ? undefined : recorded.get(id);
    return number === undefined || listed.has(number) ? [] : [number];
  });
  if (unlisted.length === 0) return { actual: read, isBehind: false };
  const { issues, writers } = await remote.readIssues(unlisted);
  const all = [...read.issues, ...issues].toSorted((a, b) => a.number - b.number);
  const actual = { ...read, issues: all, writers: { ...read.writers, ...writers } };
  return { actual, isBehind: issues.length > 0 };
}

/** A document without a title of its own, or whose first heading is a phase, is called like its repository. */
function withTitle(roadmap: Roadmap, name: string): Roadmap {
  const isPhase = roadmap.phases.some(({ title }) => title === roadmap.title);
  return cleanText(roadmap.title) === "" || isPhase ? { ...roadmap, title: name } : roadmap;
}

/** The language in the config, otherwise the one of the roadmap, otherwise English. */
const languageFor = ({ language }: Config, writtenIn: string): Language<CommandName> =>
  language === undefined ? (languageWith(writtenIn) ?? LANGUAGES.en) : LANGUAGES[language];

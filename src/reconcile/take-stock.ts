/**
 * Reads a repository and derives everything from it: its config, its roadmap, and which issue belongs to which item.
 */
import { cleanText } from "../markdown/clean-text.ts";
import { ConfigError } from "../yaml/config-error.ts";
import type { Clock } from "../model/clock.ts";
import { calendarIn, type Calendar } from "../model/calendar.ts";
import { parseOptions, DEFAULT_CONFIG, readConfig, saysYes, type Config } from "../config/config.ts";
import type { CommandName } from "../language/command-names.ts";
import type { Language } from "../language/language.ts";
import { LANGUAGES, languageWith } from "../language/languages.ts";
import { CONFIG_PATH, README_PATH, WORKFLOW_PATH } from "../model/paths.ts";
import type { Actual, ActualFile, ActualIssue } from "../model/actual.ts";
import { withBotCloses, type Closers } from "../plan/bot-closes.ts";
import { boardTitle } from "../plan/desire.ts";
import type { BoardMemory } from "../plan/board-ids.ts";
import { ownBoards } from "../plan/plan-board.ts";
import type { Feature } from "../model/features.ts";
import { items } from "../model/items.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { ReadingOptions } from "../model/parse-options.ts";
import { knownCourse } from "../plan/known-course.ts";
import { matchIssues, type MatchedIssues, stoppingIssues } from "../plan/match-issues.ts";
import { withRenamedLabels } from "../plan/own-names.ts";
import { recordedApps } from "../plan/trust.ts";
import { readReading } from "../record/reading.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import type { Relations } from "../record/relations.ts";
import type { Remote } from "../model/remote.ts";
import { parseHere, type ParseRoadmap } from "./parse-roadmap.ts";
import { languageOf } from "../roadmap/words/language-of.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { syncsItself, trustedApp } from "../access/workflow.ts";
import { boardMemoryOf, withRenamedFields } from "./course-board.ts";
import { optOutOf, type OptOut } from "./opt-out-signs.ts";
import { featuresInUse, relationsOf } from "./features-in-use.ts";
import { resolveReading, type ReadingChoice } from "./resolve-reading.ts";
import { scheduleOf } from "./schedule-of.ts";
import { whoActs, type WhoActs } from "./who-acts.ts";
import { timeZoneOf } from "./time-zone-of.ts";

export interface Stock {
  readonly actual: Actual;
  readonly config: Config;
  /** The text of the config file; empty if there is none. */
  readonly configText: string;
  /** What is wrong with the config file, so that the defaults are used instead; null if it is valid. */
  readonly configError: ConfigError | null;
  /** Whether a config file exists. */
  readonly configured: boolean;
  /** The language in the config; without one, the language of the roadmap if it is known, otherwise English. */
  readonly language: Language<CommandName>;
  readonly roadmap: Roadmap;
  /** Which reading of the document the roadmap is, and whether a person must choose first. */
  readonly choice: ReadingChoice;
  readonly roadmapPath: string;
  /** The roadmap file as it was read, and its text; empty if there is none. */
  readonly roadmapFile: ActualFile;
  readonly roadmapText: string;
  /** The slugs of the Apps whose issues are trusted, including an App that worked here before. */
  readonly apps: ReadonlySet<string>;
  readonly matched: MatchedIssues;
  /** Whose closes count. */
  readonly closers: Closers;
  /** What is remembered of the board. */
  readonly boardMemory: BoardMemory;
  /** What is remembered of the relations between issues. */
  readonly relations: Relations;
  /** The features of GitHub that this run uses. */
  readonly inUse: ReadonlySet<Feature>;
  /** The issues whose label `waymark:off` stops Waymark. */
  readonly stopping: readonly ActualIssue[];
  /** Whether there are any such issues, or there were some and they are gone. */
  readonly off: boolean;
  /** What the files say of it. */
  readonly optOut: OptOut;
  /** Which files came with the fork and were not changed in it. */
  readonly inherited: Inherited;
  /** Whether the config says `enabled: true` in so many words. */
  readonly isYes: boolean;
  /** Days and weeks in the learner's time zone. */
  readonly calendar: Calendar;
  /** The Monday of the current week there. */
  readonly week: string;
  /** Who keeps it up to date. */
  readonly acts: WhoActs;
  /** The learner's schedule; null if the config sets no pace. */
  readonly schedule: Schedule | null;
}

/** What the entry point was told about which files to read and whom to trust. */
export interface Sources {
  /** The slug of an App whose issues are trusted, in addition to the App that the workflow names; null for none. */
  readonly app: string | null;
  /** The path of the roadmap file; null means the path in the config, or the README. */
  readonly roadmap: string | null;
  /** The path of the config file. */
  readonly config: string;
  /** The key of the reading that a person named for this run; null for none. */
  readonly reading: string | null;
  /** Reads the roadmap. The App does it in another thread and remembers the result. Default: in this thread. */
  readonly parse?: ParseRoadmap;
}

/** The defaults. */
export const DEFAULT_SOURCES: Sources = { app: null, roadmap: null, config: CONFIG_PATH, reading: null };

/** Files of somebody else's: they say nothing of what the fork's owner wants. */
export interface Inherited {
  readonly config: boolean;
  readonly workflow: boolean;
}

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
  const { config, configError } = readOrDoubt(configText, sources.config);
  const roadmapPath = sources.roadmap ?? config.source ?? readmePath(read);
  const roadmapFile = await readRoadmap(remote, read, roadmapPath);
  const roadmapText = textOf(roadmapFile) ?? "";
  const named = trustedApp(textOf(read.files[WORKFLOW_PATH]) ?? "");
  const stopping = stoppingIssues(read);
  const stopped = stopping.flatMap(({ author }) => (author.kind === "app" ? [author.slug] : []));
  const apps = new Set(
    [sources.app, named, ...stopped, ...recordedApps(read)].filter((slug) => slug !== null),
  );
  const first = matchIssues(read, apps);
  const { roadmap: untitled, choice } = await resolveReading({
    text: roadmapText,
    parse: sources.parse ?? parseHere,
    options: parseOptions(config, configText !== null),
    named: sources.reading,
    asked: askedIn(first, read),
    running: new Set(first.items.keys()),
    remembered: rememberedReading(first),
  });
  const roadmap = withTitle(untitled, read.repository.name);
  const boardMemory = boardMemoryOf(first.tracking);
  const board = ownBoards(read.board, boardTitle(roadmap), boardMemory.url);
  const listed = await withUnlisted(remote, { ...read, board }, roadmap, apps);
  const { labels, items: recorded } = knownCourse(listed, matchIssues(listed, apps).tracking);
  const labelled = withRenamedLabels(listed, labels);
  const language = languageFor(config, roadmapText);
  const known = { roadmap, language, boardMemory, actual: labelled, matched: matchIssues(labelled, apps) };
  const selfServed = syncsItself(textOf(read.files[WORKFLOW_PATH]) ?? "");
  const closers: Closers = { bots: config.bots, apps, selfServed };
  const actual = withBotCloses(await withRenamedFields(remote, known), closers);
  const matched = matchIssues(actual, apps);
  const isYes = configText !== null && configError === null && saysYes(configText);
  const optOut = optOutOf(actual, { tracking: matched.tracking, stopping, config: configText, isYes });
  const calendar = calendarIn(timeZoneOf(config, actual));
  const inherited = await inheritedIn(remote, actual, {
    matched,
    sources,
    configured: configText !== null && config.enabled,
  });
  const week = calendar.weekOf(clock.now());
  const relations = relationsOf(matched.tracking);
  return {
    actual,
    config,
    configError,
    configText: configText ?? "",
    configured: configText !== null,
    language,
    roadmap,
    choice,
    roadmapPath,
    roadmapFile,
    roadmapText,
    apps,
    closers,
    matched,
    boardMemory,
    relations,
    inUse: featuresInUse(actual.features, relations, week),
    stopping,
    off: stopping.length > 0 || optOut === "kept",
    optOut,
    inherited,
    acts: whoActs({ actual, matched, inherited }, clock.now()),
    isYes,
    calendar,
    week,
    schedule: scheduleOf({ config, roadmap, matched, recorded, calendar }, clock.now()),
  };
}

/** Where a person may have ticked the box of a reading: the pull request only counts before the course begins. */
function askedIn({ tracking, items: known }: MatchedIssues, { setUpPull }: Actual): readonly string[] {
  const pull = known.size === 0 && setUpPull !== null && setUpPull.state !== "closed" ? [setUpPull.body] : [];
  return [...(tracking === null ? [] : [tracking.body]), ...pull];
}

const rememberedReading = ({ tracking }: MatchedIssues): ReadingOptions | null =>
  readReading((tracking === null ? null : readManagedBody(tracking.body))?.memory.reading ?? null);

/** A document without a title of its own, or whose first heading is a phase, is called like its repository. */
function withTitle(roadmap: Roadmap, name: string): Roadmap {
  const isPhase = roadmap.phases.some(({ title }) => title === roadmap.title);
  return cleanText(roadmap.title) === "" || isPhase ? { ...roadmap, title: name } : roadmap;
}

/** The language in the config, otherwise the one of the roadmap, otherwise English. */
function languageFor({ language }: Config, roadmapText: string): Language<CommandName> {
  if (language !== undefined) return LANGUAGES[language];
  return languageWith(languageOf(roadmapText) ?? "") ?? LANGUAGES.en;
}

/**
 * Asked only where it decides: for the config before a course begins, for a workflow that does all of it as long as nothing
 * shows that it ran here.
 */
async function inheritedIn(
  remote: Pick<Remote, "changedHere">,
  { repository, files, granted }: Actual,
  {
    matched,
    sources,
    configured,
  }: {
    readonly matched: MatchedIssues;
    readonly sources: Sources;
    readonly configured: boolean;
  },
): Promise<Inherited> {
  // Where no App runs, a person asked for it.
  if (!repository.fork || granted === null) return { config: false, workflow: false };
  const known = [...matched.items.values()].flat();
  const ran = known.some(({ issue: { author } }) => author.kind === "app" && author.slug === ACTIONS);
  const mayServe = syncsItself(textOf(files[WORKFLOW_PATH]) ?? "") && !ran;
  const isInherited = async (path: string) => (await remote.changedHere(path)) === false;
  return {
    config: configured && known.length === 0 && (await isInherited(sources.config)),
    workflow: mayServe && (await isInherited(WORKFLOW_PATH)),
  };
}

/** GITHUB_TOKEN's own App. */
const ACTIONS = "github-actions";

async function readRoadmap(
  remote: Pick<Remote, "readFile" | "readWholeFile">,
  { files }: Actual,
  path: string,
): Promise<ActualFile> {
  const known = files[path];
  if (known === undefined) return await remote.readFile(path);
  const partly = known.kind === "unreadable" && (known.reason === "too-large" || known.reason === "symlink");
  return partly ? await remote.readWholeFile(path) : known;
}

function readOrDoubt(text: string | null, path: string): Pick<Stock, "config" | "configError"> {
  if (text === null) return { config: DEFAULT_CONFIG, configError: null };
  try {
    return { config: readConfig(text, path), configError: null };
  } catch (error) {
    if (error instanceof ConfigError) return { config: DEFAULT_CONFIG, configError: error };
    throw error;
  }
}

/**
 * The same, with the issues that the list may have missed: the roadmap has the item and progress.json has its issue,
 * but the list did not contain it. If reading it by number finds nothing, it was deleted or transferred.
 */
async function withUnlisted(
  remote: Pick<Remote, "readIssues">,
  read: Actual,
  roadmap: Roadmap,
  apps: ReadonlySet<string>,
): Promise<Actual> {
  const recorded = recordedIssues(writtenHere(read));
  const listed = new Set(read.issues.map(({ number }) => number));
  const matched = matchIssues(read, apps);
  const unlisted = items(roadmap).flatMap(({ id }) => {
    const number = matched.items.has(id) ? undefined : recorded.get(id);
    return number === undefined || listed.has(number) ? [] : [number];
  });
  if (unlisted.length === 0) return read;
  const { issues, writers } = await remote.readIssues(unlisted);
  const all = [...read.issues, ...issues].toSorted((a, b) => a.number - b.number);
  return { ...read, issues: all, writers: { ...read.writers, ...writers } };
}

/** The text of a file; null if there is none, or if it cannot be read as text. */
export const textOf = (file: ActualFile | undefined): string | null =>
  file?.kind === "text" ? file.text : null;

/** GitHub shows a README with any upper or lower case in its name. */
function readmePath({ files }: Actual): string {
  const found = Object.keys(files).find(
    (path) => /^readme\.(?:md|markdown)$/iu.test(path) && textOf(files[path]) !== null,
  );
  return found ?? README_PATH;
}

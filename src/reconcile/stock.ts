/** What is known of a repository before anything is planned, and which files it is read from. */
import type { Config } from "../config/config.ts";
import type { CommandName } from "../language/command-names.ts";
import type { Language } from "../language/language.ts";
import type { Actual, ActualFile, ActualIssue } from "../model/actual.ts";
import type { Calendar } from "../model/calendar.ts";
import type { Feature } from "../model/features.ts";
import { CONFIG_PATH } from "../model/paths.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Schedule } from "../model/schedule.ts";
import type { BoardMemory } from "../plan/board-ids.ts";
import type { Closers } from "../plan/bot-closes.ts";
import type { MatchedIssues } from "../plan/match-issues.ts";
import type { Relations } from "../record/relations.ts";
import type { ConfigError } from "../language/config-error.ts";
import type { OptOut } from "./opt-out-signs.ts";
import type { ParseRoadmap } from "./parse-roadmap.ts";
import type { ReadingChoice } from "./resolve-reading.ts";
import type { WhoActs } from "./who-acts.ts";

export interface Stock {
  readonly actual: Actual;
  readonly config: Config;
  /** The text of the config file; empty if there is none. */
  readonly configText: string;
  /** What is wrong with the config file, so that the defaults are used instead; null if it is valid. */
  readonly configError: ConfigError | null;
  /** Whether a config file exists. */
  readonly configured: boolean;
  /** The code of the language that the roadmap is written in; `none` if that is not known. */
  readonly writtenIn: string;
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
  /** Whether GitHub's list lacked issues that exist. */
  readonly isBehind: boolean;
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

/** Files that another person wrote. They do not show what the fork's owner wants. */
export interface Inherited {
  readonly config: boolean;
  readonly workflow: boolean;
}

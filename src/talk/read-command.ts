/** Reads a comment as a command. Pure: other code decides who wrote it and whether to follow it. */
import { COMMANDS, type CommandName } from "../language/commands.ts";
import type { WeeklyPace } from "../language/language.ts";

/** The commands that take an argument. */
type Telling = "pace" | "pause";

export type Command =
  | { readonly name: Exclude<CommandName, Telling> }
  /** Null if the argument is missing or not understood. */
  | { readonly name: "pace"; readonly pace: WeeklyPace | null }
  | { readonly name: "pause"; readonly weeks: number | null }
  /** It is addressed to Waymark, but it is not one of the commands. */
  | { readonly name: "unknown" };

/** The start of a command. A full stop or a line end may follow directly. */
const CALL = /^\/waymark(?![^\s.!])/iu;
/** No command is longer than this. A longer line is not parsed. */
const LENGTH_LIMIT = 40;

/**
 * The command at the start of a comment, or null for an ordinary comment. A command in a quote, in code or on a later
 * line does not count. `/waymark` alone asks for help. A command must be the only thing on its line.
 */
export function readCommand(comment: string): Command | null {
  const [line = ""] = comment.trimStart().split(/[\r\n]/u, 1);
  const call = CALL.exec(line);
  if (call === null) return null;
  const words = line.slice(call[0].length).trim().toLowerCase();
  if (words.length > LENGTH_LIMIT) return { name: "unknown" };
  const said = words.replace(/[\s.!]+$/u, "");
  const [, name = "", rest = ""] = /^(\S*)\s*(.*)$/u.exec(said) ?? [];
  if (name === "pace") return { name, pace: readPace(rest) };
  if (name === "pause") return { name, weeks: readWeeks(rest) };
  const known = COMMANDS.find((one) => one === said);
  if (known === undefined || known === "pace" || known === "pause") {
    return { name: said === "" ? "help" : "unknown" };
  }
  return { name: known };
}

const PACE =
  /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(h|hours?|horas?|topics?|items?|temas?|elementos?)?\s*(?:\/|per|a|por|each)\s*(?:weeks?|w|semanas?)$/u;

/** `5/week`, `5 topics a week`, `2.5 hours per week`. Accepts the same values as the config. */
function readPace(words: string): WeeklyPace | null {
  const found = PACE.exec(words);
  if (found === null) return null;
  const aWeek = Number((found[1] ?? "").replace(",", "."));
  const unit = found[2]?.startsWith("h") === true ? "hours" : "topics";
  const possible =
    unit === "hours" ? aWeek >= 0.5 && aWeek <= 168 : Number.isInteger(aWeek) && aWeek >= 1 && aWeek <= 100;
  return possible ? { unit, aWeek } : null;
}

/** At most a year. A learner who stops for longer can turn Waymark off. */
const WEEK_LIMIT = 52;

function readWeeks(words: string): number | null {
  const weeks = Number(/^(\d{1,2})\s*(?:weeks?|w|semanas?)$/u.exec(words)?.[1] ?? 0);
  return weeks >= 1 && weeks <= WEEK_LIMIT ? weeks : null;
}

/** Reads a comment as a command. Pure: who wrote it, and whether they are obeyed, is decided elsewhere. */
import { COMMANDS, type CommandName } from "../language/commands.ts";
import type { WeeklyPace } from "../language/language.ts";

/** The commands that say more than their name. */
type Telling = "pace" | "pause";

export type Command =
  | { readonly name: Exclude<CommandName, Telling> }
  /** Null where it does not say how much, or in words that are not known. */
  | { readonly name: "pace"; readonly pace: WeeklyPace | null }
  | { readonly name: "pause"; readonly weeks: number | null }
  /** It is meant for Waymark, and it is none of the commands. */
  | { readonly name: "unknown" };

/** What a command begins with; a full stop or a line end may follow at once. */
const CALL = /^\/waymark(?![^\s.!])/iu;
/** No command is longer; a longer line is not looked at in detail. */
const LONGEST = 40;

/**
 * The command that a comment begins with, or null where it is an ordinary comment. A command in a quote, in code or
 * further down is only talked about. `/waymark` alone asks for help. A command is all that stands on its line.
 */
export function readCommand(comment: string): Command | null {
  const [line = ""] = comment.trimStart().split(/[\r\n]/u, 1);
  const call = CALL.exec(line);
  if (call === null) return null;
  const words = line.slice(call[0].length).trim().toLowerCase();
  if (words.length > LONGEST) return { name: "unknown" };
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

/** `5/week`, `5 topics a week`, `2.5 hours per week`. What the config takes is what is taken here. */
function readPace(words: string): WeeklyPace | null {
  const found = PACE.exec(words);
  if (found === null) return null;
  const aWeek = Number((found[1] ?? "").replace(",", "."));
  const unit = found[2]?.startsWith("h") === true ? "hours" : "topics";
  const possible =
    unit === "hours" ? aWeek >= 0.5 && aWeek <= 168 : Number.isInteger(aWeek) && aWeek >= 1 && aWeek <= 100;
  return possible ? { unit, aWeek } : null;
}

/** A year at most: who stops for longer turns Waymark off. */
const MOST_WEEKS = 52;

function readWeeks(words: string): number | null {
  const weeks = Number(/^(\d{1,2})\s*(?:weeks?|w|semanas?)$/u.exec(words)?.[1] ?? 0);
  return weeks >= 1 && weeks <= MOST_WEEKS ? weeks : null;
}

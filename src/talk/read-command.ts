/** Reads a comment as a command. Pure: other code decides who wrote it and whether to follow it. */
import { COMMANDS, type CommandName } from "../language/command-names.ts";

export interface Command {
  /** `unknown`: it is addressed to Waymark, but it is not one of the commands. */
  readonly name: CommandName | "unknown";
  /** The text after the name on its line; may be empty. For `unknown`: the word in place of a name, in lower case. */
  readonly argument: string;
}

/** The start of a command. The end of a sentence or of the line may follow directly. */
const CALL = /^\/waymark(?![^\s.!。！।])/iu;
/** No command is longer than this. A longer line is not parsed. */
const LENGTH_LIMIT = 500;

/**
 * The command at the start of a comment, or null for an ordinary comment. A command in a quote, in code or on a later
 * line does not count. `/waymark` alone asks for help.
 */
export function readCommand(comment: string): Command | null {
  const [line = ""] = comment.trimStart().split(/[\r\n]/u, 1);
  const call = CALL.exec(line);
  if (call === null) return null;
  const words = line.slice(call[0].length).trim();
  if (words.length > LENGTH_LIMIT) return { name: "unknown", argument: "" };
  const [, first = "", argument = ""] = /^(\S*)\s*(.*)$/u.exec(words.replace(/[\s.!。！।]+$/u, "")) ?? [];
  const name = first.toLowerCase();
  if (name === "") return { name: "help", argument };
  const known = COMMANDS.find((one) => one === name);
  return known === undefined ? { name: "unknown", argument: name } : { name: known, argument };
}

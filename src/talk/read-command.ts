/** Reads a comment as a command. Pure: who wrote it, and whether they are obeyed, is decided elsewhere. */
import { COMMANDS, type CommandName } from "../language/commands.ts";

/** `unknown`: it is meant for Waymark, and it is none of the commands. */
export type Command = CommandName | "unknown";

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
  if (words.length > LONGEST) return "unknown";
  const name = words.replace(/[\s.!]+$/u, "");
  return name === "" ? "help" : (COMMANDS.find((known) => known === name) ?? "unknown");
}

/** Checks how a repository is named on the command line. */
import { BadArguments } from "./bad-arguments.ts";

/** Throws BadArguments unless it is `owner/name`; `usage` ends the message. */
export function checkName(repository: string, usage: string): void {
  if (/^[\w.-]+\/[\w.-]+$/u.test(repository)) return;
  throw new BadArguments(`"${repository}" is no repository; it is named owner/name. ${usage}`);
}

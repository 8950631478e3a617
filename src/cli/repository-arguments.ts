/** The arguments of commands that change a repository: which one, and whether to do it unasked. */
import { parseArgs } from "node:util";
import { BadArguments } from "./bad-arguments.ts";
import { checkName } from "./check-name.ts";

export interface RepositoryArguments {
  /** `owner/name`. */
  readonly repository: string;
  /** Whether `--yes` was given. */
  readonly yes: boolean;
}

/** `usage` is the line that an error ends with. Throws BadArguments. */
export function repositoryArguments(args: readonly string[], usage: string): RepositoryArguments {
  const { repo, yes } = parsed(args, usage);
  if (repo === undefined) throw new BadArguments(`no repository named. ${usage}`);
  checkName(repo, usage);
  return { repository: repo, yes };
}

function parsed(args: readonly string[], usage: string) {
  try {
    const options = { yes: { type: "boolean", default: false }, repo: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new BadArguments(`${message} ${usage}`, { cause });
  }
}

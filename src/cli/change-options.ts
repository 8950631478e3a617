/** The options of the commands that change a repository. */
import { BadArguments } from "./bad-arguments.ts";

export interface ChangeOptions {
  /** As the person named it; null for the repository that the current folder is a clone of. */
  readonly repository: string | null;
  /** Whether to do it without asking. */
  readonly yes: boolean;
  readonly json: boolean;
}

/** With JSON on stdout there is no place to show a plan, so nobody can be asked. Throws BadArguments. */
export function refuseSilence({ yes, json }: ChangeOptions): void {
  if (json && !yes)
    throw new BadArguments("--json does not show the plan or ask. Add --yes to skip confirmation.");
}

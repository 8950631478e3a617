/** Asks the person at the terminal whether to do what was just shown. */
import { BadArguments } from "./bad-arguments.ts";
import type { Io } from "./io.ts";

/** Only "yes" counts. Throws BadArguments if nobody can answer. */
export async function askWhether({ ask }: Pick<Io, "ask">): Promise<boolean> {
  if (ask === undefined)
    throw new BadArguments("there is no interactive terminal. Add --yes to skip confirmation.");
  return /^y(?:es)?$/iu.test((await ask("Do this? [y/N] ")).trim());
}

/** Asks the person at the terminal whether to do what was just shown. */
import { BadArguments } from "./bad-arguments.ts";
import type { Io } from "./io.ts";

/** Only a yes is one. Throws BadArguments where there is nobody to ask; `usage` ends its message. */
export async function askWhether({ ask }: Pick<Io, "ask">, usage: string): Promise<boolean> {
  if (ask === undefined) {
    throw new BadArguments(`there is nobody to ask. Add --yes to do it unasked. ${usage}`);
  }
  return /^y(?:es)?$/iu.test((await ask("Do this? [y/N] ")).trim());
}

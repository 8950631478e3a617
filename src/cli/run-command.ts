/** Runs the command in the arguments. */
import { CommanderError, type Command } from "commander";
import type { Clock } from "../model/clock.ts";
import { buildCommands } from "./commands.ts";
import type { Io } from "./io.ts";

/** Returns the exit code. An error that a person can fix is one line on stderr, with the code 2. */
export async function runCommand(
  args: readonly string[],
  { io, clock, version }: { readonly io: Io; readonly clock: Clock; readonly version: string },
): Promise<number> {
  let code = 0;
  let name = "";
  const program = buildCommands({ io, clock, version, end: (ended) => (code = ended) });
  program.hook("preAction", (_, command) => {
    name = ` ${command.name()}`;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...knownIn(args, program)], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // It knows the errors of all commands, and loading them takes long.
    const { expected } = await import("./expected.ts");
    io.stderr(`waymark${name}: ${expected(error)}\n`);
    return 2;
  }
}

/** For `help nosuch`, commander prints the whole help without naming the mistake. It does name it for `nosuch`. */
function knownIn(args: readonly string[], { commands }: Command): readonly string[] {
  const [help, name] = args;
  if (help !== "help" || name === undefined || commands.some((one) => one.name() === name)) return args;
  return [name];
}

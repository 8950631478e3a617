/** Starts the command that the arguments name, in this process. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { systemClock } from "../machine/system-clock.ts";
import type { Io } from "./io.ts";
import { runCommand } from "./run-command.ts";

async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** The version in the closest package.json: that of the installed package, or of the repository. */
function readVersion(folder: string): string {
  const path = join(folder, "package.json");
  if (!existsSync(path) && dirname(folder) !== folder) return readVersion(dirname(folder));
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path, "utf8"));
  return version;
}

const io: Io = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY,
  isErrorTTY: process.stderr.isTTY,
  ...(process.stdin.isTTY ? { ask: askAtTerminal } : {}),
};
void runCommand(process.argv.slice(2), {
  io,
  clock: systemClock,
  version: readVersion(import.meta.dirname),
}).then(
  (code) => {
    process.exitCode = code;
  },
  // Node would also print the line of the bundle, which is very long.
  (error: unknown) => {
    io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);

/** Starts the command that the arguments name, in this process. */
import { existsSync, readFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { standardOutput } from "./standard-output.ts";
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

/** Only Node's stream can write every letter to a console of Windows. */
const directly = (descriptor: 1 | 2) =>
  process.platform === "win32" ? null : (bytes: Uint8Array) => writeSync(descriptor, bytes);

/** `process.stdin` and its like load much when they are first read, and most commands need none of them. */
const io: Io = {
  stdout: standardOutput({ write: directly(1), stream: () => process.stdout }),
  stderr: standardOutput({ write: directly(2), stream: () => process.stderr }),
  cwd: process.cwd(),
  env: process.env,
  get isTTY() {
    return process.stdout.isTTY;
  },
  get isErrorTTY() {
    return process.stderr.isTTY;
  },
  get ask() {
    return process.stdin.isTTY ? askAtTerminal : undefined;
  },
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

#!/usr/bin/env node
/** Entry of the command line: finds the command and runs it. */
import { createInterface } from "node:readline/promises";
import { systemClock } from "../machine/system-clock.ts";
import { check } from "./check.ts";
import { doctor } from "./doctor.ts";
import { init } from "./init.ts";
import type { Io } from "./io.ts";
import { preview } from "./preview.ts";
import { remove } from "./remove.ts";
import { sync } from "./sync.ts";

const USAGE = `Usage: waymark COMMAND

  check FILE                          shows how a roadmap file is read, before any learner does
  init [FILE]                         writes the config and the workflow where there are none yet
  preview [FILE] [--repo owner/name]  shows what Waymark would do, and does nothing
  sync --repo owner/name [--yes]      shows it, asks, and does it
  remove --repo owner/name [--yes]    takes it out again: shows what that changes, asks, and does it
  doctor --repo owner/name            tells everything that is in the way of it
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number>>> = {
  check,
  init,
  preview: (rest, around) => preview(rest, around, systemClock),
  doctor: (rest, around) => doctor(rest, around, systemClock),
  remove: (rest, around) => remove(rest, around, systemClock),
  sync: (rest, around) => sync(rest, around, systemClock),
};

async function askAtTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

const [name = "help", ...args] = process.argv.slice(2);
const io: Io = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY,
  ...(process.stdin.isTTY ? { ask: askAtTerminal } : {}),
};
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command !== undefined) process.exitCode = await command(args, io);
else if (name === "help" || name === "--help" || name === "-h") io.stdout(USAGE);
else {
  io.stderr(`waymark: there is no command "${name}".\n${USAGE}`);
  process.exitCode = 2;
}

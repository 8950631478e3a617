#!/usr/bin/env node
/** Entry of the command line. */
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { createInterface } from "node:readline/promises";
import { systemClock } from "../machine/system-clock.ts";
import type { Io } from "./io.ts";
import { runCommand } from "./run-command.ts";

async function askAtTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** As package.json says it, which lies above the bundle as it lies above the sources. */
function readVersion(): string {
  const path = findPackageJSON(import.meta.url);
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path ?? "package.json", "utf8"));
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
// Not awaited here: a bundle that older versions of Node can read, to be told that they are too old, has no such await.
void runCommand(process.argv.slice(2), { io, clock: systemClock, version: readVersion() }).then((code) => {
  process.exitCode = code;
});

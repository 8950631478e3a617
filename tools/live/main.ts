/**
 * Entry of `npm run live -- --repo owner/scratch [--json]`: compares what real GitHub does with what Waymark assumes.
 * Works only in a repository that was made for it (see `tools/live/README.md`), and removes everything that it made.
 */
import process from "node:process";
import { systemClock } from "../../src/machine/system-clock.ts";
import { runLive } from "./run-live.ts";

process.exitCode = await runLive(
  process.argv.slice(2),
  {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    isTTY: process.stdout.isTTY,
    isErrorTTY: process.stderr.isTTY,
  },
  systemClock,
);

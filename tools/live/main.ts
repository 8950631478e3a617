/**
 * What real GitHub does, against what Waymark takes for granted: `npm run live -- --repo owner/scratch [--json]`. Works only
 * in a repository that was made for it (`tools/live/README.md` says how), and puts away what it made.
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
  },
  systemClock,
);

/** Starts a sync of a stage's fork in its own process. */
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { APP_SLUG, type Stage } from "./stage.ts";

const SYNC = fileURLToPath(new URL("sync-process.ts", import.meta.url));

export function startSync(stage: Stage): ChildProcess {
  const [owner = "", name = ""] = stage.fork.split("/");
  const told = [stage.github.url, stage.token(), owner, name, APP_SLUG];
  return spawn(process.execPath, [SYNC, ...told], { stdio: "ignore" });
}

/**
 * A throw-away PostgreSQL on a Unix socket in a temporary folder. It needs the binaries of PostgreSQL, as in Debian's
 * package: `apt-get install postgresql`.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { cpuSeconds } from "./usage.ts";

export interface Postgres {
  /** For `DATABASE_URL`. */
  readonly url: string;
  /** Seconds of processor time of all its processes so far. */
  cpu(): number;
  /** Ends it as a crash would, and starts it again after this many milliseconds. */
  restart(away: number): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

const START_LIMIT = 30_000;

/** The folder of the newest binaries; null if there are none. */
export function postgresBinaries(): string | null {
  const version = (path: string): number => Number(/(\d+)\/bin$/u.exec(path)?.[1] ?? "0");
  const found = globSync("/usr/lib/postgresql/*/bin").toSorted((a, b) => version(b) - version(a));
  return found.find((path) => existsSync(join(path, "initdb"))) ?? null;
}

/** PostgreSQL refuses to run as root, so root runs it as another user. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const numberOf = (flag: string, user: string): number =>
    Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  for (const user of ["postgres", "nobody"])
    try {
      return { uid: numberOf("-u", user), gid: numberOf("-g", user) };
    } catch {
      // This user does not exist; the next one may.
    }
  return {};
}

/** Starts a new server with an empty database. @throws if there are no binaries, or they do not work here. */
export async function startPostgres(): Promise<Postgres> {
  const binaries = postgresBinaries();
  if (binaries === null) throw new Error("There is no PostgreSQL here: apt-get install postgresql");
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "waymark-postgres-"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const place = join(folder, "cluster");
  const environment = { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" };
  const options = { ...owner, cwd: folder, env: environment };
  execFileSync(
    join(binaries, "initdb"),
    ["--pgdata", place, "--username", "waymark", "--auth", "trust", "--encoding", "UTF8", "--no-sync"],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  const url = `postgresql://waymark@/postgres?host=${encodeURIComponent(folder)}`;
  let server: ChildProcess | null = null;
  let used = 0;
  const settings = [
    "fsync=off",
    "max_connections=200",
    "listen_addresses=",
    `unix_socket_directories=${folder}`,
  ];
  const start = async (): Promise<void> => {
    server = spawn(
      join(binaries, "postgres"),
      ["-D", place, ...settings.flatMap((setting) => ["-c", setting])],
      {
        ...options,
        stdio: "ignore",
      },
    );
    const began = performance.now();
    while (!isReady(binaries, folder)) {
      if (server.exitCode !== null || performance.now() - began > START_LIMIT)
        throw new Error(`PostgreSQL in ${folder} did not start.`);
      await sleep(20);
    }
  };
  // SIGQUIT ends all of its processes at once, without writing anything down. SIGKILL would leave some of them behind.
  const kill = async (): Promise<void> => {
    if (server === null || server.exitCode !== null) return;
    used += cpuSeconds(server.pid ?? 0);
    const ended = once(server, "exit");
    server.kill("SIGQUIT");
    await ended;
  };
  process.once("exit", () => void server?.kill("SIGQUIT"));
  await start();
  return {
    url,
    cpu: () => used + (server?.exitCode === null ? cpuSeconds(server.pid ?? 0) : 0),
    start,
    kill,
    async restart(away) {
      await kill();
      await sleep(away);
      await start();
    },
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isReady(binaries: string, folder: string): boolean {
  try {
    execFileSync(join(binaries, "pg_isready"), ["-q", "-h", folder, "-U", "waymark"], { stdio: "ignore" });
    return true;
  } catch {
    // It has not started yet.
    return false;
  }
}

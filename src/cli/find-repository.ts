/** Finds the repository for a command: the one that was named, or the one that the current folder is a clone of. */
import { run } from "../machine/run.ts";
import { BadArguments } from "./bad-arguments.ts";
import { gitHubPlace } from "./github-place.ts";
import type { Io } from "./io.ts";

const EXPECTED = "Write owner/name, or the address of a repository on GitHub.";

/**
 * Returns `owner/name`. `named` may also be an address (`https://github.com/owner/name/issues`) or an SSH remote
 * (`git@github.com:owner/name.git`). Null means the remote of the clone in `cwd`. Throws BadArguments.
 */
export async function findRepository(
  named: string | null,
  { cwd, env }: Pick<Io, "cwd" | "env">,
): Promise<string> {
  const text = named ?? (await remoteOfClone(cwd));
  const { hostname } = gitHubPlace(env);
  const read = readRepository(text);
  const where = named === null ? `the remote of this clone is "${shown(text)}", which` : `"${shown(text)}"`;
  if (read === null) throw new BadArguments(`${where} does not name a repository. ${EXPECTED}`);
  // ssh.github.com is the host name for SSH over the HTTPS port.
  if (read.hostname !== null && read.hostname.replace(/^(?:ssh|www)\./u, "") !== hostname) {
    throw new BadArguments(
      `${where} is on ${read.hostname}, not on ${hostname}. Name a repository there with --repo, or set GH_HOST to another GitHub.`,
    );
  }
  return read.repository;
}

interface NamedRepository {
  /** Null if only `owner/name` was given. */
  readonly hostname: string | null;
  readonly repository: string;
}

function readRepository(text: string): NamedRepository | null {
  const bare = /^[\w-]+\/[\w.-]+$/u.test(text);
  if (bare) return atPath(null, text);
  const url = URL.parse(text) ?? null;
  if (url !== null && /^(?:https?|ssh|git|git\+ssh):$/u.test(url.protocol))
    return atPath(url.hostname, url.pathname);
  const short = /^(?:[\w.-]+@)?(?<host>[\w-]+(?:\.[\w-]+)+)[:/](?<path>.+)$/u.exec(text)?.groups;
  return short === undefined ? null : atPath(short["host"] ?? "", short["path"] ?? "");
}

/** The first two segments of a path. The rest is a page of the repository. */
function atPath(hostname: string | null, path: string): NamedRepository | null {
  const [owner = "", file = ""] = path.replace(/^\/+/u, "").split("/");
  const name = file.replace(/\.git$/u, "");
  const isName = /^[\w-]+$/u.test(owner) && /^[\w.-]+$/u.test(name) && !/^\.{1,2}$/u.test(name);
  return isName ? { hostname, repository: `${owner}/${name}` } : null;
}

/** The address of a remote may contain a token before its host. */
const shown = (text: string): string => text.replace(/\/\/[^@/]*@/u, "//");

/** The address of `origin`, or of the only remote. */
async function remoteOfClone(cwd: string): Promise<string> {
  const names = (await git(cwd, "remote"))?.split("\n").filter((name) => name !== "") ?? [];
  const name = names.find((one) => one === "origin") ?? (names.length === 1 ? names[0] : undefined);
  const address = name === undefined ? null : await git(cwd, "remote", "get-url", name);
  if (address !== null) return address;
  const why = names.length > 1 ? "has no remote called origin" : "is not a clone of a repository";
  throw new BadArguments(`there is no repository: this folder ${why}. Add --repo owner/name.`);
}

/** The output of git; null if it fails or is not installed. */
async function git(cwd: string, ...args: readonly string[]): Promise<string | null> {
  try {
    return (await run("git", args, { cwd })).stdout.trim();
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

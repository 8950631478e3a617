/** A roadmap at a git revision, and what has changed since then, as text. */
import { basename, dirname, resolve } from "node:path";
import { FILE_SIZE_LIMIT, UnreadableFile } from "../machine/read-roadmap-file.ts";
import { run } from "../machine/run.ts";
import { comparisonLine, type RoadmapChange } from "../plan/compare-roadmaps.ts";

/**
 * The text of a file at a git revision.
 * @throws {UnreadableFile} if git does not know the revision, or the file in it.
 */
export async function readAtRevision(file: string, revision: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file);
  try {
    // With "./", git looks in the file's own folder. "--end-of-options" keeps the caller's names from being read as
    // options.
    const args = ["show", "--end-of-options", `${revision}:./${basename(path)}`];
    const { stdout } = await run("git", args, { cwd: dirname(path), maxBuffer: 2 * FILE_SIZE_LIMIT });
    return stdout;
  } catch (cause) {
    throw new UnreadableFile(file, `git cannot show ${file} at "${revision}": ${reasonIn(cause)}`);
  }
}

function reasonIn(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if ("code" in cause && cause.code === "ENOENT")
    return "git is not installed. Install it from https://git-scm.com, or leave out --against.";
  const [said = ""] = "stderr" in cause ? String(cause.stderr).split("\n") : [];
  return said === "" ? cause.message : said;
}

/** One line per change; a single line if nothing changed. */
export function comparisonText(changes: readonly RoadmapChange[], revision: string): string {
  const head = `Compared with ${revision}:`;
  const lines = changes.map((change) => `  ${change.kind.padEnd(7)}  ${comparisonLine(change)}\n`);
  return lines.length === 0 ? `${head} the same items.\n` : `${head}\n${lines.join("")}`;
}

/** What a learner's fork would live through between two versions of a roadmap: renamed, moved, added, retired. */
import { execFile } from "node:child_process";
import { basename, dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { items } from "../model/items.ts";
import { matchItems, type Identity } from "../plan/match-items.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { FILE_SIZE_LIMIT, UnreadableFile } from "../machine/read-roadmap-file.ts";

const run = promisify(execFile);

/**
 * The text of a file as it was at a git revision.
 * @throws {UnreadableFile} when git does not know the revision, or the file at it.
 */
export async function readAtRevision(file: string, revision: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file);
  try {
    // "./" makes git look from the file's own folder; the options end before anything that a caller names.
    const args = ["show", "--end-of-options", `${revision}:./${basename(path)}`];
    const { stdout } = await run("git", args, { cwd: dirname(path), maxBuffer: 2 * FILE_SIZE_LIMIT });
    return stdout;
  } catch (cause) {
    const known =
      cause instanceof Error && "stderr" in cause ? String(cause.stderr).split("\n")[0] : String(cause);
    throw new UnreadableFile(file, `git has no ${file} at "${revision}": ${known}`);
  }
}

/** The changes in sentences, one a line; a single line where nothing changed. */
export function compareRoadmaps(before: Roadmap, after: Roadmap, revision: string): string {
  const [old, now] = [identities(before), identities(after)];
  const titles = new Map([...old, ...now].map((item) => [item.id, item]));
  const { matches, gone, come } = matchItems(old, now);
  const name = (id: string): string => `"${titles.get(id)?.title ?? id}"`;
  const lines = [
    ...retitled(old, now),
    ...matches.map(({ from, to, guessed }) => {
      const moved =
        titles.get(from)?.phase !== titles.get(to)?.phase &&
        titles.get(from)?.title === titles.get(to)?.title;
      const doubt = guessed ? " (a guess: pin the id if it is right)" : "";
      return moved
        ? `moved    ${name(to)}: ${from} → ${to}${doubt}`
        : `renamed  ${name(from)} → ${name(to)}${doubt}`;
    }),
    ...come.map((id) => `added    ${name(id)}`),
    ...gone.map((id) => `retired  ${name(id)}`),
  ];
  const head = `Compared with ${revision}:`;
  return lines.length === 0
    ? `${head} the same items.\n`
    : `${head}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** Items that keep their id, because it is pinned, under another title. */
function retitled(old: readonly Identity[], now: readonly Identity[]): readonly string[] {
  const before = new Map(old.map((item) => [item.id, item.title]));
  return now
    .filter(({ id, title }) => before.has(id) && before.get(id) !== title)
    .map(({ id, title }) => `renamed  "${before.get(id) ?? id}" → "${title}"`);
}

function identities(roadmap: Roadmap): readonly Identity[] {
  const positions = new Map<string, number>();
  return items(roadmap).map(({ id, kind, title, phase }) => {
    const place = `${kind} ${phase ?? ""}`;
    const position = positions.get(place) ?? 0;
    positions.set(place, position + 1);
    return { id, kind, title, phase, position };
  });
}

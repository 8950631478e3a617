/** The repository around a file on disk, and whether a path leaves it. */
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

/** The closest folder at or above `folder` that contains `.git`; null if there is none. */
export function repositoryRoot(folder: string): string | null {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryRoot(parent);
}

/** Whether the absolute path `path` is `root` or below it. */
export function isInside(root: string, path: string): boolean {
  const steps = relative(root, path);
  return steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}

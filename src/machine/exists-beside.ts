/** Whether the files exist that a document links to with relative links. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * For the document at the absolute path `file`: whether a relative target leads to a file or folder. A target that
 * starts with a slash is relative to the repository's root, as on GitHub. `null` for a target outside the repository.
 */
export function existsBeside(file: string): (target: string) => boolean | null {
  const folder = dirname(file);
  const root = rootAbove(folder) ?? folder;
  return (target) => {
    const path = target.startsWith("/") ? join(root, target) : resolve(folder, target);
    const inside = relative(root, path);
    return inside === ".." || inside.startsWith(`..${sep}`) ? null : existsSync(path);
  };
}

/** The closest folder that contains `.git`; null if there is none. */
function rootAbove(folder: string): string | null {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : rootAbove(parent);
}

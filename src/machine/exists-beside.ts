/** Whether the files are there that a document names by relative links. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * For the document at the absolute path `file`: whether a relative target leads to a file or folder. A target that begins
 * with a slash starts from the repository's root, as on GitHub. `null` for one outside of the repository.
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

/** The closest folder with a `.git` in it; null where there is none. */
function rootAbove(folder: string): string | null {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : rootAbove(parent);
}

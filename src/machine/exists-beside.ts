/** Whether the files exist that a document links to with relative links. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isInside, repositoryRoot } from "./repository-root.ts";

/**
 * For the document at the absolute path `file`: whether a relative target leads to a file or folder. A target that
 * starts with a slash is relative to the repository's root, as on GitHub. `null` for a target outside the repository.
 */
export function existsBeside(file: string): (target: string) => boolean | null {
  const folder = dirname(file);
  const root = repositoryRoot(folder) ?? folder;
  return (target) => {
    const path = target.startsWith("/") ? join(root, target) : resolve(folder, target);
    return isInside(root, path) ? existsSync(path) : null;
  };
}

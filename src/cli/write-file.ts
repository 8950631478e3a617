/** Writes a file on disk. If it cannot be written, the error says what to do. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** The message names the file, says why it cannot be written and what to do. */
export class UnwritableFile extends Error {
  override readonly name = "UnwritableFile";
}

/**
 * Replaces the text of the file at `path`, relative to `cwd`.
 * @throws {UnwritableFile}
 */
export function writeText(text: string, path: string, cwd: string): void {
  try {
    writeFileSync(resolve(cwd, path), text);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/**
 * What writing the file at `path` threw, in words.
 * @throws {unknown} what was thrown, if it did not come from the system.
 */
export function unwritable(path: string, cause: unknown): UnwritableFile {
  if (!(cause instanceof Error && "code" in cause)) throw cause;
  return new UnwritableFile(`${path} cannot be written: ${explain(cause.code, cause.message)}`, { cause });
}

function explain(code: unknown, said: string): string {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "you do not have permission. Check its permissions, and those of its folder.";
    case "EROFS":
      return "the disk is read-only. Copy the repository to another disk.";
    case "ENOSPC":
    case "EDQUOT":
      return "there is no space left on the disk. Free some space, and try again.";
    case "EEXIST":
    case "ENOTDIR":
      return "one of its folders has the name of a file. Rename that file, and try again.";
    case "EISDIR":
      return "it is a folder. Rename it, and try again.";
    default:
      return said;
  }
}

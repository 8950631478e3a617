/** Reads a roadmap file from disk, without the threads that Node starts to read files in the background. If the file cannot be a roadmap, a clear one-line error says why. */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isInside, repositoryRoot } from "./repository-root.ts";

/** The maximum size of the file in bytes. */
export const FILE_SIZE_LIMIT = 1024 * 1024;

/** The file could not be read as text. The message names it and says what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * The text of the file at `path`, relative to `cwd`.
 * @throws {UnreadableFile} if it is missing, unreadable, not a regular file, outside the repository by a symlink, binary,
 *   not UTF-8 or over FILE_SIZE_LIMIT.
 */
export function readRoadmapFile(path: string, cwd: string): string {
  const bytes = readBytes(path, cwd);
  if (bytes.includes(0)) {
    throw new UnreadableFile(path, `${path} is a binary file. Name a Markdown file.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError)
      throw new UnreadableFile(path, `${path} is not UTF-8 text. Save it as UTF-8 and try again.`);
    throw cause;
  }
}

/** Opening a pipe waits for somebody who writes into it, unless the call says that it does not wait. Windows has no such flag. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readBytes(path: string, cwd: string): Buffer {
  try {
    stayInside(path, cwd);
    const file = openSync(resolve(cwd, path), READ_AT_ONCE);
    try {
      const stat = fstatSync(file);
      if (stat.isDirectory())
        throw new UnreadableFile(path, `${path} is a folder. Name the Markdown file in it.`);
      if (!stat.isFile())
        throw new UnreadableFile(path, `${path} is a device or a pipe, not a file. Name a Markdown file.`);
      if (stat.size > FILE_SIZE_LIMIT) throw tooLarge(path, stat.size);
      return readUpToLimit(file, path);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile(path, explain(path, cause));
  }
}

/**
 * A symlink may not lead out of the repository: a pull request could otherwise show files of the machine that checks it.
 * A path that is outside by its own words is what a person asked for.
 */
function stayInside(path: string, cwd: string): void {
  const named = resolve(cwd, path);
  const folder = dirname(named);
  const root = repositoryRoot(folder) ?? (isInside(cwd, named) ? cwd : folder);
  if (!isInside(realpathSync.native(root), realpathSync.native(named)))
    throw new UnreadableFile(path, `${path} is a link to a file outside ${root}. Name the file itself.`);
}

/** The size that a file reports is not always what it has: it may grow, and files of the system report 0. */
function readUpToLimit(file: number, path: string): Buffer {
  const bytes = Buffer.alloc(FILE_SIZE_LIMIT + 1);
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
  }
  throw tooLarge(path, length);
}

function tooLarge(path: string, size: number): UnreadableFile {
  const megabytes = (size / FILE_SIZE_LIMIT).toFixed(1);
  return new UnreadableFile(
    path,
    `${path} has ${megabytes} MiB; a roadmap has at most 1 MiB. Split it into several files.`,
  );
}

function explain(path: string, cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `There is no file ${path}. Check the path.`;
    case "EACCES":
    case "EPERM":
      return `${path} may not be read. Check its permissions.`;
    case "EISDIR":
      return `${path} is a folder. Name the Markdown file in it.`;
    default:
      return `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

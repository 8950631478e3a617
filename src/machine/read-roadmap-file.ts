/** Reads a roadmap file from disk. If the file cannot be a roadmap, a clear one-line error says why. */
import { open } from "node:fs/promises";
import { resolve } from "node:path";

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
 * @throws {UnreadableFile} if it is missing, unreadable, a folder, binary, not UTF-8 or over FILE_SIZE_LIMIT.
 */
export async function readRoadmapFile(path: string, cwd: string): Promise<string> {
  const bytes = await readBytes(path, cwd);
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

async function readBytes(path: string, cwd: string): Promise<Buffer> {
  try {
    const file = await open(resolve(cwd, path));
    try {
      const stat = await file.stat();
      if (stat.isDirectory())
        throw new UnreadableFile(path, `${path} is a folder. Name the Markdown file in it.`);
      if (stat.size > FILE_SIZE_LIMIT) throw tooLarge(path, stat.size);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile(path, explain(path, cause));
  }
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

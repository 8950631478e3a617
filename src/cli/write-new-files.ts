/** Writes files that do not exist yet. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { unwritable } from "./write-file.ts";

export interface WrittenFiles {
  readonly written: readonly string[];
  /** Files that existed already. They are not changed. */
  readonly kept: readonly string[];
}

/**
 * `wanted` are paths below `cwd`, with their texts.
 * @throws {UnwritableFile}
 */
export async function writeNewFiles(
  wanted: readonly (readonly [string, string])[],
  cwd: string,
): Promise<WrittenFiles> {
  const written: string[] = [];
  for (const [path, text] of wanted) if (await isWritten(path, text, cwd)) written.push(path);
  return { written, kept: wanted.map(([path]) => path).filter((path) => !written.includes(path)) };
}

/** One line for each file. `changed` are files that existed already, and say something else now. */
export const sayFiles = ({
  written,
  changed = [],
  kept,
}: WrittenFiles & { readonly changed?: readonly string[] }): string =>
  [
    ...written.map((path) => `Wrote ${path}\n`),
    ...changed.map((path) => `Changed ${path}\n`),
    ...kept.map((path) => `${path} already exists and is kept\n`),
  ].join("");

export interface NextSteps {
  readonly steps: readonly string[];
  readonly note: string;
}

/** What to do with the files, one line each. A second run may come long after the first. */
export const saySteps = ({ written }: WrittenFiles, { steps, note }: NextSteps): string =>
  [
    "",
    written.length === 0 ? "If you have not done this yet:" : "What to do next:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "",
    note,
    "",
  ].join("\n");

/** False if the file already exists. */
async function isWritten(path: string, text: string, cwd: string): Promise<boolean> {
  const file = resolve(cwd, path);
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
  try {
    await writeFile(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw unwritable(path, error);
  }
}

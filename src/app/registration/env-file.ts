/** Writes settings into `.env`, which only its owner may read. */
import { randomBytes } from "node:crypto";
import { access, constants, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Whether the file can be written, or created. A container often cannot. */
export async function isWritable(path: string): Promise<boolean> {
  try {
    await access(dirname(path), constants.W_OK);
    return true;
  } catch {
    // Whatever the reason is, the caller says which settings to give instead.
    return false;
  }
}

/**
 * Sets these values in the file and leaves its other lines as they are. The new file replaces the old one at once, with
 * the mode 600.
 */
export async function writeEnv(path: string, values: Readonly<Record<string, string>>): Promise<void> {
  const fresh = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(fresh, withValues(await textOf(path), values), { mode: 0o600, flag: "wx" });
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Room for the settings of an App, in bytes. */
const ROOM = 16_384;

/**
 * Does what `writeEnv` will do, without a change of the text.
 * @throws the error of the system if the file cannot be replaced, or if there is no room for more settings.
 */
export async function tryEnv(path: string): Promise<void> {
  const fresh = `${path}.${randomBytes(6).toString("hex")}`;
  const moved = `${fresh}.moved`;
  try {
    const text = await textOf(path);
    await writeFile(fresh, `${text}${"\n".repeat(ROOM)}`, { mode: 0o600, flag: "wx" });
    await writeFile(fresh, text);
    // An empty text can mean that the file does not exist.
    await rename(fresh, text === "" ? moved : path);
  } finally {
    await rm(fresh, { force: true });
    await rm(moved, { force: true });
  }
}

/** The text of a `.env` file with these values. A line that sets the same name is replaced. */
export function withValues(text: string, values: Readonly<Record<string, string>>): string {
  const rest = new Map(Object.entries(values));
  const lines = text.split("\n").map((line) => {
    const name = /^\s*(?:export\s+)?([A-Z_]+)\s*=/u.exec(line)?.[1] ?? "";
    const value = rest.get(name);
    if (value === undefined) return line;
    rest.delete(name);
    return `${name}=${quoted(value)}`;
  });
  if (lines.at(-1) === "") lines.pop();
  for (const [name, value] of rest) lines.push(`${name}=${quoted(value)}`);
  return `${lines.join("\n")}\n`;
}

const quoted = (value: string): string => (/^[\w+/=.:-]*$/u.test(value) ? value : `'${value}'`);

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

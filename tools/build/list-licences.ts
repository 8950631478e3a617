/**
 * Lists the licences of the packages in a bundle. The licences require this from everybody who distributes the
 * packages.
 */
import { access, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod/mini";

/** The file with the Action's licences, next to its bundle. */
export const ACTION_LICENCES = "dist/licences.txt";

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });
const RULE = `\n\n${"-".repeat(80)}\n\n`;

/** A bundled package does not state its licence. */
export class LicenceUnknown extends Error {
  override readonly name = "LicenceUnknown";
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder}/package.json names no licence: ask its authors, or bundle something else`);
    this.folder = folder;
  }
}

/**
 * Names, versions and licence texts, sorted by name. The result does not depend on the machine. Throws LicenceUnknown.
 */
export async function listLicences(modules: readonly string[]): Promise<string> {
  const inPackages = modules.filter((path) => /[\\/]node_modules[\\/]/u.test(path));
  const folders = new Set(await Promise.all(inPackages.map(packageFolder)));
  const entries = new Set(await Promise.all([...folders].map(entry)));
  const head = `Packages in the bundle, each under its own licence: ${entries.size}.`;
  return `${[head, ...[...entries].toSorted()].join(RULE)}\n`;
}

/**
 * The folder of the package that a file belongs to. Folders inside a package may have a package.json without a name.
 */
async function packageFolder(path: string): Promise<string> {
  const folder = dirname(path);
  const parent = dirname(folder);
  const isPackage =
    /[\\/]node_modules(?:[\\/]@[^\\/]+)?$/u.test(parent) && (await exists(join(folder, "package.json")));
  return isPackage ? folder : packageFolder(folder);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function entry(folder: string): Promise<string> {
  const stated = manifest.safeParse(JSON.parse(await readFile(join(folder, "package.json"), "utf8")));
  if (!stated.success) throw new LicenceUnknown(folder);
  const { name, version, license } = stated.data;
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|notice)(?:[.-]|$)/iu.test(file));
  const texts = await Promise.all(files.toSorted().map((file) => readFile(join(folder, file), "utf8")));
  return [`${name} ${version} (${license})`, ...texts.map(normalised)].join("\n\n");
}

/** Uses one kind of line end and removes spaces at the ends of lines. */
function normalised(text: string): string {
  return text.replaceAll(/[^\S\n]+$/gmu, "").trim();
}

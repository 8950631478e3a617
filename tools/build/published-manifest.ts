/** The package.json files that are published: only what a package needs to run, without the development settings. */
import * as z from "zod/mini";

const manifest = z.looseObject({ name: z.string(), dependencies: z.record(z.string(), z.string()) });
type Manifest = z.infer<typeof manifest>;
const WORKSHOP = new Set(["scripts", "devDependencies", "optionalDependencies"]);

/** A package imports another package that is not among the dependencies in its package.json. */
export class UndeclaredImport extends Error {
  override readonly name = "UndeclaredImport";
  readonly packages: readonly string[];

  constructor(importer: string, packages: readonly string[]) {
    super(`${importer} imports ${packages.join(", ")}: list it under dependencies in its package.json`);
    this.packages = packages;
  }
}

/**
 * The text of the command's published package.json, from the repository's package.json and the packages that the
 * command imports. The Action has its packages in its bundle and the App runs from a clone, so their packages are left
 * out.
 */
export function publishedManifest(text: string, imported: readonly string[]): string {
  const whole = read(text, imported);
  const dependencies = Object.entries(whole.dependencies).filter(([name]) => imported.includes(name));
  return written(whole, { dependencies: Object.fromEntries(dependencies) });
}

/**
 * The text of a library's published package.json. In the repository, the entry of the library is its source file; when
 * published, it is what `exports` names. All its dependencies stay, because some are only read as files or only needed
 * by its types.
 */
export function publishedLibrary(text: string, imported: readonly string[], exports: unknown): string {
  return written(read(text, imported), { exports });
}

function read(text: string, imported: readonly string[]): Manifest {
  const whole = manifest.parse(JSON.parse(text));
  const undeclared = imported.filter((name) => !Object.hasOwn(whole.dependencies, name));
  if (undeclared.length > 0) throw new UndeclaredImport(whole.name, undeclared);
  return whole;
}

function written(whole: Manifest, changed: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(whole).filter(([key]) => !WORKSHOP.has(key));
  return `${JSON.stringify({ ...Object.fromEntries(kept), ...changed }, null, 2)}\n`;
}

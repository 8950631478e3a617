/** The package.json files that are published: what a package runs and imports, without the workshop around it. */
import * as z from "zod/mini";

const manifest = z.looseObject({ name: z.string(), dependencies: z.record(z.string(), z.string()) });
type Manifest = z.infer<typeof manifest>;
const WORKSHOP = new Set(["scripts", "devDependencies", "optionalDependencies"]);

/** A package imports another one that its package.json does not list among its dependencies. */
export class UndeclaredImport extends Error {
  override readonly name = "UndeclaredImport";
  readonly packages: readonly string[];

  constructor(importer: string, packages: readonly string[]) {
    super(`${importer} imports ${packages.join(", ")}: list it under dependencies in its package.json`);
    this.packages = packages;
  }
}

/**
 * The text of the command's published package.json, from the text of ours and the packages that the command imports.
 * The Action brings its packages in its bundle and the App runs from a clone: they need none here.
 */
export function publishedManifest(text: string, imported: readonly string[]): string {
  const whole = read(text, imported);
  const dependencies = Object.entries(whole.dependencies).filter(([name]) => imported.includes(name));
  return written(whole, { dependencies: Object.fromEntries(dependencies) });
}

/**
 * The text of a library's published package.json. In the repository its entry is its sources; published, it is what
 * `exports` names. All its dependencies stay: some are read as files or needed by its types only.
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

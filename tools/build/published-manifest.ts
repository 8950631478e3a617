/** The package.json files that are published: only what a package needs to run, without the development settings. */
import * as z from "zod/mini";

const manifest = z.looseObject({ name: z.string(), dependencies: z.record(z.string(), z.string()) });
type Manifest = z.infer<typeof manifest>;
const WORKSHOP = new Set(["scripts", "workspaces", "devDependencies", "optionalDependencies"]);

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
 * The text of the command's published package.json, from the repository's package.json. Everything that the command
 * imports is in its bundle, so it depends on nothing.
 */
export function publishedCommand(text: string): string {
  const { dependencies: _bundled, ...kept } = manifest.parse(JSON.parse(text));
  return written(kept, {});
}

/**
 * The text of a library's published package.json. In the repository, the entry of the library is its source file; when
 * published, it is what `exports` names. All its dependencies stay, because some are only read as files or only needed
 * by its types.
 */
export function publishedLibrary(text: string, imported: readonly string[], exports: unknown): string {
  return written(read(text, imported), { exports });
}

/** The repository's package.json, after checking the library's imports. */
function read(text: string, imported: readonly string[]): Manifest {
  const whole = manifest.parse(JSON.parse(text));
  const undeclared = imported.filter((name) => !Object.hasOwn(whole.dependencies, name));
  if (undeclared.length > 0) throw new UndeclaredImport(whole.name, undeclared);
  return whole;
}

function written(
  whole: Readonly<Record<string, unknown>>,
  changed: Readonly<Record<string, unknown>>,
): string {
  const kept = Object.entries(whole).filter(([key]) => !WORKSHOP.has(key));
  return `${JSON.stringify({ ...Object.fromEntries(kept), ...changed }, null, 2)}\n`;
}

/** The package.json that is published: the command and what it imports, without the workshop around it. */
import * as z from "zod/mini";

const manifest = z.looseObject({ dependencies: z.record(z.string(), z.string()) });
const WORKSHOP = new Set(["scripts", "devDependencies", "optionalDependencies"]);

/** The command imports a package that package.json does not list among its dependencies. */
export class UndeclaredImport extends Error {
  override readonly name = "UndeclaredImport";
  readonly packages: readonly string[];

  constructor(packages: readonly string[]) {
    super(`The command imports ${packages.join(", ")}: list it under dependencies in package.json`);
    this.packages = packages;
  }
}

/**
 * The text of the published package.json, from the text of ours and the packages that the command imports.
 * The Action brings its packages in its bundle and the App runs from a clone: they need none here.
 */
export function publishedManifest(text: string, imported: readonly string[]): string {
  const whole = manifest.parse(JSON.parse(text));
  const undeclared = imported.filter((name) => !Object.hasOwn(whole.dependencies, name));
  if (undeclared.length > 0) throw new UndeclaredImport(undeclared);
  const kept = Object.entries(whole).filter(([key]) => !WORKSHOP.has(key));
  const dependencies = Object.entries(whole.dependencies).filter(([name]) => imported.includes(name));
  const published = { ...Object.fromEntries(kept), dependencies: Object.fromEntries(dependencies) };
  return `${JSON.stringify(published, null, 2)}\n`;
}

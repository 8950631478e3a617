/**
 * Bundles sources into JavaScript, because Node does not strip types below `node_modules`. Imported packages stay
 * outside the bundle.
 */
import { rolldown } from "rolldown";

/**
 * Bundles `input` into `file`, both below the working folder. Returns the names of the packages that the bundle
 * imports.
 */
export async function bundleForNode(input: string, file: string): Promise<string[]> {
  const bundle = await rolldown({ input, platform: "node", external: [/^node:/u, /^[^./]/u] });
  const { output } = await bundle.write({ file, format: "esm", codeSplitting: false });
  await bundle.close();
  const [{ imports, dynamicImports }] = output;
  const packages = [...imports, ...dynamicImports].filter((specifier) => !specifier.startsWith("node:"));
  return [...new Set(packages.map(packageOf))];
}

/** The package of an import: `zod` for `zod/mini`, `@octokit/rest` for itself. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

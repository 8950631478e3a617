/** Bundles sources for Node: it does not strip types under `node_modules`. Packages stay beside the bundle. */
import { rolldown } from "rolldown";

/** Writes the bundle of the command where package.json names it, below the working folder; gives what it imports. */
export function bundleCommand(): Promise<string[]> {
  return bundleForNode("src/cli/main.ts", "dist/waymark.js");
}

/** Writes the bundle of `input` to `file`, both below the working folder; gives the names of the packages that it imports. */
export async function bundleForNode(input: string, file: string): Promise<string[]> {
  const bundle = await rolldown({ input, platform: "node", external: [/^node:/u, /^[^./]/u] });
  const { output } = await bundle.write({ file, format: "esm", codeSplitting: false });
  await bundle.close();
  const [{ imports, dynamicImports }] = output;
  const packages = [...imports, ...dynamicImports].filter((specifier) => !specifier.startsWith("node:"));
  return [...new Set(packages.map(packageOf))];
}

/** `zod` of `zod/mini`, `@octokit/rest` of itself. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

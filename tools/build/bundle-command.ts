/** Bundles the command line's sources: Node does not strip types under `node_modules`. Packages stay beside it. */
import { rolldown } from "rolldown";

/** Where the command lies, as package.json names it. */
const COMMAND_BUNDLE = "dist/waymark.js";

/** Writes the bundle below the working folder; gives the names of the packages that it imports. */
export async function bundleCommand(): Promise<string[]> {
  const bundle = await rolldown({
    input: "src/cli/main.ts",
    platform: "node",
    external: [/^node:/u, /^[^./]/u],
  });
  const { output } = await bundle.write({ file: COMMAND_BUNDLE, format: "esm", codeSplitting: false });
  await bundle.close();
  const [{ imports, dynamicImports }] = output;
  const packages = [...imports, ...dynamicImports].filter((specifier) => !specifier.startsWith("node:"));
  return [...new Set(packages.map(packageOf))];
}

/** `zod` of `zod/mini`, `@octokit/rest` of itself. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

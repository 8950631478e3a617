/** Bundles the App with everything that it imports, so that the image needs no packages and starts in a third of the time. */
import { resolve } from "node:path";
import { rolldown } from "rolldown";

const root = resolve(import.meta.dirname, "../..");

export interface AppBundle {
  /** Files by name. `app.js` is the entry; `parse-worker.js` is started by it as a thread. */
  readonly files: ReadonlyMap<string, string>;
  /** The source files in the bundle, as absolute paths. */
  readonly modules: readonly string[];
}

export const bundleApp = (): Promise<AppBundle> =>
  bundleProgram({
    app: resolve(root, "src/app/main.ts"),
    "parse-worker": resolve(root, "src/app/parse-worker.ts"),
  });

/** The same for other entries: absolute paths, by the name that each one has in the bundle. */
export async function bundleProgram(input: Readonly<Record<string, string>>): Promise<AppBundle> {
  const bundle = await rolldown({
    input: { ...input },
    cwd: root,
    platform: "node",
    optimization: { pifeForModuleWrappers: false },
    // Probot's rate limiter looks for an optional package with `eval`.
    checks: { eval: false },
  });
  const { output } = await bundle.generate({
    format: "esm",
    // Names stay, because the log shows stack traces.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    comments: false,
    entryFileNames: "[name].js",
    chunkFileNames: "app-[name].js",
  });
  await bundle.close();
  const chunks = output.filter((part) => part.type === "chunk");
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith("\0"));
  return { files: new Map(chunks.map(({ fileName, code }) => [fileName, code])), modules };
}

/** Bundles the files that a bundle loads later, when a document needs them. */
import { resolve } from "node:path";
import { rolldown, type Plugin } from "rolldown";

const root = resolve(import.meta.dirname, "../..");

/** The kind of module. */
export interface LateFormat {
  readonly format: "cjs" | "esm";
}

/** The English word lists are in the bundle itself. */
const withoutEnglish: Plugin = {
  name: "without-english",
  load: (id) => (id === resolve(root, "src/roadmap/words/en.ts") ? "export const en = null;" : null),
};

/** The text of the file, and the source files in it as absolute paths. Node can load both kinds with `require`. */
export async function bundleLate(
  source: string,
  { format }: LateFormat,
): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const plugins = [withoutEnglish];
  const bundle = await rolldown({ input: source, cwd: root, platform: "node", plugins });
  const { output } = await bundle.generate({ format, minify: true, comments: false });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds };
}

/** Bundles the Action with all that it imports: a runner installs nothing. */
import { resolve } from "node:path";
import { rolldown, type Plugin } from "rolldown";

const root = resolve(import.meta.dirname, "../..");

/** Puts the small part of undici that is used in place of the whole. */
const lessUndici: Plugin = {
  name: "less-undici",
  resolveId: {
    filter: { id: /^undici$/u },
    handler: () => resolve(root, "src/action/undici.ts"),
  },
};

/** Where the bundle lies, as action.yml names it. */
export const ACTION_BUNDLE = "dist/action.js";

export interface ActionBundle {
  /** One minified file, the same bytes for the same sources. */
  readonly code: string;
  /** The files that it is made of, as absolute paths. */
  readonly modules: readonly string[];
}

export async function bundleAction(): Promise<ActionBundle> {
  const input = resolve(root, "src/action/main.ts");
  const bundle = await rolldown({ input, cwd: root, platform: "node", plugins: [lessUndici] });
  const { output } = await bundle.generate({
    format: "esm",
    minify: true,
    codeSplitting: false,
    comments: false,
  });
  await bundle.close();
  // Rolldown's own runtime has no path: its id begins with a zero byte.
  const modules = output[0].moduleIds.filter((id) => !id.startsWith("\0"));
  return { code: output[0].code, modules };
}

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

/** The text of the bundle: one minified file, the same bytes for the same sources. */
export async function bundleAction(): Promise<string> {
  const input = resolve(root, "src/action/main.ts");
  const bundle = await rolldown({ input, cwd: root, platform: "node", plugins: [lessUndici] });
  const { output } = await bundle.generate({
    format: "esm",
    minify: true,
    codeSplitting: false,
    comments: false,
  });
  await bundle.close();
  return output[0].code;
}

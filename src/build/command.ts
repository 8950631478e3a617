/** Entry of `npm run prepare`: bundles the command's sources; its dependencies are installed beside it. */
import { rolldown } from "rolldown";

const bundle = await rolldown({
  input: "src/cli/main.ts",
  platform: "node",
  external: [/^node:/u, /^[^./]/u],
});
await bundle.write({ file: "dist/waymark.js", format: "esm", codeSplitting: false });
await bundle.close();
